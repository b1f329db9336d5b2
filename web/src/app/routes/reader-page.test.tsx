import { act, fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import type { Book } from '@/lib/api-schemas';
import { FakeUtterance, FakeVoiceBox } from '@/testing/fake-voice-box';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aBook, aPaintedChapter, aPaintedCover } from '@/testing/samples';

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

test('the first page is the cover that stands on the book, told by its scene', async () => {
  const painted_cover = aPaintedCover();
  await openReader('/books/picnic/read', { ...book, painted_cover, cover: painted_cover.image });
  expect(await screen.findByAltText('Bruno under a big moon')).toHaveAttribute('src', '/media/cover.webp');
  expect(screen.getAllByText('The Midnight Picnic')).toHaveLength(2);
});

test('who painted the cover is in the colophon while it stands on the book', async () => {
  const painted_cover = aPaintedCover({ painted_by: 'another painter' });
  const { user } = await openReader('/books/picnic/read', { ...book, painted_cover });
  await user.keyboard('{End}');
  expect(
    await screen.findByText('Written by the storyteller. Painted by the painter and another painter.'),
  ).toBeVisible();
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
  const previous = await screen.findByRole('button', { name: 'Previous page' });
  expect(previous).toHaveAttribute('aria-disabled', 'true');
  await user.click(previous);
  expect(await pageShown(1)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(await pageShown(2)).toBeVisible();
  expect(previous).toHaveAttribute('aria-disabled', 'false');
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

test('a book that is written from right to left is turned the other way', async () => {
  const { user } = await openReader('/books/picnic/read', { ...book, language: 'ar' });
  await user.keyboard('{ArrowLeft}');
  expect(await pageShown(2)).toBeVisible();
  expect(screen.getByRole('main').parentElement).toHaveAttribute('dir', 'rtl');
});

test('the device that has no voice for the language of the book offers none', async () => {
  const voiceBox = giveAVoice();
  await openReader();
  act(() => voiceBox.learn('de-DE'));
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
});

test('a voice reads page after page, and the spoken word is lit', async () => {
  const voiceBox = giveAVoice();
  const { user } = await openReader('/books/picnic/read?page=4');
  act(() => voiceBox.learn('en-GB'));
  await user.click(screen.getByRole('button', { name: 'Read aloud' }));
  expect(voiceBox.now().text).toBe('The Stove');
  act(() => voiceBox.now().end());
  act(() => voiceBox.now().start());
  expect(lit()).toBe('It hummed.');
  act(() => voiceBox.now().reach('hummed'));
  expect(lit()).toBe('hummed');
  act(() => voiceBox.now().end());
  act(() => voiceBox.now().end());
  expect(await pageShown(5)).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Read aloud' })).toBeVisible();
});

test('the voice stops when it is asked to, and when the page is turned it goes on there', async () => {
  const voiceBox = giveAVoice();
  const { user } = await openReader('/books/picnic/read?page=3');
  act(() => voiceBox.learn('en-GB'));
  await user.click(screen.getByRole('button', { name: 'Read aloud' }));
  await user.keyboard('{ArrowRight}');
  await screen.findByRole('heading', { name: 'The Stove' });
  expect(voiceBox.spoken.map(({ text }) => text)).toEqual(['The Stove']);
  await user.click(screen.getByRole('button', { name: 'Stop reading aloud' }));
  expect(voiceBox.spoken).toEqual([]);
});

test('the whole book is laid out for paper, and printed when its pictures are there', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const decode = vi.fn(() => Promise.resolve());
  Object.assign(HTMLImageElement.prototype, { decode });
  const { user } = await openReader();
  await user.click(await screen.findByRole('button', { name: 'Print the book' }));
  expect(await screen.findByText('Softly.')).toBeInTheDocument();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(decode.mock.calls.length).toBeGreaterThanOrEqual(2);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText('Softly.')).toBeNull();
});

function giveAVoice(): FakeVoiceBox {
  const voiceBox = new FakeVoiceBox();
  vi.stubGlobal('speechSynthesis', voiceBox);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return voiceBox;
}

function lit(): string | undefined {
  return document.querySelector('mark')?.textContent;
}
