import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { speak } from '@/lib/messages/translate';
import { gateway } from '@/testing/gateway';
import { http } from '@/testing/http';
import { renderApp } from '@/testing/render-app';
import { aCharacter, aFault, anImage, aProblem } from '@/testing/samples';

beforeEach(() => speak('de'));
afterEach(() => speak('en'));

const sheet = anImage('sheet', 'Skizzen');

/** Opens the page of a character whose sketches can be approved and painted again. */
function openBruno() {
  gateway.use(
    http.get('/api/characters/{character_id}', ({ response }) =>
      response(200).json(aCharacter({ photo: anImage('bruno'), sheet, sheet_state: 'painted' })),
    ),
    http.get('/api/characters/{character_id}/books', ({ response }) =>
      response(200).json({ items: [], next: null }),
    ),
  );
  return renderApp('/characters/bruno');
}

test('a field that does not fit is told in the language of the interface, at the field too', async () => {
  gateway.use(
    http.get('/api/characters', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/tales', ({ response }) => response(200).json({ language: 'de', tales: [] })),
    http.post('/api/studio/generate-story', ({ response }) =>
      response(400).json(aFault('title', 'too-long', { most: 1200 })),
    ),
    http.get('/api/estimate', ({ response }) =>
      response(200).json({ cents: 0, cents_at_most: 0, seconds: 12, pictures: 10, free: true }),
    ),
  );
  const { user } = renderApp('/books/new');
  await user.type(await screen.findByLabelText('Titel des Buchs'), 'Picknick');
  await user.click(screen.getByRole('button', { name: 'Buch erstellen' }));
  const why = 'Das ist zu lang, höchstens 1.200 Zeichen.';
  expect(await screen.findByText(`Bitte sieh dir das noch einmal an: ${why}`)).toBeVisible();
  expect(screen.getByLabelText('Titel des Buchs')).toHaveAccessibleDescription(why);
});

test('what does not go right now is told in the language of the interface', async () => {
  gateway.use(
    http.post('/api/characters/{character_id}/sheet', ({ response }) =>
      response(409).json(aProblem(409, 'character-is-being-painted')),
    ),
  );
  const { user } = openBruno();
  await user.click(await screen.findByRole('button', { name: 'Neu malen' }));
  await user.click(screen.getByRole('button', { name: 'Malen' }));
  const why = 'Diese Figur wird gerade gemalt. Bitte warte, bis die Skizzen da sind.';
  expect(await screen.findByText(why)).toBeVisible();
});

test('what somebody changed meanwhile is told in the language of the interface', async () => {
  gateway.use(
    http.put('/api/characters/{character_id}/sheet/approval', ({ response }) =>
      response(412).json(aProblem(412, 'stale-edit', { current: aCharacter() })),
    ),
  );
  const { user } = openBruno();
  await user.click(await screen.findByRole('button', { name: 'Ja, das ist Bruno' }));
  expect(await screen.findByText(/^Das wurde inzwischen geändert\./)).toBeVisible();
});

test.each([
  ['asleep', HttpResponse.json(aProblem(503, 'not-now'), { status: 503 }), 'Storymaker wacht gerade auf'],
  ['out of reach', HttpResponse.error(), 'Storymaker ist gerade nicht zu erreichen.'],
  ['behind a wall', new HttpResponse('<p>Bad gateway', { status: 502 }), 'Bei uns ist etwas schiefgegangen.'],
])('a gateway that is %s is told of in the language of the interface', async (_, answer, sentence) => {
  gateway.use(http.get('/api/books', ({ response }) => response.untyped(answer)));
  renderApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
});

test('a code that is newer than the page is told in the words of the gateway', async () => {
  const news = { ...aProblem(409, 'malformed'), type: '/problems/too-sleepy', detail: 'Bruno is asleep.' };
  gateway.use(
    http.get('/api/books', ({ response }) => response.untyped(HttpResponse.json(news, { status: 409 }))),
  );
  renderApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('Bruno is asleep.');
});
