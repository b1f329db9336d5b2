import { useId, useState } from 'react';

import { t } from '@/lib/messages/translate';

import { SCRIPT_FILES } from '../script-file';
import styles from './script-dialog.module.css';

interface Props {
  isBusy: boolean;
  onFile: (file: File) => void;
}

const LARGEST = 2 << 20;

/** Takes a table, chosen or dropped; the browser's own input fills the frame. */
export function TableField({ isBusy, onFile }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const offer = (file: File | undefined) => {
    if (!file) return;
    const isTooLarge = file.size > LARGEST;
    setRefusal(isTooLarge ? t('script.tooLarge') : undefined);
    if (!isTooLarge) onFile(file);
  };
  return (
    <div className={styles.drop} data-over={isOver}>
      <span aria-hidden="true">
        <strong>{t('script.in')}</strong>
        <small>{t('script.drop')}</small>
      </span>
      <input
        type="file"
        accept={SCRIPT_FILES}
        aria-label={t('script.in')}
        aria-busy={isBusy}
        aria-invalid={refusal !== undefined}
        aria-describedby={id}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          offer(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <p id={id} className={styles.refusal} role="alert">
        {refusal}
      </p>
    </div>
  );
}
