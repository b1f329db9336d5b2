import { type FormEvent, useState } from 'react';

import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { t } from '@/lib/messages/translate';

import styles from './reference-sheet.module.css';

interface Props {
  isBusy: boolean;
  onWish: (wish: string) => void;
  onCancel: () => void;
}

/** Asks what should be different, which may be nothing in particular. */
export function SheetWish({ isBusy, onWish, onCancel }: Props) {
  const [wish, setWish] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWish(wish.trim());
  };
  return (
    <form className={styles.wish} onSubmit={submit}>
      <TextField
        label={t('character.sheet.wish')}
        placeholder={t('character.sheet.wish.hint')}
        maxLength={500}
        value={wish}
        ref={(input) => input?.focus({ preventScroll: true })}
        onChange={(event) => setWish(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" isBusy={isBusy}>
          {t('character.sheet.paint')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('character.crop.cancel')}
        </Button>
      </div>
    </form>
  );
}
