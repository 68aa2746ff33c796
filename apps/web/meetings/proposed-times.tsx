import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AcceptMeetingDocument, type BookingFragment } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { useNow } from '../shell/now';
import { tell } from './tell';
import { useLimitWords } from './use-limit-words';
import type { MyRequest } from './use-my-meetings';

/** Other times that the person asked proposes: the one who asked books one in one tap. */
export function ProposedTimes({ request, refresh }: { request: MyRequest; refresh: () => void }) {
  const { t } = useTranslation('asking');
  const { t: meetings } = useTranslation('meetings');
  const { timeZone } = useEvent();
  const format = useFormat();
  const limitWords = useLimitWords();
  const now = useNow();
  const [busy, setBusy] = useState<string>();
  const [, book] = useMutation(AcceptMeetingDocument);
  const slots = request.proposedSlots.filter(({ startsAt }) => new Date(startsAt) > now);
  if (request.status !== 'PENDING' || slots.length === 0) return null;
  const { name } = request.other;
  const choose = async (slotId: string) => {
    setBusy(slotId);
    const { data } = await book({ requestId: request.id, slotId });
    setBusy(undefined);
    const outcome = data?.acceptMeeting;
    if (!outcome) return tell(meetings('slots.failed'), 'refused');
    if (outcome.__typename === 'MeetingBooked') {
      const { slot, table } = outcome.meeting;
      const time = format.times(slot.startsAt, slot.endsAt, timeZone);
      tell(meetings('slots.booked', { name, time, table }), 'done');
    } else {
      tell(refusal(outcome), 'refused');
    }
    refresh();
  };
  const refusal = (outcome: BookingFragment) => {
    switch (outcome.__typename) {
      case 'SlotTaken':
        return meetings('slots.taken');
      case 'MeetingTooClose':
        return meetings('slots.tooClose', { count: outcome.minutes });
      case 'MeetingLimitReached':
        return limitWords(outcome);
      case 'AlreadyAsked':
      case 'MeetingBooked':
      case 'MeetingsClosed':
      case 'RequestNotOpen':
        return meetings('received.notOpen');
    }
  };
  const said = (startsAt: string) => `${format.shortDay(startsAt, timeZone)}, ${format.time(startsAt, timeZone)}`;
  return (
    <div>
      <Text size="sm" fw={600} mb={6}>
        {request.sentByMe ? t('request.proposed', { name }) : t('request.proposedByYou')}
      </Text>
      {request.sentByMe ? (
        <Group gap="xs">
          {slots.map(({ id, startsAt }) => (
            <Button key={id} loading={busy === id} onClick={() => void choose(id)}>
              {t('request.take', { time: said(startsAt) })}
            </Button>
          ))}
        </Group>
      ) : (
        <Text size="sm">{slots.map(({ startsAt }) => said(startsAt)).join(' · ')}</Text>
      )}
    </div>
  );
}
