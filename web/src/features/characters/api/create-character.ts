import { answer, api } from '@/lib/api-client';
import type { Character, CharacterDraft } from '@/lib/api-schemas';

export function createCharacter(draft: CharacterDraft, key: string): Promise<Character> {
  return answer(api.POST('/api/characters', { body: draft, params: { header: { 'Idempotency-Key': key } } }));
}
