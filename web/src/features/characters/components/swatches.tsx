import { useId } from 'react';

import { t } from '@/lib/messages/translate';

import styles from './swatches.module.css';

interface Props<V extends string> {
  legend: string;
  options: readonly { value: V; label: string; colour: string }[];
  value: V | null | undefined;
  onChange: (value: V | null) => void;
}

/** One of several colours, as paint to tap; native radio buttons underneath, the names beside. */
export function Swatches<V extends string>({ legend, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={styles.swatches}>
      <legend>{legend}</legend>
      <div className={styles.paints}>
        <label className={styles.paint}>
          <input type="radio" name={name} checked={value == null} onChange={() => onChange(null)} />
          <span className={styles.blob} data-open="true" />
          <span>{t('figure.open')}</span>
        </label>
        {options.map((option) => (
          <label key={option.value} className={styles.paint}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.blob} style={{ background: option.colour }} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
