import type { ReactNode } from 'react';

import styles from './invitation.module.css';
import { PlushieReading } from './plushie-reading';

interface Props {
  title: string;
  text: string;
  heading?: 'h1' | 'h2';
  children?: ReactNode;
}

/** A friendly picture, a sentence and a way on: where there is nothing to show yet. */
export function Invitation({ title, text, heading: Heading = 'h2', children }: Props) {
  return (
    <section className={styles.invitation}>
      <PlushieReading className={styles.picture} />
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children}
    </section>
  );
}
