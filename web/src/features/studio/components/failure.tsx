import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { Button } from '@/components/button';
import { Trouble } from '@/components/trouble';
import { t } from '@/lib/messages/translate';

import { useMakers } from '../api/get-makers';
import styles from './failure.module.css';

interface Props {
  why: string;
  isBusy: boolean;
  /** Why the last way out could not be taken, if that is so. */
  error: Error | null;
  onRetry: () => void;
  /** Has the built-in painter paint it: the way out where another one refuses. Left out where nothing is painted. */
  onBuiltIn?: (() => void) | undefined;
  /** Further ways out. */
  children?: ReactNode;
  className?: string | undefined;
}

/** Why something is not there, and the ways out. */
export function Failure({ why, isBusy, error, onRetry, onBuiltIn, children, className }: Props) {
  const painter = useMakers().data?.painter;
  return (
    <div className={clsx(styles.failure, className)}>
      <p className={styles.why} role="alert">
        {why}
      </p>
      <div className={styles.ways}>
        <Button size="small" look="plain" isBusy={isBusy} onClick={onRetry}>
          {t('trouble.retry')}
        </Button>
        {children}
        {onBuiltIn && painter?.built_in === false && (
          <Button size="small" look="plain" onClick={onBuiltIn}>
            {t('failure.builtIn')}
          </Button>
        )}
      </div>
      {error && <Trouble error={error} />}
    </div>
  );
}
