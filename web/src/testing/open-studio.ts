import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';

import type { About, Book } from '@/lib/api-schemas';

import { FakeEventSource } from './fake-event-source';
import { gateway } from './gateway';
import { renderApp } from './render-app';
import { anAbout } from './samples';

/** Opens the studio of a book whose live updates the test sends. */
export async function openStudio(book: Book) {
  gateway.use(
    http.get('*/api/books/picnic', () => HttpResponse.json<Book>(book)),
    http.get('*/api/about', () => HttpResponse.json<About>(anAbout())),
  );
  const app = renderApp('/books/picnic');
  await screen.findByRole('heading', { name: book.title, level: 1 });
  const stream = FakeEventSource.theOnlyOne();
  const send = (next: Book) => act(() => stream.send('book', next));
  act(() => stream.open());
  return { ...app, stream, send };
}
