import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { useNow } from '../shell/now';
import { meetingToSay } from './day-view';
import type { MeetingOfDay } from './use-meeting-day';
import { useSayCame } from './use-say-came';

interface CameProps {
  meetings: readonly MeetingOfDay[];
  refresh: () => void;
}

/** Of the meeting that is on or was just over: one tap says that it did not happen. */
export function CameCard({ meetings, refresh }: CameProps) {
  const { t } = useTranslation('meetingsDay');
  const { timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const meeting = meetingToSay(meetings, now);
  if (!meeting) return null;
  const { name } = meeting.with;
  const time = format.times(meeting.slot.startsAt, meeting.slot.endsAt, timeZone);
  return (
    <Paper component="section" aria-labelledby="came" p={{ base: 'md', sm: 'lg' }} my="md">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id="came">
            {t('came.title', { name })}
          </Title>
          <Text c="dimmed">{t('came.lead', { time, table: meeting.table })}</Text>
        </div>
        <CameActions meeting={meeting} refresh={refresh} />
      </Stack>
    </Paper>
  );
}

const tones: Partial<Record<MeetingOfDay['came'], Tone>> = { HELD: 'good', NOT_HELD: 'bad', DISPUTED: 'waiting' };

/** What can be said of one meeting, what was said, and the way back. */
export function CameActions({ meeting, refresh }: { meeting: MeetingOfDay; refresh: () => void }) {
  const { t } = useTranslation('meetingsDay');
  const now = useNow();
  const { isBusy, say, takeBack } = useSayCame(refresh);
  const { saying, came } = meeting;
  const { name } = meeting.with;
  if (new Date(meeting.slot.startsAt) > now) return null;
  if (!saying)
    return (
      <Group gap="sm">
        {came !== 'HELD' && came !== 'NOT_HELD' && (
          <Button
            leftSection={<IconCheck size={20} aria-hidden />}
            variant="light"
            mih={44}
            loading={isBusy}
            aria-label={t('came.heldNamed', { name })}
            onClick={() => void say(meeting, true)}
          >
            {t('came.held')}
          </Button>
        )}
        <Button
          leftSection={<IconUserOff size={20} aria-hidden />}
          variant="default"
          mih={44}
          loading={isBusy}
          aria-label={t('came.notHeldNamed', { name })}
          onClick={() => void say(meeting, false)}
        >
          {t('came.notHeld')}
        </Button>
      </Group>
    );
  const tone = tones[came];
  return (
    <Stack gap="sm" role="status">
      <Group gap="sm" justify="space-between">
        <Text fw={600}>{t(saying.happened ? 'came.saidHeld' : 'came.saidNotHeld')}</Text>
        {new Date(saying.until) > now && (
          <Button
            variant="subtle"
            mih={44}
            leftSection={<IconArrowBackUp size={20} aria-hidden />}
            loading={isBusy}
            aria-label={t('came.takeBackNamed', { name })}
            onClick={() => void takeBack(meeting)}
          >
            {t('came.takeBack')}
          </Button>
        )}
      </Group>
      {came === 'DISPUTED' && tone && (
        <div>
          <StatusMark tone={tone}>{t('came.status.DISPUTED')}</StatusMark>
        </div>
      )}
      {!saying.happened && <WhoWasMissing meeting={meeting} onSay={(absent) => void say(meeting, false, absent)} />}
    </Stack>
  );
}

function WhoWasMissing({ meeting, onSay }: { meeting: MeetingOfDay; onSay: (absent: 'OTHER' | 'ME') => void }) {
  const { t } = useTranslation('meetingsDay');
  return (
    <Stack gap={6} role="group" aria-label={t('came.who')}>
      <Text size="sm">
        <Text span fw={600}>
          {t('came.who')}
        </Text>{' '}
        {t('came.whoHint')}
      </Text>
      <Group gap="sm">
        {(['OTHER', 'ME'] as const).map((absent) => (
          <Button
            key={absent}
            mih={44}
            variant={meeting.saying?.absent === absent ? 'filled' : 'default'}
            aria-pressed={meeting.saying?.absent === absent}
            onClick={() => onSay(absent)}
          >
            {t(`came.absent.${absent}`, { name: meeting.with.name })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
