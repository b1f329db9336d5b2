import { CircleAlert, CircleCheck } from 'lucide-react';

import { Trouble } from '@/components/trouble';
import type { Readiness } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { lackSentence } from '@/lib/problem-sentences';

import { useHealth } from '../api/get-health';
import styles from './health.module.css';

const PARTS = ['story', 'illustrator', 'library'] as const;

/** How the installation feels, in plain words; what exactly is missing is folded away for who set it up. */
export function Health() {
  const { data, error, refetch } = useHealth();
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <div className={styles.health} role="status">
      <p className={styles.sentence} data-well={data.ready}>
        {data.ready ? <CircleCheck aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
        {data.ready ? t('settings.health.well') : t('settings.health.unwell')}
      </p>
      <ul>
        {PARTS.filter((part) => !isHere(data, part)).map((part) => (
          <li key={part}>{t(`settings.health.${part}`)}</li>
        ))}
      </ul>
      {data.missing.length > 0 && (
        <details>
          <summary>{t('settings.health.details')}</summary>
          <ul>
            {[...new Set(data.missing.map(lackSentence))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function isHere({ services }: Readiness, part: (typeof PARTS)[number]): boolean {
  return (services[part]?.ready ?? 0) > 0;
}
