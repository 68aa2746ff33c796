import { Alert, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  AcceptMeetingDocument,
  type BookingFragment,
  FreeSlotsDocument,
  MoveMeetingDocument,
} from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, SidePanel, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { QueryView } from '../shell/query-view';
import { SlotPicker } from './slot-picker';
import type { SlotTime } from './slots-by-day';
import { tell } from './tell';
import { useLimitWords } from './use-limit-words';

/** A request to accept, or a meeting to move. */
export type ToBook =
  | { kind: 'accept'; requestId: string; name: string }
  | { kind: 'move'; requestId: string; meetingId: string; name: string; now: { time: string; table: string } };

interface BookingPanelProps {
  toBook: ToBook | undefined;
  onClose: () => void;
  onBooked: () => void;
}

/** Choosing a time for a meeting beside the list, which keeps its place. */
export function BookingPanel({ toBook, onClose, onBooked }: BookingPanelProps) {
  const { t } = useTranslation('meetings');
  const title = toBook && t(toBook.kind === 'accept' ? 'slots.acceptTitle' : 'slots.moveTitle', { name: toBook.name });
  return (
    <SidePanel opened={toBook !== undefined} title={title} onClose={onClose}>
      {toBook && <Booking key={toBook.requestId} toBook={toBook} onClose={onClose} onBooked={onBooked} />}
    </SidePanel>
  );
}

function Booking({ toBook, onClose, onBooked }: BookingPanelProps & { toBook: ToBook }) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const { timeZone } = useEvent();
  const format = useFormat();
  const limitWords = useLimitWords();
  const response = useQuery({
    query: FreeSlotsDocument,
    variables: { requestId: toBook.requestId },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching: accepting }, accept] = useMutation(AcceptMeetingDocument);
  const [{ fetching: moving }, move] = useMutation(MoveMeetingDocument);
  const [alternatives, setAlternatives] = useState<SlotTime[]>();
  const [problem, setProblem] = useState<string>();

  const send = async (slotId: string): Promise<BookingFragment | undefined> =>
    toBook.kind === 'accept'
      ? (await accept({ requestId: toBook.requestId, slotId })).data?.acceptMeeting
      : (await move({ meetingId: toBook.meetingId, slotId })).data?.moveMeeting;

  const book = async (slotId: string) => {
    setProblem(undefined);
    const outcome = await send(slotId);
    if (!outcome) return setProblem(t('slots.failed'));
    switch (outcome.__typename) {
      case 'MeetingBooked': {
        const { slot, table } = outcome.meeting;
        const time = format.times(slot.startsAt, slot.endsAt, timeZone);
        tell(t(toBook.kind === 'accept' ? 'slots.booked' : 'slots.moved', { name: toBook.name, time, table }), 'done');
        return onBooked();
      }
      case 'SlotTaken':
        setProblem(t('slots.taken'));
        return setAlternatives(outcome.alternatives);
      case 'MeetingTooClose':
        setProblem(t('slots.tooClose', { count: outcome.minutes }));
        return setAlternatives(outcome.alternatives);
      case 'MeetingLimitReached':
        return setProblem(limitWords(outcome));
      case 'RequestNotOpen':
        tell(t('received.notOpen'), 'refused');
        return onClose();
      case 'AlreadyAsked':
        return setProblem(asking('answer.already'));
      case 'MeetingsClosed':
        return setProblem(t('slots.closed'));
      default:
        return assertNever(outcome);
    }
  };

  return (
    <>
      {toBook.kind === 'move' && (
        <Text mb="sm" fw={600}>
          {t('slots.now', toBook.now)}
        </Text>
      )}
      {problem && (
        <Alert color="coral" role="alert" mb="md">
          {problem}
        </Alert>
      )}
      <QueryView response={response}>
        {({ freeSlots, meetingLimit }) =>
          meetingLimit ? (
            <EmptyState icon={IconCalendarOff} title={t('slots.limitTitle')}>
              {limitWords(meetingLimit)}
            </EmptyState>
          ) : (
            <SlotPicker
              key={alternatives ? 'alternatives' : 'free'}
              slots={alternatives ?? freeSlots}
              timeZone={timeZone}
              isBusy={accepting || moving}
              action={(time) => t(toBook.kind === 'accept' ? 'slots.book' : 'slots.move', { time })}
              onChoose={(slotId) => void book(slotId)}
            />
          )
        }
      </QueryView>
    </>
  );
}
