import { useState } from 'react';

import { HiddenWords } from '@/components/hidden-words';
import type { Book } from '@/lib/api-schemas';

import { arrivals } from '../arrivals';

/** Tells those who listen to the page which chapter has just arrived. */
export function ArrivalsAnnouncer({ book }: { book: Book }) {
  const [seen, setSeen] = useState(book);
  const [sentence, setSentence] = useState('');
  if (seen !== book) {
    const news = arrivals(seen, book);
    setSeen(book);
    if (news.length > 0) setSentence(news.join(' '));
  }
  return (
    <HiddenWords role="log" aria-live="polite">
      {sentence}
    </HiddenWords>
  );
}
