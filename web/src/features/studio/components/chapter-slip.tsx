import { memo } from 'react';

import type { Chapter } from '@/lib/api-schemas';

import styles from './chapter-slip.module.css';

interface Props {
  chapter: Chapter;
  title: string;
  /** Where it would stand now, from 0. */
  place: number;
}

/** A chapter as a slip of paper, for as long as one of them is moved. */
export const ChapterSlip = memo(function ChapterSlip({ chapter, title, place }: Props) {
  return (
    <div className={styles.slip} aria-hidden="true">
      <span className={styles.picture}>
        {chapter.image && <img src={chapter.image.thumbnail_url} alt="" loading="lazy" />}
      </span>
      <span className={styles.title}>
        <small>{place + 1}</small> {title}
      </span>
    </div>
  );
});
