import path from 'node:path';
import { z } from 'zod';

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^postgres(ql)?$/ })),
  /** Who may say by X-Forwarded-For where a request comes from: addresses, networks or how many proxies; nobody. */
  TRUST_PROXY: z.preprocess(blankIsUnset, z.string().optional()),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^https?$/ }).optional()),
  SMTP_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^smtps?$/ }).optional()),
  /** What the mail server shows when it hands back what could not be delivered. */
  BOUNCE_SECRET: z.preprocess(blankIsUnset, z.string().min(20).optional()),
  /** The same for every process; kept in a file of the state folder where it is not given. */
  SERVER_SECRET: z.preprocess(blankIsUnset, z.string().min(32).optional()),
  /** Former: private keys of ticket codes were sealed with it; read once, then they are sealed under SERVER_SECRET. */
  TICKET_KEY_SECRET: z.preprocess(blankIsUnset, z.string().min(20).optional()),
  /** What a monitor shows to read figures; without it there are none to read. */
  METRICS_TOKEN: z.preprocess(blankIsUnset, z.string().min(20).optional()),
  MAIL_FROM: z.preprocess(blankIsUnset, z.string().default('Parvis <ne-pas-repondre@parvis.invalid>')),
  STATE_DIR: z.preprocess(blankIsUnset, z.string().default('.data')),
  WEB_DIR: z.preprocess(blankIsUnset, z.string().default('dist')),
  DEMO: z.enum(['true', 'false']).default('false'),
  /** How far the product's clock is from the machine's, in milliseconds; only the demo sets it. */
  CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  STRIPE_SECRET_KEY: z.preprocess(blankIsUnset, z.string().optional()),
  STRIPE_WEBHOOK_SECRET: z.preprocess(blankIsUnset, z.string().optional()),
  /** How long a process that was asked to end still answers, while what stands before it learns to ask others. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  /** Whether staff need a second factor beside their address; in the demo they may, elsewhere they must. */
  STAFF_SECOND_FACTOR: z.preprocess(blankIsUnset, z.enum(['required', 'offered']).optional()),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
});

export interface Config {
  databaseUrl: string;
  databasePool: number;
  /** Unset: it ends at once, after what it is answering. */
  drainSeconds?: number | undefined;
  port: number;
  /** Unset: on. Off where a test asks more often than anybody would. */
  hasRateLimits?: boolean | undefined;
  /** As express takes it. Unset: X-Forwarded-For is not believed. */
  trustProxy?: number | string[] | undefined;
  /** Origin that people type, without a slash at its end. */
  publicUrl: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  metricsToken?: string | undefined;
  /** Unset: no messages are handed back to this site. */
  bounceSecret: string | undefined;
  /** Seals what the database alone may not tell. Unset: a file of the state folder has it. */
  serverSecret?: string | undefined;
  /** Opens private keys of ticket codes that were sealed before `serverSecret` did that too. */
  ticketKeySecret?: string | undefined;
  /** Folder for what must survive a restart and is not in the database. */
  stateDir: string;
  /** Folder of the built front ends. */
  webDir: string;
  isDemo: boolean;
  isProduction: boolean;
  clockOffsetMs: number;
  /** Staff without a second factor are led to add one, and can do nothing else before. Unset: they may. */
  staffSecondFactor?: 'required' | 'offered';
  /** Online payment is offered where both secrets are set. */
  stripe?: { secretKey: string; webhookSecret: string; apiUrl?: string } | undefined;
}

export const CONFIG = Symbol('CONFIG');

/**
 * Reads the settings from environment variables.
 * @throws Error with one sentence that names every variable that is wrong; values are never repeated.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
    throw new Error(`Settings that cannot be used: ${faults.join(', ')}.`);
  }
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    databasePool: settings.DATABASE_POOL,
    drainSeconds: settings.DRAIN_SECONDS,
    port: settings.PORT,
    trustProxy: proxies(settings.TRUST_PROXY),
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ''),
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    metricsToken: settings.METRICS_TOKEN,
    bounceSecret: settings.BOUNCE_SECRET,
    serverSecret: settings.SERVER_SECRET,
    ticketKeySecret: settings.TICKET_KEY_SECRET,
    stateDir: path.resolve(settings.STATE_DIR),
    webDir: path.resolve(settings.WEB_DIR),
    isDemo: settings.DEMO === 'true',
    isProduction: settings.NODE_ENV === 'production',
    clockOffsetMs: settings.CLOCK_OFFSET_MS,
    staffSecondFactor:
      settings.STAFF_SECOND_FACTOR ??
      (settings.NODE_ENV === 'production' && settings.DEMO === 'false' ? 'required' : 'offered'),
    stripe:
      settings.STRIPE_SECRET_KEY && settings.STRIPE_WEBHOOK_SECRET
        ? { secretKey: settings.STRIPE_SECRET_KEY, webhookSecret: settings.STRIPE_WEBHOOK_SECRET }
        : undefined,
  };
}

/** `1` is the number of proxies in front; else their addresses, `10.0.0.0/8, loopback`. */
function proxies(said: string | undefined): number | string[] | undefined {
  if (said === undefined) return undefined;
  return /^\d+$/.test(said) ? Number(said) : said.split(',').map((part) => part.trim());
}
