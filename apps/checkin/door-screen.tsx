import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers, Language } from '@parvis/domain';
import { CameraView } from '@parvis/ui/camera';
import { productTime } from './clock';
import { CodeField } from './code-field';
import { Counters } from './counters';
import type { WalkInForm } from './desk-acts';
import { DeskDialogs, type DeskDialog } from './desk-dialogs';
import { DoorTools } from './door-tools';
import type { DoorState, DoorStore } from './door-store';
import { isKiosk } from './kiosk';
import { KioskScreen } from './kiosk-screen';
import { KioskStart } from './kiosk-start';
import { LeaveDialog } from './leave-dialog';
import { NameSearch } from './name-search';
import { RecentScans } from './recent-scans';
import { ScanActs } from './scan-acts';
import { countWith, type Scan, type ToJudge } from './scans';
import { signal } from './signals';
import { StatusStrip } from './status-strip';
import { DoorSync, type Ending } from './sync';
import { usePointNews } from './use-point-news';
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
  const { tablet } = door;
  const sync = useSync(store, onEnd);
  const connection = useSyncExternalStore(sync.subscribe, sync.state);
  const [latestId, setLatestId] = useState<string>();
  const [dialog, setDialog] = useState<DeskDialog>();
  const [isLeaving, setLeaving] = useState(false);
  const [direction, setDirection] = useState<'IN' | 'OUT'>('IN');
  const [kiosk, setKiosk] = useState<'NO' | 'STARTING' | 'LOCKED'>(isKiosk() ? 'LOCKED' : 'NO');
  const waiting = useMemo(() => scans.filter((scan) => scan.state === 'WAITING'), [scans]);
  const toTell = waiting.length + store.desk.waiting().length;
  useWakeLock();
  usePointNews(tablet.point);
  useEffect(keepForGood, []);

  const keep = async (made: Promise<Scan>): Promise<boolean> => {
    try {
      setLatestId((await made).id);
      sync.kick();
      return true;
    } catch {
      setLatestId(undefined);
      notifications.show({ color: 'coral', title: t('notKept.title'), message: t('notKept.lead'), autoClose: false });
      return false;
    }
  };
  const take = (toJudge: ToJudge) => keep(store.judge({ direction, ...toJudge }, productTime()));
  const answer = async (ticketId: string, answers: Answers, language: Language) => {
    for (const [questionId, values] of Object.entries(answers))
      await store.desk.answer(ticketId, { questionId, values, language }, productTime());
    sync.kick();
  };
  const register = async (form: WalkInForm, language: Language, told: string, answers: Answers) => {
    const judged = store.desk.register(form, language, told, productTime()).then(async ({ ticketId, code }) => {
      await answer(ticketId, answers, language);
      return store.judge({ code, method: 'SEARCH', direction: 'IN' }, productTime());
    });
    return keep(judged);
  };
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
        onPrinted={(ticketId, format) => void store.desk.print(ticketId, format, productTime()).then(sync.kick)}
        onFree={() => {
          setLatestId(undefined);
          setKiosk('NO');
        }}
      />
    );

  return (
    <>
      <StatusStrip
        tablet={tablet}
        operatorName={door.operatorName}
        connection={connection}
        waiting={toTell}
        onLeave={() => setLeaving(true)}
      />
      <main className="door-grid" data-direction={direction}>
        <CameraView onCode={(code) => void take({ code, method: 'CAMERA' })} />
        <VerdictPanel
          scan={latest}
          guest={guest}
          walkIn={guest && store.desk.walkInOf(guest.ticketId)}
          tablet={tablet}
        />
        {latest && (
          <ScanActs
            key={latest.id}
            scan={latest}
            guest={guest}
            onUndo={() => void keep(store.undo(latest, productTime()))}
            onSign={tablet.asksSignature ? () => setDialog({ show: 'SIGN', guest: guest! }) : undefined}
            onPrint={() => setDialog({ show: 'BADGE', guest: guest! })}
            onAnswer={() => setDialog({ show: 'ANSWER', guest: guest! })}
            onExit={() => void take({ code: latest.code, method: latest.method, direction: 'OUT' })}
            onAdmit={(reason) =>
              void take({ code: latest.code, method: latest.method, direction: 'IN', kind: 'MANUAL', reason })
            }
          />
        )}
        <div className="door-hand">
          <NameSearch
            book={book}
            onPick={(found) => void take({ code: found.code, method: 'SEARCH' })}
            onPrint={(found) => setDialog({ show: 'BADGE', guest: found })}
          />
          <CodeField onCode={(code) => void take({ code, method: 'TYPED' })} />
        </div>
        <DoorTools
          direction={direction}
          onDirection={setDirection}
          onWalkIn={() => setDialog({ show: 'WALK_IN' })}
          onKiosk={() => setKiosk('STARTING')}
        />
        <Counters count={countWith(count, waiting)} capacity={book.point.capacity} />
        <RecentScans scans={scans.slice(0, RECENT)} guestOf={store.guestOf} timeZone={tablet.timeZone} />
      </main>
      <DeskDialogs
        store={store}
        state={state}
        sync={sync}
        isOnline={connection === 'ONLINE'}
        dialog={dialog}
        onAnswer={answer}
        onRegister={register}
        onAdmit={(found) => void take({ code: found.code, method: 'SEARCH', direction: 'IN' })}
        onClose={() => setDialog(undefined)}
      />
      {kiosk === 'STARTING' && (
        <KioskStart
          usualFormat={tablet.badgeFormat}
          onClose={() => setKiosk('NO')}
          onLocked={() => {
            setLatestId(undefined);
            setDirection('IN');
            setKiosk('LOCKED');
          }}
        />
      )}
      <LeaveDialog store={store} sync={sync} waiting={toTell} opened={isLeaving} onClose={() => setLeaving(false)} />
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
