import { type FormEvent, useState } from 'react';

import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { LinkButton } from '@/components/link-button';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useMakers } from '../api/get-makers';
import { usePaintCover } from '../api/paint-cover';
import { chosenChapter } from '../cover';
import { BuiltInChoice } from './built-in-choice';
import styles from './chapter-sheet.module.css';
import { WishField } from './wish-field';

interface Props {
  book: Book;
  onClose: () => void;
}

/** Has the cover painted (again), with a wish that may be empty, or leads to the other pictures. */
export function CoverSheet({ book, onClose }: Props) {
  const hasPictures = book.chapters.some(({ image }) => image !== null);
  return (
    <Dialog title={t('cover.heading')} onClose={onClose}>
      <CoverWishForm book={book} onSent={onClose} />
      {hasPictures && (
        <section className={styles.place} aria-label={t('cover.choose')}>
          <div className={styles.ways}>
            <LinkButton to="/books/$bookId/details" params={{ bookId: book.id }} size="small" look="plain">
              {t('cover.choose')}
            </LinkButton>
          </div>
        </section>
      )}
    </Dialog>
  );
}

function CoverWishForm({ book, onSent }: { book: Book; onSent: () => void }) {
  const [wish, setWish] = useState('');
  const [isBuiltIn, setBuiltIn] = useState(false);
  const chosen = chosenChapter(book);
  const paint = usePaintCover(book.id);
  const hasAnother = useMakers().data?.painter?.built_in === false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = { wish: wish.trim(), ...(hasAnother && isBuiltIn ? { built_in: true } : {}) };
    paint.mutate(wanted, {
      onSuccess: () => {
        showToast('news', t('cover.wish.sent'));
        onSent();
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {chosen !== null && <p>{t('cover.replaces', { number: chosen })}</p>}
      <WishField hint={t('cover.wish.hint')} wish={wish} error={paint.error} onChange={setWish} />
      {hasAnother && <BuiltInChoice isChosen={isBuiltIn} onChange={setBuiltIn} />}
      {paint.error && <Trouble error={paint.error} />}
      <Button type="submit" isBusy={paint.isPending}>
        {book.painted_cover.image ? t('chapter.wish.send.picture') : t('cover.paint')}
      </Button>
    </form>
  );
}
