import { Alert, Anchor, Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel, StatusMark, useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { ProposalForm } from './proposal-form';
import { type FileFault, sendFile } from './send-file';
import type { OwnSession, PartProps } from './space';

const MOST_BYTES = 40 * 1024 * 1024;

type Props = PartProps & { slug: string; timeZone: string };

/** Own sessions: where, when, with whom; slides in versions; other words, for staff to agree to. */
export function SessionsPart(props: Props) {
  const { t } = useTranslation('speakers');
  const { sessions } = props.space;
  const [worded, setWorded] = useState<OwnSession>();
  return (
    <section id="sessions">
      <Title order={2} size="h3" mb="md">
        {t('mySpeaker.sessions')}
      </Title>
      {sessions.length === 0 ? (
        <Paper>
          <Text fw={600}>{t('mySpeaker.noSessions')}</Text>
          <Text c="dimmed">{t('mySpeaker.noSessionsLead')}</Text>
        </Paper>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {sessions.map((session) => (
            <OneSession key={session.id} {...props} session={session} onWord={() => setWorded(session)} />
          ))}
        </Stack>
      )}
      <SidePanel opened={worded !== undefined} title={t('proposal.title')} onClose={() => setWorded(undefined)}>
        {worded && <ProposalForm session={worded} eventId={props.eventId} onDone={() => setWorded(undefined)} />}
      </SidePanel>
    </section>
  );
}

function OneSession({ session, onWord, ...props }: Props & { session: OwnSession; onWord: () => void }) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const format = useFormat();
  const { slug, timeZone, onBehalfOf } = props;
  const { startsAt, endsAt, room, withNames, proposal, isPublished } = session;
  const when =
    startsAt && endsAt
      ? `${format.shortDay(startsAt, timeZone)}, ${format.times(startsAt, endsAt, timeZone)}`
      : t('mySpeaker.timeToCome');
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ minWidth: 0, flex: '1 1 220px' }}>
          {isPublished ? (
            <TextLink to="/evenements/$slug/programme" params={{ slug }} search={{ session: session.id }} fw={650}>
              {text(session.title)}
            </TextLink>
          ) : (
            <Text fw={650}>{text(session.title)}</Text>
          )}
          <Text size="sm">{[when, room ?? t('mySpeaker.roomToCome')].join(' · ')}</Text>
          <Text size="sm" c="dimmed">
            {[t(`roles.${session.role}`), withNames.length > 0 && t('mySpeaker.with', { names: withNames.join(', ') })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {!isPublished && <StatusMark tone="neutral">{t('mySpeaker.notPublished')}</StatusMark>}
      </Group>
      <Slides {...props} session={session} />
      {proposal && (
        <Alert
          color={proposal.state === 'REFUSED' ? 'coral' : 'parvis'}
          mt="sm"
          title={t(`proposal.${proposal.state}`)}
        >
          {proposal.state === 'PENDING' ? text(proposal.title) : proposal.answer}
        </Alert>
      )}
      {!onBehalfOf && (
        <Button
          variant="subtle"
          mih={44}
          mt="xs"
          leftSection={<IconPencil size={18} aria-hidden />}
          aria-label={`${t('proposal.open')} — ${text(session.title)}`}
          onClick={onWord}
        >
          {t('proposal.open')}
        </Button>
      )}
    </Paper>
  );
}

function Slides({
  session,
  space: { deadlines },
  eventId,
  onBehalfOf,
  reload,
  timeZone,
}: Props & { session: OwnSession }) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const format = useFormat();
  const [fault, setFault] = useState<FileFault>();
  const [isSending, setSending] = useState(false);
  const send = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    const person = onBehalfOf ? `&person=${onBehalfOf}` : '';
    const address = `/api/events/${eventId}/sessions/${session.id}/slides?name=${encodeURIComponent(file.name)}${person}`;
    const outcome = await sendFile(address, file, MOST_BYTES);
    setSending(false);
    setFault(outcome);
    if (!outcome) reload();
  };
  return (
    <Stack gap="xs" mt="sm">
      {session.slides.map(({ id, number, name, url, handedInAt, isLate, by }) => (
        <Group key={id} gap="xs" wrap="wrap">
          <Anchor href={url} underline="always" style={{ overflowWrap: 'anywhere' }}>
            {t('slides.version', { number, name })}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('slides.sent', {
              day: format.shortDay(handedInAt, timeZone),
              time: format.time(handedInAt, timeZone),
              by,
            })}
          </Text>
          {isLate && <StatusMark tone="waiting">{t('slides.late')}</StatusMark>}
        </Group>
      ))}
      {fault && (
        <Alert color="coral" role="alert">
          {t(`faults.${fault}`)}
        </Alert>
      )}
      <Group gap="sm">
        <FileButton onChange={(file) => void send(file)} accept=".pdf,.pptx,.odp">
          {(button) => (
            <Button
              {...button}
              mih={44}
              variant="light"
              loading={isSending}
              leftSection={<IconUpload size={18} aria-hidden />}
              aria-label={`${t(session.slides.length > 0 ? 'slides.again' : 'slides.send')} — ${text(session.title)}`}
            >
              {t(session.slides.length > 0 ? 'slides.again' : 'slides.send')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {deadlines.slidesDueAt
            ? t('slides.due', {
                day: format.day(deadlines.slidesDueAt, timeZone),
                time: format.time(deadlines.slidesDueAt, timeZone),
              })
            : t('slides.hint')}
        </Text>
      </Group>
    </Stack>
  );
}
