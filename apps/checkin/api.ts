import { Client, type CombinedError, fetchExchange } from '@urql/core';
import {
  DoorHomeDocument,
  type DoorHomeQuery,
  DoorListDocument,
  type DoorListQuery,
  RecordScansDocument,
  type RecordScansMutation,
  type RecordScansMutationVariables,
} from '@parvis/contract/checkin';
import { noteServerTime } from './clock';

const LONGEST_WAIT_MS = 15_000;

const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT_MS) }),
  fetchOptions: { credentials: 'same-origin' },
});

/** Why the server did not do as asked: it was not reached, it does not let us, or it failed. */
export class Refused extends Error {
  constructor(readonly reason: 'UNREACHABLE' | 'NOT_ALLOWED' | 'FAILED') {
    super(reason);
  }
}

function refusalIn(error: CombinedError): Refused {
  if (error.networkError) return new Refused('UNREACHABLE');
  const notAllowed = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND_OR_NOT_ALLOWED');
  return new Refused(notAllowed ? 'NOT_ALLOWED' : 'FAILED');
}

/** @throws Refused */
export async function askHome(): Promise<DoorHomeQuery> {
  const { data, error } = await client.query(DoorHomeDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (!data) throw error ? refusalIn(error) : new Refused('FAILED');
  noteServerTime(data.serverTime);
  return data;
}

/** What the server says of an event: its list is missing where the person may not work at its door. @throws Refused */
export async function askList(slug: string): Promise<DoorListQuery> {
  const { data, error } = await client.query(DoorListDocument, { slug }, { requestPolicy: 'network-only' }).toPromise();
  if (!data) throw error ? refusalIn(error) : new Refused('FAILED');
  noteServerTime(data.serverTime);
  if (error && refusalIn(error).reason !== 'NOT_ALLOWED') throw refusalIn(error);
  return data;
}

/** @throws Refused */
export async function sendScans(batch: RecordScansMutationVariables): Promise<RecordScansMutation['recordScans']> {
  const { data, error } = await client.mutation(RecordScansDocument, batch).toPromise();
  if (!data) throw error ? refusalIn(error) : new Refused('FAILED');
  return data.recordScans;
}
