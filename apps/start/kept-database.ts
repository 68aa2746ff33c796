import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@parvis/platform/embedded-postgres';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { restartDelay } from './restarts';

/** The embedded PostgreSQL, started again where it was whenever it ends by itself: those who use it come back to it. */
export class KeptDatabase {
  private isStopping = false;
  private server: EmbeddedPostgres;
  /** Settles when nobody waits for a server any more that is being started. */
  private starting: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly folder: string,
    private readonly onGivenUp: (fault: SpokenFault) => void,
    first: EmbeddedPostgres,
  ) {
    this.server = first;
    this.keep([]);
  }

  /**
   * @param onGivenUp called when the server ends again and again, or does not come back
   * @throws SpokenFault when it does not come up the first time
   */
  static async start(folder: string, onGivenUp: (fault: SpokenFault) => void): Promise<KeptDatabase> {
    return new KeptDatabase(folder, onGivenUp, await startEmbeddedPostgres({ folder }));
  }

  get url(): string {
    return this.server.url;
  }

  get pid(): number {
    return this.server.pid;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.starting;
    await this.server.stop();
  }

  private keep(exits: number[]): void {
    void this.server.ended.then((words) => {
      this.starting = this.again(words, [...exits, Date.now()]);
    });
  }

  private async again(words: string, exits: number[]): Promise<void> {
    const delay = restartDelay(exits);
    if (delay === undefined) return this.onGivenUp(ended(words));
    await wait(delay);
    if (this.isStopping) return;
    const { folder } = this;
    const port = Number(new URL(this.url).port);
    try {
      this.server = await startEmbeddedPostgres({ folder, port });
    } catch (error) {
      return this.onGivenUp(error instanceof SpokenFault ? error : ended(words));
    }
    this.keep(exits);
  }
}

const ended = (words: string) =>
  new SpokenFault({
    fr: `PostgreSQL s’arrête de lui-même (« ${words} ») : recommencez, les données sont gardées.`,
    en: `PostgreSQL ends by itself (“${words}”): start again, the data is kept.`,
  });
