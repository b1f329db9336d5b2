import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type Props = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const AnchorButton = forwardRef<HTMLAnchorElement, Props>((props, ref) => (
  <Button {...props} ref={ref} component="a" />
));
AnchorButton.displayName = 'AnchorButton';

/** A link of the router that looks like a button. */
export const LinkButton = createLink(AnchorButton);
