import { Button, Group, Select, Text, Title } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { LockRunMeetingsDocument } from '@parvis/contract/web';
import { SearchField, StatusMark, useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { useStaffEvent } from '../shell/staff-space';
import type { ToMove } from './move-panel';
import { namesOnly, useNamesOf } from './names-of';
import { Pages } from './pages';
import classes from './planning.module.css';
import type { RunDetail, RunFilter } from './run-view';

interface RunMeetingsProps {
  detail: RunDetail;
  filter: RunFilter;
  onFilter: (change: Partial<RunFilter>) => void;
  onMove: ((meeting: ToMove) => void) | undefined;
}

/** Every meeting of a run, by slot, to be found, moved and locked. */
export function RunMeetings({ detail, filter, onFilter, onMove }: RunMeetingsProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const namesOf = useNamesOf();
  const [{ fetching }, lock] = useMutation(LockRunMeetingsDocument);
  const { meetings, total } = detail.meetings;
  const slots = new Map(detail.slots.map((slot) => [slot.id, slot]));
  const change = async (requestId: string, locked: boolean) => {
    const { data } = await lock({
      runId: detail.run.id,
      revision: detail.run.revision,
      requestIds: [requestId],
      locked,
    });
    if (!data) return tell(t('move.failed'), 'refused');
    if (data.lockRunMeetings.__typename === 'ScheduleRunChanged') tell(t('move.changed'), 'refused');
  };
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('meetings.title')}
      </Title>
      <Group mb="sm" align="flex-end">
        <SearchField
          label={t('meetings.search')}
          value={filter.search}
          onSearch={(search) => onFilter({ search, offset: 0, unplacedOffset: 0 })}
        />
        <Select
          label={t('meetings.slot')}
          placeholder={t('meetings.allSlots')}
          clearable
          value={filter.slotId}
          onChange={(slotId) => onFilter({ slotId, offset: 0 })}
          data={detail.slots.map(({ id, startsAt, endsAt }) => ({
            value: id,
            label: `${format.shortDay(startsAt, timeZone)}, ${format.times(startsAt, endsAt, timeZone)}`,
          }))}
        />
      </Group>
      {total === 0 && <Text c="dimmed">{t('meetings.none')}</Text>}
      <ul className={classes.rows} aria-label={t('meetings.title')}>
        {meetings.map((meeting) => {
          const slot = slots.get(meeting.slotId)!;
          const people = namesOf(namesOnly(meeting.people));
          return (
            <li key={meeting.requestId}>
              <Group justify="space-between" gap="xs">
                <div style={{ flex: '1 1 260px' }}>
                  <Text fw={600}>{namesOf(meeting.people)}</Text>
                  <Text size="sm" c="dimmed">
                    {t('meetings.when', {
                      day: format.shortDay(slot.startsAt, timeZone),
                      times: format.times(slot.startsAt, slot.endsAt, timeZone),
                      table: meeting.table,
                    })}
                  </Text>
                </div>
                {meeting.locked && <StatusMark tone="neutral">{t('meetings.locked')}</StatusMark>}
                {onMove && (
                  <Group gap="xs">
                    <Button
                      variant="subtle"
                      loading={fetching}
                      leftSection={
                        meeting.locked ? <IconLockOpen size={18} aria-hidden /> : <IconLock size={18} aria-hidden />
                      }
                      aria-label={t(meeting.locked ? 'meetings.unlockNamed' : 'meetings.lockNamed', { people })}
                      onClick={() => void change(meeting.requestId, !meeting.locked)}
                    >
                      {t(meeting.locked ? 'meetings.unlock' : 'meetings.lock')}
                    </Button>
                    <Button
                      variant="light"
                      aria-label={t('meetings.moveNamed', { people })}
                      onClick={() => onMove({ requestId: meeting.requestId, people, isPlaced: true })}
                    >
                      {t('meetings.move')}
                    </Button>
                  </Group>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
      <Pages total={total} offset={filter.offset} onOffset={(offset) => onFilter({ offset })} />
    </section>
  );
}
