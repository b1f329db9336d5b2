import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Book, Chapter, ChapterPatch, Problem } from '@/lib/api-schemas';
import { FakeEventSource } from '@/testing/fake-event-source';
import { gateway } from '@/testing/gateway';
import { openStudio } from '@/testing/open-studio';
import type { renderApp } from '@/testing/render-app';
import { aBook, aChapter, aFault, aPaintedChapter, aProblem } from '@/testing/samples';

/** A gateway that takes edits of chapter 1, and remembers with which version they came. */
function editor(answer: (patch: ChapterPatch, attempt: number) => Response) {
  const seen: { patch: ChapterPatch; match: string | null }[] = [];
  gateway.use(
    http.patch<never, ChapterPatch>('*/api/books/picnic/chapters/1', async ({ request }) => {
      const patch = await request.json();
      seen.push({ patch, match: request.headers.get('If-Match') });
      return answer(patch, seen.length);
    }),
  );
  return seen;
}

const accept = (patch: ChapterPatch) => HttpResponse.json<Chapter>(aChapter({ ...patch, version: 12 }));
const stale = (current: Book) =>
  HttpResponse.json<Problem>(aProblem(412, 'stale-edit', { current }), { status: 412 });

async function rename(user: ReturnType<typeof renderApp>['user'], title: string) {
  const field = screen.getByLabelText('Title of chapter 1');
  await user.clear(field);
  await user.type(field, `${title}{Enter}`);
}

test('a title changed in place is saved when it is left', async () => {
  const seen = editor(accept);
  const { user } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'The Lamp');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen).toEqual([{ patch: { title: 'The Lamp' }, match: '"10"' }]);
  expect(screen.getByLabelText('Title of chapter 1')).toHaveValue('The Lamp');
});

test('an edit that could not be sent is marked, kept, and sent when the device is online again', async () => {
  const seen = editor((patch, attempt) => (attempt === 1 ? HttpResponse.error() : accept(patch)));
  const { user } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'The Lamp');
  expect(await screen.findByText(/Not saved yet/)).toBeVisible();
  expect(screen.getByLabelText('Title of chapter 1')).toHaveValue('The Lamp');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled());
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(screen.queryByText(/Not saved yet/)).toBeNull();
  expect(seen).toHaveLength(2);
});

test('words that were typed in a tab that was closed are sent when the book is opened again', async () => {
  const first = editor(() => HttpResponse.error());
  const { user } = await openStudio(aBook({ chapters: [aChapter()] }));
  await user.type(screen.getByLabelText('Words of chapter 1'), ' It glowed.');
  expect(first).toHaveLength(0);
  cleanup();
  FakeEventSource.forgetAll();

  const seen = editor(accept);
  await openStudio(aBook({ chapters: [aChapter()] }));
  expect(screen.getByLabelText('Words of chapter 1')).toHaveValue('Bruno lit the lantern. It glowed.');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen.map(({ patch }) => patch)).toEqual([{ text: 'Bruno lit the lantern. It glowed.' }]);
});

test('a refusal of the words stands at the chapter, with nothing lost', async () => {
  editor(() => HttpResponse.json<Problem>(aFault('title', 'too-long', { most: 120 }), { status: 400 }));
  const { user } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'The Lamp');
  expect(await screen.findByRole('alert')).toHaveTextContent('This is too long; 120 letters are the most.');
  expect(screen.getByLabelText('Title of chapter 1')).toHaveValue('The Lamp');
});

test('what is being typed stays when a picture arrives meanwhile', async () => {
  editor(accept);
  const { user, send } = await openStudio(aBook({ chapters: [aChapter()] }));
  await user.type(screen.getByLabelText('Words of chapter 1'), ' It glowed.');
  send(aBook({ version: 11, chapters: [aPaintedChapter()] }));
  expect(await screen.findByAltText('Bruno with a lantern')).toBeVisible();
  expect(screen.getByLabelText('Words of chapter 1')).toHaveValue('Bruno lit the lantern. It glowed.');
});

test('a version that only moved because of pictures is no conflict', async () => {
  const moved = aBook({ version: 11, chapters: [aPaintedChapter()] });
  const seen = editor((patch, attempt) => (attempt === 1 ? stale(moved) : accept(patch)));
  const { user } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'The Lamp');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen.map(({ match }) => match)).toEqual(['"10"', '"11"']);
});

test.each([
  ['Keep mine', 'Mine', 2],
  ['Take theirs', 'Theirs', 1],
])('a conflict shows both versions; %s ends it', async (choice, title, requests) => {
  const theirs = aBook({ version: 11, chapters: [aChapter({ title: 'Theirs', version: 11 })] });
  const seen = editor((patch, attempt) => (attempt === 1 ? stale(theirs) : accept(patch)));
  const { user, send } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'Mine');
  const dialog = await screen.findByRole('region', { name: /changed elsewhere/ });
  expect(within(dialog).getByText('Mine')).toBeVisible();
  expect(within(dialog).getByText('Theirs')).toBeVisible();
  send(theirs);
  await user.click(within(dialog).getByRole('button', { name: choice }));
  await waitFor(() => expect(screen.queryByRole('region', { name: /changed elsewhere/ })).toBeNull());
  expect(screen.getByLabelText('Title of chapter 1')).toHaveValue(title);
  expect(seen).toHaveLength(requests);
});

const rewriting = aChapter({ state: 'requested' });
const rewritten = aChapter({ text: 'Mila blew the lantern out.', revision: 2, version: 12 });
const words = () => screen.getByLabelText('Words of chapter 1');

test('words that are being written anew can be read and not changed, and it is said why', async () => {
  const seen = editor(accept);
  const { user, send } = await openStudio(aBook({ chapters: [rewriting] }));
  await user.type(words(), ' It glowed.');
  await user.tab();
  expect(words()).toHaveValue('Bruno lit the lantern.');
  for (const name of ['Title of chapter 1', 'Words of chapter 1', 'What the picture of chapter 1 shows']) {
    expect(screen.getByLabelText(name)).toHaveAttribute('aria-readonly', 'true');
    expect(screen.getByLabelText(name)).toHaveAccessibleDescription(
      /^Being written anew….* cannot be changed\.$/,
    );
  }
  send(aBook({ version: 12, chapters: [rewritten] }));
  await waitFor(() => expect(words()).toHaveValue('Mila blew the lantern out.'));
  expect(words()).not.toHaveAttribute('readonly');
  await user.type(words(), ' Good night.{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen.map(({ patch }) => patch)).toEqual([{ text: 'Mila blew the lantern out. Good night.' }]);
});

test.each([
  ['Keep mine', 'Bruno lit the lantern. It glowed.', 1],
  ['Take theirs', 'Mila blew the lantern out.', 0],
])(
  'what was typed before others had the words written anew is kept; then %s',
  async (choice, left, requests) => {
    const seen = editor(accept);
    const { user, send } = await openStudio(aBook({ chapters: [aChapter()] }));
    await user.type(words(), ' It glowed.');
    send(aBook({ version: 11, chapters: [rewriting] }));
    expect(
      await screen.findByText(/What you had typed is kept on this device; .* you choose\./),
    ).toBeVisible();
    await user.tab();
    expect(words()).toHaveValue('Bruno lit the lantern. It glowed.');
    expect(seen).toEqual([]);
    send(aBook({ version: 12, chapters: [rewritten] }));
    const conflict = await screen.findByRole('region', { name: /changed elsewhere/ });
    expect(within(conflict).getByText('Mila blew the lantern out.')).toBeVisible();
    await user.click(within(conflict).getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /changed elsewhere/ })).toBeNull());
    expect(words()).toHaveValue(left);
    expect(seen).toHaveLength(requests);
  },
);

test('an edit that meets words that were just asked for is not lost, and is saved when these fail', async () => {
  const refusal = aProblem(409, 'chapter-is-being-written', { values: { number: 1 } });
  const seen = editor((patch, attempt) =>
    attempt === 1 ? HttpResponse.json<Problem>(refusal, { status: 409 }) : accept(patch),
  );
  const { user, send } = await openStudio(aBook({ chapters: [aChapter()] }));
  await rename(user, 'The Lamp');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Chapter 1 is being written right now/);
  send(aBook({ version: 11, chapters: [rewriting] }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.getByLabelText('Title of chapter 1')).toHaveValue('The Lamp');
  send(aBook({ version: 12, chapters: [aChapter()] }));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen.map(({ patch }) => patch)).toEqual([{ title: 'The Lamp' }, { title: 'The Lamp' }]);
});

test('words that were typed and taken back do not undo those that arrive', async () => {
  const seen = editor(accept);
  const { user, send } = await openStudio(aBook({ chapters: [aChapter()] }));
  await user.type(words(), '!{Backspace}');
  await user.type(screen.getByLabelText('Title of chapter 1'), '!');
  send(aBook({ version: 12, chapters: [rewritten] }));
  await waitFor(() => expect(words()).toHaveValue('Mila blew the lantern out.'));
  await user.tab();
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen.map(({ patch }) => patch)).toEqual([{ title: 'The Lantern!' }]);
});
