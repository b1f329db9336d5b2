/** The one table of cache keys, so that a feature can refresh what another one shows. */
export const queryKeys = {
  characters: ['characters'],
  character: (id: string) => ['characters', id],
  booksOfCharacter: (id: string) => ['characters', id, 'books'],
  understanding: (words: object) => ['understanding', words],
  sketch: (figure: object, name: string) => ['sketch', figure, name],
  books: ['books'],
  book: (id: string) => ['books', id],
  estimate: (cast: string[]) => ['estimate', cast],
  estimateOfRest: (bookId: string, version: number) => ['books', bookId, 'estimate', version],
  tales: (language: string) => ['tales', language],
  placedPremise: (premise: string, language: string) => ['tales', language, premise],
  about: ['about'],
  health: ['health'],
} as const;
