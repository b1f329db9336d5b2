import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Book, Chapter, ChapterChange, ChapterPatch, Problem } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { openStudio } from '@/testing/open-studio';
import { aBook, aChapter, aFault, aPaintedChapter, aProblem } from '@/testing/samples';

const titles = ['One', 'Two', 'Three'];

/** A finished book of three chapters, whose ids stay with them. */
function threeChapters(change: Partial<Book> = {}, named = titles): Book {
  const chapters = named.map((title, index) => aPaintedChapter({ id: title, title, number: index + 1 }));
  return aBook({ state: 'done', chapters_total: named.length, chapters, ...change });
}

/** A gateway that takes orders, and remembers them. */
function arranger(answer: (order: number[]) => Response) {
  const orders: number[][] = [];
  gateway.use(
    http.put<never, { order: number[] }>('*/api/books/picnic/order', async ({ request }) => {
      const { order } = await request.json();
      orders.push(order);
      return answer(order);
    }),
  );
  return orders;
}

const shownTitles = () =>
  screen.getAllByLabelText(/^Title of chapter/).map((field) => (field as HTMLTextAreaElement).value);
const inOrder = (order: number[]) =>
  HttpResponse.json<Book>(
    threeChapters(
      { version: 20 },
      order.map((number) => titles[number - 1] ?? ''),
    ),
  );

test('a chapter moves down by a button, which keeps the focus and says where it is now', async () => {
  const orders = arranger(inOrder);
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  const down = screen.getByRole('button', { name: 'Move down' });
  await user.click(down);
  expect(screen.getByText('Place 2 of 3 in the book')).toBeVisible();
  expect(down).toHaveFocus();
  await waitFor(() => expect(orders).toEqual([[2, 1, 3]]));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(shownTitles()).toEqual(['Two', 'One', 'Three']);
});

test('an order that is refused is taken back, with a sentence', async () => {
  arranger(() => HttpResponse.json<Problem>(aProblem(409, 'story-is-being-written'), { status: 409 }));
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  await user.click(screen.getByRole('button', { name: 'Move down' }));
  expect(await screen.findByText(/The story of this book is being written right now/)).toBeVisible();
  expect(shownTitles()).toEqual(['One', 'Two', 'Three']);
});

test('a chapter is picked up by the keyboard, carried and put down, and all of it is said', async () => {
  const orders = arranger(inOrder);
  const { user } = await openStudio(threeChapters());
  screen.getByRole('button', { name: 'Move Three' }).focus();
  await user.keyboard(' ');
  expect(screen.getByText('Three is picked up, at place 3 of 3.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Move Three', pressed: true })).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(screen.getByText('Three is over place 1 of 3.')).toBeInTheDocument();
  expect(orders).toEqual([]);
  await user.keyboard(' ');
  expect(screen.getByText('Three is now at place 1 of 3.')).toBeInTheDocument();
  await waitFor(() => expect(orders).toEqual([[3, 1, 2]]));
  expect(shownTitles()).toEqual(['Three', 'One', 'Two']);
  expect(screen.getByRole('button', { name: 'Move Three', pressed: false })).toHaveFocus();
});

test.each(['{Escape}', '{Tab}'])('%s puts a chapter back where it was', async (key) => {
  const orders = arranger(inOrder);
  const { user } = await openStudio(threeChapters());
  screen.getByRole('button', { name: 'Move One' }).focus();
  await user.keyboard('{Enter}{ArrowDown}');
  expect(screen.getByText('One is over place 2 of 3.')).toBeInTheDocument();
  await user.keyboard(key);
  expect(screen.getByText('One is back where it was.')).toBeInTheDocument();
  expect(shownTitles()).toEqual(['One', 'Two', 'Three']);
  expect(orders).toEqual([]);
});

test('a chapter that is carried is let go when another one is removed meanwhile', async () => {
  const { user, send } = await openStudio(threeChapters());
  screen.getByRole('button', { name: 'Move Three' }).focus();
  await user.keyboard('{Enter}');
  send(threeChapters({ version: 20 }, ['One', 'Three']));
  expect(await screen.findByText('Three is back where it was.')).toBeInTheDocument();
});

test('removing says what goes, and the focus goes to the next chapter', async () => {
  const orders = arranger(inOrder);
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Change Chapter 2' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  const dialog = screen.getByRole('dialog', { name: 'Remove chapter 2, “Two”?' });
  expect(within(dialog).getByText(/Its words and its picture go with it/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(orders).toEqual([[1, 3]]));
  expect(shownTitles()).toEqual(['One', 'Three']);
  expect(screen.getByRole('button', { name: 'Change Chapter 2' })).toHaveFocus();
});

test('a new chapter comes where it was asked for, ready to be named', async () => {
  const asked: unknown[] = [];
  gateway.use(
    http.post('*/api/books/picnic/chapters', async ({ request }) => {
      asked.push([await request.json(), request.headers.get('Idempotency-Key')?.length]);
      return HttpResponse.json<Book>(threeChapters({ version: 20 }, ['One', '', 'Two', 'Three']), {
        status: 201,
      });
    }),
  );
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  await user.click(screen.getByRole('button', { name: 'New chapter after this one' }));
  await waitFor(() => expect(screen.getByLabelText('Title of chapter 2')).toHaveFocus());
  expect(asked).toEqual([[{ title: '', text: '', scene: '', at: 2 }, 32]]);
});

test('while the story is being written chapters stay where they are, and the page says why', async () => {
  const writing = threeChapters({ state: 'running', chapters_total: 10 });
  const { user } = await openStudio(writing);
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add a chapter' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Change Chapter 1' }));
  const sheet = screen.getByRole('dialog');
  expect(within(sheet).getByText(/as soon as the story is written/)).toBeVisible();
  expect(within(sheet).getByRole('button', { name: 'Remove' })).toHaveAttribute('aria-disabled', 'true');
});

test('words being typed follow their chapter when it is moved elsewhere meanwhile', async () => {
  const seen: string[] = [];
  gateway.use(
    http.patch<{ number: string }, ChapterPatch>(
      '*/api/books/picnic/chapters/:number',
      async ({ params, request }) => {
        seen.push(params.number);
        const patch = await request.json();
        return HttpResponse.json<Chapter>(aChapter({ ...patch, id: 'One', number: 3, version: 30 }));
      },
    ),
  );
  const { user, send } = await openStudio(threeChapters());
  await user.type(screen.getByLabelText('Title of chapter 1'), ' more');
  send(threeChapters({ version: 20 }, ['Two', 'Three', 'One']));
  await waitFor(() => expect(screen.getByLabelText('Title of chapter 3')).toHaveValue('One more'));
  await user.tab();
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(seen).toEqual(['3']);
});

test('words of a chapter that was removed elsewhere meanwhile are not lost without a word', async () => {
  const { user, send } = await openStudio(threeChapters());
  await user.type(screen.getByLabelText('Words of chapter 2'), ' And more.');
  send(threeChapters({ version: 20 }, ['One', 'Three']));
  expect(await screen.findByText(/Chapter “Two” was removed elsewhere .* And more\./)).toBeVisible();
});

const changes: ChapterChange[] = [
  {
    number: 1,
    change: 'changed',
    before: { title: 'One', text: 'Same', scene: '' },
    after: { title: 'First', text: 'Same', scene: '' },
  },
  { number: 2, change: 'same', before: null, after: null },
  { number: 3, change: 'removed', before: { title: 'Three', text: '', scene: '' }, after: null },
];

test('a table shows what it changes before it does', async () => {
  const applied: unknown[] = [];
  gateway.use(
    http.post('*/api/books/picnic/chapters/preview', () => HttpResponse.json({ items: changes, next: null })),
    http.put('*/api/books/picnic/chapters', async ({ request }) => {
      applied.push([
        await request.text(),
        request.headers.get('content-type'),
        request.headers.get('If-Match'),
      ]);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Table' }));
  const dialog = screen.getByRole('dialog', { name: 'The text as a spreadsheet' });
  const addresses = within(dialog)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/api/books/picnic/script.xlsx', '/api/books/picnic/script.csv']);
  const table = new File(['number,title'], 'script.csv', { type: 'text/csv' });
  await user.upload(within(dialog).getByLabelText('Upload spreadsheet'), table);
  expect(await within(dialog).findByText('2 chapters change. 1 stays as it is.')).toBeVisible();
  expect(within(dialog).getByText('One').tagName).toBe('DEL');
  expect(within(dialog).getByText('First').tagName).toBe('INS');
  expect(within(dialog).getByText('Chapter 3 · removed, with its picture')).toBeVisible();
  expect(applied).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Change the book' }));
  expect(await screen.findByText('The text from the spreadsheet is in the book now.')).toBeVisible();
  expect(applied).toEqual([['number,title', 'text/csv', '"10"']]);
});

test('a table that cannot be read says why and changes nothing', async () => {
  gateway.use(
    http.post('*/api/books/picnic/chapters/preview', () =>
      HttpResponse.json<Problem>(aFault('rows[3].title', 'too-long', { most: 120 }), { status: 400 }),
    ),
  );
  const { user } = await openStudio(threeChapters());
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await user.upload(
    screen.getByLabelText('Upload spreadsheet'),
    new File(['?'], 'x.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText(/row 3, column “title”: This is too long; 120 letters/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Change the book' })).toBeNull();
});
