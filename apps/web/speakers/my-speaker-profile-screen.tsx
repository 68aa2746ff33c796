import { Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconMicrophone2 } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { MySpeakerProfileDocument, type MySpeakerProfileQuery, SaveSpeakerProfileDocument } from '@parvis/contract/web';
import { PageHeader, useFormat, useText } from '@parvis/ui';
import { SpeakerFeedback } from '../agenda/speaker-feedback';
import { useEvent } from '../shell/event-space';
import { TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { CountedTextarea, LONGEST_JOB_TITLE, ProfileForm, useSave } from '../shell/profile-form';

type Event = NonNullable<MySpeakerProfileQuery['event']>;
type Profile = NonNullable<Event['mySpeakerProfile']>;
type Session = Event['programme']['sessions'][number];

/** A speaker's own sessions and public profile. */
export function MySpeakerProfileScreen() {
  const { t } = useTranslation('speakers');
  const { slug } = useParams({ from: '/e/$slug/intervenant' });
  const response = useQuery({ query: MySpeakerProfileDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const profile = event?.mySpeakerProfile;
        if (!event || !profile) return <NotFoundPage />;
        const sessions = event.programme.sessions.filter(({ id }) => profile.sessionIds.includes(id));
        return (
          <>
            <PageHeader title={t('mySpeaker.title')} lead={t('mySpeaker.lead')} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <Stack gap="xl">
                <MySessions sessions={sessions} personId={profile.personId} />
                <SpeakerFeedback />
              </Stack>
              <Paper component="section">
                <Title order={2} size="h3" mb="md">
                  {t('mySpeaker.profile')}
                </Title>
                <SpeakerForm profile={profile} />
              </Paper>
            </SimpleGrid>
          </>
        );
      }}
    </QueryView>
  );
}

function MySessions({ sessions, personId }: { sessions: Session[]; personId: string }) {
  const { t } = useTranslation('speakers');
  const { slug, timeZone } = useEvent();
  const text = useText();
  const format = useFormat();
  return (
    <section>
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
          {sessions.map((session) => {
            const moderates = session.speakers.some(
              (speaker) => speaker.personId === personId && speaker.role === 'MODERATOR',
            );
            return (
              <Paper component="li" key={session.id} p="md">
                <TextLink to="/evenements/$slug/programme" params={{ slug }} search={{ session: session.id }} fw={650}>
                  {text(session.title)}
                </TextLink>
                <Text size="sm">
                  {`${format.shortDay(session.startsAt, timeZone)}, ${format.times(session.startsAt, session.endsAt, timeZone)}`}
                </Text>
                <Group gap={6}>
                  <Text size="sm" c="dimmed">
                    {[session.room?.name, moderates && t('mySpeaker.moderates')].filter(Boolean).join(' · ')}
                  </Text>
                </Group>
              </Paper>
            );
          })}
        </Stack>
      )}
    </section>
  );
}

function SpeakerForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation('speakers');
  const { id: eventId } = useEvent();
  const [, send] = useMutation(SaveSpeakerProfileDocument);
  const [jobTitle, setJobTitle] = useState(profile.jobTitle ?? '');
  const [biographyFr, setBiographyFr] = useState(profile.biography.fr);
  const [biographyEn, setBiographyEn] = useState(profile.biography.en);
  const form = useSave(async () => {
    const { data } = await send({ input: { eventId, jobTitle, biographyFr, biographyEn } });
    const outcome = data?.saveSpeakerProfile;
    return outcome && { errors: outcome.__typename === 'InvalidInput' ? outcome.errors : [] };
  });
  return (
    <ProfileForm form={form}>
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap">
          <IconMicrophone2 size={22} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
          <Text fw={600}>{[profile.name, profile.organisationName].filter(Boolean).join(', ')}</Text>
        </Group>
        <TextInput
          label={t('mySpeaker.jobTitle')}
          description={t('mySpeaker.jobTitleHint')}
          maxLength={LONGEST_JOB_TITLE}
          autoComplete="organization-title"
          value={jobTitle}
          onChange={(event) => setJobTitle(event.currentTarget.value)}
          error={form.errorOf('jobTitle')}
        />
        <CountedTextarea
          label={t('mySpeaker.biographyFr')}
          value={biographyFr}
          onChange={(event) => setBiographyFr(event.currentTarget.value)}
          error={form.errorOf('biographyFr')}
        />
        <CountedTextarea
          label={t('mySpeaker.biographyEn')}
          lang="en"
          value={biographyEn}
          onChange={(event) => setBiographyEn(event.currentTarget.value)}
          error={form.errorOf('biographyEn')}
        />
      </Stack>
    </ProfileForm>
  );
}
