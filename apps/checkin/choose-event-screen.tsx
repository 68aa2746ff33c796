import { Alert, Anchor, Button, Group, SegmentedControl, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconDeviceTablet, IconLock, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorHomeQuery } from '@parvis/contract/checkin';
import type { Language, Text as Texts } from '@parvis/domain';
import { EmptyState, ErrorState, LoadingState, setLanguage, useFormat, useLanguage, useText } from '@parvis/ui';
import { askHome, Refused } from './api';
import { book } from './book';
import { productTime } from './clock';
import { doorAddress } from './use-chosen-event';
import { useLiveQuery } from './use-live-query';

type Home = { data: DoorHomeQuery } | { refused: Refused['reason'] } | undefined;

interface ChooseEventScreenProps {
  onChoose: (slug: string) => void;
  update: (() => void) | undefined;
}

export function ChooseEventScreen({ onChoose, update }: ChooseEventScreenProps) {
  const { t } = useTranslation('checkin');
  const [attempt, setAttempt] = useState(0);
  const [home, setHome] = useState<Home>();
  useEffect(() => {
    askHome().then(
      (data) => {
        if (data.me) setLanguage(data.me.language);
        setHome({ data });
      },
      (error: unknown) => setHome({ refused: error instanceof Refused ? error.reason : 'FAILED' }),
    );
  }, [attempt]);
  const retry = () => {
    setHome(undefined);
    setAttempt(attempt + 1);
  };

  return (
    <>
      <header className="door-bar">
        <Text fw={700}>Parvis · {t('app')}</Text>
        <LanguageSwitch />
      </header>
      <main className="door-choose">
        {update && (
          <Alert icon={<IconRefresh aria-hidden />}>
            <Group justify="space-between">
              <Text>{t('choose.update')}</Text>
              <Button className="door-target" onClick={update}>
                {t('choose.updateNow')}
              </Button>
            </Group>
          </Alert>
        )}
        <Choice home={home} onChoose={onChoose} onRetry={retry} />
        <Anchor href="/" className="door-target door-link">
          {t('choose.home')}
        </Anchor>
      </main>
    </>
  );
}

function Choice({ home, onChoose, onRetry }: { home: Home; onChoose: (slug: string) => void; onRetry: () => void }) {
  const { t } = useTranslation('checkin');
  if (!home) return <LoadingState />;
  if ('refused' in home)
    return home.refused === 'UNREACHABLE' ? (
      <KeptDoors onChoose={onChoose} onRetry={onRetry} />
    ) : (
      <ErrorState onRetry={onRetry} />
    );
  if (!home.data.me) return <SignedOut />;
  const { today, others } = eventsToOpen(home.data, productTime());
  if (today.length + others.length === 0)
    return <EmptyState title={t('choose.none')}>{t('choose.noneLead')}</EmptyState>;
  return (
    <>
      <Title order={1}>{t('choose.title')}</Title>
      <Text c="dimmed">{t('choose.lead')}</Text>
      <EventCards title={t('choose.today')} events={today} onChoose={onChoose} />
      <EventCards title={t('choose.others')} events={others} onChoose={onChoose} />
    </>
  );
}

export function SignedOut({ slug }: { slug?: string }) {
  const { t } = useTranslation('checkin');
  return (
    <EmptyState
      icon={IconLock}
      title={t('signedOut.title')}
      action={
        <Button component="a" className="door-target" href={`/connexion?next=${encodeURIComponent(doorAddress(slug))}`}>
          {t('signedOut.action')}
        </Button>
      }
    >
      {t('signedOut.lead')}
    </EmptyState>
  );
}

/** Without a network: what was opened here before. */
function KeptDoors({ onChoose, onRetry }: { onChoose: (slug: string) => void; onRetry: () => void }) {
  const { t } = useTranslation(['checkin', 'ui']);
  const doors = useLiveQuery(readDoors);
  const retry = (
    <Button className="door-target" variant="default" onClick={onRetry}>
      {t('ui:retry')}
    </Button>
  );
  if (!doors) return <LoadingState />;
  if (doors.length === 0) {
    return (
      <EmptyState icon={IconDeviceTablet} title={t('choose.offlineNone')} action={retry}>
        {t('choose.offlineNoneLead')}
      </EmptyState>
    );
  }
  return (
    <>
      <Title order={1}>{t('choose.title')}</Title>
      <Text>{t('choose.offline')}</Text>
      <EventCards title={t('choose.kept')} events={doors} onChoose={onChoose} />
      {retry}
    </>
  );
}

const readDoors = () => book.doors.orderBy('slug').toArray();

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
      <Title order={2} size="h4">
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

/** Staff work at every door, organisers at their own; first what runs within a day. */
function eventsToOpen({ me, coming, past }: DoorHomeQuery, now: Date): { today: EventToOpen[]; others: EventToOpen[] } {
  const near = [...coming.events, ...past.events];
  const known = new Map<string, EventToOpen>(near.map((event) => [event.slug, event]));
  const own = (me?.events ?? [])
    .filter(({ roles }) => roles.includes('ORGANISER'))
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
  const events = [...own, ...(me?.isStaff ? near.filter(({ slug }) => !mine.has(slug)) : [])];
  const isToday = ({ startsAt, endsAt }: EventToOpen) =>
    new Date(startsAt).getTime() - DAY_MS / 2 <= now.getTime() &&
    now.getTime() <= new Date(endsAt).getTime() + DAY_MS / 4;
  const distance = ({ startsAt }: EventToOpen) => Math.abs(new Date(startsAt).getTime() - now.getTime());
  return {
    today: events.filter(isToday),
    others: events.filter((event) => !isToday(event)).sort((a, b) => distance(a) - distance(b)),
  };
}

function LanguageSwitch() {
  const { t } = useTranslation('checkin');
  const language = useLanguage();
  return (
    <SegmentedControl<Language>
      size="lg"
      aria-label={t('language')}
      value={language}
      onChange={setLanguage}
      data={[
        { value: 'FR', label: 'FR' },
        { value: 'EN', label: 'EN' },
      ]}
    />
  );
}
