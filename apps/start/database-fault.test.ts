import { expect, test } from 'vitest';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { spokenDatabaseFault } from './database-fault';

const url = 'postgresql://claire:s3cret@db.example.org:5433/congres';

test.each([
  [{ code: '28P01' }, 'db.example.org:5433 refuses the account “claire”'],
  [{ code: '3D000' }, 'no database “congres” on db.example.org:5433'],
  [{ code: 'ENOTFOUND' }, 'db.example.org:5433 of DATABASE_URL does not exist'],
  [new AggregateError([{ code: 'ECONNREFUSED' }]), 'No PostgreSQL server answers at db.example.org:5433'],
  [new Error('timeout expired'), 'No PostgreSQL server answers'],
])('says what is wrong with the server and never its password: %o', (error, sentence) => {
  const fault = spokenDatabaseFault(error, url);
  expect(fault).toBeInstanceOf(SpokenFault);
  const said = (fault as SpokenFault).sentence;
  expect(said.en).toContain(sentence);
  expect(said.fr + said.en).not.toContain('s3cret');
  expect(said.en).not.toContain('\n');
});

test('leaves what it does not know as it is', () => {
  const error = new Error('relation "x" does not exist');
  expect(spokenDatabaseFault(error, url)).toBe(error);
});
