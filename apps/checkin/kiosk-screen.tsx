import { Button, Modal, PasswordInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheckFilled, IconHandStop, IconLock } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Language, type Text as Texts } from '@parvis/domain';
import { setLanguage, useLanguage, useText } from '@parvis/ui';
import { CameraView } from '@parvis/ui/camera';
import type { DoorState, Scan } from './door-store';
import { endKiosk } from './kiosk';
import type { Guest } from './guest-book';
import { useMoment } from './moment';

/** Long enough to read one's own name, short enough for the next in the queue. */
const SHOWN_MS = 8000;

interface KioskScreenProps {
  state: DoorState;
  latest: Scan | undefined;
  guest: Guest | undefined;
  onCode: (code: string) => void;
  onFree: () => void;
}

/** Self check-in on a fixed tablet: one's own code, a welcome, and nothing of anybody else. */
export function KioskScreen({ state, latest, guest, onCode, onFree }: KioskScreenProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const { tablet } = state.door;
  const [isLeaving, setLeaving] = useState(false);
  const [typed, setTyped] = useState('');
  const shown = useForAWhile(latest);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onCode(typed);
    setTyped('');
  };
  return (
    <div className="kiosk">
      <header className="kiosk-head">
        <div>
          <h1 className="kiosk-title">{text(tablet.eventTitle)}</h1>
          <Text fz="xl">{t('kiosk.lead')}</Text>
        </div>
        <KioskLanguage />
      </header>
      <main className="kiosk-main">
        {shown ? (
          <KioskAnswer scan={shown} guest={guest} timeZone={tablet.timeZone} place={tablet.badgePlace} />
        ) : (
          <>
            <CameraView onCode={onCode} />
            <form className="kiosk-typed" onSubmit={submit}>
              <TextInput
                label={t('kiosk.code')}
                description={t('kiosk.codeLead')}
                classNames={{ input: 'door-input' }}
                value={typed}
                maxLength={200}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <Button type="submit" className="door-target" size="lg">
                {t('kiosk.enter')}
              </Button>
            </form>
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
      {isLeaving && <FreeDialog onClose={() => setLeaving(false)} onFree={onFree} />}
    </div>
  );
}

interface KioskAnswerProps {
  scan: Scan;
  guest: Guest | undefined;
  timeZone: string;
  /** Where badges are handed out. */
  place: Texts | null;
}

function KioskAnswer({ scan, guest, timeZone, place }: KioskAnswerProps) {
  const { t } = useTranslation('checkin');
  const moment = useMoment(scan.admittedAt ?? scan.at, timeZone);
  const text = useText();
  const isWelcome = !isRefusal(scan.verdict);
  const Icon = isWelcome ? IconCircleCheckFilled : IconHandStop;
  return (
    <section
      key={scan.id}
      role="status"
      className={`door-verdict kiosk-answer ${isWelcome ? 'door-good' : 'door-waiting'}`}
      data-verdict={scan.verdict}
    >
      <Icon className="door-shape" aria-hidden />
      <Text className="door-word">{t(isWelcome ? 'kiosk.welcome' : 'kiosk.sorry')}</Text>
      {isWelcome && guest && <Text className="door-name">{guest.name}</Text>}
      <Text fz="xl">
        {scan.verdict === 'ALREADY_IN'
          ? t('kiosk.before', moment)
          : isWelcome
            ? place
              ? t('kiosk.badgeAt', { place: text(place) })
              : t('kiosk.badge')
            : t('kiosk.toDesk')}
      </Text>
    </section>
  );
}

/** The answer, until the next one or until its reader has gone. */
function useForAWhile(latest: Scan | undefined): Scan | undefined {
  const [goneId, setGoneId] = useState<string>();
  const id = latest?.id;
  useEffect(() => {
    if (!id) return;
    const timer = setTimeout(() => setGoneId(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return latest && latest.id !== goneId ? latest : undefined;
}

function FreeDialog({ onClose, onFree }: { onClose: () => void; onFree: () => void }) {
  const { t } = useTranslation(['checkin', 'ui']);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await endKiosk(typed)) return onFree();
    setWrong(true);
    setTyped('');
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('kiosk.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <PasswordInput
            label={t('kiosk.staffCode')}
            inputMode="numeric"
            autoComplete="off"
            size="lg"
            data-autofocus
            value={typed}
            error={isWrong && t('kiosk.wrongCode')}
            onChange={(event) => setTyped(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('kiosk.showCode') }}
          />
          <Button type="submit" className="door-target">
            {t('kiosk.free')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
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
