/** `npm run bench:votes`: a room of 2,000 (VOTERS) that votes in ten seconds while the API is killed. Build first. */
import { cpus } from 'node:os';
import { rush } from './vote-rush.ts';

const voters = Number(process.env['VOTERS'] ?? 2000);
const figures = await rush({ voters, seconds: 10, port: Number(process.env['PORT'] ?? 4700) });
console.log(`${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}`);
console.table(figures);
if (figures.lost > 0 || figures.twice > 0 || figures.acknowledged < voters) process.exitCode = 1;
