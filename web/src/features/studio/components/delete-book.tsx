import { useState } from 'react';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { useDeleteBook } from '../api/delete-book';
import { currentBook } from '../on-latest';
import styles from './details-form.module.css';

interface Props {
  book: Book;
  onDeleted: () => void;
}

/** Away with the book, after saying what goes with it and what stays. */
export function DeleteBook({ book, onDeleted }: Props) {
  const [seen, setSeen] = useState<number>();
  const remove = useDeleteBook(book.id);
  const ask = () => {
    remove.reset();
    setSeen(book.version);
  };
  const close = () => setSeen(undefined);
  const goodbye = () => {
    showToast('news', t('details.deleted', { title: book.title }));
    onDeleted();
  };
  return (
    <div className={styles.goodbye}>
      <Button look="danger" onClick={ask}>
        {t('details.delete')}
      </Button>
      {seen !== undefined && (
        <Dialog title={t('details.delete.title', { title: book.title })} onClose={close}>
          <p>{t('details.delete.text', { count: book.chapters.length })}</p>
          {remove.error && <WhyNot error={remove.error} />}
          <DialogActions>
            <Button look="quiet" onClick={close}>
              {t('details.delete.keep')}
            </Button>
            <Button
              look="danger"
              isBusy={remove.isPending}
              onClick={() =>
                remove.mutate(seen, {
                  onSuccess: goodbye,
                  onError: (error) => setSeen(currentBook(error)?.version ?? seen),
                })
              }
            >
              {t('details.delete')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}

function WhyNot({ error }: { error: Error }) {
  return currentBook(error) ? <p role="alert">{t('details.delete.changed')}</p> : <Trouble error={error} />;
}
