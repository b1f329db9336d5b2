import { useEffect, useState } from 'react';

import type { Job } from '@/lib/api-schemas';

import { useMakers } from './api/get-makers';
import { secondsLeft, steadied } from './estimate';

const TICK_MS = 1_000;

/** The seconds until a job is done; counts down, and leaps only when the news is really different. */
export function useTimeLeft(job: Job): number {
  const makers = useMakers().data;
  const pace = { story: makers?.storyteller?.seconds ?? null, picture: makers?.painter?.seconds ?? null };
  const now = useNow();
  const reckoned = secondsLeft(job, pace, (now - Date.parse(job.requested_at)) / 1_000);
  const [end, setEnd] = useState<number>();
  const told = end === undefined ? undefined : Math.max((end - now) / 1_000, 0);
  const left = steadied(told, reckoned);
  if (left !== told) setEnd(now + left * 1_000);
  return left;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
