import { expect, test } from 'vitest';

import { mainColours } from './photo-colours';

const SIDE = 48;
type Rgb = [number, number, number];

/** A photo of a round toy in the middle, with something around it, before a ground of one or two colours. */
function photo(toy: Rgb, ground: Rgb, scarf: Rgb = toy, floor: Rgb = ground, wide = 2) {
  const pixels = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const reach = Math.hypot(row - SIDE / 2, column - SIDE / 2) / SIDE;
      const behind = row > SIDE * 0.8 ? floor : ground;
      const colour = reach > 0.33 ? behind : Math.abs(row - SIDE * 0.55) < wide ? scarf : toy;
      const shade = ((row * 7 + column * 3) % 11) - 5;
      pixels.set([...colour.map((part) => part + shade), 255], (row * SIDE + column) * 4);
    }
  return mainColours(pixels, SIDE);
}

const brown: Rgb = [140, 92, 58];
const green: Rgb = [92, 150, 86];
const red: Rgb = [208, 70, 66];
const white: Rgb = [245, 242, 235];

test('the toy counts, and not the sofa behind it', () => {
  expect(photo(brown, green)?.main).toBe('brown');
  expect(photo(green, brown)?.main).toBe('green');
  expect(photo(white, brown, white, green)?.main).toBe('white');
});

test('a colour that much of the toy has is its second colour', () => {
  expect(photo(brown, green, white, green, 4)).toEqual({ main: 'brown', second: 'white' });
});

test('a scarf is no colour of the toy', () => {
  expect(photo(brown, white, red)).toEqual({ main: 'brown' });
});

test('a picture of one colour all over says nothing of a toy', () => {
  expect(photo(brown, brown)).toBeNull();
});
