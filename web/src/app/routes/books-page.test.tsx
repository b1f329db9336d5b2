import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import type { BookSummary, Character } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { renderApp } from '@/testing/render-app';
import { aCharacter, aProblem, aSummary } from '@/testing/samples';

const AT_ONCE = 2;

/** A gateway with these books, which gives two at a time. */
function shelf(...books: BookSummary[]) {
  gateway.use(
    http.get('/api/books', ({ query, response }) => {
      const start = Number(query.get('cursor') ?? 0);
      const end = start + AT_ONCE;
      const next = end < books.length ? String(end) : null;
      return response(200).json({ items: books.slice(start, end), next });
    }),
  );
}

function family(...items: Character[]) {
  gateway.use(http.get('/api/characters', ({ response }) => response(200).json({ items, next: null })));
}

const titled = (...titles: string[]) => titles.map((title) => aSummary({ id: title, title, state: 'done' }));
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('a family that has nothing yet is welcomed and led to its first character, and from there to a book', async () => {
  shelf();
  family();
  renderApp('/');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Make a picture book in which your favourite plushie is the hero.',
  );
  expect(screen.getByRole('link', { name: 'Introduce your plushie' })).toHaveAttribute(
    'href',
    '/characters/new?then=book',
  );
});

test('a family with characters and no book is invited to make one', async () => {
  shelf();
  family(aCharacter());
  renderApp('/');
  expect(await screen.findByText('The shelf is waiting for its first book')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Make a book' })).toHaveAttribute('href', '/books/new');
  expect(screen.queryByRole('link', { name: 'Introduce your plushie' })).toBeNull();
});

test('every book is on the shelf, however many pages the gateway needs to tell them', async () => {
  shelf(...titled('One', 'Two', 'Three', 'Four', 'Five'));
  renderApp('/');
  expect(await screen.findByText('5 books')).toBeVisible();
  expect(titles()).toHaveLength(5);
});

test('a book in the making shows how many chapters are written and painted, and opens where it is made', async () => {
  shelf(
    aSummary({ chapters_drafted: 7, chapters_illustrated: 4 }),
    aSummary({ id: 'done', title: 'Done', state: 'done' }),
  );
  renderApp('/');
  const [making, done] = await screen.findAllByRole('article');
  const bar = within(making as HTMLElement).getByRole('progressbar');
  expect(bar).toHaveAttribute('aria-valuetext', '7 of 10 chapters written, 4 of 10 painted');
  expect(within(making as HTMLElement).getByRole('link')).toHaveAttribute('href', '/books/picnic');
  expect(within(done as HTMLElement).queryByRole('progressbar')).toBeNull();
});

test.each([10, 0])(
  'a book of %i chapters that waits for a cover says that a picture is missing',
  async (count) => {
    const counts = { chapters_drafted: count, chapters_illustrated: count, chapters_total: count };
    shelf(aSummary(counts));
    renderApp('/');
    expect(await screen.findByText('A picture is still being painted.')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  },
);

test('a finished book is there to be read, and can be changed', async () => {
  shelf(aSummary({ id: 'done', title: 'Done', state: 'done' }));
  renderApp('/');
  expect(await screen.findByRole('link', { name: 'Done Read' })).toHaveAttribute('href', '/books/done/read');
  expect(screen.getByRole('link', { name: 'Change Done' })).toHaveAttribute('href', '/books/done');
});

test('a book is found by a part of its title, and all of them come back', async () => {
  shelf(...titled('Der Bär', 'Die Maus', 'Das Boot', 'Der Mond'));
  const { user } = renderApp('/');
  const box = await screen.findByRole('searchbox', { name: 'Find a book' });
  await user.type(box, 'bar');
  await waitFor(() => expect(titles()).toEqual(['Der Bär']));
  expect(screen.getByText('1 book found')).toBeInTheDocument();
  await user.type(box, 'gain');
  expect(await screen.findByText('No book is called “bargain”.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all books' }));
  await waitFor(() => expect(titles()).toHaveLength(4));
  expect(box).toHaveFocus();
  expect(box).toHaveValue('');
});

test('the order that was chosen is still there after a visit to another page', async () => {
  shelf(...titled('Mond', 'Boot', 'Zelt', 'Apfel'));
  const { user } = renderApp('/');
  await user.selectOptions(await screen.findByLabelText('Sorted by'), 'Title');
  await waitFor(() => expect(titles()).toEqual(['Apfel', 'Boot', 'Mond', 'Zelt']));
  renderApp('/');
  await waitFor(() => expect(titles().slice(4)).toEqual(['Apfel', 'Boot', 'Mond', 'Zelt']));
});

test('a few books need no search', async () => {
  shelf(...titled('One', 'Two', 'Three'));
  renderApp('/');
  await screen.findByRole('heading', { name: 'One' });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('a refusal says why and can be tried again', async () => {
  const refusal = aProblem(503, 'not-now');
  gateway.use(
    http.get('/api/books', ({ response }) => response.untyped(HttpResponse.json(refusal, { status: 503 }))),
  );
  const { user } = renderApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('Storymaker is just waking up');
  shelf(aSummary({ title: 'Found again' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Found again' })).toBeVisible();
});

test('a gateway that does not answer is told in a sentence', async () => {
  gateway.use(http.get('/api/books', ({ response }) => response.untyped(HttpResponse.error())));
  renderApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach Storymaker.');
});

test('a house without internet still has its books', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  shelf(aSummary({ title: 'At home' }));
  renderApp('/');
  expect(await screen.findByRole('heading', { name: 'At home' })).toBeVisible();
  window.dispatchEvent(new Event('online'));
});

test('an address without a page says so and leads home', async () => {
  renderApp('/nowhere');
  expect(await screen.findByRole('heading', { name: 'This page is not in the book' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to my books' })).toHaveAttribute('href', '/');
});
