import { useState } from 'react';

import type { Image } from '@/lib/api-schemas';

import styles from './picture.module.css';

interface Props {
  image: Image;
  /** The small one is enough for lists. */
  small?: boolean;
  /** It is among the first things to be seen: fetched before others, and simply there instead of developing. */
  first?: boolean;
  eager?: boolean;
  className?: string | undefined;
}

/** A painted picture that develops like a photograph, in a frame of its own proportions. */
export function Picture({ image, small = false, first = false, eager = false, className }: Props) {
  const [loadedUrl, setLoadedUrl] = useState('');
  const url = small ? image.thumbnail_url : image.url;
  return (
    <img
      key={url}
      className={`${styles.picture} ${className ?? ''}`}
      src={url}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading={eager || first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding="async"
      data-loaded={first || loadedUrl === url}
      onLoad={() => setLoadedUrl(url)}
    />
  );
}
