import styles from './toggles.module.css';

interface Props<V extends string> {
  legend: string;
  options: readonly { value: V; label: string }[];
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Any of several, as pills to tap; native checkboxes underneath. */
export function Toggles<V extends string>({ legend, options, values, onChange }: Props<V>) {
  return (
    <fieldset className={styles.toggles}>
      <legend>{legend}</legend>
      <div className={styles.pills}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.pill}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={() =>
                onChange(
                  values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
