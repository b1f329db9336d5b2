import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import styles from './button.module.css';

export interface ButtonLook {
  /** `main` is the one thing to do on a screen, `danger` cannot be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'middle' | 'large';
}

type Props = ButtonLook &
  ComponentProps<'button'> & {
    /** What it started is under way: it keeps the focus, says so, and does nothing when pressed again. */
    isBusy?: boolean;
  };

/** A button that is never a form's submit by accident. */
export function Button({
  look = 'main',
  size = 'middle',
  isBusy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={isBusy ? 'button' : type}
      className={clsx(styles.button, className)}
      data-look={look}
      data-size={size}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={isBusy ? undefined : onClick}
    />
  );
}
