import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Book, CoverWish } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { openStudio } from '@/testing/open-studio';
import {
  aBook,
  aChapter,
  aCover,
  aJob,
  anAcceptance,
  anImage,
  aPaintedChapter,
  aPaintedCover,
  aProblem,
} from '@/testing/samples';

const painted = aPaintedCover();
const chapters = [aPaintedChapter(), aPaintedChapter({ number: 2 })];
const done: Partial<Book> = { state: 'done', chapters, chapters_total: 2 };

/** A finished book with a cover of its own. */
const covered = (change: Partial<Book> = {}) =>
  aBook({ ...done, painted_cover: painted, cover: painted.image, ...change });

/** A book that has only its pages. */
const bare = (change: Partial<Book> = {}) =>
  aBook({ ...done, cover: anImage('chapter-1-1', 'Bruno with a lantern'), ...change });

/** The studio of a book, and a gateway that remembers what was wished of its cover. */
async function openCover(book: Book, refusal?: ReturnType<typeof aProblem>) {
  const wishes: CoverWish[] = [];
  gateway.use(
    http.post('/api/books/{book_id}/cover', async ({ request, response }) => {
      wishes.push(await request.json());
      if (refusal) return response.untyped(HttpResponse.json(refusal, { status: refusal.status }));
      return response(202).json(anAcceptance('picnic'));
    }),
  );
  return { ...(await openStudio(book)), wishes };
}

const card = () => screen.getByRole('region', { name: 'Cover' });
const change = () => within(card()).getByRole('button', { name: 'Change Cover' });

test('the cover of a story is waited for, arrives, and is announced', async () => {
  const job = aJob({ chapters_drafted: 2, chapters_illustrated: 2, chapters_total: 2 });
  const coming = aBook({ ...done, state: 'running', job, painted_cover: aCover({ state: 'requested' }) });
  const { send } = await openCover(coming);
  expect(within(card()).getByText('The cover is being painted…')).toBeVisible();
  expect(within(card()).queryByRole('img')).toBeNull();
  expect(screen.getByText(/^The cover is being painted\. You may close/)).toBeVisible();
  const bar = screen.getByRole('progressbar');
  expect(bar).toHaveAttribute(
    'aria-valuetext',
    '2 of 2 chapters written, 2 of 2 painted, the cover is still to come',
  );
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeLessThan(Number(bar.getAttribute('aria-valuemax')));

  send(covered({ version: 11 }));
  expect(await within(card()).findByAltText('Bruno under a big moon')).toHaveAttribute(
    'src',
    '/media/cover-small.webp',
  );
  expect(screen.getByRole('log')).toHaveTextContent('The cover is painted. The book is finished.');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('before the story begins, its cover is still to come', async () => {
  await openCover(aBook({ state: 'queued' }));
  expect(within(card()).getByText('The cover comes with the story.')).toBeVisible();
  expect(within(card()).queryByRole('button')).toBeNull();
});

test('while pages are missing it is not said that only the cover is', async () => {
  const waiting = [aPaintedChapter(), aChapter({ number: 2 })];
  await openCover(
    aBook({ chapters: waiting, chapters_total: 2, painted_cover: aCover({ state: 'requested' }) }),
  );
  expect(screen.getByText(/^The painter is at work/)).toBeVisible();
});

test('the cover is painted again with a wish; the old one stays until then', async () => {
  const { user, wishes, send } = await openCover(covered());
  await user.click(change());
  const sheet = screen.getByRole('dialog', { name: 'Cover' });
  await user.type(within(sheet).getByLabelText('Any wish?'), ' a big moon ');
  await user.click(within(sheet).getByRole('button', { name: 'Paint again' }));
  expect(await screen.findByText(/^Asked for\. It will stand on the book/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(change()).toHaveFocus();
  expect(wishes).toEqual([{ wish: 'a big moon' }]);

  const again = aPaintedCover({ state: 'requested' });
  const job = aJob({ state: 'queued', chapters_total: 0 });
  send(covered({ version: 11, state: 'running', job, painted_cover: again }));
  expect(await within(card()).findByText('The cover is being painted…')).toBeVisible();
  expect(within(card()).getByAltText('Bruno under a big moon')).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText(/left$|Only a moment/)).toBeNull();
  await user.click(change());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(change()).toHaveAttribute('aria-disabled', 'true');
});

test('the built-in painter can be asked for', async () => {
  const { user, wishes } = await openCover(covered());
  await user.click(change());
  await user.click(await screen.findByRole('checkbox', { name: 'Paint it with the built-in painter' }));
  await user.click(screen.getByRole('button', { name: 'Paint again' }));
  await waitFor(() => expect(wishes).toEqual([{ wish: '', built_in: true }]));
});

test('a refusal keeps the wish', async () => {
  const { user } = await openCover(covered(), aProblem(409, 'cover-is-being-painted'));
  await user.click(change());
  await user.type(screen.getByLabelText('Any wish?'), 'at sea');
  await user.click(screen.getByRole('button', { name: 'Paint again' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/cover is being painted right now/i);
  expect(screen.getByLabelText('Any wish?')).toHaveValue('at sea');
});

test('a book without a cover of its own says what stands on it, and gets one', async () => {
  const { user, wishes } = await openCover(bare());
  expect(within(card()).getByText(/Its first picture stands on it\./)).toBeVisible();
  await user.click(within(card()).getByRole('button', { name: 'Paint a cover' }));
  const sheet = screen.getByRole('dialog', { name: 'Cover' });
  await user.click(within(sheet).getByRole('button', { name: 'Paint a cover' }));
  await waitFor(() => expect(wishes).toEqual([{ wish: '' }]));
});

test('a cover that failed says why, and offers the ways out', async () => {
  const error = { code: 'refused', message: '' } as const;
  const { user, wishes } = await openCover(bare({ painted_cover: aCover({ state: 'failed', error }) }));
  expect(within(card()).getByRole('alert')).toHaveTextContent(
    'The cover could not be painted. The painter refused this picture.',
  );
  await user.click(await within(card()).findByRole('button', { name: 'Paint it with the built-in painter' }));
  await waitFor(() => expect(wishes).toEqual([{ built_in: true }]));
  expect(within(card()).getByRole('button', { name: 'Paint a cover' })).toHaveFocus();
  await user.click(within(card()).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(wishes).toHaveLength(2));
});

test('a cover that could not be painted anew leaves the one from before', async () => {
  const error = { code: 'refused', message: '' } as const;
  await openCover(covered({ painted_cover: aPaintedCover({ state: 'failed', error }) }));
  expect(within(card()).getByText('The cover from before is still on the book.')).toBeVisible();
  expect(within(card()).getByAltText('Bruno under a big moon')).toBeInTheDocument();
});

test('a cover that fails while somebody listens is announced', async () => {
  const { send } = await openCover(bare({ painted_cover: aCover({ state: 'requested' }), state: 'running' }));
  const error = { code: 'quota', message: '' } as const;
  send(bare({ version: 11, painted_cover: aCover({ state: 'failed', error }) }));
  expect(await screen.findByText(/Something went wrong with the cover\./)).toBeInTheDocument();
});

test('a page that the family chose is named, and gives way to a new cover', async () => {
  const { user } = await openCover(covered({ cover: chapters[1]?.image ?? null, cover_chapter: 2 }));
  expect(within(card()).getByText('The picture of chapter 2 stands on the book.')).toBeVisible();
  await user.click(change());
  expect(screen.getByText('The new cover will take the place of the picture of chapter 2.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose another picture' })).toHaveAttribute(
    'href',
    '/books/picnic/details',
  );
});

test('who stepped in is said', async () => {
  await openCover(covered({ painted_cover: aPaintedCover({ stand_in: true }) }));
  expect(within(card()).getByText(/^Painted by the built-in painter/)).toBeVisible();
});

test('a tap shows the cover large', async () => {
  const { user } = await openCover(covered());
  await user.click(within(card()).getByRole('button', { name: /Look closer/ }));
  const dialog = screen.getByRole('dialog', { name: 'The Midnight Picnic' });
  expect(within(dialog).getByAltText('Bruno under a big moon')).toHaveAttribute('src', '/media/cover.webp');
});

test('a book that is written by hand counts no chapters while its cover is painted', async () => {
  const job = aJob({ chapters_total: 0 });
  await openCover(aBook({ chapters_total: 0, job, painted_cover: aCover({ state: 'requested' }) }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText(/^The cover is being painted\. You may close/)).toBeVisible();
});
