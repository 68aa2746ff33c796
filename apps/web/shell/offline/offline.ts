import { useSyncExternalStore } from 'react';
import { type Client, getOperationName, type Operation, type OperationResult } from 'urql';
import { serverNow } from '../now';
import { KeptAnswers, type Question, type Shelf } from './kept-answers';

const SHELF = 'parvis-kept-answers';
/** An address that no page has: the shelf is a cache of the browser, whose keys are addresses. */
const addressOf = (key: string) => `/kept?${encodeURIComponent(key)}`;

/** The cache of the browser; where there is none, as outside https, nothing is kept. */
const browserShelf: Shelf = {
  async read(key) {
    const found = await globalThis.caches?.open(SHELF).then((cache) => cache.match(addressOf(key)));
    return found?.text();
  },
  async write(key, text) {
    const cache = await globalThis.caches?.open(SHELF);
    await cache?.put(addressOf(key), new Response(text));
  },
  async clear() {
    await globalThis.caches?.delete(SHELF);
  },
};

const kept = new KeptAnswers(browserShelf);

// Since when what is shown is old; undefined while the network answers.
let asOf: Date | undefined;
const listeners = new Set<() => void>();
// What was answered from the shelf, to be asked again when the network is back.
const stale = new Map<number, Operation>();

function setAsOf(next: Date | undefined): void {
  asOf = next;
  for (const listener of listeners) listener();
}

/** When the server said what is shown now, by its clock; undefined while the network answers. */
export const useOfflineSince = (): Date | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asOf,
  );

/** Nothing of the person stays on the device. */
export const forgetKeptAnswers = (): Promise<void> => kept.clear().catch(() => undefined);

/** Keeps an answer for when the network is gone, or gives the one that was kept when it is. */
export function orKept(result: OperationResult): OperationResult | Promise<OperationResult> {
  const question = questionOf(result.operation);
  if (!question || !kept.isKept(question)) return result;
  if (result.error?.networkError) return fromShelf(result, question);
  if (result.data && !result.error) {
    stale.delete(result.operation.key);
    if (asOf && stale.size === 0) setAsOf(undefined);
    // A device that cannot keep anything, for lack of space or by choice, still shows it.
    kept.keep(question, result.data, serverNow()).catch(() => undefined);
  }
  return result;
}

async function fromShelf(result: OperationResult, question: Question): Promise<OperationResult> {
  const found = await kept.find(question).catch(() => undefined);
  if (!found) return result;
  stale.set(result.operation.key, result.operation);
  if (!asOf || found.at < asOf) setAsOf(found.at);
  const { error: _, ...rest } = result;
  return { ...rest, data: atNow(question, found.data) };
}

/** The clock went on since: what one is told of "now" is counted by this device from when the answer came. */
function atNow(question: Question, data: unknown): unknown {
  return question.name === 'Me' ? { ...(data as object), serverTime: serverNow().toISOString() } : data;
}

function questionOf({ kind, query, variables }: Operation): Question | undefined {
  if (kind !== 'query') return undefined;
  const name = getOperationName(query);
  return name === undefined ? undefined : { name, variables };
}

/** Asks again for what was shown from the shelf, as soon as the network is back. */
export function askAgainWhenOnline(client: Client): void {
  const ask = () => {
    for (const operation of stale.values())
      client.reexecuteOperation(
        client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
      );
  };
  window.addEventListener('online', ask);
  // Some networks come back without saying so.
  setInterval(() => stale.size > 0 && ask(), 15_000);
}
