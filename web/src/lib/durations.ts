import { spokenLanguage } from './messages/translate';

/** A length of time as one would say it: tens of seconds up to a minute and a half, then minutes. */
export function durationOf(seconds: number): string {
  return seconds <= 90
    ? say(Math.max(Math.ceil(seconds / 10) * 10, 10), 'second')
    : say(Math.ceil(seconds / 60), 'minute');
}

function say(count: number, unit: 'second' | 'minute'): string {
  return new Intl.NumberFormat(spokenLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
