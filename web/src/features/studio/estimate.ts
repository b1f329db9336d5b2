import type { Job } from '@/lib/api-schemas';

/** How long the makers take, in seconds: a whole story, and one picture after the other. Null is not known. */
export interface Pace {
  story: number | null;
  picture: number | null;
}

const STORY = 40;
const PICTURE = 8;
const LEAST = 5;

/**
 * The seconds until a job is done: by what has arrived since it was asked for, and by the known pace of the makers
 * before anything has. `elapsed` is in seconds.
 */
export function secondsLeft(job: Counts, pace: Pace, elapsed: number): number {
  const total = job.chapters_total;
  const perChapter = (pace.story ?? STORY) / Math.max(total, 1);
  const perPicture = pace.picture ?? PICTURE;
  const whole = total * (perChapter + perPicture);
  const made = job.chapters_drafted * perChapter + job.chapters_illustrated * perPicture;
  const left = whole - made;
  if (made === 0) return Math.max(left - elapsed, LEAST);
  return Math.max((left * elapsed) / made, 0);
}

type Counts = Pick<Job, 'chapters_total' | 'chapters_drafted' | 'chapters_illustrated'>;

const STEADY = 0.3;

/** Keeps to the end that was told, until a new reckoning is really different. Both are in seconds from now. */
export function steadied(told: number | undefined, reckoned: number): number {
  if (told === undefined) return reckoned;
  return Math.abs(reckoned - told) > Math.max(told, reckoned) * STEADY ? reckoned : told;
}

export type Rounded = { unit: 'soon' } | { unit: 'seconds' | 'minutes'; count: number };

/** As one would say it: tens of seconds up to a minute and a half, then minutes. */
export function rounded(seconds: number): Rounded {
  if (seconds < 8) return { unit: 'soon' };
  if (seconds <= 90) return { unit: 'seconds', count: Math.max(Math.round(seconds / 10) * 10, 10) };
  return { unit: 'minutes', count: Math.round(seconds / 60) };
}
