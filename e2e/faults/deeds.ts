import { setTimeout as wait } from 'node:timers/promises';
import type { TestApp } from '@parvis/testing';

/** Something that people do many times, each with a name of its own, until they hear that it is done. */
export interface Deeds {
  name: string;
  count: number;
  /** One try. @returns true once it is acknowledged; false or a fault: it is tried again under the same name */
  attempt(n: number): Promise<boolean>;
  /** Of what was acknowledged, how much is not in the database, and how much is there more than once. */
  audit(here: TestApp): Promise<{ lost: number; twice: number }>;
  close?(): void;
}

export interface Done {
  name: string;
  acknowledged: number;
  /** Tries that ended without an answer, or with a fault. */
  unanswered: number;
}

const PATIENCE_MS = 90_000;

/** Does all of it, evenly over `seconds`; each is tried until it is acknowledged, as pages and tablets do. */
export async function doAll(deeds: Deeds, seconds: number): Promise<Done> {
  const { name, count } = deeds;
  let unanswered = 0;
  const one = async (n: number): Promise<boolean> => {
    await wait((seconds * 1000 * n) / count);
    const until = Date.now() + PATIENCE_MS;
    // Each time a little longer, or those who come back all at once would keep the server from coming back.
    for (let pause = 300; Date.now() < until; pause = Math.min(pause * 1.5, 4000)) {
      if (await deeds.attempt(n).catch(() => false)) return true;
      unanswered += 1;
      await wait(pause * (0.5 + Math.random()));
    }
    return false;
  };
  const done = await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  return { name, acknowledged: done.filter(Boolean).length, unanswered };
}

/** Asks as a browser does. @throws when no answer comes in time, or one that is no answer of the product */
export async function ask(base: string, query: string, variables: object, headers: object = {}): Promise<any> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, any>; errors?: object[] };
  if (errors || !data) throw new Error(`${answer.status}: ${JSON.stringify(errors)}`);
  return Object.values(data)[0];
}

/** How often each name is there: what is missing of `names`, and what is there more than once. */
export function compare(names: readonly string[], there: readonly string[]): { lost: number; twice: number } {
  const times = new Map<string, number>();
  for (const name of there) times.set(name, (times.get(name) ?? 0) + 1);
  return {
    lost: names.filter((name) => !times.has(name)).length,
    twice: [...times.values()].filter((count) => count > 1).length,
  };
}
