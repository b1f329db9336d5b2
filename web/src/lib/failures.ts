import type { Failure } from './api-schemas';
import { spokenLanguage, t } from './messages/translate';

/** Why words or a picture could not be made, in a sentence; a provider that rests says until when. */
export function failureSentence(what: 'picture' | 'text', { code, until }: Failure): string {
  return code === 'resting'
    ? t(`failure.${what}.resting`, { time: timeOf(until ?? '') })
    : t(`failure.${what}.${code}`);
}

/** The time of day at which something is; far ahead with its day. */
function timeOf(moment: string): string {
  const date = new Date(moment);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ weekday: 'long' } as const);
  return new Intl.DateTimeFormat(spokenLanguage(), { ...day, hour: 'numeric', minute: '2-digit' }).format(
    date,
  );
}
