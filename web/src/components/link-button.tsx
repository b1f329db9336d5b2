import { createLink } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import type { ButtonLook } from './button';
import styles from './button.module.css';

type Props = ButtonLook & ComponentProps<'a'>;

function Anchor({ look = 'main', size = 'middle', className, children, ...rest }: Props) {
  return (
    <a {...rest} className={clsx(styles.button, className)} data-look={look} data-size={size}>
      {children}
    </a>
  );
}

/** A link of the router that looks like a button. */
export const LinkButton = createLink(Anchor);
