import { ApiProblem, Unreachable } from '@/lib/api-client';
import { t } from '@/lib/messages/translate';

import { Button } from './button';
import styles from './trouble.module.css';

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What went wrong, in a sentence, with a way to try again. */
export function Trouble({ error, onRetry }: Props) {
  return (
    <div className={styles.trouble} role="alert">
      <p>{sentenceOf(error)}</p>
      {onRetry && (
        <Button size="small" look="plain" onClick={onRetry}>
          {t('trouble.retry')}
        </Button>
      )}
    </div>
  );
}

/** Why, as far as anybody knows. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Unreachable) return t('trouble.unreachable');
  if (error instanceof ApiProblem) return error.sentence();
  return t('trouble.unknown');
}
