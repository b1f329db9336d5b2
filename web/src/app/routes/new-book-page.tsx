import { useNavigate, useSearch } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { useCharacters } from '@/features/characters/api/get-characters';
import { NewBookForm } from '@/features/making/components/new-book-form';
import { t } from '@/lib/messages/translate';

export function NewBookPage() {
  const navigate = useNavigate();
  const { with: newcomer } = useSearch({ from: '/shell/books/new' });
  const { data } = useCharacters();

  return (
    <>
      <PageHeading title={t('making.new.title')} intro={t('making.generate.note')} />
      <NewBookForm
        characters={data?.items}
        newcomer={newcomer}
        onAccepted={(bookId) => void navigate({ to: '/books/$bookId', params: { bookId }, replace: true })}
      />
    </>
  );
}
