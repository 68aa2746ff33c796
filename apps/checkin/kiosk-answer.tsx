import { Text } from '@mantine/core';
import { IconCircleCheckFilled, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Text as Texts } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Guest } from './guest-book';
import { useMoment } from './moment';
import type { Scan } from './scans';

interface KioskAnswerProps {
  scan: Scan;
  guest: Guest | undefined;
  timeZone: string;
  /** Where badges are handed out. */
  place: Texts | null;
  isPrinting: boolean;
}

/** What one reads of oneself, in a word and a shape. */
export function KioskAnswer({ scan, guest, timeZone, place, isPrinting }: KioskAnswerProps) {
  const { t } = useTranslation('checkin');
  const moment = useMoment(scan.admittedAt ?? scan.at, timeZone);
  const text = useText();
  const isWelcome = !isRefusal(scan.verdict);
  const Icon = isWelcome ? IconCircleCheckFilled : IconHandStop;
  const next = () => {
    if (!isWelcome) return t('kiosk.toDesk');
    if (scan.verdict === 'ALREADY_IN') return t('kiosk.before', moment);
    if (isPrinting) return t('kiosk.printing');
    return place ? t('kiosk.badgeAt', { place: text(place) }) : t('kiosk.badge');
  };
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
      <Text fz="xl">{next()}</Text>
    </section>
  );
}
