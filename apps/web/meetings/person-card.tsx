import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import type { Person } from './find-people';
import classes from './meetings.module.css';
import { PersonLine } from './person-line';
import { Says } from './person-words';
import { RequestStatusMark } from './request-status';
import { SaveStar } from './save-star';

interface PersonCardProps {
  person: Person;
  /** False when people may not ask now: the card is read all the same. */
  canAsk: boolean;
  onOpen: () => void;
  /** Why they are shown. */
  children?: ReactNode;
}

/** One person of the list: who, what they offer and seek, and the next step with them. */
export function PersonCard({ person, canAsk, onOpen, children }: PersonCardProps) {
  const { t } = useTranslation('meetings');
  const { t: field } = useTranslation('field');
  const { offers, seeks, offerTags, seekTags, filiere } = person;
  const saysNothing = !offers && !seeks && offerTags.length + seekTags.length === 0;
  return (
    <article className={classes.card}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap={4}>
        <PersonLine person={person}>
          {filiere && (
            <Text size="sm" c="parvis.8" fw={550}>
              {field(`filieres.${filiere}`)}
            </Text>
          )}
        </PersonLine>
        <SaveStar key={String(person.isSaved)} person={person} />
      </Group>
      {children}
      <div style={{ flex: 1 }}>
        <Says label={t('find.offers')} text={offers} tags={offerTags} isShort />
        <Says label={t('find.seeks')} text={seeks} tags={seekTags} isShort />
        {saysNothing && (
          <Text size="sm" c="dimmed">
            {t('find.saysNothing')}
          </Text>
        )}
      </div>
      <NextStep person={person} canAsk={canAsk} onOpen={onOpen} />
    </article>
  );
}

function NextStep({ person, canAsk, onOpen }: Omit<PersonCardProps, 'children'>) {
  const { t } = useTranslation('meetings');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  const { request, name } = person;
  const isOpen = request?.status === 'PENDING' || request?.status === 'ACCEPTED';
  if (!isOpen) {
    return (
      <Button variant="light" onClick={onOpen} aria-label={t(canAsk ? 'find.askNamed' : 'find.seeNamed', { name })}>
        {t(canAsk ? 'find.ask' : 'find.see')}
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
