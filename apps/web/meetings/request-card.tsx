import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import classes from './meetings.module.css';
import { PersonLine } from './person-line';
import { RequestFacts } from './request-facts';
import { RequestStatusMark } from './request-status';
import type { MyMeetings, MyRequest } from './use-my-meetings';

interface RequestCardProps {
  request: MyRequest;
  phase: MyMeetings['phases']['phase'];
  children?: ReactNode;
}

/** A request: with whom, what was written and when, and what can be done with it. */
export function RequestCard({ request, phase, children }: RequestCardProps) {
  const { timeZone } = useEvent();
  const format = useFormat();
  const { meeting, sentAt } = request;
  return (
    <article className={classes.card}>
      <PersonLine person={request.other}>
        <Text size="sm" c="dimmed">
          {`${format.shortDay(sentAt, timeZone)}, ${format.time(sentAt, timeZone)}`}
        </Text>
      </PersonLine>
      <blockquote className={classes.quote}>{request.message}</blockquote>
      {(request.status !== 'PENDING' || request.sentByMe) && (
        <div>
          <RequestStatusMark request={request} phase={phase} />
          {meeting?.status === 'BOOKED' && (
            <Text mt={6} fw={600} className={classes.sentence}>
              {`${format.day(meeting.slot.startsAt, timeZone)}, ${format.times(meeting.slot.startsAt, meeting.slot.endsAt, timeZone)}, ${meeting.table}`}
            </Text>
          )}
        </div>
      )}
      <RequestFacts request={request} />
      {children}
    </article>
  );
}
