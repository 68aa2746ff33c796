import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger, runOnce } from 'graphile-worker';
import PostalMime, { type Email } from 'postal-mime';
import request from 'supertest';
import { type Config, Database, JobRunner } from '@parvis/platform';
import { hashToken, Sessions } from '@parvis/accounts';
import { createApp } from '../../apps/api/create-app';
import { cloneDatabase } from './database';

export interface GraphQLAnswer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Somebody at a browser: keeps a cookie, asks the API. */
export interface Client {
  cookie: string;
  graphql<Data = Record<string, any>>(query: string, variables?: object): Promise<GraphQLAnswer<Data>>;
  get(path: string): request.Test;
}

export interface TestApp {
  app: NestExpressApplication;
  config: Config;
  database: Database;
  url: string;
  anonymous: Client;
  /** A tablet that shows its key. */
  asDevice: (doorKey: string) => Client;
  /** A client signed in as this person. */
  as(personId: string): Promise<Client>;
  /** Sets the product's clock. */
  travelTo(instant: string | Date): void;
  /** Does all jobs that are due by the machine's clock, as the worker would. */
  runJobs(): Promise<void>;
  /** Messages that left so far, oldest first. */
  mails(): Promise<Email[]>;
  close(): Promise<void>;
}

const silent = new Logger(() => () => undefined);

/** The real API on a database of its own unless one is given, listening on a free port. */
export async function startTestApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const given = settings.databaseUrl;
  const { url: databaseUrl, drop } = given ? { url: given, drop: () => undefined } : await cloneDatabase();
  const stateDir = await mkdtemp(path.join(tmpdir(), 'parvis-state-'));
  const config: Config = {
    databaseUrl,
    databasePool: 10,
    port: 0,
    publicUrl: 'http://localhost:3000',
    smtpUrl: undefined,
    mailFrom: 'Parvis <parvis@example.org>',
    bounceSecret: undefined,
    stateDir,
    webDir: path.resolve('dist'),
    isDemo: false,
    isProduction: false,
    clockOffsetMs: 0,
    hasRateLimits: false,
    ...settings,
  };
  const app = await createApp(config, ['error']);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  const database = app.get(Database);

  /** Whoever a test has signed in stays so wherever it sets the clock. */
  const stayingSignedIn = (token: string): (() => Promise<void>) => {
    let offset = config.clockOffsetMs;
    return async () => {
      if (Math.abs(offset - config.clockOffsetMs) < 60_000) return;
      offset = config.clockOffsetMs;
      const now = new Date(Date.now() + offset);
      await database.query(
        `update web_session set created_at = $2, last_seen_at = $2, authenticated_at = $2, expires_at = $3
         where token_hash = $1`,
        [hashToken(token), now, new Date(now.getTime() + 30 * 86_400_000)],
      );
    };
  };

  const client = (cookie: string, doorKey?: string, beforehand?: () => Promise<void>): Client => ({
    cookie,
    async graphql<Data>(query: string, variables?: object) {
      await beforehand?.();
      const post = request(url).post('/graphql').set('Content-Type', 'application/json');
      if (cookie) post.set('Cookie', cookie);
      if (doorKey) post.set('X-Door-Key', doorKey);
      const { body } = await post.send({ query, variables });
      return body as GraphQLAnswer<Data>;
    },
    get: (target) => (cookie ? request(url).get(target).set('Cookie', cookie) : request(url).get(target)),
  });

  return {
    app,
    config,
    database,
    url,
    anonymous: client(''),
    asDevice: (doorKey) => client('', doorKey),
    async as(personId) {
      const token = await database.transaction((tx) => app.get(Sessions).open(tx, personId));
      return client(`parvis_session=${token}`, undefined, stayingSignedIn(token));
    },
    travelTo(instant) {
      config.clockOffsetMs = new Date(instant).getTime() - Date.now();
    },
    runJobs: () =>
      runOnce({
        connectionString: databaseUrl,
        taskList: app.get(JobRunner).handlers(),
        noHandleSignals: true,
        logger: silent,
      }),
    async mails() {
      const folder = path.join(stateDir, 'mailbox');
      const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.eml')).sort();
      return Promise.all(files.map(async (file) => PostalMime.parse(await readFile(path.join(folder, file)))));
    },
    async close() {
      await app.close();
      await drop();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
