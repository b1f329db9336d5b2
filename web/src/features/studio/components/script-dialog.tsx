import { Download } from 'lucide-react';
import { useState } from 'react';

import buttonStyles from '@/components/button.module.css';
import { Button } from '@/components/button';
import { Dialog, DialogActions } from '@/components/dialog';
import { Trouble } from '@/components/trouble';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

import { usePreviewScript } from '../api/preview-script';
import { useReplaceScript } from '../api/replace-script';
import { ScriptChanges } from './script-changes';
import styles from './script-dialog.module.css';
import { TableField } from './table-field';

interface Props {
  book: Book;
  isLocked: boolean;
  onClose: () => void;
}

/** The words of the book as a table: out into a file, and in again after a look at what changes. */
export function ScriptDialog({ book, isLocked, onClose }: Props) {
  const [table, setTable] = useState<{ text: string; version: number }>();
  const preview = usePreviewScript(book.id);
  const replace = useReplaceScript(book.id);
  const items = preview.data?.items;
  const offer = async (file: File) => {
    replace.reset();
    const text = await file.text();
    setTable({ text, version: book.version });
    preview.mutate(text);
  };
  const apply = () => {
    if (!table) return;
    replace.mutate(
      { table: table.text, version: table.version },
      {
        onSuccess: () => {
          showToast('news', t('script.applied'));
          onClose();
        },
      },
    );
  };
  const changes = items?.filter(({ change }) => change !== 'same') ?? [];

  return (
    <Dialog title={t('script.title')} width="wide" onClose={onClose}>
      <p className={styles.intro}>{t('script.intro')}</p>
      <a
        className={`${buttonStyles.button} ${styles.out}`}
        data-look="plain"
        href={`/api/books/${encodeURIComponent(book.id)}/script.csv`}
        download={`${book.title}.csv`}
      >
        <Download aria-hidden="true" />
        {t('script.out')}
      </a>
      {isLocked ? (
        <p>{t('studio.locked')}</p>
      ) : (
        <TableField isBusy={preview.isPending} onFile={(file) => void offer(file)} />
      )}
      {preview.error && <Trouble error={preview.error} />}
      {items && <ScriptChanges items={items} />}
      {replace.error && <Trouble error={replace.error} />}
      {items && (
        <DialogActions>
          <Button look="quiet" onClick={onClose}>
            {t('studio.cancel')}
          </Button>
          {changes.length > 0 && (
            <Button isBusy={replace.isPending} onClick={apply}>
              {t('script.apply')}
            </Button>
          )}
        </DialogActions>
      )}
    </Dialog>
  );
}
