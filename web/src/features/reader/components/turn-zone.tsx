import styles from './turn-zone.module.css';

interface Props {
  side: 'back' | 'on';
  label: string;
  isAtEnd: boolean;
  onTurn: () => void;
}

/** The margin that turns a page; it points the way the book is read. */
export function TurnZone({ side, label, isAtEnd, onTurn }: Props) {
  return (
    <button
      type="button"
      className={styles.zone}
      data-side={side}
      aria-label={label}
      // Not disabled: the focus would be lost on the first and on the last page.
      aria-disabled={isAtEnd}
      onClick={onTurn}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={side === 'back' ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7'} />
      </svg>
    </button>
  );
}
