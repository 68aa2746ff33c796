import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconClock, IconMapPin, IconVideo, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SpeakerPhotosDocument } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { Portrait } from '../speakers/portrait';
import { KindMark } from './kind-mark';
import type { ProgrammeSession } from './programme-view';

interface SessionDetailsProps {
  session: ProgrammeSession;
  slug: string;
  timeZone: string;
  venue: string | null;
  /** Following, or how to become somebody who may. */
  action: ReactNode;
}

/** One session in full. */
export function SessionDetails({ session, slug, timeZone, venue, action }: SessionDetailsProps) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const [{ data }] = useQuery({
    query: SpeakerPhotosDocument,
    variables: { slug },
    pause: session.speakers.length === 0,
  });
  const photoOf = (id: string) => data?.event?.speakers.find(({ personId }) => personId === id)?.photoUrl ?? null;
  const minutes = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000);
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <KindMark kind={session.kind} />
        <SeatsMark session={session} />
      </Group>
      <Stack gap="xs">
        <Fact icon={IconClock} label={t('session.when')}>
          {`${capitalised(format.day(session.startsAt, timeZone))}, ${format.times(session.startsAt, session.endsAt, timeZone)} (${t('session.minutes', { count: minutes })})`}
        </Fact>
        {(session.room ?? venue) && (
          <Fact icon={IconMapPin} label={t('session.where')}>
            {[session.room?.name, venue].filter(Boolean).join(', ')}
          </Fact>
        )}
      </Stack>
      {action}
      {session.streamUrl && (
        <Button
          component="a"
          href={session.streamUrl}
          target="_blank"
          rel="noreferrer"
          variant="light"
          leftSection={<IconVideo size={20} aria-hidden />}
        >
          {t('session.watch')}
        </Button>
      )}
      {session.sequence && (
        <Text c="parvis.8" fw={600}>
          {text(session.sequence.title)}
        </Text>
      )}
      {session.track && (
        <Group gap="xs" wrap="nowrap">
          <Box w={16} h={16} style={{ background: session.track.colour, borderRadius: 4, flexShrink: 0 }} aria-hidden />
          <Text>{t('session.track', { name: text(session.track.name) })}</Text>
        </Group>
      )}
      {text(session.abstract) && <Text style={{ whiteSpace: 'pre-line' }}>{text(session.abstract)}</Text>}
      {session.speakers.length > 0 && (
        <Box component="section">
          <Title order={3} size="h4" mb="sm">
            {t('session.speakers')}
          </Title>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {session.speakers.map((speaker) => (
              <Group component="li" key={speaker.personId} wrap="nowrap" gap="sm">
                <Portrait name={speaker.name} url={photoOf(speaker.personId)} />
                <div>
                  <Text fw={600}>
                    {speaker.name}
                    {speaker.role !== 'SPEAKER' && (
                      <Text span fw={400} c="dimmed">
                        {` · ${t(`session.roles.${speaker.role}`)}`}
                      </Text>
                    )}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {[speaker.jobTitle, speaker.organisationName].filter(Boolean).join(', ')}
                  </Text>
                </div>
              </Group>
            ))}
          </Stack>
        </Box>
      )}
      {session.documents.length > 0 && (
        <Box component="section">
          <Title order={3} size="h4" mb="sm">
            {t('session.documents')}
          </Title>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {session.documents.map(({ id, title, url }) => (
              <li key={id}>
                <Anchor href={url} target="_blank" rel="noreferrer">
                  {text(title)}
                </Anchor>
              </li>
            ))}
          </Stack>
        </Box>
      )}
      <Text size="sm" c="dimmed">
        {capitalised(t(session.language === 'EN' ? 'session.inEnglish' : 'session.inFrench'))}
      </Text>
    </Stack>
  );
}

/** How many seats a workshop has left; nothing for a session that is open to everybody. */
export function SeatsMark({ session }: { session: ProgrammeSession }) {
  const { capacity, seatsLeft, waiting, placeInLine } = session;
  const { t } = useTranslation('agenda');
  if (capacity === null || seatsLeft === null) return null;
  if (placeInLine !== null)
    return <StatusMark tone="waiting">{t('session.inLine', { count: placeInLine })}</StatusMark>;
  if (seatsLeft === 0) {
    return (
      <StatusMark tone="bad">{waiting ? t('session.fullWaiting', { count: waiting }) : t('session.full')}</StatusMark>
    );
  }
  return (
    <StatusMark tone={seatsLeft <= 3 ? 'waiting' : 'good'}>
      {t('session.seats', { count: seatsLeft, capacity })}
    </StatusMark>
  );
}

function Fact({ icon: Icon, label, children }: { icon: TablerIcon; label: string; children: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Icon size={22} stroke={1.6} aria-label={label} role="img" style={{ flexShrink: 0, marginTop: 2 }} />
      <Text>{children}</Text>
    </Group>
  );
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
