import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs `script` again on the Node that the house pins, when this is another one, and ends as it ends.
 * `npm start` puts that Node first on the path, but a shell remembers where it found `node` before `npm ci` brought it.
 * @param {string} script address of the module that asks, `import.meta.url`
 * @returns {boolean} true when the script was handed over: the caller has nothing more to do
 */
export function handOver(script) {
  const pinned = path.resolve('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(pinned)) return false;
  const again = spawn(pinned, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal's Ctrl-C reaches both; other signals only the one that was named.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : again.kill(signal)));
  }
  again.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  endWithNpm(() => again.kill('SIGTERM'));
  return true;
}

/**
 * Calls `stop` when the npm that runs this script is gone: told to end, npm ends its shell, and the shell tells nobody.
 * @param {() => void} stop
 */
export function endWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
