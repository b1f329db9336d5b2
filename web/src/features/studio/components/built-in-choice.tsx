import { t } from '@/lib/messages/translate';

import styles from './chapter-sheet.module.css';

interface Props {
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

/** Whether the built-in painter should paint, where there is another one. */
export function BuiltInChoice({ isChosen, onChange }: Props) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.currentTarget.checked)} />
      {t('failure.builtIn')}
    </label>
  );
}
