import { expect, test } from 'vitest';

import { fakeCanvas } from '@/testing/fake-canvas';

import { cropPhoto } from './crop';

const photo = new File(['pixels'], 'IMG_0042.jpg', { type: 'image/jpeg' });

test('the square that was chosen is what is drawn, in its own pixels', async () => {
  const drawn = fakeCanvas({ width: 4000, height: 3000 });
  const cropped = await cropPhoto(photo, { area: { x: 500, y: 0, width: 1500, height: 1500 }, turns: 0 });
  expect(drawn).toContainEqual(['scale', 1, 1]);
  expect(drawn).toContainEqual(['translate', 1500, 1500]);
  expect(drawn).toContainEqual(['drawImage', -2000, -1500]);
  expect(cropped.type).toBe('image/jpeg');
  expect(cropped.name).not.toContain('0042');
});

test('a large square is made smaller, and a turned photo is turned around its own middle', async () => {
  const drawn = fakeCanvas({ width: 4000, height: 3000 });
  await cropPhoto(photo, { area: { x: 0, y: 0, width: 3000, height: 3000 }, turns: 1 });
  expect(drawn).toContainEqual(['scale', 2048 / 3000, 2048 / 3000]);
  expect(drawn).toContainEqual(['translate', 1500, 2000]);
  expect(drawn).toContainEqual(['rotate', Math.PI / 2]);
});
