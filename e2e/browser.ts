import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium to test with: the one named, Playwright's own, the system's, or else the one that npm brought. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const found = [named, chromium.executablePath(), ...SYSTEM].find((file) => file && existsSync(file));
  if (found) return { executablePath: found, env: {}, args };
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  return { executablePath, env: libraries(executablePath, folder), args };
}

/** The browser of the npm package, unpacked once for each user, whole or not at all. */
async function unpacked(): Promise<string> {
  const folder = path.join(tmpdir(), `parvis-browser-${userInfo().uid}`);
  if (existsSync(path.join(folder, 'complete'))) return folder;
  const fresh = `${folder}.${process.pid}`;
  await mkdir(path.join(fresh, 'complete'), { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return folder;
}

/** The libraries that came along, for a machine that lacks some of its own. */
function libraries(executable: string, folder: string): Record<string, string> {
  const needed = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return needed.includes('not found') ? { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } : {};
}
