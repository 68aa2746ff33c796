import { once } from 'node:events';
import type pg from 'pg';

/** What `pg` lets a statement of its own hear; its types leave it out. */
interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
  stream: NodeJS.ReadWriteStream & { pause(): void; resume(): void };
}

/** The common part of a statement that speaks the COPY protocol on a connection of `pg`. */
abstract class CopyStatement {
  readonly done: Promise<void>;
  protected settle!: { resolve: () => void; reject: (error: Error) => void };
  private fault: Error | undefined;

  constructor(protected readonly sql: string) {
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
    // Heard by whoever waits for the statement; until then it is nobody's.
    this.done.catch(() => undefined);
  }

  submit(connection: Wire): void {
    connection.query(this.sql);
  }
  handleError(error: Error): void {
    this.fault = error;
    this.settle.reject(error);
  }
  handleCommandComplete(): void {}
  handleReadyForQuery(): void {
    if (!this.fault) this.settle.resolve();
  }
}

class CopyOut extends CopyStatement {
  private connection: Wire | undefined;
  private writing: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(
    sql: string,
    private readonly take: (chunk: Buffer) => Promise<void>,
  ) {
    super(sql);
  }

  override submit(connection: Wire): void {
    this.connection = connection;
    super.submit(connection);
  }
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // A slow disk holds the server back, not the memory.
    if ((this.waiting += 1) === 64) this.connection!.stream.pause();
    const bytes = Buffer.from(chunk);
    this.writing = this.writing.then(async () => {
      await this.take(bytes);
      if ((this.waiting -= 1) === 16) this.connection!.stream.resume();
    });
    this.writing.catch((error: Error) => this.handleError(error));
  }
  override handleReadyForQuery(): void {
    this.writing.then(
      () => super.handleReadyForQuery(),
      () => undefined,
    );
  }
}

class CopyIn extends CopyStatement {
  constructor(
    sql: string,
    private readonly chunks: AsyncIterable<Buffer>,
  ) {
    super(sql);
  }

  handleCopyInResponse(connection: Wire): void {
    void this.send(connection);
  }

  private async send(connection: Wire): Promise<void> {
    try {
      for await (const chunk of this.chunks) {
        connection.sendCopyFromChunk(chunk);
        const socket = connection.stream as unknown as { writableNeedDrain?: boolean };
        if (socket.writableNeedDrain) await once(connection.stream, 'drain');
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail('the backup cannot be read');
      this.handleError(error as Error);
    }
  }
}

const run = (client: pg.ClientBase, statement: CopyStatement) => {
  client.query(statement as unknown as pg.Submittable);
  return statement.done;
};

/** Gives each piece of `copy … to stdout` to `take`, one after the other. */
export const copyOut = (client: pg.ClientBase, sql: string, take: (chunk: Buffer) => Promise<void>) =>
  run(client, new CopyOut(sql, take));

/** Sends pieces to `copy … from stdin`. */
export const copyIn = (client: pg.ClientBase, sql: string, chunks: AsyncIterable<Buffer>) =>
  run(client, new CopyIn(sql, chunks));
