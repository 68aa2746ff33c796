import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import type { Person } from './find-people';
import classes from './meetings.module.css';
import { PersonLine } from './person-line';
import { RequestStatusMark } from './request-status';

/** One person of the list: who, what they offer and seek, and the next step with them. */
export function PersonCard({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: field } = useTranslation('field');
  const { offers, seeks, filiere } = person;
  return (
    <article className={classes.card}>
      <PersonLine person={person}>
        {filiere && (
          <Text size="sm" c="parvis.8" fw={550}>
            {field(`filieres.${filiere}`)}
          </Text>
        )}
      </PersonLine>
      <div style={{ flex: 1 }}>
        {offers && <Says label={t('find.offers')} text={offers} isShort />}
        {seeks && <Says label={t('find.seeks')} text={seeks} isShort />}
        {!offers && !seeks && (
          <Text size="sm" c="dimmed">
            {t('find.saysNothing')}
          </Text>
        )}
      </div>
      <NextStep person={person} onOpen={onOpen} />
    </article>
  );
}

/** What somebody offers or seeks, in their own words. */
export function Says({ label, text, isShort = false }: { label: string; text: string; isShort?: boolean }) {
  return (
    <Text size={isShort ? 'sm' : 'md'} className={isShort ? classes.clamp : ''} style={{ overflowWrap: 'anywhere' }}>
      <Text span inherit fw={650}>
        {label}
      </Text>
      {` ${text}`}
    </Text>
  );
}

function NextStep({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const { t } = useTranslation('meetings');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  const { request, name } = person;
  const isOpen = request?.status === 'PENDING' || request?.status === 'ACCEPTED';
  if (!isOpen) {
    return (
      <Button variant="light" onClick={onOpen} aria-label={t('find.askNamed', { name })}>
        {t('find.ask')}
      </Button>
    );
  }
  const isWaitingForMe = request.status === 'PENDING' && !request.sentByMe;
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <RequestStatusMark request={request} />
        {request.meeting?.status === 'BOOKED' && (
          <Text fw={650}>{format.time(request.meeting.slot.startsAt, timeZone)}</Text>
        )}
      </Group>
      {isWaitingForMe ? (
        <LinkButton
          to="/e/$slug/rencontres"
          params={{ slug }}
          search={{ vue: 'recues' }}
          aria-label={t('find.answerNamed', { name })}
        >
          {t('find.answer')}
        </LinkButton>
      ) : (
        <Button variant="subtle" onClick={onOpen} aria-label={t('find.seeNamed', { name })}>
          {t('find.see')}
        </Button>
      )}
    </Group>
  );
}
