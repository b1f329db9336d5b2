import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

import styles from './back-link.module.css';

function Anchor({ children, ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...props} className={styles.link}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M12.500 4L6.500 10l6 6" />
      </svg>
      {children}
    </a>
  );
}

/** The way to the page above. */
export const BackLink = createLink(Anchor);
