import { type ReactNode, useId } from 'react';

import styles from './choices.module.css';

interface Props<V extends string> {
  legend: string;
  options: readonly { value: V; label: string; sample?: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of several, as cards to tap; native radio buttons underneath. */
export function Choices<V extends string>({ legend, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={styles.card} data-has-sample={option.sample !== undefined}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sample}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
