import { t } from '@/lib/messages/translate';

import styles from './making-progress.module.css';

interface Props {
  drafted: number;
  illustrated: number;
  total: number;
}

/** One dab of paint per chapter: an outline, then pencil, then colour. Counts what is really there. */
export function MakingProgress({ drafted, illustrated, total }: Props) {
  const words = t('progress.words', { drafted, count: total });
  const pictures = t('progress.pictures', { illustrated, count: total });
  return (
    <div className={styles.progress}>
      <div
        className={styles.dabs}
        role="progressbar"
        aria-label={t('progress.label')}
        aria-valuemin={0}
        aria-valuemax={total * 2}
        aria-valuenow={drafted + illustrated}
        aria-valuetext={`${words}, ${pictures}`}
      >
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={styles.dab} data-made={madeOf(index, drafted, illustrated)} />
        ))}
      </div>
      <p aria-hidden="true">
        {words}, {pictures}
      </p>
    </div>
  );
}

function madeOf(index: number, drafted: number, illustrated: number) {
  if (index < illustrated) return 'painted';
  return index < drafted ? 'written' : 'nothing';
}
