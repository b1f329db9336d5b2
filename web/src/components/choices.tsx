import { type ReactNode, useId } from 'react';

import styles from './choices.module.css';

interface Props<V extends string> {
  legend: string;
  options: readonly { value: V; label: string; sample?: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
  /** What is wrong with what was chosen, in a sentence. */
  error?: string | undefined;
}

/** One of several, as cards to tap; native radio buttons underneath. */
export function Choices<V extends string>({ legend, options, value, onChange, error }: Props<V>) {
  const name = useId();
  const hasSamples = options.some(({ sample }) => sample !== undefined);
  return (
    <fieldset className={styles.choices} aria-describedby={error && `${name}-error`}>
      <legend>{legend}</legend>
      <div className={styles.cards} data-has-samples={hasSamples}>
        {options.map((option) => (
          <label key={option.value} className={`${styles.card} ${hasSamples ? styles.pictured : ''}`}>
            <input
              type="radio"
              name={name}
              aria-invalid={error && option.value === value ? true : undefined}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sample}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
