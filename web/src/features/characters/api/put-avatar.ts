import { answer, api } from '@/lib/api-client';
import type { Character } from '@/lib/api-schemas';

/** Sends the photo as it is; the gateway cleans it of place and camera data. */
export function putAvatar(characterId: string, photo: File): Promise<Character> {
  return answer(
    api.PUT('/api/characters/{character_id}/avatar', {
      params: { path: { character_id: characterId } },
      headers: { 'Content-Type': photo.type },
      body: photo as unknown as string,
      bodySerializer: (body) => body as unknown as File,
    }),
  );
}
