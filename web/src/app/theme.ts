import { Button, createTheme, Input, NativeSelect, Textarea, TextInput } from '@mantine/core';

import fields from './fields.module.css';

const paintpot = ['', '', '', '', '', '', '', '', '', ''] as const;

/** Only names: the colours themselves are in theme.css, because a strict style-src forbids the kit's inline styles. */
export const theme = createTheme({
  primaryColor: 'clay',
  colors: { clay: paintpot },
  defaultRadius: 'lg',
  components: {
    Button: Button.extend({ defaultProps: { radius: 'xl', size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({ classNames: fields }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' }, classNames: fields }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md' }, classNames: fields }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' }, classNames: fields }),
  },
});
