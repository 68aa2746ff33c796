import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockHour4 } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { LeaveWaitingListDocument, type WaitingPlaceFieldsFragment, WaitingPageDocument } from '@parvis/contract/web';
import { EmptyState, Figure, PageHeader, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { EventLine } from './event-line';

const context = { additionalTypenames: ['WaitingPlace'] };

/** Somebody's place in line: the rank, the offer when it comes, the way out. */
export function WaitingScreen() {
  const { token = '' } = useParams({ strict: false });
  const { t } = useTranslation('places');
  const response = useQuery({
    query: WaitingPageDocument,
    variables: { token },
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <QueryView response={response}>
      {({ waitingPlace }) =>
        waitingPlace ? (
          <InLine place={waitingPlace} token={token} />
        ) : (
          <EmptyState icon={IconClockHour4} title={t('line.unknownTitle')} order={1}>
            {t('line.unknown')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

function InLine({ place, token }: { place: WaitingPlaceFieldsFragment; token: string }) {
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { event, kind, status } = place;
  const at = (instant: string) => ({
    day: format.dayOfYear(instant, event.timeZone),
    time: format.time(instant, event.timeZone),
  });
  const eventLink = (
    <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
      {text(event.title)}
    </TextLink>
  );
  if (status !== 'WAITING' && status !== 'OFFERED')
    return (
      <EmptyState
        icon={IconClockHour4}
        title={t(`line.ended.${status}`)}
        order={1}
        action={
          <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
            {t('seeEvent')}
          </LinkButton>
        }
      >
        {t(`line.endedLead.${status}`)}
      </EmptyState>
    );
  if (status === 'OFFERED')
    return (
      <Stack maw={560} mx="auto" gap="md">
        <PageHeader
          place={text(event.title)}
          over={eventLink}
          title={t('line.offerTitle', { count: place.places })}
          lead={place.offerExpiresAt && t('line.offerLead', at(place.offerExpiresAt))}
        />
        <EventLine event={event} />
        <LinkButton
          to="/evenements/$slug/inscription"
          params={{ slug: event.slug }}
          search={{ acces: token }}
          size="lg"
          fullWidth
        >
          {t('line.accept')}
        </LinkButton>
        <Leave token={token} label={t('line.decline')} lead={t('line.leaveOffer')} />
      </Stack>
    );
  return (
    <Stack maw={560} mx="auto" gap="md">
      <PageHeader place={text(event.title)} over={eventLink} title={t('line.title')} lead={text(kind.name)} />
      <Figure
        label={t('line.rank')}
        value={format.number(place.rank ?? 0)}
        against={t('line.since', { day: format.dayOfYear(place.joinedAt, event.timeZone) })}
      />
      <Paper p="md">
        <Text>{t('line.waitingLead', { email: place.email })}</Text>
        {place.places > 1 && (
          <Text c="dimmed" mt={4}>
            {t('line.group', { count: place.places })}
          </Text>
        )}
      </Paper>
      <EventLine event={event} />
      <Leave token={token} label={t('line.leave')} lead={t('line.leaveLead')} />
    </Stack>
  );
}

function Leave({ token, label, lead }: { token: string; label: string; lead: string }) {
  const { t } = useTranslation('places');
  const { t: ui } = useTranslation('ui');
  const [isAsking, asking] = useDisclosure();
  const [{ fetching, error }, leave] = useMutation(LeaveWaitingListDocument);
  return (
    <>
      <Button variant="subtle" color="coral" c="coral.8" onClick={asking.open}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={t('line.leaveTitle')}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{lead}</Text>
          {error && (
            <Text role="alert" c="coral.8">
              {t('failed')}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close}>
              {t('line.stay')}
            </Button>
            <Button color="coral.8" loading={fetching} onClick={() => void leave({ token })}>
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
