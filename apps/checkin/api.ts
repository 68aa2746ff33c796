import { type AnyVariables, Client, type CombinedError, fetchExchange, type TypedDocumentNode } from '@urql/core';
import {
  DoorHomeDocument,
  KeepSignatureDocument,
  type KeepSignatureMutation,
  type SignatureInput,
  type DoorHomeQuery,
  DoorPointsDocument,
  RecordDeskActsDocument,
  type RecordDeskActsMutation,
  type DeskActsInput,
  type DoorPointsQuery,
  OpenDoorDocument,
  type OpenDoorMutation,
  PairDeviceDocument,
  type PairDeviceMutation,
  RecordScansDocument,
  type RecordScansMutation,
  type RecordScansMutationVariables,
  TabletStateDocument,
  type TabletStateQuery,
  SetLanguageDocument,
  UnpairDeviceDocument,
  WhoIsSignedInDocument,
} from '@parvis/contract/checkin';
import type { Language } from '@parvis/domain';
import { noteServerTime } from './clock';

const LONGEST_WAIT_MS = 15_000;

const clientWith = (fetchOptions: RequestInit) =>
  new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT_MS) }),
    fetchOptions,
  });

/** As whoever is signed in on this tablet, if anybody. */
const asPerson = clientWith({ credentials: 'same-origin' });
/** As this tablet, which is nobody: its key goes into a header, and no cookie goes along. */
const asDevice = (key: string) => clientWith({ credentials: 'omit', headers: { 'X-Door-Key': key } });

/** Why the server did not do as asked: it was not reached, it does not let us, it was asked too often, or it failed. */
export class Refused extends Error {
  constructor(
    readonly reason: 'UNREACHABLE' | 'NOT_ALLOWED' | 'TOO_MANY' | 'FAILED',
    /** How long to wait where it was asked too often. */
    readonly minutes = 1,
  ) {
    super(reason);
  }
}

function refusalIn(error: CombinedError): Refused {
  if (error.networkError) return new Refused('UNREACHABLE');
  const tooMany = error.graphQLErrors.find(({ extensions }) => extensions['code'] === 'TOO_MANY_REQUESTS');
  if (tooMany) return new Refused('TOO_MANY', Math.ceil(Number(tooMany.extensions['retryAfterSeconds'] ?? 60) / 60));
  const notAllowed = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND_OR_NOT_ALLOWED');
  return new Refused(notAllowed ? 'NOT_ALLOWED' : 'FAILED');
}

interface Answer<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

function dataOf<Data>({ data, error }: Answer<Data>): Data {
  if (!data) throw error ? refusalIn(error) : new Refused('FAILED');
  return data;
}

const query = async <Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => dataOf(await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise());

/** @throws Refused, as all of these */
export async function askHome(): Promise<DoorHomeQuery> {
  const home = await query(asPerson, DoorHomeDocument, {});
  noteServerTime(home.serverTime);
  return home;
}

/** With the account of whoever is signed in. */
export async function keepLanguage(language: Language): Promise<void> {
  dataOf(await asPerson.mutation(SetLanguageDocument, { language }).toPromise());
}

export const askPoints = (slug: string): Promise<DoorPointsQuery> => query(asPerson, DoorPointsDocument, { slug });

export const askWhoIsSignedIn = async (): Promise<string | undefined> =>
  (await query(asPerson, WhoIsSignedInDocument, {})).me?.id;

export const openDoor = async (eventId: string, pointId: string): Promise<OpenDoorMutation['openDoor']> =>
  dataOf(await asPerson.mutation(OpenDoorDocument, { eventId, pointId }).toPromise()).openDoor;

/** Takes the code from a link that staff show, or as it was typed. */
export const pairWith = async (code: string): Promise<PairDeviceMutation['pairDevice']> =>
  dataOf(await asDevice('').mutation(PairDeviceDocument, { code }).toPromise()).pairDevice;

export async function askTablet(key: string): Promise<TabletStateQuery['tablet']> {
  const { serverTime, tablet } = await query(asDevice(key), TabletStateDocument, {});
  noteServerTime(serverTime);
  return tablet;
}

export const sendScans = async (
  key: string,
  batch: RecordScansMutationVariables,
): Promise<RecordScansMutation['recordScans']> =>
  dataOf(await asDevice(key).mutation(RecordScansDocument, batch).toPromise()).recordScans;

export const sendDeskActs = async (
  key: string,
  acts: DeskActsInput,
): Promise<RecordDeskActsMutation['recordDeskActs']> =>
  dataOf(await asDevice(key).mutation(RecordDeskActsDocument, { acts }).toPromise()).recordDeskActs;

export async function unpair(key: string): Promise<void> {
  dataOf(await asDevice(key).mutation(UnpairDeviceDocument, {}).toPromise());
}

export const keepSignature = async (
  key: string,
  input: SignatureInput,
): Promise<KeepSignatureMutation['keepSignature']> =>
  dataOf(await asDevice(key).mutation(KeepSignatureDocument, { input }).toPromise()).keepSignature;

/** A badge as the server lays it out, with the signed code. @throws Refused */
export async function askBadge(key: string, address: string): Promise<Blob> {
  const answer = await fetch(address, {
    credentials: 'omit',
    headers: { 'X-Door-Key': key },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  }).catch(() => undefined);
  if (!answer) throw new Refused('UNREACHABLE');
  if (!answer.ok) throw new Refused('FAILED');
  return answer.blob();
}
