import { useQuery } from '@tanstack/react-query';

import { Invitation } from '@/components/invitation';
import { LinkButton } from '@/components/link-button';
import { PageHeading } from '@/components/page-heading';
import { Trouble } from '@/components/trouble';
import { Waiting } from '@/components/waiting';
import { useBooks } from '@/features/books/api/get-books';
import { Library } from '@/features/books/components/library';
import { charactersQuery } from '@/features/characters/api/get-characters';
import { Welcome } from '@/features/welcome/components/welcome';
import { t } from '@/lib/messages/translate';

export function BooksPage() {
  const { data: books, error, refetch } = useBooks();
  const isEmpty = books?.length === 0;
  const { data: characters, isLoading } = useQuery({ ...charactersQuery, enabled: isEmpty });

  // Nothing is shown before it is known what to show: neither the welcome nor the shelf may flash.
  if ((!books && !error) || isLoading) return <Waiting />;
  if (isEmpty && characters?.items.length === 0) return <Welcome />;
  const make = (
    <LinkButton to="/books/new" size="large">
      {t('books.make')}
    </LinkButton>
  );
  return (
    <>
      <PageHeading
        title={t('books.title')}
        intro={books && !isEmpty ? t('books.count', { count: books.length }) : undefined}
      >
        {books && !isEmpty && make}
      </PageHeading>
      {error && !books && <Trouble error={error} onRetry={() => void refetch()} />}
      {isEmpty && (
        <Invitation title={t('books.empty.title')} text={t('books.empty.text')}>
          {make}
        </Invitation>
      )}
      {books && !isEmpty && <Library books={books} />}
    </>
  );
}
