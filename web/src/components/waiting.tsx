import { t } from '@/lib/messages/translate';

import styles from './waiting.module.css';

/** Shown while a page's first data is on its way; invisible for the first moment, so that a quick answer never flashes. */
export function Waiting() {
  return (
    <p className={styles.waiting} role="status">
      {t('waiting.page')}
    </p>
  );
}
