/** Sentences of the book itself. */
export const reader = {
  'reader.label': '{title}, a picture book',
  'reader.close': 'Close',
  'reader.next': 'Next page',
  'reader.previous': 'Previous page',
  'reader.fullScreen': 'Full screen',
  'reader.page': 'Page {page} of {pages}',
  'reader.with': 'With {names}',
  'reader.end': 'The End',
  'reader.written': 'Written by {names}.',
  'reader.painted': 'Painted by {names}.',
  'reader.by.family': 'the family',
  'reader.by.storyteller': 'the built-in storyteller',
  'reader.by.painter': 'the built-in painter',
  'reader.empty': 'There is nothing to read yet. The first chapter is on its way.',
} as const;
