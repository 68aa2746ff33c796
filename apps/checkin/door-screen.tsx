import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceTablet } from '@tabler/icons-react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraView } from '@parvis/ui/camera';
import { productTime } from './clock';
import { CodeField } from './code-field';
import { Counters } from './counters';
import { countWith, type DoorState, type DoorStore, type Scan, type ToJudge } from './door-store';
import type { Guest } from './guest-book';
import { isKiosk } from './kiosk';
import { KioskScreen } from './kiosk-screen';
import { KioskStart } from './kiosk-start';
import { LeaveDialog } from './leave-dialog';
import { NameSearch } from './name-search';
import { RecentScans } from './recent-scans';
import { ScanActs } from './scan-acts';
import { signal } from './signals';
import { SignatureDialog } from './signature-dialog';
import { StatusStrip } from './status-strip';
import { DoorSync, type Ending } from './sync';
import { useWakeLock } from './use-wake-lock';
import { VerdictPanel } from './verdict-panel';

const RECENT = 20;

interface DoorScreenProps {
  store: DoorStore;
  state: DoorState;
  onEnd: (ending: Ending) => void;
}

export function DoorScreen({ store, state, onEnd }: DoorScreenProps) {
  const { t } = useTranslation('checkin');
  const { door, book, scans, count } = state;
  const { timeZone } = door.tablet;
  const sync = useSync(store, onEnd);
  const connection = useSyncExternalStore(sync.subscribe, sync.state);
  const [latestId, setLatestId] = useState<string>();
  const [signing, setSigning] = useState<Guest>();
  const [isLeaving, setLeaving] = useState(false);
  const [direction, setDirection] = useState<'IN' | 'OUT'>('IN');
  const [kiosk, setKiosk] = useState<'NO' | 'STARTING' | 'LOCKED'>(isKiosk() ? 'LOCKED' : 'NO');
  const waiting = useMemo(() => scans.filter((scan) => scan.state === 'WAITING'), [scans]);
  useWakeLock();
  useEffect(keepForGood, []);

  const keep = async (made: Promise<Scan>) => {
    try {
      setLatestId((await made).id);
      sync.kick();
    } catch {
      setLatestId(undefined);
      notifications.show({ color: 'coral', title: t('notKept.title'), message: t('notKept.lead'), autoClose: false });
    }
  };
  const take = (toJudge: ToJudge) => keep(store.judge({ direction, ...toJudge }, productTime()));
  const latest = latestOf(scans, latestId);
  const guest = latest && store.guestOf(latest);
  useVerdictSignal(latest);

  if (kiosk === 'LOCKED')
    return (
      <KioskScreen
        state={state}
        latest={latest}
        guest={guest}
        onCode={(code) => void take({ code, method: 'KIOSK', direction: 'IN' })}
        onFree={() => {
          setLatestId(undefined);
          setKiosk('NO');
        }}
      />
    );

  return (
    <>
      <StatusStrip
        tablet={door.tablet}
        operatorName={door.operatorName}
        connection={connection}
        waiting={waiting.length}
        onLeave={() => setLeaving(true)}
      />
      <main className="door-grid">
        <CameraView onCode={(code) => void take({ code, method: 'CAMERA' })} />
        <VerdictPanel scan={latest} guest={guest} timeZone={timeZone} />
        {latest && (
          <ScanActs
            key={latest.id}
            scan={latest}
            guest={guest}
            onUndo={() => void keep(store.undo(latest, productTime()))}
            onSign={door.tablet.asksSignature ? () => setSigning(guest) : undefined}
            onExit={() => void take({ code: latest.code, method: latest.method, direction: 'OUT' })}
            onAdmit={(reason) =>
              void take({ code: latest.code, method: latest.method, direction: 'IN', kind: 'MANUAL', reason })
            }
          />
        )}
        <div className="door-hand">
          <div className="door-tools">
            <SegmentedControl<'IN' | 'OUT'>
              size="lg"
              aria-label={t('acts.direction')}
              value={direction}
              onChange={setDirection}
              color={direction === 'OUT' ? 'coral.8' : undefined}
              data={[
                { value: 'IN', label: t('acts.IN') },
                { value: 'OUT', label: t('acts.OUT') },
              ]}
            />
            <Button
              variant="subtle"
              className="door-target"
              leftSection={<IconDeviceTablet size={24} aria-hidden />}
              onClick={() => setKiosk('STARTING')}
            >
              {t('kiosk.open')}
            </Button>
          </div>
          <CodeField onCode={(code) => void take({ code, method: 'TYPED' })} />
          <NameSearch book={book} onPick={(guest) => void take({ code: guest.code, method: 'SEARCH' })} />
        </div>
        <Counters count={countWith(count, waiting)} capacity={book.point.capacity} />
        <RecentScans scans={scans.slice(0, RECENT)} guestOf={store.guestOf} timeZone={timeZone} />
      </main>
      {signing && <SignatureDialog state={state} guest={signing} onClose={() => setSigning(undefined)} />}
      {kiosk === 'STARTING' && (
        <KioskStart
          onClose={() => setKiosk('NO')}
          onLocked={() => {
            setLatestId(undefined);
            setDirection('IN');
            setKiosk('LOCKED');
          }}
        />
      )}
      <LeaveDialog
        store={store}
        sync={sync}
        waiting={waiting.length}
        opened={isLeaving}
        onClose={() => setLeaving(false)}
      />
    </>
  );
}

/** Lives as long as the screen. */
function useSync(store: DoorStore, onEnd: (ending: Ending) => void): DoorSync {
  const [sync] = useState(() => new DoorSync(store, onEnd));
  useEffect(() => sync.start(), [sync]);
  return sync;
}

/** The scan that is on show; the one that followed it, where the server let somebody in after all. */
function latestOf(scans: readonly Scan[], id: string | undefined): Scan | undefined {
  const shown = scans.find((scan) => scan.id === id);
  return (
    shown && (scans.find((scan) => scan.corrected && scan.code === shown.code && scan.shown === 'ADMITTED') ?? shown)
  );
}

/** Asks the browser not to throw the list and the scans away when it needs room. */
function keepForGood(): void {
  if ('storage' in navigator) void navigator.storage.persist();
}

/** Sounds once for each answer, and again when the server corrects it. */
function useVerdictSignal(scan: Scan | undefined): void {
  const id = scan?.id;
  const verdict = scan?.verdict;
  useEffect(() => {
    if (id && verdict) signal(verdict);
  }, [id, verdict]);
}
