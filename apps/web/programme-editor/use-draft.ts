import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import {
  DeleteDraftSessionDocument,
  PlaceDraftSessionDocument,
  ProgrammeDraftDocument,
  SaveDraftSessionDocument,
} from '@parvis/contract/web';
import type { LiveDraftPeople } from '@parvis/domain';
import { live, useLive } from '../shell/live';
import type { DraftEvent } from './draft';
import { type Answer, type DraftServer, DraftStore } from './draft-store';

const PAUSE_MS = 150;

type Loaded = { store: DraftStore } | { fault: 'NOT_FOUND' | 'FAILED' } | undefined;

/** The draft of an event, live: undefined while it loads. */
export function useDraft(slug: string): { loaded: Loaded; retry: () => void } {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    void load(client, slug).then((result) => {
      if (!isShown) return;
      if (result === 'FAILED') return setLoaded({ fault: 'FAILED' });
      const draft = result?.programmeDraft;
      if (!result || !draft) return setLoaded({ fault: 'NOT_FOUND' });
      setLoaded({ store: new DraftStore({ ...result, programmeDraft: draft }, serverOf(client, result.id, slug)) });
    });
    return () => {
      isShown = false;
    };
  }, [client, slug, attempt]);
  return {
    loaded,
    retry: () => {
      setLoaded(undefined);
      setAttempt((before) => before + 1);
    },
  };
}

export const useDraftState = (store: DraftStore) => useSyncExternalStore(store.subscribe, store.get);

/** Follows what others do to the draft, and who they are. `onOther` hears of sessions that somebody else changed. */
export function useOtherEditors(
  store: DraftStore,
  eventId: string,
  myId: string,
  onOther: (sessionId: string, name: string) => void,
): LiveDraftPeople['people'] {
  const [people, setPeople] = useState<LiveDraftPeople['people']>([]);
  const reload = useDebouncedCallback(() => void store.reload(), PAUSE_MS);
  useEffect(() => {
    const connection = live();
    // After a pause without network, what others did meanwhile is asked for.
    const start = () => connection.emit('draft:watch', eventId, () => reload());
    if (connection.connected) connection.emit('draft:watch', eventId, () => undefined);
    connection.on('connect', start);
    return () => {
      connection.off('connect', start);
      connection.emit('draft:leave', eventId, () => undefined);
    };
  }, [eventId, reload]);
  useLive('draft:changed', ({ eventId: changed, by, session }) => {
    if (changed !== eventId || (session && store.knows(session.id, session.revision))) return;
    reload();
    if (session && by.personId !== myId) onOther(session.id, by.name);
  });
  useLive('draft:people', (here) => {
    if (here.eventId === eventId) setPeople(here.people);
  });
  return useMemo(() => people.filter(({ personId }) => personId !== myId), [people, myId]);
}

async function load(client: Client, slug: string): Promise<DraftEvent | 'FAILED' | null> {
  const { data, error } = await client
    .query(ProgrammeDraftDocument, { slug }, { requestPolicy: 'network-only' })
    .toPromise();
  if (data?.event?.programmeDraft) return data.event;
  return error && !error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND_OR_NOT_ALLOWED')
    ? 'FAILED'
    : null;
}

function serverOf(client: Client, eventId: string, slug: string): DraftServer {
  return {
    async load() {
      const result = await load(client, slug);
      return result === 'FAILED' || result === null ? undefined : result;
    },
    async send(change, revision): Promise<Answer> {
      if (change.kind === 'remove') {
        if (revision === null) return { outcome: 'removed' };
        const { data } = await client
          .mutation(DeleteDraftSessionDocument, { eventId, sessionId: change.id, revision })
          .toPromise();
        const outcome = data?.deleteDraftSession;
        if (!outcome) return { outcome: 'failed' };
        return outcome.__typename === 'ChangedMeanwhile'
          ? { outcome: 'meanwhile', by: outcome.by, theirs: outcome.theirs }
          : { outcome: 'removed' };
      }
      const outcome =
        change.kind === 'place'
          ? (
              await client
                .mutation(PlaceDraftSessionDocument, {
                  input: { eventId, sessionId: change.id, revision: revision ?? 0, ...change.place },
                })
                .toPromise()
            ).data?.placeDraftSession
          : (
              await client
                .mutation(SaveDraftSessionDocument, { input: { eventId, revision, ...change.input } })
                .toPromise()
            ).data?.saveDraftSession;
      switch (outcome?.__typename) {
        case 'DraftSessionSaved':
          return { outcome: 'saved', session: outcome.session };
        case 'ChangedMeanwhile':
          return { outcome: 'meanwhile', by: outcome.by, theirs: outcome.theirs };
        case 'InvalidInput':
          return { outcome: 'invalid', faults: outcome.errors };
        case undefined:
          return { outcome: 'failed' };
      }
    },
  };
}
