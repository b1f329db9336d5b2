import { type FormEvent, useState } from 'react';

import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Trouble } from '@/components/trouble';
import { t } from '@/lib/messages/translate';

import { useRegenerateChapter } from '../api/regenerate-chapter';
import styles from './make-again.module.css';

interface Props {
  bookId: string;
  number: number;
  what: 'picture' | 'text';
  onSent: () => void;
  onCancel: () => void;
}

/** Asks for a wish, which may be empty, and sends it. */
export function WishBox({ bookId, number, what, onSent, onCancel }: Props) {
  const [wish, setWish] = useState('');
  const regenerate = useRegenerateChapter(bookId, number);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    regenerate.mutate({ what, wish: wish.trim() }, { onSuccess: onSent });
  };
  return (
    <form className={styles.wish} onSubmit={submit}>
      <TextField
        label={t(`chapter.wish.${what}`)}
        placeholder={t('chapter.wish.hint')}
        maxLength={500}
        value={wish}
        ref={focusOnce}
        onChange={(event) => setWish(event.currentTarget.value)}
      />
      {regenerate.error && <Trouble error={regenerate.error} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" isBusy={regenerate.isPending}>
          {what === 'picture' ? t('chapter.wish.paint') : t('chapter.wish.write')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {t('chapter.wish.cancel')}
        </Button>
      </div>
    </form>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
}
