import { Button, Group, Paper, type PaperProps, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCopyPlus, IconDeviceTablet, IconDeviceTv, IconWorld } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventCockpitDocument, type EventCockpitQuery } from '@parvis/contract/web';
import type { LiveDoorCount } from '@parvis/domain';
import { PageHeader, useFormat } from '@parvis/ui';
import { useEventPolls } from '../polls/live-poll';
import { LinkButton } from '../shell/link-button';
import { useLive, useWatch } from '../shell/live';
import { useMay } from '../shell/may';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './staff.module.css';

type Cockpit = NonNullable<EventCockpitQuery['event']>;

/** One event at a glance: a figure for each thing that is run, and the way to it. */
export function EventCockpitScreen() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const { id, slug } = useStaffEvent();
  const may = useMay(slug);
  const response = useQuery({
    query: EventCockpitDocument,
    variables: {
      slug,
      door: may('door.scan'),
      registrations: may('registration.read'),
      meetings: may('meetings.figures'),
      polls: may('poll.run'),
    },
    requestPolicy: 'cache-and-network',
  });
  useEventPolls(id, () => response[1]({ requestPolicy: 'network-only' }));
  return (
    <QueryView response={response}>
      {({ event }) =>
        event ? (
          <>
            <PageHeader
              title={t('cockpit.title')}
              lead={[format.days(event.startsAt, event.endsAt, event.timeZone), event.venue]
                .filter(Boolean)
                .join(' · ')}
            />
            <Tiles event={event} />
            <Tools slug={slug} />
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  );
}

function Tiles({ event }: { event: Cockpit }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const { registrations, meetingsFigures: meetings, polls } = event;
  const present = usePresent(event);
  const openPolls = (polls ?? []).filter(({ status }) => status === 'OPEN').length;
  const answers = (polls ?? []).reduce((sum, poll) => sum + (poll.results?.answers ?? 0), 0);
  return (
    <SimpleGrid cols={{ base: 2, md: event.hasMeetings ? 4 : 3 }} spacing={{ base: 'xs', sm: 'md' }} mb="xl">
      {registrations && (
        <Tile
          to="/equipe/$slug/inscriptions"
          slug={event.slug}
          name={t('event.registrations')}
          label={t('cockpit.confirmed', { count: registrations.confirmed })}
          value={format.number(registrations.confirmed)}
          against={
            registrations.capacity === null
              ? t('cockpit.noPlaces')
              : t('cockpit.places', { capacity: format.number(registrations.capacity) })
          }
          more={t('cockpit.cancelled', { count: registrations.cancelled })}
        />
      )}
      {present && (
        <Tile
          to="/equipe/$slug/accueil"
          slug={event.slug}
          name={t('event.door')}
          label={t('cockpit.present', { count: present.present })}
          value={format.number(present.present)}
          against={t('cockpit.expected', { count: present.expected })}
          more={t('cockpit.refused', { count: present.refused })}
        />
      )}
      {event.hasMeetings && meetings && (
        <Tile
          to="/equipe/$slug/rencontres"
          slug={event.slug}
          name={t('event.meetings')}
          label={t('cockpit.booked', { count: meetings.booked })}
          value={format.number(meetings.booked)}
          against={t('cockpit.asked', { count: meetings.asked })}
          more={t('cockpit.tables', { tables: meetings.tables, slots: meetings.slots })}
        />
      )}
      {polls && (
        <Tile
          to="/equipe/$slug/sondages"
          slug={event.slug}
          name={t('event.polls')}
          label={t('cockpit.openPolls', { count: openPolls })}
          value={format.number(openPolls)}
          against={t('cockpit.ofPolls', { count: polls.length })}
          more={t('cockpit.answers', { count: answers })}
        />
      )}
    </SimpleGrid>
  );
}

const LinkPaper = createLink((props: PaperProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof PaperProps>) => (
  <Paper component="a" {...props} />
));

/** The count at the door, moving as people come in. */
function usePresent(event: Cockpit): LiveDoorCount | undefined {
  const [told, setTold] = useState<LiveDoorCount>();
  useWatch('door:watch', event.id);
  useLive('door:count', (count) => {
    if (count.eventId === event.id && count.isMain) setTold(count);
  });
  return told ?? (event.door ? { eventId: event.id, ...event.door.count } : undefined);
}

const OPENS = {
  '/equipe/$slug/inscriptions': 'registration.read',
  '/equipe/$slug/accueil': 'door.manage',
  '/equipe/$slug/rencontres': 'meetings.manage',
  '/equipe/$slug/sondages': 'poll.run',
} as const;

interface TileProps {
  to: keyof typeof OPENS;
  slug: string;
  name: string;
  label: string;
  value: string;
  against: string;
  more: string;
}

function Tile({ to, slug, name, label, value, against, more }: TileProps) {
  const may = useMay(slug);
  const content = (
    <>
      <Title order={2} size="h4" c="parvis.7">
        {name}
      </Title>
      <Text fz={40} fw={700} lh={1.1} mt={4}>
        {value}
      </Text>
      <Text fw={600}>{`${label} ${against}`}</Text>
      <Text size="sm" c="dimmed">
        {more}
      </Text>
    </>
  );
  // A figure is for more people than the pages behind it.
  if (!may(OPENS[to])) return <Paper className={classes.tile}>{content}</Paper>;
  return (
    <LinkPaper to={to} params={{ slug }} className={classes.tile}>
      {content}
    </LinkPaper>
  );
}

function Tools({ slug }: { slug: string }) {
  const { t } = useTranslation('staff');
  const { t: team } = useTranslation('team');
  const may = useMay(slug);
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('cockpit.tools')}
      </Title>
      <Group gap="sm">
        <Button
          component="a"
          href="/accueil/"
          target="_blank"
          variant="default"
          leftSection={<IconDeviceTablet size={20} aria-hidden />}
        >
          {t('cockpit.tablet')}
        </Button>
        <LinkButton
          to="/ecran/$slug/sondage"
          params={{ slug }}
          target="_blank"
          variant="default"
          leftSection={<IconDeviceTv size={20} aria-hidden />}
        >
          {t('cockpit.hall')}
        </LinkButton>
        <LinkButton
          to="/evenements/$slug"
          params={{ slug }}
          variant="default"
          leftSection={<IconWorld size={20} aria-hidden />}
        >
          {t('cockpit.page')}
        </LinkButton>
        {may('event.manage') && (
          <LinkButton
            to="/equipe/evenements/$modele/dupliquer"
            params={{ modele: slug }}
            variant="default"
            leftSection={<IconCopyPlus size={20} aria-hidden />}
          >
            {team('events.duplicate')}
          </LinkButton>
        )}
      </Group>
    </Stack>
  );
}
