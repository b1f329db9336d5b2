import '@fontsource/andika/400.css';
import '@fontsource/andika/700.css';

import { useCallback, useMemo, useRef } from 'react';

import { HiddenWords } from '@/components/hidden-words';
import type { Book } from '@/lib/api-schemas';
import { directionOf } from '@/lib/direction';
import { t } from '@/lib/messages/translate';

import { pagesOf, spokenBlocks } from '../pages';
import { useNarration } from '../use-narration';
import { usePageTurning } from '../use-page-turning';
import { usePrinting } from '../use-printing';
import { PageView } from './page-view';
import { PrintedBook } from './printed-book';
import styles from './reader.module.css';
import { ReaderBar } from './reader-bar';
import { TurnZone } from './turn-zone';

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
  const direction = directionOf(book.language);
  const turn = useCallback(
    (step: number) => {
      const next = clamp(shown + step, pages.length);
      if (next !== shown) onPage(next);
      return next !== shown;
    },
    [shown, pages.length, onPage],
  );
  const swipe = usePageTurning(turn, direction);
  const printing = usePrinting();
  const view = pages[shown - 1];
  const blocks = useMemo(() => (view ? spokenBlocks(view, book) : []), [view, book]);
  const narration = useNarration({ key: shown, blocks }, book.language, () => turn(1));

  return (
    <div className={styles.reader} ref={frame} lang={book.language} dir={direction}>
      <title>{t('app.title', { page: book.title })}</title>
      <main className={styles.stage} aria-label={t('reader.label', { title: book.title })} {...swipe}>
        <HiddenWords as="h1">{book.title}</HiddenWords>
        <TurnZone side="back" label={t('reader.previous')} isAtEnd={shown === 1} onTurn={() => turn(-1)} />
        {view && <PageView key={shown} book={book} page={view} spot={narration.spot} />}
        <TurnZone
          side="on"
          label={t('reader.next')}
          isAtEnd={shown === pages.length}
          onTurn={() => turn(1)}
        />
      </main>
      <ReaderBar
        bookId={book.id}
        page={shown}
        pages={pages.length}
        frame={frame}
        narration={narration}
        onPrint={printing.print}
      />
      {printing.isLaidOut && <PrintedBook book={book} pages={pages} onReady={printing.onReady} />}
    </div>
  );
}

function clamp(page: number, pages: number): number {
  return Math.min(Math.max(page, 1), pages);
}
