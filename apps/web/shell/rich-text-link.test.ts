import { expect, test } from 'vitest';
import { linkOf } from './rich-text-link';

test.each([
  ['www.exemple.fr/a', 'https://www.exemple.fr/a'],
  [' http://exemple.fr ', 'http://exemple.fr'],
  ['contact@exemple.fr', 'mailto:contact@exemple.fr'],
  ['mailto:contact@exemple.fr', 'mailto:contact@exemple.fr'],
  ['exemple', undefined],
  ['javascript:alert(1)', undefined],
  ['/equipe', undefined],
])('what people type becomes a link: %s', (typed, href) => {
  expect(linkOf(typed)).toBe(href);
});
