import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import type { BookPage, Character, CharacterDraft, Figure, Understanding } from '@/lib/api-schemas';
import { fakeCanvas } from '@/testing/fake-canvas';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { renderApp } from '@/testing/render-app';
import { aCharacter, anAbout } from '@/testing/samples';

vi.mock('react-easy-crop', () => import('@/testing/fake-cropper'));

/** A gateway that understands a few words, sketches everything, and remembers what it was asked. */
function understanding({ known = aCharacter() } = {}) {
  const seen = { sketched: [] as Figure[], saved: [] as CharacterDraft[], understood: 0 };
  const read = (text: string): Understanding => {
    const figure: Figure = {};
    if (text.includes('girl')) Object.assign(figure, { body: 'person', age: 'child', pronoun: 'she' });
    if (text.includes('bear')) figure.body = 'bear';
    if (text.includes('boots')) figure.wears = [{ what: 'boots', colour: 'red' }];
    if (text.includes('glasses')) figure.aids = ['glasses'];
    return { figure, understood: [], unused: text.includes('shy') ? ['shy'] : [] };
  };
  gateway.use(
    http.post('/api/characters/understand', async ({ request, response }) => {
      seen.understood += 1;
      const { kind = '', description = '' } = await request.json();
      return response(200).json(read(`${kind} ${description}`));
    }),
    http.post('/api/characters/sketch', async ({ request, response }) => {
      seen.sketched.push((await request.json()).figure);
      return response.untyped(
        new HttpResponse(new Blob(['sketch']), { headers: { 'Content-Type': 'image/jpeg' } }),
      );
    }),
    http.post('/api/characters', async ({ request, response }) => {
      const draft = await request.json();
      seen.saved.push(draft);
      return response(201).json(aCharacter(draft as Partial<Character>));
    }),
    http.patch('/api/characters/{character_id}', async ({ request, response }) => {
      const draft = (await request.json()) as CharacterDraft;
      seen.saved.push(draft);
      return response(200).json({ ...known, ...(draft as Partial<Character>), version: 2 });
    }),
    http.get('/api/characters', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/characters/{character_id}', ({ response }) => response(200).json(known)),
    http.get('/api/characters/{character_id}/books', ({ response }) =>
      response(200).json({ items: [], next: null } satisfies BookPage),
    ),
  );
  return seen;
}

async function describe(kind: string, words: string) {
  const { user } = renderApp('/characters/new');
  await user.type(await screen.findByLabelText('Name'), 'Mia');
  await user.type(screen.getByLabelText('What is it?'), kind);
  if (words) await user.type(screen.getByLabelText('A few words about it'), words);
  return user;
}

const save = () => screen.getByRole('button', { name: 'Save' });

test('what is typed is understood, sketched, and saved as it was shown', async () => {
  const seen = understanding();
  const user = await describe('girl', 'red boots');
  expect(await screen.findByRole('button', { name: 'Red boots' })).toBeVisible();
  expect(await screen.findByAltText('Sketch: Girl and Red boots')).toBeVisible();
  expect(seen.understood).toBeLessThan(8);
  await user.click(save());
  await waitFor(() => expect(seen.saved).toHaveLength(1));
  const figure = { body: 'person', age: 'child', pronoun: 'she', wears: [{ what: 'boots', colour: 'red' }] };
  expect(seen.saved).toEqual([{ name: 'Mia', kind: 'girl', description: 'red boots', figure }]);
  expect(seen.sketched.at(-1)).toEqual(figure);
});

test('a colour that was corrected stays when more is typed, until it is undone', async () => {
  const seen = understanding();
  const user = await describe('girl', 'red boots');
  await user.click(await screen.findByRole('button', { name: 'Red boots' }));
  const dialog = await screen.findByRole('dialog', { name: 'Boots' });
  await user.click(within(dialog).getByRole('radio', { name: 'green' }));
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(screen.getByRole('button', { name: 'Green boots' })).toHaveFocus();
  await user.type(screen.getByLabelText('A few words about it'), ', glasses');
  expect(await screen.findByRole('button', { name: 'Glasses' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Green boots' })).toBeVisible();
  await user.click(save());
  await waitFor(() => expect(seen.saved[0]?.figure?.wears).toEqual([{ what: 'boots', colour: 'green' }]));
  expect(seen.saved[0]?.figure?.aids).toEqual(['glasses']);
});

test('corrections are taken back all at once', async () => {
  understanding();
  const user = await describe('girl', 'red boots');
  await user.click(await screen.findByRole('button', { name: 'Remove: Red boots' }));
  expect(screen.queryByRole('button', { name: 'Red boots' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'This is what I understood' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo my changes' }));
  expect(await screen.findByRole('button', { name: 'Red boots' })).toBeVisible();
});

test('skin is chosen by the family from its tones', async () => {
  const seen = understanding();
  const user = await describe('girl', '');
  await user.click(await screen.findByRole('button', { name: 'Add: Skin' }));
  await user.click(await screen.findByRole('radio', { name: 'dark brown skin' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.getByRole('button', { name: 'Dark brown skin' })).toBeVisible();
  await waitFor(() => expect(seen.sketched.at(-1)?.skin).toBe('deep'));
});

test('what says nothing about looks, or is not known, is told kindly', async () => {
  understanding();
  await describe('wolpertinger', 'shy');
  expect(await screen.findByText(/I can’t draw “wolpertinger” yet/)).toBeVisible();
  expect(
    await screen.findByText('Not in the sketch: “shy”. The storyteller reads it all the same.'),
  ).toBeVisible();
});

test('without a painter everything works but the sketch', async () => {
  const seen = understanding();
  gateway.use(
    http.post('/api/characters/sketch', ({ response }) =>
      response.untyped(
        HttpResponse.json({ type: '/problems/painter-is-away', title: '', detail: '' }, { status: 503 }),
      ),
    ),
  );
  const user = await describe('girl', 'red boots');
  expect(await screen.findByText(/No sketch at the moment/)).toBeVisible();
  await user.click(save());
  await waitFor(() => expect(seen.saved[0]?.figure?.body).toBe('person'));
});

test('where another painter paints, the sketch is called a first idea', async () => {
  understanding();
  const painter = { name: 'A model', built_in: false, model: 'a-model', cents: null, seconds: null };
  gateway.use(http.get('/api/about', ({ response }) => response(200).json(anAbout({ painter }))));
  renderApp('/characters/new');
  expect(await screen.findByText(/A first idea/)).toBeVisible();
});

/** Lets the photo be brown in the middle and green around it. */
function brownToyOnGreenSofa() {
  fakeCanvas({ width: 800, height: 800 });
  const data = new Uint8ClampedArray(64 * 64 * 4);
  for (let place = 0; place < 64 * 64; place += 1) {
    const isToy = Math.hypot((place % 64) - 32, Math.floor(place / 64) - 32) < 22;
    data.set(isToy ? [140, 92, 58, 255] : [92, 150, 86, 255], place * 4);
  }
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    return Object.assign(getContext.call(this, '2d') ?? {}, { getImageData: () => ({ data }) });
  } as unknown as typeof getContext;
}

async function choosePhoto() {
  const photo = new File(['pixels'], 'bruno.jpg', { type: 'image/jpeg' });
  fireEvent.change(await screen.findByLabelText('Take or choose a photo'), { target: { files: [photo] } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await screen.findByText(/This is all that will be kept/);
}

test('the colours of the photo are offered for a toy', async () => {
  brownToyOnGreenSofa();
  const seen = understanding();
  const user = await describe('bear', '');
  await choosePhoto();
  await user.click(await screen.findByRole('button', { name: 'Use the colours from the photo' }));
  expect(screen.getByRole('button', { name: 'Brown' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Use the colours from the photo' })).toBeNull();
  await waitFor(() => expect(seen.sketched.at(-1)?.colours).toEqual({ main: 'brown' }));
});

test('of a person nothing is taken from a photo', async () => {
  brownToyOnGreenSofa();
  understanding();
  await describe('girl', 'red boots');
  await choosePhoto();
  expect(await screen.findByRole('button', { name: 'Red boots' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Use the colours from the photo' })).toBeNull();
});

test('a character that was corrected before is shown as it was corrected, and can be described anew', async () => {
  const figure: Figure = {
    body: 'person',
    age: 'child',
    pronoun: 'she',
    wears: [{ what: 'boots', colour: 'pink' }],
  };
  const seen = understanding({ known: aCharacter({ kind: 'girl', description: 'boots', figure }) });
  const { user } = renderApp('/characters/bruno');
  expect(await screen.findByRole('button', { name: 'Pink boots' })).toBeVisible();
  await user.type(screen.getByLabelText('A few words about it'), ', glasses');
  expect(await screen.findByRole('button', { name: 'Glasses' })).toBeVisible();
  await user.click(save());
  await waitFor(() => expect(seen.saved[0]?.figure).toEqual({ ...figure, aids: ['glasses'] }));
});

test('what was corrected outlives the words, and nothing else does', async () => {
  const figure: Figure = { body: 'bear', size: 'huge', wears: [{ what: 'boots', colour: 'red' }] };
  const seen = understanding({ known: aCharacter({ kind: 'bear', description: 'boots', figure }) });
  const { user } = renderApp('/characters/bruno');
  expect(await screen.findByRole('button', { name: 'Red boots' })).toBeVisible();
  await user.clear(screen.getByLabelText('A few words about it'));
  await user.clear(screen.getByLabelText('What is it?'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Red boots' })).toBeNull());
  expect(screen.getByRole('button', { name: 'Huge' })).toBeVisible();
  await user.click(save());
  await waitFor(() => expect(seen.saved[0]?.figure).toEqual({ size: 'huge' }));
});
