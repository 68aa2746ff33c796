// Builds the front ends and the server into dist/, each only when its sources changed since its last whole build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './house-node.mjs';
import { listPages } from './list-pages.mjs';
import { packAssets } from './pack-assets.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

const face = ['libs/domain', 'libs/contract', 'libs/ui', 'tsconfig.base.json', 'package-lock.json'];
const parts = [
  {
    name: 'web',
    says: 'le site · the web app',
    config: 'apps/web/vite.config.ts',
    sources: ['apps/web', 'apps/start/list-pages.mjs', ...face],
  },
  {
    name: 'checkin',
    says: 'l’accueil · the tablet app',
    config: 'apps/checkin/vite.config.ts',
    sources: ['apps/checkin', ...face],
  },
  {
    name: 'server',
    says: 'le serveur · the server',
    config: '.config/vite.server.ts',
    sources: ['apps/api', 'apps/worker', 'apps/start', 'libs', '.config', 'tsconfig.base.json', 'package-lock.json'],
  },
];

/** What the sources are, whatever their dates: a fresh clone of the same files has the same. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const visit = (file) => {
    if (!existsSync(file)) return;
    if (/\.test\.tsx?$/.test(file)) return;
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  };
  for (const source of sources) {
    if (path.extname(source)) visit(source);
    else {
      const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      for (const file of entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()) visit(file);
    }
  }
  return hash.digest('hex');
}

async function main() {
  mkdirSync('dist', { recursive: true });
  for (const { name, says, config, sources } of parts) {
    if (!existsSync(config)) continue;
    const stamp = path.join('dist', `.${name}-built`);
    const now = fingerprint(sources);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    // Gone while the build lasts: an interrupted one is begun anew.
    rmSync(stamp, { force: true });
    console.log(`Construction : ${says}…`);
    const { build } = await import('vite');
    await build({ configFile: config, logLevel: 'warn' });
    if (name !== 'server') packAssets(path.join('dist', name));
    if (name === 'web') await listPages(path.join('dist', 'pages.json'));
    writeFileSync(stamp, now);
  }
}

function sentenceFor(error) {
  if (error.code === 'ENOSPC')
    return 'Le disque est plein : faites de la place et recommencez.\nThe disk is full: make room and start again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    return `Impossible d’écrire dans ${path.join(root, 'dist')} : rendez ce dossier accessible en écriture.\nCannot write to ${path.join(root, 'dist')}: make that folder writable.`;
  }
  return `${error.message}\nLa construction a échoué (message ci-dessus). · The build failed (message above).`;
}

if (!handOver(import.meta.url)) {
  main().catch((error) => {
    console.error(sentenceFor(error));
    process.exit(1);
  });
}
