import { Invitation } from '@/components/invitation';
import { LinkButton } from '@/components/link-button';
import { PageHeading } from '@/components/page-heading';
import { Trouble } from '@/components/trouble';
import { Waiting } from '@/components/waiting';
import { useBooks } from '@/features/books/api/get-books';
import { Bookshelf } from '@/features/books/components/bookshelf';
import { t } from '@/lib/messages/translate';

export function BooksPage() {
  const { data, error, refetch } = useBooks();
  const books = data?.items ?? [];
  const make = (
    <LinkButton to="/books/new" size="large">
      {t('books.make')}
    </LinkButton>
  );

  return (
    <>
      <PageHeading
        title={t('books.title')}
        intro={books.length > 0 ? t('books.count', { count: books.length }) : undefined}
      >
        {books.length > 0 && make}
      </PageHeading>
      {error && !data && <Trouble error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && books.length === 0 && (
        <Invitation title={t('books.empty.title')} text={t('books.empty.text')}>
          {make}
        </Invitation>
      )}
      <Bookshelf books={books} />
    </>
  );
}
