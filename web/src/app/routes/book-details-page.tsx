import { useNavigate, useParams } from '@tanstack/react-router';

import { BackLink } from '@/components/back-link';
import { PageHeading } from '@/components/page-heading';
import { PageTrouble } from '@/components/page-trouble';
import { Waiting } from '@/components/waiting';
import { useBook } from '@/features/books/api/get-book';
import { useWatchBook } from '@/features/books/api/watch-book';
import { useCharacters } from '@/features/characters/api/get-characters';
import { CastPicker } from '@/features/making/components/cast-picker';
import { LANGUAGES, MOODS, READING_AGES, STYLES } from '@/features/making/story-options';
import { DeleteBook } from '@/features/studio/components/delete-book';
import { DetailsForm } from '@/features/studio/components/details-form';
import { t } from '@/lib/messages/translate';

const options = {
  styles: STYLES,
  moods: MOODS,
  ages: READING_AGES,
  languages: LANGUAGES.map(({ value }) => value),
};

export function BookDetailsPage() {
  const { bookId } = useParams({ from: '/shell/books/$bookId/details' });
  const navigate = useNavigate();
  const { stream, isDeleted } = useWatchBook(bookId);
  const { data: book, error, refetch } = useBook(bookId, stream === 'broken' && !isDeleted);
  const { data: characters } = useCharacters();
  return (
    <>
      <BackLink to="/books/$bookId" params={{ bookId }}>
        {t('details.back')}
      </BackLink>
      {error && !book && <PageTrouble error={error} onRetry={() => void refetch()} />}
      {!book && !error && <Waiting />}
      {book && (
        <>
          <PageHeading title={t('details.title', { title: book.title })} />
          <DetailsForm
            key={book.id}
            book={book}
            options={options}
            cast={(chosen, change) => (
              <CastPicker characters={characters?.items} chosen={chosen} onChange={change} />
            )}
          />
          <DeleteBook book={book} onDeleted={() => void navigate({ to: '/', replace: true })} />
        </>
      )}
    </>
  );
}
