import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

import { anAbout, aProblem } from './samples';

/** Answers what a test tells it to; anything else fails the test, but for what a form asks by itself. */
export const gateway = setupServer(
  http.get('*/api/about', () => HttpResponse.json(anAbout())),
  http.post('*/api/characters/understand', () =>
    HttpResponse.json({ figure: {}, understood: [], unused: [] }),
  ),
  http.post('*/api/characters/sketch', () =>
    HttpResponse.json(aProblem(503, 'painter-is-away'), { status: 503 }),
  ),
);
