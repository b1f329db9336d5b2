import { t } from '@/lib/messages/translate';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 12 * MEGABYTE;

/** Why this file cannot be a photo, or nothing. The gateway looks again; this only saves a pointless upload. */
export function whyNotAPhoto(file: File): string | undefined {
  if (!PHOTO_TYPES.includes(file.type)) return t('character.photo.wrongType');
  if (file.size === 0) return t('character.photo.empty');
  if (file.size > MAX_BYTES) {
    return t('character.photo.tooBig', { megabytes: Math.ceil((file.size / MEGABYTE) * 10) / 10 });
  }
  return undefined;
}
