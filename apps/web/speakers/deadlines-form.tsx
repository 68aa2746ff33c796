import { Alert, Button, Checkbox, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveSpeakerDeadlinesDocument } from '@parvis/contract/web';
import { instantOf, typedTime } from '../messages/zoned-time';
import { useStaffEvent } from '../shell/staff-space';
import type { Board } from './board-rows';

/** Until when; reminders before it go by themselves, to those who miss something. */
export function DeadlinesForm({ deadlines, eventId }: { deadlines: Board['deadlines']; eventId: string }) {
  const { t } = useTranslation('speakers');
  const { timeZone } = useStaffEvent();
  const typed = (instant: string | null | undefined) => (instant ? typedTime(instant, timeZone) : '');
  const [profile, setProfile] = useState(typed(deadlines.profileDueAt));
  const [slides, setSlides] = useState(typed(deadlines.slidesDueAt));
  const [takesLateSlides, setTakesLate] = useState(deadlines.takesLateSlides);
  const [hasFailed, setFailed] = useState(false);
  const [{ fetching }, save] = useMutation(SaveSpeakerDeadlinesDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await save({
      input: {
        eventId,
        profileDueAt: instantOf(profile, timeZone) ?? null,
        slidesDueAt: instantOf(slides, timeZone) ?? null,
        takesLateSlides,
      },
    });
    const isSaved = data?.saveSpeakerDeadlines.__typename === 'SpeakerBoardSaved';
    setFailed(!isSaved);
    if (isSaved)
      notifications.show({
        message: t('deadlines.saved'),
        closeButtonProps: { 'aria-label': t('board.dismiss') },
      });
  };
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb={4}>
        {t('deadlines.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('deadlines.lead')}
      </Text>
      <form onSubmit={(submitted) => void submit(submitted)} noValidate>
        <Stack gap="sm">
          {hasFailed && (
            <Alert color="coral" role="alert">
              {t('board.failed')}
            </Alert>
          )}
          <Group align="flex-end">
            <TextInput
              type="datetime-local"
              label={t('deadlines.profile')}
              value={profile}
              onChange={(changed) => setProfile(changed.currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label={t('deadlines.slides')}
              value={slides}
              onChange={(changed) => setSlides(changed.currentTarget.value)}
            />
          </Group>
          <Checkbox
            label={t('deadlines.late')}
            checked={takesLateSlides}
            onChange={(changed) => setTakesLate(changed.currentTarget.checked)}
          />
          <Button type="submit" variant="default" mih={44} loading={fetching} style={{ alignSelf: 'flex-start' }}>
            {t('deadlines.save')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
