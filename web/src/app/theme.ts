import { createTheme } from '@mantine/core';

import fields from './fields.module.css';

const paintpot = ['', '', '', '', '', '', '', '', '', ''] as const;
const field = { defaultProps: { size: 'md' }, classNames: fields };

/**
 * Only names: the colours themselves are in theme.css, because a strict style-src forbids the kit's inline styles.
 * Components are named, not imported, so that the first page does not load the fields of the forms.
 */
export const theme = createTheme({
  primaryColor: 'clay',
  colors: { clay: paintpot },
  defaultRadius: 'lg',
  components: {
    Button: { defaultProps: { radius: 'xl', size: 'md' } },
    InputWrapper: { classNames: fields },
    TextInput: field,
    Textarea: field,
    NativeSelect: field,
  },
});
