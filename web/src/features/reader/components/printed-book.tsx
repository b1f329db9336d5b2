import { useEffect, useRef } from 'react';

import type { Book } from '@/lib/api-schemas';

import type { ReaderPage } from '../pages';
import { PageView } from './page-view';
import styles from './printed-book.module.css';

interface Props {
  book: Book;
  pages: ReaderPage[];
  /** Called when every picture is there. */
  onReady: (() => void) | undefined;
}

/** All pages one after the other, seen only on paper. */
export function PrintedBook({ book, pages, onReady }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const images = [...(paper.current?.querySelectorAll('img') ?? [])];
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (!isGone) onReady?.();
    });
    return () => {
      isGone = true;
    };
  }, [onReady]);
  return (
    <div className={styles.paper} ref={paper} aria-hidden="true">
      {pages.map((page, index) => (
        <div key={index} className={styles.sheet}>
          <PageView book={book} page={page} />
        </div>
      ))}
    </div>
  );
}
