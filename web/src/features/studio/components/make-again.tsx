import { type FormEvent, useState } from 'react';

import { Button } from '@/components/button';
import { Choices } from '@/components/choices';
import { Trouble } from '@/components/trouble';
import type { Chapter, Regeneration } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useMakers } from '../api/get-makers';
import { useRegenerateChapter } from '../api/regenerate-chapter';
import { BuiltInChoice } from './built-in-choice';
import styles from './chapter-sheet.module.css';
import { WishField } from './wish-field';

type What = Regeneration['what'];

const WHAT = ['picture', 'text', 'both'] as const satisfies What[];

interface Props {
  bookId: string;
  chapter: Chapter;
  onSent: () => void;
}

/** Has the picture, the words or both made again, with a wish that may be empty. */
export function MakeAgain({ bookId, chapter, onSent }: Props) {
  const [what, setWhat] = useState<What>(chapter.text ? 'picture' : 'text');
  const [wish, setWish] = useState('');
  const [isBuiltIn, setBuiltIn] = useState(false);
  const painter = useMakers().data?.painter;
  const regenerate = useRegenerateChapter(bookId, chapter.number);
  const whyNot = whyNotNow(chapter, what);
  const hasAnother = what !== 'text' && painter?.built_in === false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whyNot) return;
    const wanted = { what, wish: wish.trim(), ...(hasAnother && isBuiltIn ? { built_in: true } : {}) };
    regenerate.mutate(wanted, {
      onSuccess: () => {
        showToast('news', t('chapter.wish.sent', { number: chapter.number }));
        onSent();
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Choices
        legend={t('sheet.again')}
        value={what}
        onChange={setWhat}
        options={WHAT.map((value) => ({ value, label: t(`sheet.again.${value}`) }))}
      />
      <WishField
        hint={t(`chapter.wish.hint.${what}`)}
        wish={wish}
        error={regenerate.error}
        onChange={setWish}
      />
      {hasAnother && <BuiltInChoice isChosen={isBuiltIn} onChange={setBuiltIn} />}
      {regenerate.error && <Trouble error={regenerate.error} />}
      {whyNot && (
        <p id="why-not" className={styles.locked}>
          {whyNot}
        </p>
      )}
      <Button
        type="submit"
        isBusy={regenerate.isPending}
        aria-disabled={whyNot ? true : undefined}
        aria-describedby={whyNot ? 'why-not' : undefined}
      >
        {t(`chapter.wish.send.${what}`)}
      </Button>
    </form>
  );
}

/** Why this cannot be asked for while something else is on its way, if that is so. */
function whyNotNow({ number, state, awaits_picture }: Chapter, what: What): string | undefined {
  if (state === 'requested') return t('problem.chapter-is-being-written', { number });
  if (what === 'picture' && awaits_picture) return t('problem.picture-is-being-painted', { number });
  return undefined;
}
