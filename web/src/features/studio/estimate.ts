import type { Job } from '@/lib/api-schemas';

/** How long the makers take, in seconds: a whole story, and one picture after the other. Null is not known. */
export interface Pace {
  story: number | null;
  picture: number | null;
}

/** When a job will be done. All are seconds from its last news on. */
export interface Reckoning {
  left: number;
  /** What is left even if the next chapter or picture came now: while it is late, no less is told. */
  least: number;
  /** After so long without news, somebody is late. */
  patience: number;
  awaited: 'storyteller' | 'painter';
}

export interface Counts extends Pick<Job, 'chapters_total' | 'chapters_drafted' | 'chapters_illustrated'> {
  /** Covers that are painted along with the story: one or none. */
  covers_total: number;
  covers_painted: number;
}

const STORY = 40;
const PICTURE = 8;
/** Until so much of the work is done, the known pace counts for more than what has arrived. */
const TRUST = 0.25;
const LEAST_PATIENCE = 20;
/** So many times longer than usual is late. */
const LATE = 4;

/** Reckons by the known pace of the makers, and by how far they came in the seconds from the wish to the last news. */
export function reckon(job: Counts, pace: Pace, taken: number): Reckoning {
  const left = usually(job, pace);
  const whole = usually({ ...job, chapters_drafted: 0, chapters_illustrated: 0, covers_painted: 0 }, pace);
  const trusted = whole * TRUST;
  const slowness = (taken + trusted) / (whole - left + trusted);
  const awaited = paintable(job) > 0 ? 'painter' : 'storyteller';
  const each = awaited === 'painter' ? perPicture(pace) : perChapter(job, pace);
  return {
    left: left * slowness,
    least: usually(afterNext(job, awaited), pace) * slowness,
    patience: Math.max(each * slowness * LATE, LEAST_PATIENCE),
    awaited,
  };
}

/** Pictures are painted while the story is being written: the slower of the two decides. */
function usually(job: Counts, pace: Pace): number {
  const words = (job.chapters_total - job.chapters_drafted) * perChapter(job, pace);
  const pictures = picturesLeft(job) * perPicture(pace);
  const first = job.chapters_drafted === 0 ? perChapter(job, pace) : 0;
  return Math.max(words > 0 ? words + perPicture(pace) : 0, first + pictures);
}

function picturesLeft(job: Counts): number {
  return job.chapters_total - job.chapters_illustrated + job.covers_total - job.covers_painted;
}

/** How many pictures the painter could be at: the cover, and those of chapters that are written. */
function paintable(job: Counts): number {
  return job.chapters_drafted - job.chapters_illustrated + job.covers_total - job.covers_painted;
}

function perChapter(job: Counts, pace: Pace): number {
  return (pace.story ?? STORY) / Math.max(job.chapters_total, 1);
}

function perPicture(pace: Pace): number {
  return pace.picture ?? PICTURE;
}

function afterNext(job: Counts, awaited: Reckoning['awaited']): Counts {
  return awaited === 'painter'
    ? { ...job, chapters_illustrated: job.chapters_illustrated + 1 }
    : { ...job, chapters_drafted: Math.min(job.chapters_drafted + 1, job.chapters_total) };
}

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
