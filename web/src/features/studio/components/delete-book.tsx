import { useState } from 'react';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useDeleteBook } from '../api/delete-book';
import styles from './details-form.module.css';

interface Props {
  book: Book;
  onDeleted: () => void;
}

/** Away with the book, after saying what goes with it and what stays. */
export function DeleteBook({ book, onDeleted }: Props) {
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteBook(book.id);
  const goodbye = () => {
    showToast('news', t('details.deleted', { title: book.title }));
    onDeleted();
  };
  return (
    <div className={styles.goodbye}>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('details.delete')}
      </Button>
      {isAsking && (
        <Dialog title={t('details.delete.title', { title: book.title })} onClose={() => setAsking(false)}>
          <p>{t('details.delete.text', { count: book.chapters.length })}</p>
          {remove.error && <Trouble error={remove.error} />}
          <DialogActions>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('details.delete.keep')}
            </Button>
            <Button
              look="danger"
              isBusy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: goodbye })}
            >
              {t('details.delete')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
