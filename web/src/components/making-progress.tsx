import { t } from '@/lib/messages/translate';

import styles from './making-progress.module.css';

interface Props {
  drafted: number;
  illustrated: number;
  total: number;
  /** How far the cover is, if one is painted for it. */
  cover?: 'coming' | 'painted' | undefined;
}

/** One dab of paint for the cover and per chapter: an outline, then pencil, then colour. Counts what is really there. */
export function MakingProgress({ drafted, illustrated, total, cover }: Props) {
  const words = t('progress.words', { drafted, count: total });
  const pictures = t('progress.pictures', { illustrated, count: total });
  const told = [words, pictures, cover === 'coming' && t('cover.progress')].filter(Boolean).join(', ');
  return (
    <div className={styles.progress}>
      <div
        className={styles.dabs}
        role="progressbar"
        aria-label={t('progress.label')}
        aria-valuemin={0}
        aria-valuemax={total * 2 + (cover ? 1 : 0)}
        aria-valuenow={drafted + illustrated + (cover === 'painted' ? 1 : 0)}
        aria-valuetext={told}
      >
        {cover && <span className={styles.dab} data-is="cover" data-made={cover} />}
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={styles.dab} data-made={madeOf(index, drafted, illustrated)} />
        ))}
      </div>
      <p aria-hidden="true">{told}</p>
    </div>
  );
}

function madeOf(index: number, drafted: number, illustrated: number) {
  if (index < illustrated) return 'painted';
  return index < drafted ? 'written' : 'nothing';
}
