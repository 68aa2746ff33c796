import { ActionIcon } from '@mantine/core';
import {
  IconDeviceTablet,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconListCheck,
  IconVolume,
  IconVolumeOff,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import { productTime } from './clock';
import type { TabletData } from './guest-book';
import { allowSound, isMuted, setMuted } from './signals';
import type { Connection } from './sync';

const marks: Record<Connection, { icon: TablerIcon; className: string }> = {
  CONNECTING: { icon: IconCloudUp, className: 'door-mark' },
  ONLINE: { icon: IconCloudCheck, className: 'door-mark' },
  OFFLINE: { icon: IconCloudOff, className: 'door-mark door-mark-off' },
  FAILED: { icon: IconCloudOff, className: 'door-mark door-mark-off' },
};

interface StatusStripProps {
  tablet: TabletData;
  operatorName: string;
  connection: Connection;
  waiting: number;
  onLeave: () => void;
}

/** Always in sight: whether the server hears us, how old the list is, what it still has to be told. */
export function StatusStrip({ tablet, operatorName, connection, waiting, onLeave }: StatusStripProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const { icon: Icon, className } = marks[connection];
  return (
    <header className="door-bar">
      <ActionIcon size={56} variant="transparent" color="white" aria-label={t('tablet.title')} onClick={onLeave}>
        <IconDeviceTablet size={28} aria-hidden />
      </ActionIcon>
      <div className="door-where">
        <h1 className="door-title">{text(tablet.point.name)}</h1>
        <p className="door-subtitle">{[text(tablet.eventTitle), operatorName].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="door-marks">
        <span className={className} role="status" data-connection={connection}>
          <Icon size={22} aria-hidden />
          <span className="door-wide">{t(`connection.${connection}`)}</span>
          <span className="door-narrow">{t(`connectionShort.${connection}`)}</span>
        </span>
        <span className="door-mark">
          <IconListCheck size={22} aria-hidden />
          <ListAge asOf={tablet.asOf} timeZone={tablet.timeZone} />
        </span>
        <span className={waiting > 0 ? 'door-mark door-mark-off' : 'door-mark'} data-waiting={waiting}>
          <IconCloudUp size={22} aria-hidden />
          <span className="door-wide">{t('waiting', { count: waiting })}</span>
          <span className="door-narrow">{t('waitingShort', { count: waiting })}</span>
        </span>
      </div>
      <SoundSwitch />
    </header>
  );
}

const MINUTE_MS = 60_000;

function ListAge({ asOf, timeZone }: { asOf: string; timeZone: string }) {
  const { t } = useTranslation('checkin');
  const format = useFormat();
  const [now, setNow] = useState(productTime);
  useEffect(() => {
    const timer = setInterval(() => setNow(productTime()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor((now.getTime() - new Date(asOf).getTime()) / MINUTE_MS);
  if (minutes < 2) return <>{t('list.now')}</>;
  if (minutes < 60) return <>{t('list.minutes', { count: minutes })}</>;
  return <>{t('list.since', { day: format.shortDay(asOf, timeZone), time: format.time(asOf, timeZone) })}</>;
}

function SoundSwitch() {
  const { t } = useTranslation('checkin');
  const [muted, setIsMuted] = useState(isMuted);
  const toggle = () => {
    setMuted(!muted);
    setIsMuted(!muted);
    allowSound();
  };
  return (
    <ActionIcon
      size={56}
      variant="transparent"
      color="white"
      aria-label={t(muted ? 'soundOff' : 'soundOn')}
      onClick={toggle}
    >
      {muted ? <IconVolumeOff size={28} aria-hidden /> : <IconVolume size={28} aria-hidden />}
    </ActionIcon>
  );
}
