import type { Spot } from '../narration';
import styles from './spoken-text.module.css';

interface Props {
  text: string;
  /** Which of the page's blocks this is. */
  block: number;
  spot: Spot | undefined;
}

/** A block of words, the spoken one lit. */
export function SpokenText({ text, block, spot }: Props) {
  if (spot?.block !== block) return text;
  return (
    <>
      {text.slice(0, spot.start)}
      <mark className={styles.spoken}>{text.slice(spot.start, spot.end)}</mark>
      {text.slice(spot.end)}
    </>
  );
}
