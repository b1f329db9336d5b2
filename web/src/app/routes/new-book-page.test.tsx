import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Accepted, Book, BookDraft, Character, CharacterPage, Problem } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aBook, aCharacter, anAcceptance, aProblem } from '@/testing/samples';

/** A gateway that takes stories, after refusing the first few. */
function storyteller(cast: Character[], refusals: Response[] = []) {
  const seen = { drafts: [] as BookDraft[], keys: [] as (string | null)[] };
  gateway.use(
    http.get('*/api/characters', () => HttpResponse.json<CharacterPage>({ items: cast, next: null })),
    http.get('*/api/books/picnic', () => HttpResponse.json<Book>(aBook())),
    http.post<never, BookDraft>('*/api/studio/generate-story', async ({ request }) => {
      seen.drafts.push(await request.json());
      seen.keys.push(request.headers.get('Idempotency-Key'));
      return refusals.shift() ?? HttpResponse.json<Accepted>(anAcceptance('picnic'), { status: 202 });
    }),
  );
  return seen;
}

const bruno = aCharacter();
const lili = aCharacter({ id: 'lili', name: 'Lili' });

test('Generate sends title, cast and choices and leads to the book in the making', async () => {
  const seen = storyteller([bruno, lili, aCharacter({ id: 'mo', name: 'Mo' })]);
  const { user, path } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'The Midnight Picnic');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  await user.click(screen.getByRole('checkbox', { name: 'Lili' }));
  await user.click(screen.getByRole('radio', { name: 'Paper cut' }));
  await user.click(screen.getByRole('radio', { name: 'Funny' }));
  await user.click(screen.getByRole('radio', { name: '6–7 years' }));
  await user.selectOptions(screen.getByLabelText('Language of the story'), 'Deutsch');
  await user.type(screen.getByLabelText('Dedication'), 'For Mia');
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(await screen.findByRole('heading', { name: 'The Midnight Picnic', level: 1 })).toBeVisible();
  expect(path()).toBe('/books/picnic');
  expect(seen.drafts).toEqual([
    {
      title: 'The Midnight Picnic',
      premise: '',
      dedication: 'For Mia',
      style: 'papercut',
      mood: 'funny',
      reading_age: '6-7',
      language: 'de',
      cast: ['bruno', 'lili'],
    },
  ]);
});

test('pressing Generate again after a lost answer sends the same key', async () => {
  const seen = storyteller([], [HttpResponse.error()]);
  const { user, path } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'Picnic');
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing you typed is lost.');
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(path()).toBe('/books/picnic'));
  expect(seen.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(seen.keys[1]).toBe(seen.keys[0]);
});

test('a refused field is told at the field', async () => {
  const errors = [{ field: 'title', message: 'This title is too long.' }];
  storyteller(
    [],
    [HttpResponse.json<Problem>(aProblem(400, 'Please look again.', { errors }), { status: 400 })],
  );
  const { user } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'Picnic');
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(await screen.findByText('This title is too long.')).toBeVisible();
  expect(screen.getByLabelText('Title of the book')).toHaveValue('Picnic');
});

test('a book without a title is not sent', async () => {
  const seen = storyteller([]);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('button', { name: 'Generate' }));
  expect(screen.getByLabelText('Title of the book')).toHaveAccessibleDescription(
    'Please give the book a title.',
  );
  expect(seen.drafts).toEqual([]);
});

test('a character added on the way is in the cast, and the title is still there', async () => {
  storyteller([bruno, lili]);
  sessionStorage.setItem('draft:new-book', JSON.stringify({ title: 'Picnic', cast: ['bruno'] }));
  renderApp('/books/new?with=lili');
  expect(await screen.findByRole('checkbox', { name: 'Lili' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Bruno' })).toBeChecked();
  expect(screen.getByLabelText('Title of the book')).toHaveValue('Picnic');
});
