import { expect, it } from 'vitest';
import { contrastWithWhite } from './contrast';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  ['#767676', 4.54],
  ['#ff0000', 4],
])('%s stands out from white by %s', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
});
