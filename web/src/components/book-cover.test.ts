import { expect, test } from 'vitest';

import { letterSize } from './book-cover';

test('a short title is big, a long one smaller, and a long word is kept whole', () => {
  const [short, long] = [letterSize('Zoo'), letterSize('How the Elephant Learned to Whistle on Monday')];
  expect(short).toBeGreaterThan(long);
  expect(letterSize('Bruno im Mitternachtspicknick')).toBeLessThan(
    letterSize('Bruno in the midnight of all'),
  );
});

test('no title is too small to be read', () => {
  expect(letterSize('x'.repeat(120))).toBe(letterSize('y '.repeat(60)));
});
