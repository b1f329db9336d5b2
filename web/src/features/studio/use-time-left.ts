import { useEffect, useState } from 'react';

import type { Book, Job, PaintedCover } from '@/lib/api-schemas';

import { type Counts, type Pace, reckon, type Reckoning, steadied } from './estimate';

const TICK_MS = 1_000;

/** What is said of a job: the seconds until it is done, and who is late, if anybody. */
export interface TimeLeft {
  seconds: number;
  late: Reckoning['awaited'] | null;
}

/** What was said at the last news. Times are in milliseconds since 1970. */
interface Told {
  news: string;
  heard: number;
  end: number;
}

/**
 * How long a job still takes. It counts down, and leaps only when news is really different; while nothing comes it
 * stands still, and in the end says who is late.
 */
export function useTimeLeft(job: Job, { updated_at, painted_cover }: Book, pace: Pace): TimeLeft {
  const now = useNow();
  const [before, setTold] = useState<Told>();
  const recorded = Date.parse(updated_at);
  const taken = Math.max(recorded - Date.parse(job.requested_at), 0) / 1_000;
  const { left, least, patience, awaited } = reckon({ ...job, ...coversOf(painted_cover) }, pace, taken);

  const news = `${job.chapters_drafted} ${job.chapters_illustrated} ${updated_at}`;
  const told = before?.news === news ? before : toldAnew(before, news, left, now, recorded);
  if (told !== before) setTold(told);
  return {
    seconds: Math.max((told.end - now) / 1_000, least),
    late: now - told.heard > patience * 1_000 ? awaited : null,
  };
}

function coversOf({ state }: PaintedCover): Pick<Counts, 'covers_total' | 'covers_painted'> {
  return {
    covers_total: state === 'none' ? 0 : 1,
    covers_painted: state === 'none' || state === 'requested' ? 0 : 1,
  };
}

/** The first news of a page may be old: it was opened in the middle. */
function toldAnew(before: Told | undefined, news: string, left: number, now: number, recorded: number): Told {
  const heard = before ? now : Math.min(recorded, now);
  const reckoned = left - (now - heard) / 1_000;
  const seconds = steadied(before && (before.end - now) / 1_000, reckoned);
  return { news, heard, end: now + seconds * 1_000 };
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
