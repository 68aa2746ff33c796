import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconDeviceTablet, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DoorHomeQuery } from '@parvis/contract/checkin';
import { permits, staffMay, type Text as Texts } from '@parvis/domain';
import { EmptyState, ErrorState, LoadingState, useFormat, useText } from '@parvis/ui';
import type { Refused } from './api';
import { productTime } from './clock';
import { doorAddress } from './use-chosen-event';

export type Home = { data: DoorHomeQuery } | { refused: Refused['reason'] } | undefined;

/** The events that somebody who is signed in may open; else how to sign in. */
export function ChooseEvent({
  home,
  slug,
  onChoose,
  onRetry,
}: {
  home: Home;
  slug: string | undefined;
  onChoose: (slug: string) => void;
  onRetry: () => void;
}) {
  const { t } = useTranslation('checkin');
  if (!home) return <LoadingState />;
  if ('refused' in home) {
    return home.refused === 'UNREACHABLE' ? (
      <EmptyState
        icon={IconDeviceTablet}
        title={t('choose.offlineNone')}
        action={
          <Button className="door-target" variant="default" onClick={onRetry}>
            {t('choose.retry')}
          </Button>
        }
      >
        {t('choose.offlineNoneLead')}
      </EmptyState>
    ) : (
      <ErrorState onRetry={onRetry} />
    );
  }
  if (!home.data.me) return <SignedOut slug={slug} />;
  const { today, others } = eventsToOpen(home.data, productTime());
  if (today.length + others.length === 0)
    return <EmptyState title={t('choose.none')}>{t('choose.noneLead')}</EmptyState>;
  return (
    <>
      <div>
        <Title order={2}>{t('choose.title')}</Title>
        <Text>{t('choose.lead')}</Text>
      </div>
      <EventCards title={t('choose.today')} events={today} onChoose={onChoose} />
      <EventCards title={t('choose.others')} events={others} onChoose={onChoose} />
    </>
  );
}

function SignedOut({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation('checkin');
  return (
    <EmptyState
      icon={IconLock}
      title={t('signedOut.title')}
      action={
        <Button
          component="a"
          variant="default"
          className="door-target"
          href={`/connexion?next=${encodeURIComponent(doorAddress(slug))}`}
        >
          {t('signedOut.action')}
        </Button>
      }
    >
      {t('signedOut.lead')}
    </EmptyState>
  );
}

interface EventToOpen {
  slug: string;
  title: Texts;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  venue: string | null;
}

function EventCards({
  title,
  events,
  onChoose,
}: {
  title: string;
  events: EventToOpen[];
  onChoose: (slug: string) => void;
}) {
  const text = useText();
  const format = useFormat();
  if (events.length === 0) return null;
  return (
    <Stack gap="sm" component="section">
      <Title order={3} size="h4">
        {title}
      </Title>
      {events.map((event) => (
        <UnstyledButton key={event.slug} className="door-card" onClick={() => onChoose(event.slug)}>
          <span>
            <Text component="span" display="block" fz="xl" fw={650} lh={1.2}>
              {text(event.title)}
            </Text>
            <Text component="span" display="block" c="dimmed">
              {[format.days(event.startsAt, event.endsAt, event.timeZone), event.venue].filter(Boolean).join(' · ')}
            </Text>
          </span>
          <IconChevronRight size={32} aria-hidden />
        </UnstyledButton>
      ))}
    </Stack>
  );
}

const DAY_MS = 86_400_000;

/** Staff work at every door, organisers and the desk at their own; first what runs within a day. */
function eventsToOpen({ me, coming, past }: DoorHomeQuery, now: Date): { today: EventToOpen[]; others: EventToOpen[] } {
  const near = [...coming.events, ...past.events];
  const known = new Map<string, EventToOpen>(near.map((event) => [event.slug, event]));
  const own = (me?.events ?? [])
    .filter(({ roles }) => permits(roles, 'door.scan'))
    .map(
      (event): EventToOpen =>
        known.get(event.eventSlug) ?? {
          slug: event.eventSlug,
          title: event.eventTitle,
          startsAt: event.startsAt,
          endsAt: event.endsAt,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          venue: null,
        },
    );
  const mine = new Set(own.map(({ slug }) => slug));
  const events = [...own, ...(staffMay(me, 'door.scan') ? near.filter(({ slug }) => !mine.has(slug)) : [])];
  const isToday = ({ startsAt, endsAt }: EventToOpen) =>
    new Date(startsAt).getTime() - DAY_MS / 2 <= now.getTime() &&
    now.getTime() <= new Date(endsAt).getTime() + DAY_MS / 4;
  const distance = ({ startsAt }: EventToOpen) => Math.abs(new Date(startsAt).getTime() - now.getTime());
  return {
    today: events.filter(isToday),
    others: events.filter((event) => !isToday(event)).sort((a, b) => distance(a) - distance(b)),
  };
}
