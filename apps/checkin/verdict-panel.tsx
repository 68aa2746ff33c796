import { Text } from '@mantine/core';
import { IconMessageQuestion, IconNote, IconQrcode, IconStarFilled, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { badgeColour, normaliseTicketCode, spellTicketCode, ticketCodeShape } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Scan } from './scans';
import type { WalkIn } from './desk-acts';
import type { Guest, TabletData } from './guest-book';
import { useMoment } from './moment';
import { verdictLooks } from './verdict-looks';

interface VerdictPanelProps {
  /** The latest scan; undefined before the first. */
  scan: Scan | undefined;
  guest: Guest | undefined;
  /** Where the guest was registered on this tablet. */
  walkIn: WalkIn | undefined;
  tablet: TabletData;
}

/** The answer, to be read at arm's length: colour, shape, words, name. */
export function VerdictPanel({ scan, guest, walkIn, tablet }: VerdictPanelProps) {
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
      <Advice scan={scan} timeZone={tablet.timeZone} />
      {scan.corrected && <Text fw={650}>{t('verdict.corrected')}</Text>}
      {guest && <Notes guest={guest} walkIn={walkIn} questions={tablet.questions} />}
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

interface NotesProps {
  guest: Guest;
  walkIn: WalkIn | undefined;
  questions: TabletData['questions'];
}

/** What the desk should know and ask. */
function Notes({ guest, walkIn, questions }: NotesProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const open = questions.filter(({ id }) => guest.openQuestionIds.includes(id));
  if (!guest.isVip && !guest.note && open.length === 0 && !walkIn) return null;
  return (
    <ul className="door-notes">
      {walkIn && (
        <li>
          <IconUserPlus size={22} aria-hidden /> {t(`walkIn.${noteOn(walkIn)}`, { code: spellTicketCode(walkIn.code) })}
        </li>
      )}
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
      {open.map((question) => (
        <li key={question.id}>
          <IconMessageQuestion size={22} aria-hidden /> {text(question.label)}
        </li>
      ))}
    </ul>
  );
}

function noteOn({ state, matter, hadTicket }: WalkIn) {
  if (state === 'WAITING') return 'waiting';
  if (matter) return `matters.${matter}` as const;
  return hadTicket ? 'hadTicket' : 'here';
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
