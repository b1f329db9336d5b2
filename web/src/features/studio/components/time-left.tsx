import type { Job } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { rounded } from '../estimate';
import { useTimeLeft } from '../use-time-left';

/** How long the book will still take, as one would say it. */
export function TimeLeft({ job }: { job: Job }) {
  const seconds = useTimeLeft(job);
  const left = rounded(seconds);
  return <p>{left.unit === 'soon' ? t('time.soon') : t(`time.${left.unit}`, { count: left.count })}</p>;
}
