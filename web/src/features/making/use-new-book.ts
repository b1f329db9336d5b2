import { useState } from 'react';

import { ApiProblem } from '@/lib/api-client';
import type { BookDraft, Character, TaleOffered } from '@/lib/api-schemas';
import { useKeptDraft } from '@/lib/kept-draft';
import { t } from '@/lib/messages/translate';

import { useGenerateStory } from './api/generate-story';
import { useTales } from './api/get-tales';
import { blankBook, changed, hasOwnSubject, surprised, withTale } from './new-book';

interface Wishes {
  /** Undefined while they are on their way. */
  characters: Character[] | undefined;
  /** A character that was just added for this book. */
  newcomer: string | undefined;
  onAccepted: (bookId: string) => void;
}

/** A new book while it is thought up: kept until its story is asked for, and asked for only once. */
export function useNewBook({ characters, newcomer, onAccepted }: Wishes) {
  const [draft, keep, forget] = useKeptDraft('new-book', blankBook());
  const [welcomed, setWelcomed] = useState<string>();
  const generate = useGenerateStory();
  const family = characters ?? [];
  const change = (part: Partial<BookDraft>) => keep(changed(draft, part, family));
  const offered = useTales(draft.book.language);
  const tales = offered.data?.tales ?? [];

  if (newcomer && newcomer !== welcomed) {
    setWelcomed(newcomer);
    if (!draft.book.cast.includes(newcomer)) change({ cast: [...draft.book.cast, newcomer] });
  }

  const title = draft.book.title.trim() || (tales.length > 0 ? titleFor(draft.book.cast, family) : '');

  return {
    book: draft.book,
    /** What the book is called: a surprise is named after its hero until the family names it. */
    title,
    change,
    /** Those of the built-in storyteller, in the language of the book; undefined while nobody has said. */
    tales: offered.isPending ? undefined : tales,
    chooseTale: (tale: TaleOffered | undefined, own?: string) => keep(withTale(draft, tale, tales, own)),
    surprise: () => keep(surprised(draft, family)),
    hasOwnSubject: hasOwnSubject(draft),
    /** The request for the story; its problem says which field is wrong. */
    generate,
    problem: generate.error instanceof ApiProblem ? generate.error : undefined,
    send: () => {
      const cast = draft.book.cast.filter((id) => !characters || characters.some((one) => one.id === id));
      const accepted = { onSuccess: ({ book_id }: { book_id: string }) => (forget(), onAccepted(book_id)) };
      generate.mutate({ ...draft.book, title, cast }, accepted);
    },
  };
}

function titleFor(cast: string[], family: Character[]): string {
  const hero = family.find(({ id }) => id === cast[0]);
  return hero ? t('making.title.surprise', { name: hero.name }) : '';
}
