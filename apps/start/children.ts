import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { restartDelay } from './restarts';

const READY_MS = 60_000;
const STOP_MS = 8_000;
const RETRY_MS = 3_000;
/** A child whose starter was killed must not go on alone: it would keep the port. */
const END_WITH_STARTER = `data:text/javascript,process.once('disconnect',()=>process.kill(process.pid,'SIGTERM'))`;

/** The programs that a start keeps running. */
export class Children {
  private readonly running = new Map<string, ChildProcess>();
  private isStopping = false;

  /**
   * @param programs folder that holds `<name>.js` for each child
   * @param onGivenUp called when a child ends again and again
   * @param output file that is open for writing, for what they say; where this program writes unless one is given
   */
  constructor(
    private readonly programs: string,
    private readonly environment: Record<string, string>,
    private readonly onGivenUp: (fault: SpokenFault) => void,
    private readonly output: number | 'inherit' = 'inherit',
  ) {}

  /** Resolves once the program says that it is ready; from then on it is started again whenever it ends. */
  async start(name: string): Promise<void> {
    const child = await this.launch(name);
    this.keep(name, child, []);
  }

  /** The process that runs it now. */
  pidOf(name: string): number | undefined {
    return this.running.get(name)?.pid;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all([...this.running.values()].map(end));
  }

  /** Without mercy, for whoever does not want to wait. */
  kill(): void {
    this.isStopping = true;
    for (const child of this.running.values()) child.kill('SIGKILL');
  }

  private launch(name: string): Promise<ChildProcess> {
    const child = fork(path.join(this.programs, `${name}.js`), {
      env: { ...process.env, ...this.environment },
      execArgv: ['--enable-source-maps', '--import', END_WITH_STARTER],
      stdio: ['ignore', this.output, this.output, 'ipc'],
      // A group of its own: Ctrl-C reaches the starter alone, which then ends everybody in order.
      detached: true,
    });
    this.running.set(name, child);
    return new Promise((resolve, reject) => {
      const fail = () => {
        child.kill('SIGKILL');
        reject(didNotStart(name));
      };
      const late = setTimeout(fail, READY_MS);
      child.once('message', () => {
        clearTimeout(late);
        child.removeListener('exit', fail);
        resolve(child);
      });
      child
        .once('exit', () => clearTimeout(late))
        .once('exit', fail)
        .once('error', fail);
    });
  }

  /** Until it starts: what it cannot do without, like the database, may be away for longer. */
  private async relaunch(name: string): Promise<ChildProcess | undefined> {
    while (!this.isStopping) {
      const child = await this.launch(name).catch(() => undefined);
      if (child) return child;
      await wait(RETRY_MS);
    }
    return undefined;
  }

  private keep(name: string, child: ChildProcess, exits: number[]): void {
    const again = async () => {
      if (this.isStopping) return;
      const latest = [...exits, Date.now()];
      const delay = restartDelay(latest);
      if (delay === undefined) return this.onGivenUp(keepsEnding(name));
      await wait(delay);
      if (this.isStopping) return;
      const next = await this.relaunch(name);
      if (next) this.keep(name, next, latest);
    };
    if (child.exitCode !== null || child.signalCode !== null) void again();
    else child.once('exit', () => void again());
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await exited;
  clearTimeout(late);
}

const didNotStart = (name: string) =>
  new SpokenFault({
    fr: `Le programme « ${name} » n’a pas démarré ; la raison est au-dessus.`,
    en: `The program “${name}” did not start; the reason is above.`,
  });

const keepsEnding = (name: string) =>
  new SpokenFault({
    fr: `Le programme « ${name} » s’est arrêté cinq fois en une minute : tout s’arrête ; la raison est au-dessus.`,
    en: `The program “${name}” ended five times within a minute: everything stops; the reason is above.`,
  });
