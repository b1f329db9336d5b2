import { Clock, Coins } from 'lucide-react';

import { costOf } from '@/lib/cost';
import { durationOf } from '@/lib/durations';
import { t } from '@/lib/messages/translate';

import { useEstimate } from '../api/get-estimate';
import styles from './cost-and-time.module.css';

/** What the book is going to cost, and when it is ready, before anything is begun. */
export function CostAndTime({ cast }: { cast: string[] }) {
  const { data } = useEstimate(cast);
  return (
    <div className={styles.estimate} role="status">
      {data && (
        <p>
          <Coins aria-hidden="true" />
          {costOf(data)}
        </p>
      )}
      {data?.seconds != null && (
        <p>
          <Clock aria-hidden="true" />
          {t('making.time', { time: durationOf(data.seconds) })}
        </p>
      )}
    </div>
  );
}
