import { expect, test } from 'vitest';
import { claim } from './lock';

test('lets one program at a time run on a folder, and says where the other is', async () => {
  const folder = `/nowhere/${process.pid}`;
  const first = await claim(folder, 'http://localhost:3000');
  await expect(claim(folder, 'http://localhost:4000')).rejects.toThrow(`http://localhost:3000, process ${process.pid}`);
  await (await claim(`${folder}/other`, 'http://localhost:4000')).release();
  await first.release();
  await (await claim(folder, 'http://localhost:4000')).release();
});
