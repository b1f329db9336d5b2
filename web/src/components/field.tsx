import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';

import styles from './field.module.css';

interface Words {
  label: string;
  /** A line under the label, always there. */
  hint?: ReactNode;
  /** What is wrong with what was typed, in a sentence. */
  error?: string | undefined;
}

type TextProps = Words & ComponentProps<'input'>;
type AreaProps = Words & ComponentProps<'textarea'>;
type SelectProps = Words & ComponentProps<'select'>;

/** One line of text. */
export function TextField({ label, hint, error, className, ...rest }: TextProps) {
  const ids = useFieldIds(hint, error);
  return (
    <Field label={label} hint={hint} error={error} ids={ids} className={className}>
      <input {...rest} {...ids.control} className={styles.control} />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, className, ...rest }: AreaProps) {
  const ids = useFieldIds(hint, error);
  return (
    <Field label={label} hint={hint} error={error} ids={ids} className={className}>
      <textarea {...rest} {...ids.control} className={styles.control} />
    </Field>
  );
}

/** One of many; its options are the children. */
export function SelectField({ label, hint, error, className, children, ...rest }: SelectProps) {
  const ids = useFieldIds(hint, error);
  return (
    <Field label={label} hint={hint} error={error} ids={ids} className={className}>
      <select {...rest} {...ids.control} className={clsx(styles.control, styles.select)}>
        {children}
      </select>
    </Field>
  );
}

function useFieldIds(hint: ReactNode, error: string | undefined) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    hint: `${id}-hint`,
    error: `${id}-error`,
    control: {
      id,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? true : undefined,
    },
  };
}

interface FieldProps extends Words {
  ids: ReturnType<typeof useFieldIds>;
  className: string | undefined;
  children: ReactNode;
}

function Field({ label, hint, error, ids, className, children }: FieldProps) {
  return (
    <div className={clsx(styles.field, className)}>
      <label htmlFor={ids.control.id}>{label}</label>
      {hint && (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={ids.error} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
