import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SidePanel, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { AskForm } from './ask-form';
import type { Person } from './find-people';
import { KeepAway } from './keep-away';
import classes from './meetings.module.css';
import { Says, useLanguageNames } from './person-words';
import { RequestStatusMark } from './request-status';
import { SaveStar } from './save-star';
import type { MyMeetings } from './use-my-meetings';

interface PersonPanelProps {
  person: Person | undefined;
  view: MyMeetings;
  /** The person was blocked: they are in no list any more. */
  onChanged: () => void;
  onClose: () => void;
}

/** One person in full, and the request to them. */
export function PersonPanel({ person, view, onChanged, onClose }: PersonPanelProps) {
  return (
    <SidePanel opened={person !== undefined} title={person?.name} onClose={onClose}>
      {person && <Details key={person.personId} person={person} view={view} onChanged={onChanged} onClose={onClose} />}
    </SidePanel>
  );
}

function Details({ person, view, onChanged, onClose }: PersonPanelProps & { person: Person }) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const { t: field } = useTranslation('field');
  const { timeZone } = useEvent();
  const format = useFormat();
  const languageNames = useLanguageNames();
  const { request, offers, seeks, offerTags, seekTags, college, filiere, languages } = person;
  const isOpen = request?.status === 'PENDING' || request?.status === 'ACCEPTED';
  const saysNothing = !offers && !seeks && offerTags.length + seekTags.length === 0;
  const whom = [
    ...person.wantedColleges.map((one) => field(`colleges.${one}`)),
    ...person.wantedFilieres.map((one) => field(`filieres.${one}`)),
    ...(person.wanted ? [person.wanted] : []),
  ].join(' · ');
  const leave = () => {
    onClose();
    onChanged();
  };
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text fw={550}>{[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}</Text>
          <Text size="sm" c="dimmed">
            {[filiere && field(`filieres.${filiere}`), college && field(`colleges.${college}`)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Group gap={0} wrap="nowrap">
          <SaveStar person={person} />
          <KeepAway person={person} onDone={leave} />
        </Group>
      </Group>
      <Says label={t('find.offers')} text={offers} tags={offerTags} />
      <Says label={t('find.seeks')} text={seeks} tags={seekTags} />
      {saysNothing && <Text c="dimmed">{t('find.saysNothing')}</Text>}
      {whom && <Text>{asking('find.wants', { whom })}</Text>}
      {languages.length > 0 && (
        <Text size="sm" c="dimmed">
          {asking('find.speaks', { languages: languageNames(languages) })}
        </Text>
      )}
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
      {!isOpen && view.isOpen && (
        <AskForm person={person} isPlanned={view.phases.phase === 'ASKING'} onDone={onClose} />
      )}
    </Stack>
  );
}
