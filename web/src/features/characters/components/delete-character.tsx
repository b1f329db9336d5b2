import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Trouble } from '@/components/trouble';
import type { BookSummary, Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { useDeleteCharacter } from '../api/delete-character';
import styles from './delete-character.module.css';

interface Props {
  character: Character;
  books: BookSummary[];
  onDeleted: () => void;
}

/** The way to part with a character; what goes and what stays is said first. */
export function DeleteCharacter({ character: { id, name }, books, onDeleted }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = useDeleteCharacter(id);
  return (
    <div className={styles.part}>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        <Trash2 aria-hidden="true" />
        {t('character.delete', { name })}
      </Button>
      {isAsking && (
        <Dialog title={t('character.delete.title', { name })} onClose={() => setIsAsking(false)}>
          <p>{t('character.delete.goes', { name })}</p>
          {books.length > 0 && (
            <>
              <p>{t('character.delete.stays', { count: books.length })}</p>
              <ul>
                {books.map((book) => (
                  <li key={book.id}>{book.title}</li>
                ))}
              </ul>
            </>
          )}
          {remove.error && <Trouble error={remove.error} />}
          <DialogActions>
            <Button look="plain" onClick={() => setIsAsking(false)}>
              {t('character.delete.keep', { name })}
            </Button>
            <Button
              look="danger"
              isBusy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: onDeleted })}
            >
              {t('character.delete.confirm')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
