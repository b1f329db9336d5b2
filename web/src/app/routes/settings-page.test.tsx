import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';

import { gateway } from '@/testing/gateway';
import { renderApp } from '@/testing/render-app';

const about = {
  version: '1',
  mode: 'dev',
  storyteller: { name: 'built-in', built_in: true, model: null, cents: 0, seconds: 1 },
  painter: { name: 'model', built_in: false, model: 'a-painter', cents: 4, seconds: 6 },
};
const well = { running: 1, ready: 1 };

function answers(change: { health?: object; about?: object; status?: number } = {}) {
  gateway.use(
    http.get('*/api/about', () => HttpResponse.json({ ...about, ...change.about })),
    http.get('*/health/ready', () =>
      HttpResponse.json(
        {
          ready: true,
          missing: [],
          services: { story: well, illustrator: well, library: well },
          ...change.health,
        },
        { status: change.status ?? 200 },
      ),
    ),
  );
}

test('settings say who writes and paints, and what it costs', async () => {
  answers();
  renderApp('/settings');
  expect(await screen.findByText('Built in. It needs no internet and costs nothing.')).toBeVisible();
  expect(screen.getByText('a-painter, about $0.04 a picture.')).toBeVisible();
  expect(await screen.findByText('All is well. Books can be made.')).toBeVisible();
});

test('a price that nobody knows is not made up', async () => {
  answers({ about: { painter: { ...about.painter, cents: null } } });
  renderApp('/settings');
  expect(await screen.findByText(/^a-painter\. What it costs is not known here/)).toBeVisible();
});

test('a painter that is away is named in plain words, and the machine has its say', async () => {
  const services = { story: well, illustrator: { running: 0, ready: 0 }, library: well };
  const missing = [
    { code: 'service-away', message: 'Nobody there.', values: { service: 'illustrator' } },
    { code: 'not-migrated', message: 'Stream A is missing.', values: { fault: 'Stream A is missing.' } },
    { code: 'not-migrated', message: 'Stream B is missing.', values: { fault: 'Stream B is missing.' } },
  ];
  answers({ health: { ready: false, missing, services }, status: 503 });
  renderApp('/settings');
  expect(await screen.findByText('The painter is away.')).toBeVisible();
  expect(screen.getByText('The illustrator service is not running.')).toBeInTheDocument();
  expect(screen.getAllByText(/`storymaker migrate` makes it so/)).toHaveLength(1);
});

test('another language is spoken at once and remembered', async () => {
  answers();
  const { user } = renderApp('/settings');
  await user.selectOptions(await screen.findByLabelText('Language of the pages'), 'de');
  expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  expect(document.documentElement.lang).toBe('de');
  expect(localStorage.getItem('preferences')).toContain('"language":"de"');
  await user.selectOptions(screen.getByLabelText('Sprache der Seiten'), 'auto');
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('night, letters and size change the page at once', async () => {
  answers();
  const { user } = renderApp('/settings');
  await user.click(await screen.findByRole('radio', { name: 'Night' }));
  await user.click(screen.getByRole('radio', { name: /For dyslexia/ }));
  await user.click(screen.getByRole('radio', { name: 'Large' }));
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', font: 'dyslexia', print: 'large' });
});
