import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { Book } from '@/lib/api-schemas';

import { reviseBook } from './api/revise-book';
import { changesOf, clashesOf, type Details, detailsOf } from './details';
import { onLatest } from './on-latest';
import { putBook } from './put-book';
import { useKeptWork } from './use-kept-work';

interface Draft {
  base: Details;
  changes: Partial<Details>;
}

/** Someone else changed the same details meanwhile. */
export class DetailsConflict extends Error {
  override readonly name = 'DetailsConflict';

  constructor(readonly theirs: Details) {
    super();
  }
}

/** The details of a book while they are being changed; kept on this device until they are saved. */
export function useBookDetails(book: Book) {
  const cache = useQueryClient();
  const { work: draft, put } = useKeptWork<Draft>(`details:${book.id}`);
  const save = useMutation({
    mutationFn: ({ base, changes }: Draft) =>
      onLatest(cache, book, (current) => {
        const theirs = detailsOf(current);
        if (clashesOf(changes, base, theirs).length > 0) throw new DetailsConflict(theirs);
        return reviseBook(current.id, current.version, changesOf(changes, base));
      }),
    onSuccess: (saved) => {
      putBook(cache, saved);
      put(undefined);
    },
  });
  const shown = { ...detailsOf(book), ...draft?.changes };
  const conflict =
    save.error instanceof DetailsConflict && draft ? { theirs: save.error.theirs, draft } : undefined;

  return {
    shown,
    change: (part: Partial<Details>) =>
      put({ base: draft?.base ?? detailsOf(book), changes: { ...draft?.changes, ...part } }),
    isChanged: draft !== undefined && Object.keys(changesOf(draft.changes, draft.base)).length > 0,
    save: (onSaved: () => void) => draft && save.mutate(draft, { onSuccess: onSaved }),
    isSaving: save.isPending,
    error: conflict ? null : save.error,
    conflict: conflict && {
      theirs: conflict.theirs,
      clashes: clashesOf(conflict.draft.changes, conflict.draft.base, conflict.theirs),
    },
    keepMine: (onSaved: () => void) => {
      if (!conflict) return;
      const rebased = { ...conflict.draft, base: conflict.theirs };
      put(rebased);
      save.mutate(rebased, { onSuccess: onSaved });
    },
    takeTheirs: () => {
      if (!conflict) return;
      const clashes = new Set<string>(
        clashesOf(conflict.draft.changes, conflict.draft.base, conflict.theirs),
      );
      const rest = Object.entries(conflict.draft.changes).filter(([detail]) => !clashes.has(detail));
      put(rest.length > 0 ? { base: conflict.theirs, changes: Object.fromEntries(rest) } : undefined);
      save.reset();
    },
    forget: () => {
      put(undefined);
      save.reset();
    },
  };
}

export type BookDetails = ReturnType<typeof useBookDetails>;
