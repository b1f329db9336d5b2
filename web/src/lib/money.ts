import { spokenLanguage } from './messages/translate';

/** A price in the manner of the language, "$0.40"; the gateway counts in US cents, and fractions of one. */
export function priceOf(cents: number): string {
  const digits = cents > 0 && cents < 10 ? 3 : 2;
  return new Intl.NumberFormat(spokenLanguage(), {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}
