import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { IconCalendarHeart, IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CancelMeetingDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, StatusMark, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { useNow } from '../shell/now';
import type { ToBook } from './booking-panel';
import { JoinVideo } from './join-video';
import classes from './meetings.module.css';
import { PersonLine } from './person-line';
import { slotsByHalfDay } from './slots-by-day';
import { tell } from './tell';
import { useHalfDayTitle } from './use-half-day-title';
import type { MyMeeting, MyMeetings } from './use-my-meetings';

interface ScheduleProps {
  view: MyMeetings;
  onBook: (toBook: ToBook) => void;
  refresh: () => void;
}

/** The reader's meetings in the order of time. */
export function Schedule({ view, onBook, refresh }: ScheduleProps) {
  const { t } = useTranslation('meetings');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  const titleOf = useHalfDayTitle(timeZone);
  const [toCancel, setToCancel] = useState<MyMeeting>();
  if (view.schedule.length === 0) return <NoMeeting view={view} />;
  const move = (meeting: MyMeeting) => {
    const request = [...view.received, ...view.asked].find((one) => one.meeting?.id === meeting.id);
    const time = format.times(meeting.slot.startsAt, meeting.slot.endsAt, timeZone);
    if (request)
      onBook({
        kind: 'move',
        requestId: request.id,
        meetingId: meeting.id,
        name: meeting.with.name,
        now: { time, table: meeting.table },
      });
  };
  const meetings = new Map(view.schedule.map((meeting) => [meeting.slot.id, meeting]));
  return (
    <Stack gap="xl" className={classes.narrow}>
      {slotsByHalfDay(
        view.schedule.map(({ slot }) => slot),
        timeZone,
      ).map((halfDay) => (
        <section key={halfDay.day}>
          <Title order={2} size="h4" mb="sm">
            {titleOf(halfDay)}
          </Title>
          <ul className={classes.list}>
            {halfDay.slots.map(({ id }) => (
              <li key={id}>
                <MeetingCard
                  meeting={meetings.get(id)!}
                  canMove={view.phases.phase === 'BOOKING'}
                  onMove={move}
                  onCancel={setToCancel}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <LinkButton to="/e/$slug/agenda" params={{ slug }} variant="light" style={{ alignSelf: 'flex-start' }}>
        {t('schedule.agenda')}
      </LinkButton>
      <CancelDialog meeting={toCancel} onClose={() => setToCancel(undefined)} refresh={refresh} />
    </Stack>
  );
}

function NoMeeting({ view }: { view: MyMeetings }) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const hasRequests = view.received.some(({ status }) => status === 'PENDING');
  return (
    <EmptyState
      icon={IconCalendarHeart}
      title={t('schedule.none')}
      action={
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={hasRequests ? { vue: 'recues' } : {}}>
          {t(hasRequests ? 'schedule.answerAction' : 'schedule.noneAction')}
        </LinkButton>
      }
    >
      {t('schedule.noneLead')}
    </EmptyState>
  );
}

interface MeetingCardProps {
  meeting: MyMeeting;
  canMove: boolean;
  onMove: (meeting: MyMeeting) => void;
  onCancel: (meeting: MyMeeting) => void;
}

function MeetingCard({ meeting, canMove, onMove, onCancel }: MeetingCardProps) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const { slot, table } = meeting;
  const { name } = meeting.with;
  const time = format.times(slot.startsAt, slot.endsAt, timeZone);
  const isOver = new Date(slot.endsAt) <= now;
  const hasBegun = new Date(slot.startsAt) <= now;
  return (
    <article className={classes.card}>
      <Group justify="space-between" gap="xs">
        <Text fz={22} fw={700} lh={1.2}>
          {time}
        </Text>
        <Group gap={6} wrap="nowrap">
          <IconMapPin size={20} aria-hidden />
          <Text fw={650}>{table}</Text>
        </Group>
      </Group>
      <PersonLine person={meeting.with} />
      {isOver ? (
        <div>
          <StatusMark tone="neutral">{t('status.OVER')}</StatusMark>
        </div>
      ) : (
        <Group gap="sm">
          <JoinVideo url={meeting.videoUrl} name={name} />
          {canMove && !hasBegun && (
            <Button variant="light" onClick={() => onMove(meeting)} aria-label={t('schedule.moveNamed', { name })}>
              {t('schedule.move')}
            </Button>
          )}
          <Button variant="default" onClick={() => onCancel(meeting)} aria-label={t('schedule.cancelNamed', { name })}>
            {t('schedule.cancel')}
          </Button>
        </Group>
      )}
    </article>
  );
}

function CancelDialog({
  meeting,
  onClose,
  refresh,
}: {
  meeting: MyMeeting | undefined;
  onClose: () => void;
  refresh: () => void;
}) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useEvent();
  const format = useFormat();
  const [{ fetching }, cancel] = useMutation(CancelMeetingDocument);
  const name = meeting?.with.name ?? '';
  const send = async () => {
    const { data } = await cancel({ meetingId: meeting!.id });
    if (!data) return tell(t('slots.failed'), 'refused');
    onClose();
    refresh();
    const outcome = data.cancelMeeting;
    switch (outcome.__typename) {
      case 'MeetingCancelled':
        return tell(t('schedule.cancelled', { name }), 'done');
      case 'MeetingNotCancellable':
        return tell(t('schedule.notCancellable'), 'refused');
      default:
        return assertNever(outcome);
    }
  };
  return (
    <Modal
      opened={meeting !== undefined}
      onClose={onClose}
      title={t('schedule.cancelTitle')}
      centered
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      styles={{ title: { fontSize: 'var(--mantine-font-size-xl)', fontWeight: 650 } }}
    >
      {meeting && (
        <Stack>
          <Text>
            {t('schedule.cancelLead', {
              name,
              time: format.times(meeting.slot.startsAt, meeting.slot.endsAt, timeZone),
            })}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('schedule.cancelNo')}
            </Button>
            <Button color="coral.7" loading={fetching} onClick={() => void send()}>
              {t('schedule.cancelYes')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
