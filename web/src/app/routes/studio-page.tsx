import { useParams } from '@tanstack/react-router';

import { BackLink } from '@/components/back-link';
import { PageTrouble } from '@/components/page-trouble';
import { Waiting } from '@/components/waiting';
import { useBook } from '@/features/books/api/get-book';
import { useWatchBook } from '@/features/books/api/watch-book';
import { Studio } from '@/features/studio/components/studio';
import { t } from '@/lib/messages/translate';

export function StudioPage() {
  const { bookId } = useParams({ from: '/shell/books/$bookId' });
  const { stream, isDeleted } = useWatchBook(bookId);
  const { data: book, error, refetch } = useBook(bookId, stream === 'broken' && !isDeleted);

  return (
    <>
      <BackLink to="/">{t('studio.back')}</BackLink>
      {isDeleted && <p role="status">{t('studio.deleted')}</p>}
      {error && !book && <PageTrouble error={error} onRetry={() => void refetch()} />}
      {!book && !error && <Waiting />}
      {book && !isDeleted && <Studio key={book.id} book={book} isStreamBroken={stream === 'broken'} />}
    </>
  );
}
