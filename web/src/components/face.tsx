import type { Image } from '@/lib/api-schemas';

import styles from './face.module.css';

const washes = ['clay', 'moss', 'sky', 'plum'] as const;

interface Props {
  /** Chooses the colour of a face without a photo. */
  id: string;
  photo: Image | null;
  size?: 'medium' | 'large';
}

/** A character's face: its photo, or a little bear in a colour of its own. Decorative: the name stands beside it. */
export function Face({ id, photo, size = 'medium' }: Props) {
  const wash = washes[Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % washes.length];
  return (
    <span className={styles.face} data-size={size} data-wash={wash}>
      {photo ? (
        <img src={photo.thumbnail_url} alt="" loading="lazy" />
      ) : (
        <svg viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="18" cy="23" r="8" />
          <circle cx="46" cy="23" r="8" />
          <path d="M32 18c12 0 18 7 18 16s-7 16-18 16-18-7-18-16 6-16 18-16z" />
          <circle className={styles.eye} cx="26" cy="33" r="2.400" />
          <circle className={styles.eye} cx="38" cy="33" r="2.400" />
          <ellipse className={styles.eye} cx="32" cy="39.500" rx="3.600" ry="2.600" />
        </svg>
      )}
    </span>
  );
}
