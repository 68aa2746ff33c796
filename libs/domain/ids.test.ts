import { expect, it } from 'vitest';
import { isId } from './ids';

it('tells an id from anything else', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  expect(isId(id)).toBe(true);
  for (const other of [
    '',
    'x',
    id.toUpperCase(),
    `${id}\n`,
    ` ${id}`,
    `{${id}}`,
    id.replaceAll('-', ''),
    null,
    7,
    [id],
  ])
    expect(isId(other), String(other)).toBe(false);
});
