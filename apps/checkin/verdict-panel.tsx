import { Text } from '@mantine/core';
import { IconMessageQuestion, IconNote, IconQrcode, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { badgeColour, normaliseTicketCode, ticketCodeShape } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Scan } from './door-store';
import type { Guest } from './guest-book';
import { useMoment } from './moment';
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
      {guest && <Holder guest={guest} />}
      {!guest && scan.verdict === 'ADMITTED' && <Text fz="lg">{t('verdict.notOnList')}</Text>}
      <Advice scan={scan} timeZone={timeZone} />
      {scan.corrected && <Text fw={650}>{t('verdict.corrected')}</Text>}
      {guest && <Notes guest={guest} />}
    </section>
  );
}

function Holder({ guest }: { guest: Guest }) {
  const { t: field } = useTranslation('field');
  const text = useText();
  const kind = text(guest.kindName);
  const audience = field(`audiences.${guest.audience}`);
  return (
    <>
      <Text className="door-name">{guest.name}</Text>
      <Text fz="xl" className="door-kind">
        <span className="door-badge" style={{ background: badgeColour(guest.audience) }} aria-hidden />
        {[guest.organisationName, audience, kind === audience ? null : kind].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

/** What the desk should know and ask. */
function Notes({ guest }: { guest: Guest }) {
  const { t } = useTranslation('checkin');
  const text = useText();
  if (!guest.isVip && !guest.note && guest.questions.length === 0) return null;
  return (
    <ul className="door-notes">
      {guest.isVip && (
        <li>
          <IconStarFilled size={22} aria-hidden /> {t('verdict.vip')}
        </li>
      )}
      {guest.note && (
        <li>
          <IconNote size={22} aria-hidden /> {guest.note}
        </li>
      )}
      {guest.questions.map((question) => (
        <li key={question.fr}>
          <IconMessageQuestion size={22} aria-hidden /> {text(question)}
        </li>
      ))}
    </ul>
  );
}

function Advice({ scan, timeZone }: { scan: Scan; timeZone: string }) {
  const { t } = useTranslation('checkin');
  const moment = useMoment(scan.admittedAt ?? scan.at, timeZone);
  const { admittedBy } = scan;
  const advice =
    scan.verdict === 'ALREADY_IN' && admittedBy
      ? t('verdict.advice.ALREADY_IN_BY', { ...moment, device: admittedBy })
      : t(`verdict.advice.${adviceOn(scan)}`, moment);
  return (
    <Text fz="lg">
      {advice}
      {scan.verdict === 'UNKNOWN_CODE' && (
        <span className="door-read">{t('verdict.read', { code: scan.code.slice(0, 40) })}</span>
      )}
    </Text>
  );
}

const adviceOn = ({ verdict, code }: Scan) =>
  verdict === 'UNKNOWN_CODE' && ticketCodeShape(normaliseTicketCode(code)) === 'MISTYPED' ? 'MISTYPED' : verdict;
