import type { Estimate } from './api-schemas';
import { t } from './messages/translate';
import { priceOf } from './money';

/** What an estimate says of the price, in a sentence. */
export function costOf({ free, cents, cents_at_most }: Estimate): string {
  if (free) return t('making.cost.free');
  if (cents === null) return t('making.cost.unknown');
  const price = priceOf(cents);
  return cents_at_most === null
    ? t('making.cost.roughly', { price })
    : t('making.cost.about', { price, most: priceOf(cents_at_most) });
}
