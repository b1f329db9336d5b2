import { useId } from 'react';

import type { Chapter } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import styles from './details-form.module.css';

interface Props {
  chapters: Chapter[];
  /** The number of a chapter; null takes the first picture. */
  chosen: number | null;
  onChange: (chosen: number) => void;
}

/** Which picture of the book is on its cover. */
export function CoverChoice({ chapters, chosen, onChange }: Props) {
  const name = useId();
  const painted = chapters.filter(({ image }) => image !== null);
  const shown = painted.find(({ number }) => number === chosen) ?? painted[0];
  if (!shown) return null;
  return (
    <fieldset className={styles.covers}>
      <legend>{t('details.cover')}</legend>
      <div className={styles.pictures}>
        {painted.map(({ number, image }) => (
          <label key={number} className={styles.cover}>
            <input
              type="radio"
              name={name}
              checked={number === shown.number}
              onChange={() => onChange(number)}
            />
            <img src={image?.thumbnail_url} alt="" loading="lazy" />
            {t('chapter.heading', { number })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
