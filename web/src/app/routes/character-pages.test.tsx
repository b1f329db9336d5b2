import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';

import { characterQuery } from '@/features/characters/api/get-character';
import type { BookPage, Character, CharacterDraft, CharacterPage, Problem } from '@/lib/api-schemas';
import { fakeCanvas } from '@/testing/fake-canvas';
import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';
import { aCharacter, anImage, aProblem, aSummary } from '@/testing/samples';

vi.mock('react-easy-crop', () => import('@/testing/fake-cropper'));

beforeEach(() => void fakeCanvas({ width: 4000, height: 3000 }));

const photo = new File(['pixels'], 'bruno.jpg', { type: 'image/jpeg' });

/** A gateway with no characters at first, which remembers what it was asked. */
function characters({ refusePhotos = 0 } = {}) {
  const seen = { drafts: [] as CharacterDraft[], photoTypes: [] as (string | null)[] };
  let refusalsLeft = refusePhotos;
  let now = aCharacter();
  gateway.use(
    http.get('*/api/characters', () => HttpResponse.json<CharacterPage>({ items: [], next: null })),
    http.get('*/api/characters/bruno', () => HttpResponse.json<Character>(now)),
    http.get('*/api/characters/bruno/books', () => HttpResponse.json<BookPage>({ items: [], next: null })),
    http.post<never, CharacterDraft>('*/api/characters', async ({ request }) => {
      const draft = await request.json();
      seen.drafts.push(draft);
      now = aCharacter(draft);
      return HttpResponse.json<Character>(now, { status: 201 });
    }),
    http.put<never, never, Character | Problem>('*/api/characters/bruno/avatar', ({ request }) => {
      seen.photoTypes.push(request.headers.get('Content-Type'));
      refusalsLeft -= 1;
      if (refusalsLeft >= 0)
        return HttpResponse.json<Problem>(aProblem(400, 'picture-moves'), { status: 400 });
      now = {
        ...now,
        version: 2,
        photo: anImage('bruno'),
        sheet: anImage('sheet', 'Sketches'),
        sheet_state: 'painted',
      };
      return HttpResponse.json<Character>(now);
    }),
  );
  return seen;
}

async function choosePhoto(file: File) {
  const input = await screen.findByLabelText('Take or choose a photo');
  input.focus();
  fireEvent.change(input, { target: { files: [file] } });
}

async function keepPhoto(file: File) {
  await choosePhoto(file);
  fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await screen.findByText(/This is all that will be kept/);
}

test('a character is made from a photo and a name, and its sketches are shown', async () => {
  const seen = characters();
  const { user, path } = renderApp('/characters/new');
  await keepPhoto(photo);
  expect(screen.getByAltText('The photo you chose')).toHaveAttribute('src', 'blob:photo.jpg');
  await user.type(screen.getByLabelText('Name'), 'Bruno');
  await user.type(screen.getByLabelText('What is it?'), 'a bear');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'How the painter sees Bruno' })).toBeVisible();
  expect(await screen.findByAltText('Sketches')).toBeVisible();
  expect(path()).toBe('/characters/bruno');
  expect(seen).toEqual({
    drafts: [{ name: 'Bruno', kind: 'a bear', description: '', figure: {} }],
    photoTypes: ['image/jpeg'],
  });
});

test('a missing name is told at the field and nothing is sent', async () => {
  const seen = characters();
  const { user } = renderApp('/characters/new');
  await user.type(await screen.findByLabelText('What is it?'), 'a bear');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Please give it a name.');
  expect(screen.getByLabelText('Name')).toHaveFocus();
  expect(screen.getByLabelText('What is it?')).toHaveValue('a bear');
  expect(seen.drafts).toEqual([]);
});

test.each([
  ['too big', 'bruno.png', 'image/png', 61, 'This photo is 61 MB. Please choose one of at most 60 MB.'],
  ['of a wrong kind', 'bruno.gif', 'image/gif', 1, 'This file is not a photo we can use.'],
])(
  'a photo that is %s is refused at the field before anything is sent',
  async (_, name, type, megabytes, sentence) => {
    characters();
    const { user } = renderApp('/characters/new');
    await user.type(await screen.findByLabelText('Name'), 'Bruno');
    const file = new File(['x'], name, { type });
    Object.defineProperty(file, 'size', { value: megabytes * 1024 * 1024 });
    await choosePhoto(file);
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByLabelText('Take or choose a photo')).toBeInvalid();
    expect(screen.getByLabelText('Name')).toHaveValue('Bruno');
  },
);

test('a file that is no picture inside is refused at the field when it cannot be shown', async () => {
  characters();
  renderApp('/characters/new');
  await choosePhoto(photo);
  fireEvent.error(screen.getByAltText('The photo you chose'));
  expect(screen.getByRole('alert')).toHaveTextContent('This file is not a photo we can use.');
  expect(screen.queryByAltText('The photo you chose')).toBeNull();
});

test('a photo that is looked at and put back changes nothing', async () => {
  characters();
  const { user } = renderApp('/characters/new');
  await choosePhoto(photo);
  await user.click(screen.getByRole('button', { name: 'Never mind' }));
  expect(screen.queryByAltText('The photo you chose')).toBeNull();
  expect(screen.getByLabelText('Take or choose a photo')).toHaveFocus();
});

test('a photo that could not be kept can be sent again without a second character', async () => {
  const seen = characters({ refusePhotos: 1 });
  const { user, path } = renderApp('/characters/new');
  await keepPhoto(photo);
  await user.type(screen.getByLabelText('Name'), 'Bruno');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Bruno is saved, but the photo is not/)).toBeVisible();
  expect(screen.getByText('This is a moving picture. Please send one that stands still.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(path()).toBe('/characters/bruno'));
  expect(seen.drafts).toHaveLength(1);
  expect(seen.photoTypes).toHaveLength(2);
});

test('what was typed is there again after a reload', async () => {
  characters();
  const { user } = renderApp('/characters/new');
  await user.type(await screen.findByLabelText('Name'), 'Bru');
  document.body.innerHTML = '';
  renderApp('/characters/new');
  expect(await screen.findByLabelText('Name')).toHaveValue('Bru');
});

test('a character is asked for again only while its sketches are on their way', () => {
  const { refetchInterval } = characterQuery('bruno');
  const intervalFor = (sheet_state: Character['sheet_state']) =>
    (refetchInterval as (query: unknown) => number | false)({ state: { data: aCharacter({ sheet_state }) } });
  expect(intervalFor('requested')).toBeGreaterThan(0);
  expect(intervalFor('painted')).toBe(false);
  expect(intervalFor('failed')).toBe(false);
});

/** A gateway with a portrayed Bruno who plays in a book; it does what it is asked. */
function aPortrayedBruno() {
  const seen = { wishes: [] as string[], deletions: 0 };
  const picnic = aSummary({ id: 'picnic', title: 'The Midnight Picnic', state: 'done' });
  let now = aCharacter({
    photo: anImage('bruno'),
    sheet: anImage('sheet', 'Sketches'),
    sheet_state: 'painted',
  });
  gateway.use(
    http.get('*/api/characters', () => HttpResponse.json<CharacterPage>({ items: [], next: null })),
    http.get('*/api/characters/bruno', () => HttpResponse.json<Character>(now)),
    http.get('*/api/characters/bruno/books', () =>
      HttpResponse.json<BookPage>({ items: [picnic], next: null }),
    ),
    http.put('*/api/characters/bruno/sheet/approval', () => {
      now = { ...now, sheet_approved: true };
      return HttpResponse.json<Character>(now);
    }),
    http.post<never, { wish: string }>('*/api/characters/bruno/sheet', async ({ request }) => {
      seen.wishes.push((await request.json()).wish);
      now = { ...now, sheet_state: 'requested', sheet_approved: false };
      return HttpResponse.json<Character>(now, { status: 202 });
    }),
    http.delete('*/api/characters/bruno', () => {
      seen.deletions += 1;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return seen;
}

test('sketches that look right are approved', async () => {
  aPortrayedBruno();
  const { user } = renderApp('/characters/bruno');
  await user.click(await screen.findByRole('button', { name: 'Yes, this is Bruno' }));
  expect(await screen.findByText('You said that this is Bruno.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Yes, this is Bruno' })).toBeNull();
});

test('sketches that look wrong are painted again, as the family wishes', async () => {
  const seen = aPortrayedBruno();
  const { user } = renderApp('/characters/bruno');
  await user.click(await screen.findByRole('button', { name: 'Paint again' }));
  expect(screen.getByLabelText('What should be different?')).toHaveFocus();
  await user.keyboard('the scarf is longer{Enter}');
  expect(await screen.findByText(/The painter is making first sketches of Bruno/)).toBeVisible();
  expect(seen.wishes).toEqual(['the scarf is longer']);
});

test('who is deleted, and which books stay, is said before it happens', async () => {
  const seen = aPortrayedBruno();
  const { user, path } = renderApp('/characters/bruno');
  expect(await screen.findByRole('heading', { name: 'Books with Bruno' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Delete Bruno' }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete Bruno?' });
  expect(dialog).toHaveTextContent('This book stays as it is');
  expect(dialog).toHaveTextContent('The Midnight Picnic');
  await user.click(screen.getByRole('button', { name: 'Keep Bruno' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Delete Bruno' })).toHaveFocus();
  expect(seen.deletions).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Delete Bruno' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => expect(path()).toBe('/characters'));
  expect(seen.deletions).toBe(1);
  expect(screen.getByText('Bruno is deleted.')).toBeVisible();
});
