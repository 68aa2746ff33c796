import { Text } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { normaliseTicketCode, ticketCodeShape } from '@parvis/domain';
import type { Guest, Scan } from './book';
import { isSameDay, useMoment } from './moment';
import { verdictLooks } from './verdict-looks';

interface VerdictPanelProps {
  /** The latest scan; undefined before the first. */
  scan: Scan | undefined;
  guest: Guest | undefined;
  timeZone: string;
}

/** The answer, to be read at arm's length: colour, shape, words, name. */
export function VerdictPanel({ scan, guest, timeZone }: VerdictPanelProps) {
  const { t } = useTranslation('checkin');
  const { t: field } = useTranslation('field');
  if (!scan) {
    return (
      <section className="door-verdict door-ready" aria-label={t('verdict.label')}>
        <IconQrcode className="door-shape" stroke={1.3} aria-hidden />
        <Text className="door-word">{t('verdict.ready')}</Text>
        <Text fz="lg">{t('verdict.readyLead')}</Text>
      </section>
    );
  }
  const { icon: Icon, className } = verdictLooks[scan.verdict];
  return (
    // A new key for each answer: the same words twice in a row are said twice, and seen to change.
    <section
      key={`${scan.id} ${scan.verdict}`}
      className={`door-verdict ${className}`}
      role="status"
      aria-label={t('verdict.label')}
      data-verdict={scan.verdict}
    >
      <Icon className="door-shape" aria-hidden />
      <Text className="door-word">{t(`verdict.${scan.verdict}`)}</Text>
      {guest && (
        <>
          <Text className="door-name">{guest.name}</Text>
          <Text fz="xl">
            {[guest.organisationName, field(`audiences.${guest.audience}`)].filter(Boolean).join(' · ')}
          </Text>
        </>
      )}
      <Advice scan={scan} timeZone={timeZone} />
      {scan.corrected && <Text fw={650}>{t('verdict.corrected')}</Text>}
    </section>
  );
}

function Advice({ scan, timeZone }: { scan: Scan; timeZone: string }) {
  const { t } = useTranslation('checkin');
  return (
    <Text fz="lg">
      {t(`verdict.advice.${adviceOn(scan, timeZone)}`, useMoment(scan.admittedAt ?? scan.scannedAt, timeZone))}
      {scan.verdict === 'UNKNOWN_CODE' && (
        <span className="door-read">{t('verdict.read', { code: scan.code.slice(0, 40) })}</span>
      )}
    </Text>
  );
}

function adviceOn({ verdict, code, scannedAt, admittedAt }: Scan, timeZone: string) {
  if (verdict === 'UNKNOWN_CODE' && ticketCodeShape(normaliseTicketCode(code)) === 'MISTYPED') return 'MISTYPED';
  if (verdict === 'ALREADY_IN' && admittedAt && !isSameDay(admittedAt, scannedAt, timeZone)) return 'ALREADY_IN_BEFORE';
  return verdict;
}
