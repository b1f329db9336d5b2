import { beforeEach, expect, test, vi } from 'vitest';

import { keepPreferences, keptLook, wear } from './look';

beforeEach(() => {
  document.head.innerHTML = `
    <meta name="theme-color" content="#fff" data-theme="light" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#000" data-theme="dark" media="(prefers-color-scheme: dark)" />`;
});

const worn = () => ({ ...document.documentElement.dataset });
const bars = () => [...document.querySelectorAll('meta')].map(({ media }) => media);

test('a look that was chosen is worn whatever the device is', () => {
  deviceIsDark();
  keepPreferences({ language: 'de', theme: 'light', font: 'school', print: 'large' });
  wear(keptLook());
  expect(worn()).toEqual({ theme: 'light', font: 'school', print: 'large' });
  expect(bars()).toEqual(['all', 'not all']);
});

test('without a choice the page looks like the device', () => {
  deviceIsDark();
  wear(keptLook());
  expect(worn()).toEqual({ theme: 'dark', font: 'house', print: 'normal' });
  expect(bars()).toEqual(['not all', 'all']);
});

test.each(['null', 'not JSON', '{"theme":"plaid"}'])('%s in the store is no choice', (kept) => {
  localStorage.setItem('preferences', kept);
  expect(keptLook()).toEqual({ theme: 'auto', font: 'house', print: 'normal' });
});

function deviceIsDark() {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query.includes('dark') }) as MediaQueryList,
  );
}
