import { Text, Title } from '@mantine/core';
import { IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat } from '@parvis/ui';
import type { Scan } from './scans';
import type { Guest } from './guest-book';
import { verdictLooks } from './verdict-looks';

interface RecentScansProps {
  scans: readonly Scan[];
  guestOf: (scan: Scan) => Guest | undefined;
  timeZone: string;
}

export function RecentScans({ scans, guestOf, timeZone }: RecentScansProps) {
  const { t } = useTranslation('checkin');
  const format = useFormat();
  return (
    <section className="door-recent">
      <Title order={2} size="h4">
        {t('recent.title')}
      </Title>
      {scans.length === 0 && <Text c="dimmed">{t('recent.none')}</Text>}
      <ol>
        {scans.map((scan) => {
          const isSent = scan.state === 'SENT';
          return (
            <li key={scan.id}>
              <Text component="span" c="dimmed">
                {format.time(scan.at, timeZone)}
              </Text>
              <Text component="span" fw={600} truncate className="door-who">
                {guestOf(scan)?.name ?? scan.code.slice(0, 40)}
              </Text>
              <StatusMark tone={verdictLooks[scan.verdict].tone}>{t(`verdictShort.${scan.verdict}`)}</StatusMark>
              <span
                title={t(isSent ? 'recent.sent' : 'recent.waiting')}
                role="img"
                aria-label={t(isSent ? 'recent.sent' : 'recent.waiting')}
              >
                {isSent ? <IconCheck size={20} aria-hidden /> : <IconClock size={20} aria-hidden />}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
