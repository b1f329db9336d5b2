import { answer, api } from '@/lib/api-client';
import type { Character, CharacterDraft } from '@/lib/api-schemas';

export function reviseCharacter({ id, version }: Character, draft: CharacterDraft): Promise<Character> {
  return answer(
    api.PATCH('/api/characters/{character_id}', {
      params: { path: { character_id: id }, header: { 'If-Match': `"${version}"` } },
      body: draft,
    }),
  );
}
