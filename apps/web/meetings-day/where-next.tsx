import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useDistance } from '../agenda/use-distance';
import { JoinVideo } from '../meetings/join-video';
import { useEvent } from '../shell/event-space';
import { useNow } from '../shell/now';
import { nextMeeting } from './day-view';
import type { MeetingOfDay } from './use-meeting-day';

/** When, at which table and with whom the reader meets next, at the top of their meetings. */
export function WhereNext({ meetings }: { meetings: readonly MeetingOfDay[] }) {
  const { t } = useTranslation('meetingsDay');
  const { timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const distance = useDistance();
  const meeting = nextMeeting(meetings, now);
  if (!meeting) return null;
  const { slot, table } = meeting;
  const isOn = new Date(slot.startsAt) <= now;
  return (
    <Paper component="section" aria-labelledby="where-next" bg="parvis.0" p={{ base: 'md', sm: 'lg' }} mb="md">
      <Text id="where-next" fw={600} c="parvis.8" size="sm">
        {t(isOn ? 'on' : 'next')}
      </Text>
      <Group justify="space-between" align="flex-end" gap="xs" wrap="nowrap">
        <Stack gap={2} miw={0}>
          <Text fz={{ base: 24, sm: 30 }} fw={700} lh={1.15} c="parvis.9" aria-live="polite">
            {isOn ? t('until', { time: format.time(slot.endsAt, timeZone) }) : distance(slot.startsAt)}
          </Text>
          <Text fw={600}>{t('with', { name: meeting.with.name })}</Text>
          <Text c="gray.7">
            {[format.times(slot.startsAt, slot.endsAt, timeZone), meeting.with.organisationName]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
        <Group gap={6} wrap="nowrap" c="parvis.9" style={{ flexShrink: 0 }}>
          <IconMapPin size={24} aria-hidden />
          <Text fz={{ base: 20, sm: 26 }} fw={700} lh={1.15} ta="right" maw="38vw" style={{ textWrap: 'balance' }}>
            {table}
          </Text>
        </Group>
      </Group>
      {meeting.videoUrl && (
        <Group mt="sm">
          <JoinVideo url={meeting.videoUrl} name={meeting.with.name} />
        </Group>
      )}
    </Paper>
  );
}
