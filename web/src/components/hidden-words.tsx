import { clsx } from 'clsx';
import type { ComponentProps, ElementType } from 'react';

import styles from './hidden-words.module.css';

type Props<E extends ElementType> = { as?: E } & ComponentProps<E>;

/** Words for those who listen to the page; the eye does not see them. */
export function HiddenWords<E extends ElementType = 'span'>({ as, className, ...rest }: Props<E>) {
  const Element: ElementType = as ?? 'span';
  return <Element {...rest} className={clsx(styles.hidden, className)} />;
}
