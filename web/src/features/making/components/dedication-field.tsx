import { useState } from 'react';

import { TextField } from '@/components/field';
import { t } from '@/lib/messages/translate';

import styles from './dedication-field.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** For whom the book is: folded away until somebody wants it, or it needs another look. */
export function DedicationField({ value, onChange, error }: Props) {
  const [hadWords] = useState(value !== '');
  return (
    <details className={styles.more} open={hadWords || error !== undefined || undefined}>
      <summary>{t('making.more')}</summary>
      <TextField
        label={t('making.dedication.label')}
        hint={t('making.dedication.why')}
        placeholder={t('making.dedication.hint')}
        maxLength={300}
        autoComplete="off"
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </details>
  );
}
