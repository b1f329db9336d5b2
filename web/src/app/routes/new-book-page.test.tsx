import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { BookDraft, Character, Estimate, Problem, TaleOffered } from '@/lib/api-schemas';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { renderApp } from '@/testing/render-app';
import { aBook, aCharacter, anAcceptance, aFault } from '@/testing/samples';

const FREE: Estimate = { cents: 0, cents_at_most: 0, seconds: 12, pictures: 11, free: true };

const MOVING: TaleOffered = {
  key: 'moving',
  title: 'Eleven Boxes',
  about: 'Everything goes into boxes, and one of them is missing.',
  audience: 'For whoever is about to move.',
  ages: ['4-5'],
  moods: ['cosy'],
  tone: 'warm',
  situation: true,
  own_kind: 'place',
  ask: 'Where are you moving to?',
  own: 'the new house',
};
const TALES: TaleOffered[] = [
  MOVING,
  ...['bell', 'boat', 'cake', 'kite', 'star'].map((key) => ({ ...MOVING, key, title: key, own_kind: null })),
];

function placed(premise: string) {
  return premise.includes('Hamburg')
    ? { can_tell: true, tale: 'moving', own: 'Hamburg' }
    : { can_tell: false, tale: '', own: '' };
}

/** A gateway that takes stories, after these troubles; it keeps what it was sent. */
function storyteller(
  cast: Character[],
  troubles: (Problem | 'no answer')[] = [],
  estimate = FREE,
  tales: TaleOffered[] = [],
) {
  const seen = { drafts: [] as BookDraft[], keys: [] as (string | null)[], asked: [] as string[][] };
  gateway.use(
    http.get('/api/tales', ({ response }) => response(200).json({ language: 'en', tales })),
    http.post('/api/tales/place', async ({ request, response }) =>
      response(200).json(placed((await request.json()).premise)),
    ),
    http.get('/api/characters', ({ response }) => response(200).json({ items: cast, next: null })),
    http.get('/api/books/{book_id}', ({ response }) => response(200).json(aBook())),
    http.get('/api/estimate', ({ query, response }) => {
      seen.asked.push(query.getAll('cast'));
      return response(200).json(estimate);
    }),
    http.post('/api/studio/generate-story', async ({ request, response }) => {
      seen.drafts.push(await request.json());
      seen.keys.push(request.headers.get('Idempotency-Key'));
      const trouble = troubles.shift();
      if (trouble === 'no answer') return response.untyped(HttpResponse.error());
      if (trouble) return response.untyped(HttpResponse.json(trouble, { status: trouble.status }));
      return response(202).json(anAcceptance('picnic'));
    }),
  );
  return seen;
}

const bruno = aCharacter();
const lili = aCharacter({ id: 'lili', name: 'Lili' });
const title = () => screen.getByLabelText('Title of the book');
const generate = () => screen.getByRole('button', { name: 'Generate' });

test('Generate sends title, cast and choices and leads to the book in the making', async () => {
  const seen = storyteller([bruno, lili, aCharacter({ id: 'mo', name: 'Mo' })]);
  const { user, path } = renderApp('/books/new');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  await user.click(screen.getByRole('checkbox', { name: 'Lili' }));
  await user.type(title(), 'Picnic');
  await user.type(screen.getByLabelText('What should it be about?'), 'Night');
  await user.click(screen.getByRole('radio', { name: 'Paper cut' }));
  await user.click(screen.getByRole('radio', { name: 'Funny' }));
  await user.click(screen.getByRole('radio', { name: '6–7 years' }));
  await user.selectOptions(screen.getByLabelText('Language of the story'), 'Deutsch');
  await user.type(screen.getByLabelText('Dedication'), 'For Mia');
  await user.click(generate());
  expect(await screen.findByRole('heading', { name: 'The Midnight Picnic', level: 1 })).toBeVisible();
  expect(path()).toBe('/books/picnic');
  expect(seen.drafts).toEqual([
    {
      title: 'Picnic',
      premise: 'Night',
      dedication: 'For Mia',
      style: 'papercut',
      mood: 'funny',
      reading_age: '6-7',
      language: 'de',
      tale: '',
      tale_words: '',
      cast: ['bruno', 'lili'],
    },
  ]);
});

test('one of several can come first', async () => {
  const seen = storyteller([bruno, lili]);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  expect(screen.queryByRole('group', { name: 'Who comes first?' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Lili' }));
  const lead = screen.getByRole('group', { name: 'Who comes first?' });
  expect(within(lead).getByRole('radio', { name: 'Bruno' })).toBeChecked();
  await user.click(within(lead).getByRole('radio', { name: 'Lili' }));
  await user.type(title(), 'Picnic');
  await user.click(generate());
  await waitFor(() => expect(seen.drafts[0]?.cast).toEqual(['lili', 'bruno']));
});

test('six play, and a seventh has to wait', async () => {
  const family = Array.from({ length: 7 }, (_, index) =>
    aCharacter({ id: `c${index}`, name: `Number ${index}` }),
  );
  storyteller(family);
  const { user } = renderApp('/books/new');
  for (const box of (await screen.findAllByRole('checkbox')).slice(0, 6)) await user.click(box);
  expect(screen.getByRole('checkbox', { name: 'Number 6' })).toBeDisabled();
  expect(screen.getByText('At most 6 can play in one book.')).toBeVisible();
});

test('a big family shows its newest faces first, and all of them when asked', async () => {
  const family = Array.from({ length: 30 }, (_, index) => aCharacter({ id: `c${index}`, name: `N${index}` }));
  storyteller(family);
  const { user } = renderApp('/books/new');
  expect(await screen.findAllByRole('checkbox')).toHaveLength(11);
  await user.click(screen.getByRole('button', { name: 'Show all 30 characters' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(30);
});

test('a surprise fills in a title and a subject with the hero, and is not offered over own words', async () => {
  storyteller([bruno]);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  const subject = screen.getByLabelText('What should it be about?');
  await user.click(screen.getByRole('button', { name: 'Surprise me' }));
  const first = (subject as HTMLTextAreaElement).value;
  expect(first).toContain('Bruno');
  expect(title()).not.toHaveValue('');
  await user.click(screen.getByRole('button', { name: 'Another idea' }));
  expect(subject).not.toHaveValue(first);
  await user.clear(subject);
  await user.type(subject, 'Our own');
  expect(screen.queryByRole('button', { name: /idea|Surprise/ })).toBeNull();
});

test('what the book will cost and take is told for the chosen cast before it is begun', async () => {
  const seen = storyteller([bruno], [], {
    cents: 41,
    cents_at_most: 95,
    seconds: 170,
    pictures: 11,
    free: false,
  });
  const { user } = renderApp('/books/new');
  expect(await screen.findByText('It costs about $0.41, at most $0.95.')).toBeVisible();
  expect(screen.getByText('The book is ready in about 3 minutes.')).toBeVisible();
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  await waitFor(() => expect(seen.asked.at(-1)).toEqual(['bruno']));
});

test('a book that costs nothing says so', async () => {
  storyteller([]);
  renderApp('/books/new');
  expect(await screen.findByText('It costs nothing.')).toBeVisible();
  expect(screen.getByText('The book is ready in about 20 seconds.')).toBeVisible();
});

test('a price that nobody knows is not made up', async () => {
  storyteller([], [], { cents: null, cents_at_most: null, seconds: null, pictures: 10, free: false });
  renderApp('/books/new');
  expect(
    await screen.findByText('We cannot say what it costs. Ask whoever set up Storymaker for you.'),
  ).toBeVisible();
  expect(screen.queryByText(/is ready in/)).toBeNull();
});

test('pressing Generate again after a lost answer sends the same key', async () => {
  const seen = storyteller([], ['no answer']);
  const { user, path } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'Picnic');
  await user.click(generate());
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing you typed is lost.');
  await user.click(generate());
  await waitFor(() => expect(path()).toBe('/books/picnic'));
  expect(seen.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(seen.keys[1]).toBe(seen.keys[0]);
});

test.each([
  ['title', 'Title of the book'],
  ['premise', 'What should it be about?'],
  ['dedication', 'Dedication'],
  ['language', 'Language of the story'],
])('a refused %s is told at its field, which takes the focus, and nothing is lost', async (field, label) => {
  storyteller([], [aFault(field, 'unfit')]);
  const { user } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'Picnic');
  await user.click(generate());
  await waitFor(() =>
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/This does not fit\./),
  );
  expect(screen.getByLabelText(label)).toHaveFocus();
  expect(title()).toHaveValue('Picnic');
});

test.each([
  ['style', 'How should it be painted?'],
  ['mood', 'How should it feel?'],
  ['reading_age', 'Who is listening?'],
  ['cast', 'Who plays in it?'],
])('a refused %s is told where it was chosen', async (field, legend) => {
  storyteller([bruno], [aFault(field, 'unfit')]);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  await user.type(title(), 'Picnic');
  await user.click(generate());
  const group = screen.getByRole('group', { name: legend });
  await waitFor(() => expect(group).toHaveAccessibleDescription('This does not fit.'));
  expect(group).toContainElement(document.activeElement as HTMLElement);
});

test('a book without a title is not sent', async () => {
  const seen = storyteller([]);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('button', { name: 'Generate' }));
  expect(title()).toHaveAccessibleDescription('Please give the book a title.');
  expect(title()).toHaveFocus();
  expect(seen.drafts).toEqual([]);
});

test('a character added on the way is in the cast, and the title is still there', async () => {
  storyteller([bruno, lili]);
  const { user } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Title of the book'), 'Picnic');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  expect(screen.getByRole('link', { name: 'Add a character' })).toHaveAttribute(
    'href',
    '/characters/new?then=book',
  );
  document.body.replaceChildren();
  renderApp('/books/new?with=lili');
  expect(await screen.findByRole('checkbox', { name: 'Lili' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Bruno' })).toBeChecked();
  expect(title()).toHaveValue('Picnic');
});

test('a family chooses a tale by its picture, and says where it goes in its own words', async () => {
  const seen = storyteller([bruno], [], FREE, TALES);
  const { user } = renderApp('/books/new');
  const tale = await screen.findByRole('radio', { name: /Eleven Boxes/ });
  expect(screen.getByRole('radio', { name: /Surprise me/ })).toBeChecked();
  expect(screen.queryByRole('radio', { name: /star/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all 6 stories' }));
  expect(screen.getByRole('radio', { name: /star/ })).toBeVisible();
  await user.click(tale);
  expect(title()).toHaveValue('Eleven Boxes');
  await user.type(screen.getByLabelText('Where are you moving to?'), 'Hamburg');
  await user.click(generate());
  await waitFor(() => expect(seen.drafts).toHaveLength(1));
  expect(seen.drafts[0]).toMatchObject({ title: 'Eleven Boxes', tale: 'moving', tale_words: 'Hamburg' });
});

test('a title that the family wrote stays when it chooses a tale', async () => {
  storyteller([bruno], [], FREE, TALES);
  const { user } = renderApp('/books/new');
  const tale = await screen.findByRole('radio', { name: /Eleven Boxes/ });
  await user.type(title(), 'Ours');
  await user.click(tale);
  expect(title()).toHaveValue('Ours');
});

test('a wish that has a tale is offered it, one that has none is told so before anything is made', async () => {
  storyteller([bruno], [], FREE, TALES);
  const { user } = renderApp('/books/new');
  const wish = await screen.findByLabelText('Or say what it should be about');
  await user.type(wish, 'a pirate opera');
  expect(await screen.findByText(/can’t tell a story about this/)).toBeVisible();
  await user.clear(wish);
  await user.type(wish, 'moving to Hamburg');
  await user.click(await screen.findByRole('button', { name: 'Tell this story' }));
  expect(screen.getByRole('radio', { name: /Eleven Boxes/ })).toBeChecked();
  expect(screen.getByLabelText('Where are you moving to?')).toHaveValue('Hamburg');
});

test('where a model tells there is nothing to choose from, and any wish will do', async () => {
  storyteller([bruno]);
  renderApp('/books/new');
  expect(await screen.findByLabelText('What should it be about?')).toBeVisible();
  expect(screen.queryByText('Which story?')).toBeNull();
});

test('a surprise needs no title: it is named after its hero', async () => {
  const seen = storyteller([bruno], [], FREE, TALES);
  const { user } = renderApp('/books/new');
  await user.click(await screen.findByRole('checkbox', { name: 'Bruno' }));
  await screen.findByRole('radio', { name: /Surprise me/ });
  await user.click(generate());
  await waitFor(() => expect(seen.drafts[0]).toMatchObject({ title: 'A Story for Bruno', tale: '' }));
});
