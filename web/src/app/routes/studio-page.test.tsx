import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Accepted, Book, Estimate, Generation, Problem, Regeneration } from '@/lib/api-schemas';
import { FakeEventSource } from '@/testing/fake-event-source';
import { gateway } from '@/testing/gateway';
import { openStudio } from '@/testing/open-studio';
import { renderApp } from '@/testing/render-app';
import { aBook, aChapter, aJob, anAcceptance, aPaintedChapter, aProblem } from '@/testing/samples';

test('chapters arrive through the stream, words first, then pictures, and are announced', async () => {
  const { send, stream } = await openStudio(aBook());
  expect(stream.url).toBe('/api/books/picnic/updates');
  expect(screen.getAllByRole('listitem')).toHaveLength(10);

  send(aBook({ version: 11, chapters: [aChapter()] }));
  expect(await screen.findByLabelText('Words of chapter 1')).toHaveValue('Bruno lit the lantern.');
  expect(screen.getByText('The picture is being painted…')).toBeVisible();
  expect(screen.getByRole('log')).toHaveTextContent('Chapter 1 is written: The Lantern');
  expect(screen.getByRole('progressbar')).toHaveAttribute(
    'aria-valuetext',
    '1 of 10 chapters written, 0 of 10 painted',
  );
  expect(screen.getByRole('link', { name: 'Read the book' })).toHaveAttribute('href', '/books/picnic/read');

  send(aBook({ version: 12, chapters: [aPaintedChapter()] }));
  expect(await screen.findByAltText('Bruno with a lantern')).toHaveAttribute(
    'src',
    '/media/chapter-1-1.webp',
  );
  expect(screen.getByRole('log')).toHaveTextContent('The picture of chapter 1 is painted.');
  expect(screen.getByRole('progressbar')).toHaveAttribute(
    'aria-valuetext',
    '1 of 10 chapters written, 1 of 10 painted',
  );
});

test('a painter of whom nothing was heard for long is said to be late, and news take that back', async () => {
  const counts = { chapters_drafted: 10, chapters_illustrated: 1 };
  const { send } = await openStudio(aBook({ job: aJob(counts) }));
  expect(await screen.findByText(/Waiting for the painter/)).toBeVisible();
  send(
    aBook({
      version: 11,
      job: aJob({ ...counts, chapters_illustrated: 2 }),
      updated_at: new Date().toISOString(),
    }),
  );
  await waitFor(() => expect(screen.queryByText(/Waiting for the painter/)).not.toBeInTheDocument());
  expect(screen.getByText(/ left$/)).toBeVisible();
});

test('no time is told before it is known who makes the book', async () => {
  gateway.use(http.get('*/api/books/picnic', () => HttpResponse.json<Book>(aBook({ job: aJob() }))));
  gateway.use(http.get('*/api/about', () => new Promise(() => undefined)));
  renderApp('/books/picnic');
  expect(await screen.findByText(/The story is being written/)).toBeVisible();
  expect(screen.queryByText(/left|moment|Waiting/)).not.toBeInTheDocument();
});

test('only a chapter that somebody paints is said to be painted', async () => {
  const byHand = aChapter({ id: 'by-hand', number: 2, written_by: 'family', awaits_picture: false });
  await openStudio(aBook({ chapters: [aChapter(), byHand] }));
  expect(await screen.findAllByText('The picture is being painted…')).toHaveLength(1);
  expect(screen.getByText('No picture yet')).toBeVisible();
});

test('a book that is not there says so and leads home', async () => {
  const missing = aProblem(404, 'no-such-book');
  gateway.use(http.get('*/api/books/gone', () => HttpResponse.json<Problem>(missing, { status: 404 })));
  renderApp('/books/gone');
  expect(await screen.findByRole('heading', { name: 'This page is not in the book' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to my books' })).toHaveAttribute('href', '/');
});

test('a message that was overtaken does not take the book back', async () => {
  const { send } = await openStudio(aBook());
  send(aBook({ version: 12, chapters: [aChapter({ title: 'Newer' })] }));
  send(aBook({ version: 11, chapters: [aChapter({ title: 'Older' })] }));
  expect(await screen.findByLabelText('Title of chapter 1')).toHaveValue('Newer');
});

test('a dropped stream is told, and gone again when it is back', async () => {
  const { stream } = await openStudio(aBook());
  act(() => stream.drop());
  expect(screen.getByText(/The live connection is gone/)).toBeInTheDocument();
  act(() => stream.open());
  expect(screen.queryByText(/The live connection is gone/)).toBeNull();
});

test('leaving the page closes the stream', async () => {
  const { user, stream } = await openStudio(aBook());
  gateway.use(
    http.get('*/api/books', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/characters', () => HttpResponse.json({ items: [], next: null })),
  );
  await user.click(screen.getAllByRole('link', { name: 'My books' })[0] as HTMLElement);
  await waitFor(() => expect(stream.readyState).toBe(FakeEventSource.CLOSED));
});

/** A gateway that remembers what it was asked to make again in chapter 1. */
function maker() {
  const wanted: Regeneration[] = [];
  gateway.use(
    http.post<never, Regeneration>('*/api/books/picnic/chapters/1/regenerate', async ({ request }) => {
      wanted.push(await request.json());
      return HttpResponse.json<Accepted>(anAcceptance('picnic'), { status: 202 });
    }),
  );
  return wanted;
}

test('a picture is painted again with a wish', async () => {
  const wanted = maker();
  const { user } = await openStudio(aBook({ state: 'done', chapters: [aPaintedChapter()] }));
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  const sheet = screen.getByRole('dialog', { name: 'Chapter 1' });
  await user.type(within(sheet).getByLabelText('Any wish?'), 'make it night');
  await user.click(within(sheet).getByRole('button', { name: 'Paint again' }));
  expect(await screen.findByText('Asked for. It will arrive in chapter 1.')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Change Chapter 1' })).toHaveFocus();
  expect(wanted).toEqual([{ what: 'picture', wish: 'make it night' }]);
});

test('words and picture can be made again together; a refusal keeps the wish', async () => {
  gateway.use(
    http.post('*/api/books/picnic/chapters/1/regenerate', () =>
      HttpResponse.json<Problem>(aProblem(409, 'chapter-is-being-written', { values: { number: 1 } }), {
        status: 409,
      }),
    ),
  );
  const { user } = await openStudio(aBook({ state: 'done', chapters: [aPaintedChapter()] }));
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  await user.click(screen.getByRole('radio', { name: 'Both' }));
  await user.type(screen.getByLabelText('Any wish?'), 'by the sea');
  await user.click(screen.getByRole('button', { name: 'Write and paint again' }));
  expect(await screen.findByText(/Chapter 1 is being written right now/)).toBeVisible();
  expect(screen.getByLabelText('Any wish?')).toHaveValue('by the sea');
});

test('a picture that is being painted is not asked for a second time; words may be', async () => {
  const wanted = maker();
  const { user } = await openStudio(aBook({ chapters: [aPaintedChapter({ awaits_picture: true })] }));
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  const again = screen.getByRole('button', { name: 'Paint again' });
  expect(again).toHaveAttribute('aria-disabled', 'true');
  expect(again).toHaveAccessibleDescription(/^The picture of chapter 1 is being painted right now/);
  await user.click(again);
  await user.type(screen.getByLabelText('Any wish?'), '{Enter}');
  expect(wanted).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Both' }));
  await user.click(screen.getByRole('button', { name: 'Write and paint again' }));
  await waitFor(() => expect(wanted).toEqual([{ what: 'both', wish: '' }]));
});

test('nothing of a chapter is asked for while its words are being written', async () => {
  const wanted = maker();
  const { user } = await openStudio(aBook({ chapters: [aPaintedChapter({ state: 'requested' })] }));
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  for (const what of ['Both', 'The words', 'The picture']) {
    await user.click(screen.getByRole('radio', { name: what }));
    const again = screen.getByRole('button', { name: /again$/ });
    expect(again).toHaveAccessibleDescription(/^Chapter 1 is being written right now/);
    await user.click(again);
  }
  expect(wanted).toEqual([]);
});

const refused = { code: 'refused', message: '' } as const;

test('a failed picture says why and offers the built-in painter', async () => {
  const wanted = maker();
  const failed = aChapter({ state: 'failed', error: refused });
  const { user } = await openStudio(aBook({ state: 'done', chapters: [failed] }));
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The painter refused this picture. Your words are safe.',
  );
  await user.click(screen.getByRole('button', { name: 'Change what it shows' }));
  expect(screen.getByLabelText('What the picture of chapter 1 shows')).toHaveFocus();
  await user.click(await screen.findByRole('button', { name: 'Paint it with the built-in painter' }));
  await waitFor(() => expect(wanted).toEqual([{ what: 'picture', built_in: true }]));
});

test('failed words can be tried again', async () => {
  const wanted = maker();
  const failed = aChapter({ state: 'failed', text: '', error: refused });
  const { user } = await openStudio(aBook({ state: 'done', chapters: [failed] }));
  expect(screen.getByRole('alert')).toHaveTextContent('The storyteller refused to write this.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(wanted).toEqual([{ what: 'text' }]));
});

test('a tap on the picture shows it large', async () => {
  const { user } = await openStudio(aBook({ state: 'done', chapters: [aPaintedChapter()] }));
  await user.click(screen.getByRole('button', { name: /Look closer/ }));
  const dialog = screen.getByRole('dialog', { name: 'The Lantern' });
  expect(within(dialog).getByAltText('Bruno with a lantern')).toHaveAttribute(
    'src',
    '/media/chapter-1-1.webp',
  );
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('button', { name: /Look closer/ })).toHaveFocus();
});

/** Notes what is asked of a book's story, and says what the rest of it and all of it cost. */
function storyteller(): Generation[] {
  const asked: Generation[] = [];
  const estimate: Estimate = { cents: 9, cents_at_most: 30, seconds: 60, pictures: 3, free: false };
  gateway.use(
    http.post('*/api/books/picnic/generate', async ({ request }) => {
      asked.push((await request.json()) as Generation);
      return HttpResponse.json<Accepted>(anAcceptance('picnic'), { status: 202 });
    }),
    http.get('*/api/books/picnic/estimate', () => HttpResponse.json<Estimate>(estimate)),
    http.get('*/api/estimate', () => HttpResponse.json<Estimate>({ ...estimate, cents: 40 })),
  );
  return asked;
}

const silence = { code: 'unavailable', message: '' } as const;

test('a book that failed says why, and what is missing can be asked for', async () => {
  const asked = storyteller();
  const { user } = await openStudio(aBook({ state: 'failed', error: silence, chapters: [aChapter()] }));
  expect(screen.getByText(/The storyteller did not answer\./)).toBeVisible();
  expect(await screen.findByText(/only make what’s missing.*\$0\.09/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(asked).toEqual([{}]));
});

test('a book begins anew only after its family has read what goes and what it costs', async () => {
  const asked = storyteller();
  const { user } = await openStudio(aBook({ state: 'failed', error: silence, chapters: [aChapter()] }));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  const dialog = screen.getByRole('dialog', { name: 'Start “The Midnight Picnic” over?' });
  expect(within(dialog).getByText(/will be replaced by a new story/)).toBeVisible();
  expect(await within(dialog).findByText(/\$0\.40/)).toBeVisible();
  expect(asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(asked).toEqual([{ anew: true }]));
  expect(dialog).not.toBeInTheDocument();
});

test('a book whose pictures all failed does not call itself finished', async () => {
  storyteller();
  const unpainted = aChapter({ state: 'failed', error: refused });
  await openStudio(aBook({ state: 'failed', error: refused, chapters: [unpainted], chapters_total: 1 }));
  expect(screen.getByText(/none of its pictures could be painted\. The painter refused/)).toBeVisible();
});
