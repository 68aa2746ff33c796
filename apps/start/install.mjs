// Brings node_modules to what package-lock.json says. Runs on the machine's own Node, before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
// npm writes this file last: without it, or older than the lock file, what is there cannot be trusted.
const marker = path.join(root, 'node_modules/.package-lock.json');
const pinnedNode = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

function fail(fr, en) {
  console.error(`\n${fr}\n${en}`);
  process.exit(1);
}

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : -1);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Parvis demande Node 20.19 ou plus récent ; ici, Node ${process.versions.node}.`,
    `Parvis needs Node 20.19 or newer; this is Node ${process.versions.node}.`,
  );
}

if (changedAt(marker) < changedAt(path.join(root, 'package-lock.json'))) {
  console.log('Installation des paquets (une à deux minutes la première fois)… · Installing packages…');
  try {
    rmSync(marker, { force: true });
  } catch {
    fail(
      'Le dossier node_modules appartient à un autre compte : supprimez-le, ou lancez la commande avec ce compte.',
      'The folder node_modules belongs to another account: delete it, or run the command with that account.',
    );
  }
  const { status, said } = npm(
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-progress',
  );
  if (status !== 0) {
    process.stderr.write(said);
    if (/ENOSPC/.test(said))
      fail('Le disque est plein : il faut environ 1,5 Go.', 'The disk is full: about 1.5 GB are needed.');
    if (/EACCES|EPERM|EROFS/.test(said)) {
      fail(
        `Impossible d’écrire dans ${root} : rendez ce dossier accessible en écriture.`,
        `Cannot write to ${root}: make that folder writable.`,
      );
    }
    fail(
      'L’installation a échoué (message de npm ci-dessus) : vérifiez l’accès à Internet, puis recommencez.',
      'The installation failed (npm’s message above): check the access to the Internet, then start again.',
    );
  }
}

// The package `node` fetches its program in a step that --ignore-scripts leaves out.
if (!existsSync(pinnedNode)) {
  const folder = path.join(root, 'node_modules/node');
  const fetched = spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
  });
  if (!existsSync(pinnedNode)) {
    process.stderr.write(fetched.stderr ?? '');
    fail(
      'Node 24 n’a pas pu être installé : lancez « npm rebuild node » dans ce dossier, puis recommencez.',
      'Node 24 could not be installed: run “npm rebuild node” in this folder, then start again.',
    );
  }
}

// npm links a program only when it is there at that moment.
const link = path.join(root, 'node_modules/.bin/node');
if (process.platform !== 'win32' && !existsSync(link)) symlinkSync('../node/bin/node', link);

/** The npm that runs this script, or the one on the path. Its warnings are kept for when it fails. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const isScript = own !== undefined && /\.c?js$/.test(own);
  const [program, before] = isScript ? [process.execPath, [own]] : ['npm', []];
  const run = spawnSync(program, [...before, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !isScript && process.platform === 'win32',
    // Somebody's production setting must not leave out what builds the product.
    env: { ...process.env, NODE_ENV: '' },
  });
  return { status: run.status, said: `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}` };
}
