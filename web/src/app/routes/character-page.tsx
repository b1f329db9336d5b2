import { useParams } from '@tanstack/react-router';

import { BackLink } from '@/components/back-link';
import { PageHeading } from '@/components/page-heading';
import { PageTrouble } from '@/components/page-trouble';
import { Waiting } from '@/components/waiting';
import { useCharacter } from '@/features/characters/api/get-character';
import { CharacterForm } from '@/features/characters/components/character-form';
import { ReferenceSheet } from '@/features/characters/components/reference-sheet';
import { t } from '@/lib/messages/translate';

export function CharacterPage() {
  const { characterId } = useParams({ from: '/shell/characters/$characterId' });
  const { data: character, error, refetch } = useCharacter(characterId);

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
        </>
      )}
    </>
  );
}
