import { useDeferredValue, useMemo, useRef } from 'react';

import { Button } from '@/components/button';
import { HiddenWords } from '@/components/hidden-words';
import type { BookSummary } from '@/lib/api-schemas';
import { useKeptDraft } from '@/lib/kept-draft';
import { t } from '@/lib/messages/translate';
import { useGrowing } from '@/lib/use-growing';

import { booksCalled, inOrder } from '../shelf-order';
import { Bookshelf } from './bookshelf';
import styles from './library.module.css';
import { type Look, ShelfTools } from './shelf-tools';

const FEW = 3;
const COVERS_A_FRAME = 24;
const asTheyCome: Look = { search: '', order: 'newest' };

/** The shelf; with more than a few books on it, one can look for a title and choose the order. */
export function Library({ books }: { books: BookSummary[] }) {
  const [kept, look] = useKeptDraft('shelf', asTheyCome);
  const searchBox = useRef<HTMLInputElement>(null);
  const hasTools = books.length > FEW;
  // Typing goes first: the shelf follows when there is time.
  const { search, order } = useDeferredValue(hasTools ? kept : asTheyCome);
  const shown = useMemo(() => inOrder(order, booksCalled(search, books)), [books, search, order]);
  const drawn = useGrowing(shown.length, shown.length > COVERS_A_FRAME, COVERS_A_FRAME);

  const showAll = () => {
    look({ search: '' });
    searchBox.current?.focus();
  };

  return (
    <>
      {hasTools && <ShelfTools look={kept} onChange={look} searchBox={searchBox} />}
      <HiddenWords as="p" role="status">
        {search.trim() && t('books.found', { count: shown.length })}
      </HiddenWords>
      {shown.length > 0 && <Bookshelf books={shown.slice(0, drawn)} />}
      {shown.length === 0 && (
        <div className={styles.nothing}>
          <p>{t('books.nothing', { search: search.trim() })}</p>
          <Button look="plain" onClick={showAll}>
            {t('books.showAll')}
          </Button>
        </div>
      )}
    </>
  );
}
