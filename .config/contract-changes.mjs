import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

// Says what the contract of this tree breaks of the one committed before it; a client in somebody's hand still speaks
// that one. Breaking is a choice to be seen, not an error.
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const now = buildSchema(
  readdirSync('schema')
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);

function committedBefore() {
  const base = git('diff', '--name-only', 'HEAD', '--', 'schema') ? 'HEAD' : 'HEAD~1';
  const files = git('ls-tree', '--name-only', base, 'schema/').split('\n').filter(Boolean);
  return files.length > 0 ? buildSchema(files.map((file) => git('show', `${base}:${file}`)).join('\n')) : undefined;
}

let before;
try {
  before = committedBefore();
} catch {
  // A clone without history has nothing to compare with.
}
const changes = before ? await diff(before, now) : [];
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { message } of breaking) console.log(`breaking: ${message}`);
console.log(
  before
    ? `${changes.length} changes of the contract, ${breaking.length} of them breaking.`
    : 'No earlier contract to compare with.',
);
