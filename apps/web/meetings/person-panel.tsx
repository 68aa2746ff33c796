import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SidePanel, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { AskForm } from './ask-form';
import type { Person } from './find-people';
import classes from './meetings.module.css';
import { Says } from './person-card';
import { RequestStatusMark } from './request-status';

interface PersonPanelProps {
  person: Person | undefined;
  canAsk: boolean;
  onClose: () => void;
}

/** One person in full, and the request to them. */
export function PersonPanel({ person, canAsk, onClose }: PersonPanelProps) {
  return (
    <SidePanel opened={person !== undefined} title={person?.name} onClose={onClose}>
      {person && <Details key={person.personId} person={person} canAsk={canAsk} onClose={onClose} />}
    </SidePanel>
  );
}

function Details({ person, canAsk, onClose }: { person: Person; canAsk: boolean; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: field } = useTranslation('field');
  const { timeZone } = useEvent();
  const format = useFormat();
  const { request, offers, seeks, college, filiere } = person;
  const isOpen = request?.status === 'PENDING' || request?.status === 'ACCEPTED';
  return (
    <Stack gap="md">
      <div>
        <Text fw={550}>{[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}</Text>
        <Text size="sm" c="dimmed">
          {[filiere && field(`filieres.${filiere}`), college && field(`colleges.${college}`)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {offers && <Says label={t('find.offers')} text={offers} />}
      {seeks && <Says label={t('find.seeks')} text={seeks} />}
      {!offers && !seeks && <Text c="dimmed">{t('find.saysNothing')}</Text>}
      {request && (
        <Stack gap="xs" align="flex-start">
          <RequestStatusMark request={request} />
          {request.meeting?.status === 'BOOKED' && (
            <Text fw={650} className={classes.sentence}>
              {`${format.day(request.meeting.slot.startsAt, timeZone)}, ${format.times(request.meeting.slot.startsAt, request.meeting.slot.endsAt, timeZone)}, ${request.meeting.table}`}
            </Text>
          )}
          {isOpen && <blockquote className={classes.quote}>{request.message}</blockquote>}
        </Stack>
      )}
      {!isOpen && canAsk && <AskForm person={person} onDone={onClose} />}
    </Stack>
  );
}
