import { type ReactNode, useId } from 'react';

import styles from './section.module.css';

interface Props {
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, intro, children }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
