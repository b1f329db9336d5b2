import { useState } from 'react';

import type { Image } from '@/lib/api-schemas';

import styles from './picture.module.css';

interface Props {
  image: Image;
  /** The small one is enough for lists. */
  small?: boolean;
  eager?: boolean;
  className?: string | undefined;
}

/** A painted picture that develops like a photograph, in a frame of its own proportions. */
export function Picture({ image, small = false, eager = false, className }: Props) {
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
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      data-loaded={loadedUrl === url}
      onLoad={() => setLoadedUrl(url)}
    />
  );
}
