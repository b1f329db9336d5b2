import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

import { PageTrouble } from '@/components/page-trouble';
import { Waiting } from '@/components/waiting';
import { useBook } from '@/features/books/api/get-book';
import { useWatchBook } from '@/features/books/api/watch-book';
import { Reader } from '@/features/reader/components/reader';
import { keepForOffline } from '@/lib/offline';

const FROM = '/books/$bookId/read';

export function ReaderPage() {
  const { bookId } = useParams({ from: FROM });
  const { page = 1 } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const { stream } = useWatchBook(bookId);
  const { data: book, error, refetch } = useBook(bookId, stream === 'broken');

  useEffect(() => {
    if (book) void keepForOffline(book);
  }, [book]);

  if (book) {
    return (
      <Reader
        book={book}
        page={page}
        onPage={(next) => void navigate({ search: { page: next }, replace: true })}
      />
    );
  }
  return <main>{error ? <PageTrouble error={error} onRetry={() => void refetch()} /> : <Waiting />}</main>;
}
