import { Invitation } from '@/components/invitation';
import { LinkButton } from '@/components/link-button';
import { PageHeading } from '@/components/page-heading';
import { Trouble } from '@/components/trouble';
import { Waiting } from '@/components/waiting';
import { useCharacters } from '@/features/characters/api/get-characters';
import { CharacterFaces } from '@/features/characters/components/character-faces';
import { t } from '@/lib/messages/translate';

export function CharactersPage() {
  const { data, error, refetch } = useCharacters();
  const characters = data?.items ?? [];
  const add = (
    <LinkButton to="/characters/new" size="large">
      {t('characters.add')}
    </LinkButton>
  );

  return (
    <>
      <PageHeading title={t('characters.title')} intro={t('characters.intro')}>
        {characters.length > 0 && add}
      </PageHeading>
      {error && !data && <Trouble error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && characters.length === 0 && (
        <Invitation title={t('characters.empty.title')} text={t('characters.empty.text')}>
          {add}
        </Invitation>
      )}
      <CharacterFaces characters={characters} />
    </>
  );
}
