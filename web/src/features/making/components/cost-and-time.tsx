import { Clock, Coins } from 'lucide-react';

import type { Estimate } from '@/lib/api-schemas';
import { durationOf } from '@/lib/durations';
import { t } from '@/lib/messages/translate';
import { priceOf } from '@/lib/money';

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

function costOf({ free, cents, cents_at_most }: Estimate): string {
  if (free) return t('making.cost.free');
  if (cents === null) return t('making.cost.unknown');
  const price = priceOf(cents);
  return cents_at_most === null
    ? t('making.cost.roughly', { price })
    : t('making.cost.about', { price, most: priceOf(cents_at_most) });
}
