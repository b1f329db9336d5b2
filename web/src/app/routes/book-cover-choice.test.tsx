import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Book, BookPatch, CoverWish } from '@/lib/api-schemas';
import { FakeEventSource } from '@/testing/fake-event-source';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { renderApp } from '@/testing/render-app';
import { aBook, aCover, anAbout, anAcceptance, aPaintedChapter, aPaintedCover } from '@/testing/samples';

const chapters = [aPaintedChapter(), aPaintedChapter({ number: 2 })];
const painted = aPaintedCover();

async function openDetails(change: Partial<Book>) {
  const book = aBook({ state: 'done', chapters, ...change });
  const seen = { patches: [] as BookPatch[], wishes: [] as CoverWish[] };
  gateway.use(
    http.get('/api/books/{book_id}', ({ response }) => response(200).json(book)),
    http.get('/api/about', ({ response }) => response(200).json(anAbout())),
    http.get('/api/characters', ({ response }) => response(200).json({ items: [], next: null })),
    http.patch('/api/books/{book_id}', async ({ request, response }) => {
      seen.patches.push(await request.json());
      return response(200).json({ ...book, version: 11 });
    }),
    http.post('/api/books/{book_id}/cover', async ({ request, response }) => {
      seen.wishes.push(await request.json());
      return response(202).json(anAcceptance('picnic'));
    }),
  );
  const app = renderApp('/books/picnic/details');
  await screen.findByRole('heading', { name: 'About “The Midnight Picnic”' });
  const send = (next: Partial<Book>) =>
    act(() => FakeEventSource.theOnlyOne().send('book', { ...book, version: 11, ...next }));
  return { ...app, ...seen, send };
}

const picture = (name: string) => screen.getByRole('radio', { name });

test('the painted cover is offered first, and taken again after another picture', async () => {
  const { user, patches } = await openDetails({ painted_cover: painted, cover_chapter: 2 });
  expect(screen.getAllByRole('radio').slice(0, 3)).toEqual([
    picture('Painted cover'),
    picture('Chapter 1'),
    picture('Chapter 2'),
  ]);
  expect(picture('Chapter 2')).toBeChecked();
  expect(screen.queryByRole('button', { name: 'Paint a cover' })).toBeNull();
  await user.click(picture('Painted cover'));
  expect(picture('Painted cover')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(patches).toEqual([{ cover_chapter: null }]));
});

test('a book without a painted cover shows its first picture as chosen, and can have a cover painted', async () => {
  const { user, wishes, send } = await openDetails({});
  expect(picture('Chapter 1')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Paint a cover' }));
  expect(await screen.findByText(/^Asked for\./)).toBeVisible();
  expect(wishes).toEqual([{}]);
  send({ painted_cover: aCover({ state: 'requested' }) });
  expect(await screen.findByRole('radio', { name: 'The cover is being painted…' })).toBeChecked();
  send({ version: 12, painted_cover: painted });
  expect(await screen.findByRole('radio', { name: 'Painted cover' })).toBeChecked();
});

test('a cover that could not be painted says why, and can be tried again', async () => {
  const error = { code: 'unavailable', message: '' } as const;
  const { user, wishes } = await openDetails({ painted_cover: aCover({ state: 'failed', error }) });
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The cover could not be painted. The painter did not answer.',
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(wishes).toEqual([{}]));
});

test('the language of a story is changed for what is written from now on', async () => {
  const { user, patches } = await openDetails({});
  const language = screen.getByRole('combobox', { name: 'Language of the story' });
  expect(language).toHaveAccessibleDescription(/what is written from now on/);
  await user.selectOptions(language, 'Français');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(patches).toEqual([{ language: 'fr' }]));
});

test('a language that the interface does not speak stays as it is', async () => {
  await openDetails({ language: 'it' });
  expect(screen.getByRole('combobox', { name: 'Language of the story' })).toHaveDisplayValue('Italiano');
});
