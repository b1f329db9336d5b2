import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Character, CharacterDraft, Figure } from '@/lib/api-schemas';
import { type Keyring, useKeyring } from '@/lib/idempotent';
import { queryKeys } from '@/lib/query-keys';

import { isSame } from '../figure/revise';
import { createCharacter } from './create-character';
import { putAvatar } from './put-avatar';
import { reviseCharacter } from './revise-character';

export interface CharacterForm {
  words: CharacterDraft;
  /** How the character looks by these words and by what was corrected; undefined is left to the gateway. */
  figureOf: () => Promise<Figure | undefined>;
  photo: File | null;
}

/** The words are kept, the photo is not: `character` is what exists now. */
export class PhotoNotSaved extends Error {
  override readonly name = 'PhotoNotSaved';

  constructor(
    readonly character: Character,
    cause: unknown,
  ) {
    super('', { cause });
  }
}

/** Saves words, then photo. A second try after a failed photo goes on from there and makes no second character. */
export function useSaveCharacter(existing?: Character) {
  const cache = useQueryClient();
  const keyring = useKeyring();
  const [created, setCreated] = useState<Character>();
  const known = created && existing ? newer(created, existing) : (created ?? existing);

  return useMutation({
    mutationFn: async ({ words, figureOf, photo }: CharacterForm) => {
      const figure = await figureOf();
      const character = await saveWords(known, figure ? { ...words, figure } : words, keyring);
      setCreated(character);
      cache.setQueryData(queryKeys.character(character.id), character);
      if (!photo) return character;
      return putAvatar(character.id, photo).catch((cause: unknown) => {
        throw new PhotoNotSaved(character, cause);
      });
    },
    onSuccess: (character) => cache.setQueryData(queryKeys.character(character.id), character),
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.characters }),
  });
}

function newer(one: Character, other: Character): Character {
  return one.version > other.version ? one : other;
}

function saveWords(known: Character | undefined, draft: CharacterDraft, keyring: Keyring) {
  if (!known) return createCharacter(draft, keyring.keyFor(draft));
  return sameWords(known, draft) ? Promise.resolve(known) : reviseCharacter(known, draft);
}

function sameWords(known: Character, draft: CharacterDraft): boolean {
  const isAlike =
    known.name === draft.name && known.kind === draft.kind && known.description === draft.description;
  return isAlike && (!draft.figure || isSame(known.figure, draft.figure));
}
