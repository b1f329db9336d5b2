import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Book, BookPatch, CharacterPage, Problem } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aBook, aCharacter, aFault, aPaintedChapter, aProblem } from '@/testing/samples';

const book = aBook({ state: 'done', chapters: [1, 2].map((number) => aPaintedChapter({ number })) });

async function openDetails() {
  gateway.use(
    http.get('*/api/books/picnic', () => HttpResponse.json<Book>(book)),
    http.get('*/api/characters', () =>
      HttpResponse.json<CharacterPage>({ items: [aCharacter()], next: null }),
    ),
  );
  const app = renderApp('/books/picnic/details');
  await screen.findByRole('heading', { name: 'About “The Midnight Picnic”' });
  return app;
}

/** A gateway that takes changes of the book, and remembers them. */
function reviser(answer: (patch: BookPatch, attempt: number) => Response) {
  const seen: { patch: BookPatch; match: string | null }[] = [];
  gateway.use(
    http.patch<never, BookPatch>('*/api/books/picnic', async ({ request }) => {
      const patch = await request.json();
      seen.push({ patch, match: request.headers.get('If-Match') });
      return answer(patch, seen.length);
    }),
  );
  return seen;
}

const accept = (patch: BookPatch) =>
  HttpResponse.json<Book>({ ...book, title: patch.title ?? book.title, version: 12 });
const title = () => screen.getByLabelText('Title of the book');

test('only what was changed is sent', async () => {
  const seen = reviser(accept);
  const { user } = await openDetails();
  await user.clear(title());
  await user.type(title(), 'The Lantern');
  await user.click(screen.getByRole('radio', { name: 'Chapter 2' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen).toEqual([{ patch: { title: 'The Lantern', cover_chapter: 2 }, match: '"10"' }]);
});

test('a book needs a title', async () => {
  const { user } = await openDetails();
  await user.clear(title());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Please give the book a title.')).toBeVisible();
  expect(title()).toHaveFocus();
});

test('a refusal stands at its field, with nothing lost', async () => {
  reviser(() => HttpResponse.json<Problem>(aFault('title', 'too-long', { most: 120 }), { status: 400 }));
  const { user } = await openDetails();
  await user.type(title(), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('This is too long; 120 letters are the most.')).toBeVisible();
  expect(title()).toHaveValue('The Midnight Picnic!');
});

test.each([
  ['Keep mine', 'Mine', 2],
  ['Take theirs', 'Theirs', 1],
])(
  'a title changed elsewhere meanwhile is shown in both versions; %s ends it',
  async (choice, left, requests) => {
    const current = { ...book, title: 'Theirs', version: 11 };
    const stale = HttpResponse.json<Problem>(aProblem(412, 'stale-edit', { current }), { status: 412 });
    const seen = reviser((patch, attempt) => (attempt === 1 ? stale : accept(patch)));
    const { user } = await openDetails();
    await user.clear(title());
    await user.type(title(), 'Mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const conflict = await screen.findByRole('region', { name: /changed elsewhere/ });
    expect(within(conflict).getByText('The other one: Theirs')).toBeVisible();
    expect(within(conflict).getByText('Yours: Mine')).toBeVisible();
    await user.click(within(conflict).getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /changed elsewhere/ })).toBeNull());
    expect(title()).toHaveValue(left);
    expect(seen).toHaveLength(requests);
  },
);

test('deleting says what goes, and leads home', async () => {
  const seen: (string | null)[] = [];
  gateway.use(
    http.delete('*/api/books/picnic', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/books', () => HttpResponse.json({ items: [], next: null })),
  );
  const { user, path } = await openDetails();
  await user.click(screen.getByRole('button', { name: 'Delete the book' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete “The Midnight Picnic” for good?' });
  expect(within(dialog).getByText(/All 2 chapters go/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Delete the book' }));
  await waitFor(() => expect(path()).toBe('/'));
  expect(seen).toEqual(['"10"']);
});

test('a book that was changed elsewhere meanwhile is deleted only when that is wanted all the same', async () => {
  const current = { ...book, title: 'The Noon Picnic', version: 11 };
  const seen: (string | null)[] = [];
  gateway.use(
    http.delete('*/api/books/picnic', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return seen.length === 1
        ? HttpResponse.json<Problem>(aProblem(412, 'stale-edit', { current }), { status: 412 })
        : new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/books', () => HttpResponse.json({ items: [], next: null })),
  );
  const { user, path } = await openDetails();
  await user.click(screen.getByRole('button', { name: 'Delete the book' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Delete the book' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(/^This book was changed elsewhere/);
  expect(within(dialog).getByRole('heading')).toHaveTextContent('Delete “The Noon Picnic” for good?');
  await user.click(within(dialog).getByRole('button', { name: 'Delete the book' }));
  await waitFor(() => expect(path()).toBe('/'));
  expect(seen).toEqual(['"10"', '"11"']);
});
