import { useNavigate, useParams } from '@tanstack/react-router';

import { BackLink } from '@/components/back-link';
import { PageHeading } from '@/components/page-heading';
import { PageTrouble } from '@/components/page-trouble';
import { Waiting } from '@/components/waiting';
import { useBooksOfCharacter } from '@/features/characters/api/get-books-of-character';
import { useCharacter } from '@/features/characters/api/get-character';
import { CharacterForm } from '@/features/characters/components/character-form';
import { DeleteCharacter } from '@/features/characters/components/delete-character';
import { ReferenceSheet } from '@/features/characters/components/reference-sheet';
import { UsedIn } from '@/features/characters/components/used-in';
import { t } from '@/lib/messages/translate';
import { showToast } from '@/lib/toasts';

export function CharacterPage() {
  const { characterId } = useParams({ from: '/shell/characters/$characterId' });
  const navigate = useNavigate();
  const { data: character, error, refetch } = useCharacter(characterId);
  const books = useBooksOfCharacter(characterId).data?.items ?? [];

  const leave = (name: string) => {
    showToast('news', t('character.deleted', { name }));
    void navigate({ to: '/characters', replace: true });
  };
  return (
    <>
      <BackLink to="/characters">{t('character.back')}</BackLink>
      {error && !character && <PageTrouble error={error} onRetry={() => void refetch()} />}
      {!character && !error && <Waiting />}
      {character && (
        <>
          <PageHeading title={character.name} intro={character.kind} />
          <CharacterForm key={character.id} character={character} onSaved={() => void refetch()} />
          <ReferenceSheet character={character} />
          <UsedIn name={character.name} books={books} />
          <DeleteCharacter character={character} books={books} onDeleted={() => leave(character.name)} />
        </>
      )}
    </>
  );
}
