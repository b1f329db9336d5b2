import { useQuery, useQueryClient } from '@tanstack/react-query';

import type { Character, Figure, Understanding } from '@/lib/api-schemas';
import { useResting } from '@/lib/use-resting';

import { sketchQuery } from '../api/sketch-figure';
import { type LooksWords, understandingQuery } from '../api/understand-words';
import { isSame, revised } from './revise';

const PAUSE_MS = 300;

/** A figure as the family corrected it, and what its words said at that moment. */
export interface Correction {
  figure: Figure;
  against: Figure;
}

/** What no words at all say. */
const NOTHING: Understanding = { figure: {} };

interface Words extends LooksWords {
  name: string;
}

/**
 * How a character looks while it is described: read from the words whenever the typing pauses. What was corrected by
 * hand, now or before it was saved, stays as long as nobody takes it back.
 */
export function useFigure(words: Words, character: Character | undefined, correction: Correction | null) {
  const cache = useQueryClient();
  const name = useResting(words.name.trim(), PAUSE_MS);
  const kind = useResting(words.kind, PAUSE_MS);
  const description = useResting(words.description, PAUSE_MS);
  const stored = useQuery(understandingQuery(wordsOf(character)));
  const current = useQuery(understandingQuery({ kind, description }));
  const isSaid = Boolean(kind.trim() || description.trim());
  const reading = isSaid ? current.data : NOTHING;
  const merging = merged(reading, stored.data, character, correction);
  const figure = isSaid || correction || (merging && !isSame(merging, {})) ? merging : undefined;
  const sketch = useQuery(sketchQuery(figure, name));

  return {
    figure,
    reading,
    sketch: figure ? sketch.data : undefined,
    sketchError: sketch.error,
    isCorrected: Boolean(correction),
    /** The figure of the words as they are at this moment; undefined if the gateway is to read them by itself. */
    async latest(): Promise<Figure | undefined> {
      const readNow = (said: LooksWords) => cache.fetchQuery(understandingQuery(said)).catch(() => undefined);
      const now = isEmpty(words) ? NOTHING : await readNow(words);
      const before = character && (isEmpty(character) ? NOTHING : await readNow(character));
      return merged(now, before, character, correction);
    },
  };
}

function wordsOf(character: Character | undefined): LooksWords {
  return { kind: character?.kind ?? '', description: character?.description ?? '' };
}

function isEmpty({ kind, description }: LooksWords): boolean {
  return !kind.trim() && !description.trim();
}

function merged(
  reading: Understanding | undefined,
  stored: Understanding | undefined,
  character: Character | undefined,
  correction: Correction | null,
): Figure | undefined {
  const read = reading?.figure;
  if (correction) return read ? revised(correction.against, correction.figure, read) : correction.figure;
  if (!character) return read;
  if (!read) return character.figure;
  const before = isEmpty(character) ? {} : stored?.figure;
  // Until it is known what the old words say, nobody can tell what was corrected.
  return before ? revised(before, character.figure, read) : character.figure;
}
