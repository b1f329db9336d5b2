import { useNavigate, useSearch } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { CharacterForm } from '@/features/characters/components/character-form';
import { t } from '@/lib/messages/translate';

export function NewCharacterPage() {
  const navigate = useNavigate();
  const { then } = useSearch({ from: '/shell/characters/new' });

  return (
    <>
      <PageHeading title={t('character.new.title')} intro={t('character.new.intro')} />
      <CharacterForm
        onSaved={({ id }) =>
          then === 'book'
            ? void navigate({ to: '/books/new', search: { with: id }, replace: true })
            : void navigate({ to: '/characters/$characterId', params: { characterId: id }, replace: true })
        }
      />
    </>
  );
}
