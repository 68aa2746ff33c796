import { expect, test } from '@playwright/test';
import { rush } from './vote-rush';

/** VOTERS=2000 is the room of `npm run bench:votes`. */
test('a room votes while the API is killed: every acknowledged vote is there once', async () => {
  test.setTimeout(110_000);
  const voters = Number(process.env['VOTERS'] ?? 100);
  const port = Number(process.env['E2E_PORT'] ?? 4517) + 37;
  const figures = await rush({ voters, seconds: voters > 500 ? 10 : 3, port });
  expect(figures).toMatchObject({ acknowledged: voters, votes: voters, ballots: voters, lost: 0, twice: 0 });
  expect(figures.waited, 'the API was away while they voted').toBeGreaterThan(0);
});
