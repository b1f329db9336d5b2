import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import type { BookPage, Problem } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aProblem, aSummary } from '@/testing/samples';

function shelf(...items: BookPage['items']) {
  gateway.use(http.get('*/api/books', () => HttpResponse.json<BookPage>({ items, next: null })));
}

test('an empty shelf invites to make the first book', async () => {
  shelf();
  renderApp('/');
  expect(await screen.findByText('Who is the hero of your first book?')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Make a book' })).toHaveAttribute('href', '/books/new');
});

test('a book in the making shows how many chapters are written and painted', async () => {
  shelf(
    aSummary({ chapters_drafted: 7, chapters_illustrated: 4 }),
    aSummary({ id: 'done', title: 'Done', state: 'done' }),
  );
  renderApp('/');
  const [making, done] = await screen.findAllByRole('article');
  const bar = within(making as HTMLElement).getByRole('progressbar');
  expect(bar).toHaveAttribute('aria-valuetext', '7 of 10 chapters written, 4 of 10 painted');
  expect(within(done as HTMLElement).queryByRole('progressbar')).toBeNull();
});

test('a refusal is shown in the words of the gateway and can be tried again', async () => {
  const refusal = aProblem(503, 'The library is being tidied.');
  gateway.use(http.get('*/api/books', () => HttpResponse.json<Problem>(refusal, { status: 503 })));
  const { user } = renderApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('The library is being tidied.');
  shelf(aSummary({ title: 'Found again' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Found again' })).toBeVisible();
});

test('a gateway that does not answer is told in a sentence', async () => {
  gateway.use(http.get('*/api/books', () => HttpResponse.error()));
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
