import { NotebookPen, Table } from 'lucide-react';

import { Button } from '@/components/button';
import { LinkButton } from '@/components/link-button';
import { t } from '@/lib/messages/translate';

import type { Shown } from '../use-studio';
import styles from './studio.module.css';

interface Props {
  bookId: string;
  count: number;
  isLocked: boolean;
  open: (shown: Shown) => void;
}

/** What concerns the book as a whole. */
export function StudioTools({ bookId, count, isLocked, open }: Props) {
  return (
    <div className={styles.tools}>
      <LinkButton to="/books/$bookId/details" params={{ bookId }} size="small" look="plain">
        <NotebookPen aria-hidden="true" />
        {t('studio.details')}
      </LinkButton>
      {count > 0 && (
        <Button size="small" look="plain" onClick={() => open({ what: 'script' })}>
          <Table aria-hidden="true" />
          {t('studio.script')}
        </Button>
      )}
      {isLocked && count > 1 && <p className={styles.locked}>{t('studio.locked')}</p>}
    </div>
  );
}
