import type { Book, Job } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { useMakers } from '../api/get-makers';
import { type Pace, rounded } from '../estimate';
import { useTimeLeft } from '../use-time-left';

/** How long the book will still take, as one would say it. Nothing is told before it is known who makes it. */
export function TimeLeft({ job, book }: { job: Job; book: Book }) {
  const makers = useMakers();
  if (makers.isPending) return null;
  const { storyteller, painter } = makers.data ?? {};
  return (
    <Told job={job} book={book} story={storyteller?.seconds ?? null} picture={painter?.seconds ?? null} />
  );
}

function Told({ job, book, ...pace }: { job: Job; book: Book } & Pace) {
  const { seconds, late } = useTimeLeft(job, book, pace);
  if (late) return <p>{t(`time.late.${late}`)}</p>;
  const left = rounded(seconds);
  return <p>{left.unit === 'soon' ? t('time.soon') : t(`time.${left.unit}`, { count: left.count })}</p>;
}
