import { t } from '@/lib/messages/translate';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MEGABYTE = 1024 * 1024;
/** More than any phone's camera makes; only what is cut out of it is sent. */
const MOST_MEGABYTES = 60;

/** Why this file cannot be a photo, or nothing. The gateway looks again; this only saves a pointless wait. */
export function whyNotAPhoto(file: File): string | undefined {
  if (!PHOTO_TYPES.includes(file.type)) return t('character.photo.wrongType');
  if (file.size === 0) return t('character.photo.empty');
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil((file.size / MEGABYTE) * 10) / 10;
    return t('character.photo.tooBig', { megabytes, limit: MOST_MEGABYTES });
  }
  return undefined;
}
