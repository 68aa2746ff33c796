import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { normaliseTicketCode } from '@parvis/domain';
import type { ScanMethod } from '@parvis/contract/checkin';
import { EmptyState, LoadingState } from '@parvis/ui';
import { book, countWith, type Door, judgeAndKeep, type Scan } from './book';
import { CameraView } from './camera-view';
import { SignedOut } from './choose-event-screen';
import { productTime } from './clock';
import { CodeField } from './code-field';
import { Counters } from './counters';
import { NameSearch } from './name-search';
import { RecentScans } from './recent-scans';
import { signal } from './signals';
import { StatusStrip } from './status-strip';
import { type Connection, DoorSync } from './sync';
import { useLiveQuery } from './use-live-query';
import { useWakeLock } from './use-wake-lock';
import { VerdictPanel } from './verdict-panel';

const RECENT = 20;

interface DoorScreenProps {
  slug: string;
  onLeave: () => void;
}

export function DoorScreen({ slug, onLeave }: DoorScreenProps) {
  const sync = useSync(slug);
  const connection = useSyncExternalStore(sync.subscribe, sync.state);
  const doors = useLiveQuery(useCallback(() => book.doors.where({ slug }).toArray(), [slug]));
  if (!doors) return <LoadingState />;
  const door = doors[0];
  if (!door) return <NoList slug={slug} connection={connection} onLeave={onLeave} onRetry={sync.refresh} />;
  return <OpenDoor door={door} connection={connection} sync={sync} onLeave={onLeave} />;
}

/** Lives as long as the screen, which is made anew for another event. */
function useSync(slug: string): DoorSync {
  const [sync] = useState(() => new DoorSync(slug));
  useEffect(() => sync.start(), [sync]);
  return sync;
}

interface NoListProps extends DoorScreenProps {
  connection: Connection;
  onRetry: () => void;
}

/** The first time, before the list has arrived; or why it will not. */
function NoList({ slug, connection, onLeave, onRetry }: NoListProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  if (connection === 'CONNECTING' || connection === 'ONLINE') return <LoadingState />;
  if (connection === 'SIGNED_OUT') return <SignedOut slug={slug} />;
  const area = connection === 'NOT_ALLOWED' ? 'notAllowed' : 'noList';
  return (
    <EmptyState
      title={t(`${area}.title`)}
      action={
        <>
          {area === 'noList' && (
            <Button className="door-target" onClick={onRetry}>
              {t('ui:retry')}
            </Button>
          )}
          <Button className="door-target" variant="default" onClick={onLeave}>
            {t('back')}
          </Button>
        </>
      }
    >
      {t(`${area}.lead`)}
    </EmptyState>
  );
}

interface OpenDoorProps {
  door: Door;
  connection: Connection;
  sync: DoorSync;
  onLeave: () => void;
}

function OpenDoor({ door, connection, sync, onLeave }: OpenDoorProps) {
  const { t } = useTranslation('checkin');
  const { eventId, timeZone } = door;
  const [latestId, setLatestId] = useState<string>();
  const guests = useLiveQuery(useCallback(() => book.guests.where({ eventId }).toArray(), [eventId]));
  const scans = useLiveQuery(useCallback(() => readScans(eventId), [eventId]));
  const byCode = useMemo(() => new Map(guests?.map((guest) => [guest.code, guest])), [guests]);
  const guestOf = (scan: Scan) => byCode.get(normaliseTicketCode(scan.code));
  useWakeLock();
  useEffect(keepForGood, []);

  const take = async (code: string, method: ScanMethod) => {
    try {
      setLatestId((await judgeAndKeep(eventId, code, method, productTime())).id);
      sync.kick();
    } catch {
      setLatestId(undefined);
      notifications.show({ color: 'coral', title: t('notKept.title'), message: t('notKept.lead'), autoClose: false });
    }
  };
  const latest = scans?.recent.find(({ id }) => id === latestId);
  useVerdictSignal(latest);

  return (
    <>
      <StatusStrip door={door} connection={connection} waiting={scans?.waiting.length ?? 0} onLeave={onLeave} />
      <main className="door-grid">
        <CameraView onCode={(code) => void take(code, 'CAMERA')} />
        <VerdictPanel scan={latest} guest={latest && guestOf(latest)} timeZone={timeZone} />
        <div className="door-hand">
          <CodeField onCode={(code) => void take(code, 'TYPED')} />
          <NameSearch guests={guests ?? []} timeZone={timeZone} onPick={(guest) => void take(guest.code, 'SEARCH')} />
        </div>
        <Counters count={countWith(door.count, scans?.waiting ?? [])} />
        <RecentScans scans={scans?.recent ?? []} guestOf={guestOf} timeZone={timeZone} />
      </main>
    </>
  );
}

/** Asks the browser not to throw the list and the scans away when it needs room. */
function keepForGood(): void {
  if ('storage' in navigator) void navigator.storage.persist();
}

async function readScans(eventId: string): Promise<{ recent: Scan[]; waiting: Scan[] }> {
  const recent = await book.scans
    .where('[eventId+scannedAt]')
    .between([eventId, ''], [eventId, '\uffff'])
    .reverse()
    .limit(RECENT)
    .toArray();
  return { recent, waiting: await book.scans.where({ eventId, state: 'WAITING' }).toArray() };
}

/** Sounds once for each answer, and again when the server corrects it. */
function useVerdictSignal(scan: Scan | undefined): void {
  const id = scan?.id;
  const verdict = scan?.verdict;
  useEffect(() => {
    if (id && verdict) signal(verdict);
  }, [id, verdict]);
}
