/** Sentences of the shelf. */
export const books = {
  'books.title': 'My books',
  'books.make': 'Make a book',
  'books.empty.title': 'Who is the hero of your first book?',
  'books.empty.text':
    'Take a photo of a favourite plushie, give the book a title, and watch ten chapters and their pictures arrive.',
  'books.count': { one: '{count} book', other: '{count} books' },
  'books.state.draft': 'Not written yet',
  'books.state.queued': 'Waiting its turn',
  'books.state.running': 'In the making',
  'books.state.failed': 'Needs a look',
  'progress.words': {
    one: '{drafted} of {count} chapter written',
    other: '{drafted} of {count} chapters written',
  },
  'progress.pictures': { one: '{illustrated} of {count} painted', other: '{illustrated} of {count} painted' },
  'progress.label': 'How far the book is',
} as const;
