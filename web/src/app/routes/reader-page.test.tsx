import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Book } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aBook, aPaintedChapter } from '@/testing/samples';

const bookOf = (...chapters: Book['chapters']) => aBook({ state: 'done', chapters });

const book = aBook({
  state: 'done',
  dedication: 'For Mia',
  chapters: [
    aPaintedChapter(),
    aPaintedChapter({ number: 2, title: 'The Stove', text: 'It hummed.\n\nSoftly.' }),
  ],
});

async function openReader(address = '/books/picnic/read', shown = book) {
  gateway.use(http.get('*/api/books/picnic', () => HttpResponse.json<Book>(shown)));
  const app = renderApp(address);
  await screen.findByRole('main', { name: 'The Midnight Picnic, a picture book' });
  return app;
}

const pageShown = (page: number) => screen.findByText(`Page ${page} of 5`);

test('arrow keys lead from the cover over the dedication to the chapters and back', async () => {
  const { user } = await openReader();
  expect(await pageShown(1)).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('For Mia')).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByRole('heading', { name: 'The Lantern' })).toBeVisible();
  expect(screen.getByAltText('Bruno with a lantern')).toBeVisible();
  await user.keyboard('{ArrowLeft}');
  expect(await screen.findByText('For Mia')).toBeVisible();
});

test('End leads to the colophon, which names who wrote and painted', async () => {
  const { user } = await openReader();
  await user.keyboard('{End}');
  expect(await screen.findByRole('heading', { name: 'The End' })).toBeVisible();
  expect(screen.getByText('Written by the storyteller. Painted by the painter.')).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(await pageShown(5)).toBeVisible();
  await user.keyboard('{Home}');
  expect(await pageShown(1)).toBeVisible();
});

test('makers that live in the house are called by what they are', async () => {
  const byHand = aPaintedChapter({ number: 2, written_by: 'family', painted_by: 'built-in' });
  await openReader(
    '/books/picnic/read?page=99',
    bookOf(aPaintedChapter({ written_by: 'built-in', painted_by: 'built-in' }), byHand),
  );
  const sentence = 'Written by the built-in storyteller and the family. Painted by the built-in painter.';
  expect(await screen.findByText(sentence)).toBeVisible();
});

test('a swipe to the left turns the page, one down the page does not', async () => {
  await openReader('/books/picnic/read?page=3');
  const main = screen.getByRole('main');
  fireEvent.touchStart(main, { touches: [{ clientX: 200, clientY: 100 }] });
  fireEvent.touchEnd(main, { changedTouches: [{ clientX: 180, clientY: 300 }] });
  expect(await pageShown(3)).toBeVisible();
  fireEvent.touchStart(main, { touches: [{ clientX: 300, clientY: 100 }] });
  fireEvent.touchEnd(main, { changedTouches: [{ clientX: 100, clientY: 110 }] });
  expect(await screen.findByRole('heading', { name: 'The Stove' })).toBeVisible();
});

test('the first and the last page have nothing before and after them', async () => {
  const { user } = await openReader();
  expect(await screen.findByRole('button', { name: 'Previous page' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(await pageShown(2)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Previous page' })).toBeEnabled();
});

test('a page beyond the book is its last one', async () => {
  await openReader('/books/picnic/read?page=99');
  expect(await pageShown(5)).toBeVisible();
});

test('nothing in the reader makes or costs anything', async () => {
  await openReader('/books/picnic/read?page=3');
  expect(screen.queryByRole('button', { name: /again|generate/i })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});
