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
import { scriptAddress } from '../script-file';
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
  const [table, setTable] = useState<{ file: File; version: number }>();
  const preview = usePreviewScript(book.id);
  const replace = useReplaceScript(book.id);
  const items = preview.data?.items;
  const offer = (file: File) => {
    replace.reset();
    setTable({ file, version: book.version });
    preview.mutate(file);
  };
  const apply = () => {
    if (!table) return;
    replace.mutate(
      { table: table.file, version: table.version },
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
      <p className={styles.out}>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <a
            key={kind}
            className={buttonStyles.button}
            data-look="plain"
            href={scriptAddress(book.id, kind)}
            download={`${book.title}.${kind}`}
          >
            <Download aria-hidden="true" />
            {t(`script.out.${kind}`)}
          </a>
        ))}
      </p>
      {isLocked ? <p>{t('studio.locked')}</p> : <TableField isBusy={preview.isPending} onFile={offer} />}
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
