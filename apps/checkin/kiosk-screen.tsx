import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BadgeFormatName, Language } from '@parvis/domain';
import { setLanguage, useLanguage, useText } from '@parvis/ui';
import { CameraView } from '@parvis/ui/camera';
import { useBadgeFacts } from './badge-side';
import type { DoorState } from './door-store';
import type { Guest } from './guest-book';
import { kioskSettings } from './kiosk';
import { KioskAnswer } from './kiosk-answer';
import { KioskCodeForm, KioskNameForm } from './kiosk-forms';
import { KioskUnlock } from './kiosk-unlock';
import { usePrintSheet } from './print-sheet';
import type { Scan } from './scans';
import { useIdle } from './use-idle';

/** Long enough to read one's own name, short enough for the next in the queue. */
const SHOWN_MS = 8000;
/** Whoever has not touched it for so long has gone, and what they typed goes too. */
const IDLE_MS = 30_000;

interface KioskScreenProps {
  state: DoorState;
  latest: Scan | undefined;
  guest: Guest | undefined;
  onCode: (code: string) => void;
  onPrinted: (ticketId: string, format: BadgeFormatName) => void;
  onFree: () => void;
}

/** Self check-in on a fixed tablet: one's own code or one's own name, a welcome, and nothing of anybody else. */
export function KioskScreen({ state, latest, guest, onCode, onPrinted, onFree }: KioskScreenProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const { tablet } = state.door;
  const [settings] = useState(kioskSettings);
  const [isLeaving, setLeaving] = useState(false);
  const [visit, setVisit] = useState(0);
  const nextVisit = () => {
    setVisit((before) => before + 1);
    setLeaving(false);
    setLanguage(settings.language);
  };
  const shown = useForAWhile(latest, nextVisit);
  useIdle(IDLE_MS, nextVisit);
  const sheet = useBadgePrinter(state, shown, guest, settings.prints, onPrinted);
  return (
    <div className="kiosk">
      <header className="kiosk-head">
        <div>
          <h1 className="kiosk-title">{text(tablet.eventTitle)}</h1>
          <Text fz="xl">{t('kiosk.lead')}</Text>
        </div>
        <KioskLanguage />
      </header>
      <main className="kiosk-main" key={visit}>
        {shown ? (
          <KioskAnswer
            scan={shown}
            guest={guest}
            timeZone={tablet.timeZone}
            place={tablet.badgePlace}
            isPrinting={settings.prints !== null && shown.verdict === 'ADMITTED'}
          />
        ) : (
          <>
            <div className="kiosk-way">
              <CameraView onCode={onCode} />
              <KioskCodeForm onCode={onCode} />
            </div>
            <div className="kiosk-way">
              <KioskNameForm state={state} onFound={({ code }) => onCode(code)} />
            </div>
          </>
        )}
      </main>
      <footer>
        <Button
          variant="subtle"
          className="door-target"
          leftSection={<IconLock size={22} aria-hidden />}
          onClick={() => setLeaving(true)}
        >
          {t('kiosk.leave')}
        </Button>
      </footer>
      {isLeaving && <KioskUnlock onClose={() => setLeaving(false)} onFree={onFree} />}
      {sheet}
    </div>
  );
}

/** The answer, until the next one or until its reader has gone. */
function useForAWhile(latest: Scan | undefined, onGone: () => void): Scan | undefined {
  const [goneId, setGoneId] = useState<string>();
  const gone = useEffectEvent(onGone);
  const id = latest?.id;
  useEffect(() => {
    if (!id) return;
    const timer = setTimeout(() => {
      setGoneId(id);
      gone();
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return latest && latest.id !== goneId ? latest : undefined;
}

/** Prints the badge of whoever was just let in, once. */
function useBadgePrinter(
  state: DoorState,
  shown: Scan | undefined,
  guest: Guest | undefined,
  format: BadgeFormatName | null,
  onPrinted: KioskScreenProps['onPrinted'],
): React.ReactNode {
  const factsOf = useBadgeFacts(state.door.tablet);
  const { sheet, print } = usePrintSheet();
  const admittedId = shown?.verdict === 'ADMITTED' && shown.method === 'KIOSK' ? shown.id : undefined;
  // One badge for each welcome: the guest is drawn anew as the list comes in, and printed once.
  const printOnce = useEffectEvent(() => {
    if (!guest || !format) return;
    print({ facts: factsOf(guest), format, withBack: true });
    onPrinted(guest.ticketId, format);
  });
  useEffect(() => {
    if (admittedId) printOnce();
  }, [admittedId]);
  return sheet;
}

function KioskLanguage() {
  const { t } = useTranslation('checkin');
  const language = useLanguage();
  return (
    <SegmentedControl<Language>
      size="xl"
      aria-label={t('language')}
      value={language}
      onChange={setLanguage}
      data={[
        { value: 'FR', label: 'Français' },
        { value: 'EN', label: 'English' },
      ]}
    />
  );
}
