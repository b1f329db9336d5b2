import '@fontsource/andika/400.css';
import '@fontsource/andika/700.css';

import { useCallback, useMemo, useRef } from 'react';

import { HiddenWords } from '@/components/hidden-words';
import type { Book } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

import { pagesOf } from '../pages';
import { usePageTurning } from '../use-page-turning';
import { PageView } from './page-view';
import styles from './reader.module.css';
import { ReaderBar } from './reader-bar';

interface Props {
  book: Book;
  /** The page to show, from 1. */
  page: number;
  onPage: (page: number) => void;
}

/** The book itself, page by page. Nothing in here makes or costs anything. */
export function Reader({ book, page, onPage }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const pages = useMemo(() => pagesOf(book), [book]);
  const shown = clamp(page, pages.length);
  const turn = useCallback(
    (step: number) => {
      const next = clamp(shown + step, pages.length);
      if (next !== shown) onPage(next);
    },
    [shown, pages.length, onPage],
  );
  const swipe = usePageTurning(turn);
  const view = pages[shown - 1];

  return (
    <div className={styles.reader} ref={frame} lang={book.language}>
      <title>{t('app.title', { page: book.title })}</title>
      <HiddenWords as="h1">{book.title}</HiddenWords>
      <main className={styles.stage} aria-label={t('reader.label', { title: book.title })} {...swipe}>
        <Zone side="left" label={t('reader.previous')} isAtEnd={shown === 1} onTurn={() => turn(-1)} />
        {view && <PageView key={shown} book={book} page={view} />}
        <Zone side="right" label={t('reader.next')} isAtEnd={shown === pages.length} onTurn={() => turn(1)} />
      </main>
      <ReaderBar bookId={book.id} page={shown} pages={pages.length} frame={frame} />
    </div>
  );
}

interface ZoneProps {
  side: 'left' | 'right';
  label: string;
  isAtEnd: boolean;
  onTurn: () => void;
}

function Zone({ side, label, isAtEnd, onTurn }: ZoneProps) {
  return (
    <button
      type="button"
      className={styles.zone}
      data-side={side}
      aria-label={label}
      disabled={isAtEnd}
      onClick={onTurn}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={side === 'left' ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7'} />
      </svg>
    </button>
  );
}

function clamp(page: number, pages: number): number {
  return Math.min(Math.max(page, 1), pages);
}
