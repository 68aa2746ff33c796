import {
  Alert,
  Anchor,
  Button,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconChevronRight, IconDeviceTablet, IconLock, IconRefresh } from '@tabler/icons-react';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorHomeQuery, DoorPointsQuery } from '@parvis/contract/checkin';
import type { Language, Text as Texts } from '@parvis/domain';
import { EmptyState, ErrorState, LoadingState, setLanguage, useFormat, useLanguage, useText } from '@parvis/ui';
import { askHome, askPoints, askTablet, openDoor, pairWith, Refused } from './api';
import { CameraView } from '@parvis/ui/camera';
import { productTime } from './clock';
import type { DoorStore } from './door-store';
import { pairCodeIn, takePairCode } from './pair-code';
import { noteSignedIn } from './signed-out';
import type { Ending } from './sync';
import { doorAddress, useChosenEvent } from './use-chosen-event';

type Home = { data: DoorHomeQuery } | { refused: Refused['reason'] } | undefined;

interface StartScreenProps {
  store: DoorStore;
  /** Why this tablet was let go, when it was. */
  ending: Ending | undefined;
  update: (() => void) | undefined;
  onPaired: () => void;
}

/** A tablet that is nobody's yet: pair it with the code that staff show, or sign in on it. */
export function StartScreen({ store, ending, update, onPaired }: StartScreenProps) {
  const { t } = useTranslation('checkin');
  const [slug, choose] = useChosenEvent();
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
        <div role="status">
          {ending && (
            <Alert color="coral" icon={<IconLock aria-hidden />} title={t(`ended.${ending}.title`)}>
              {t(`ended.${ending}.lead`)}
            </Alert>
          )}
        </div>
        {slug && home && 'data' in home && home.data.me ? (
          <ChoosePoint
            key={slug}
            slug={slug}
            personId={home.data.me.id}
            store={store}
            onPaired={onPaired}
            onLeave={() => choose(undefined)}
          />
        ) : (
          <>
            <PairThisTablet store={store} onPaired={onPaired} />
            <Choice home={home} slug={slug} onChoose={choose} onRetry={retry} />
          </>
        )}
        <Anchor href="/" className="door-target door-link">
          {t('choose.home')}
        </Anchor>
      </main>
    </>
  );
}

type PairFault = 'WRONG' | Refused['reason'];

/** Takes the code that staff show on their page: before the camera, typed, or as the address that was opened. */
function PairThisTablet({ store, onPaired }: Pick<StartScreenProps, 'store' | 'onPaired'>) {
  const { t } = useTranslation('checkin');
  const [isScanning, setScanning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<PairFault>();
  const [typed, setTyped] = useState('');
  const pair = async (text: string) => {
    if (isBusy) return;
    setBusy(true);
    setFault(undefined);
    try {
      const outcome = await pairWith(pairCodeIn(text));
      if (outcome.__typename === 'PairingCodeWrong') return setFault('WRONG');
      const tablet = await askTablet(outcome.key);
      if (tablet.__typename === 'DeviceUnknown') return setFault('WRONG');
      await store.pair(outcome.key, tablet, null);
      onPaired();
    } catch (error) {
      setFault(error instanceof Refused ? error.reason : 'FAILED');
    } finally {
      setBusy(false);
      setScanning(false);
    }
  };
  const pairWithin = useEffectEvent(pair);
  useEffect(() => {
    const code = takePairCode();
    if (code) queueMicrotask(() => void pairWithin(code));
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void pair(typed);
  };
  return (
    <Stack gap="md" component="section">
      <div>
        <Title order={1}>{t('pair.title')}</Title>
        <Text fz="lg">{t('pair.lead')}</Text>
      </div>
      {isScanning && <CameraView onCode={(code) => void pair(code)} />}
      <form onSubmit={submit} className="door-code">
        <TextInput
          label={t('pair.code')}
          placeholder="K7QM 2F9D"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          classNames={{ input: 'door-input' }}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={fault && t(`pair.faults.${fault}`)}
        />
        <Button type="submit" className="door-target" loading={isBusy}>
          {t('pair.submit')}
        </Button>
      </form>
      {!isScanning && (
        <Button className="door-target" variant="light" onClick={() => setScanning(true)}>
          {t('pair.scan')}
        </Button>
      )}
    </Stack>
  );
}

function Choice({
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

interface ChoosePointProps {
  slug: string;
  personId: string;
  store: DoorStore;
  onPaired: () => void;
  onLeave: () => void;
}

/** Somebody who is signed in says where the tablet stands; where there is one door only, it says itself. */
function ChoosePoint({ slug, personId, store, onPaired, onLeave }: ChoosePointProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const [event, setEvent] = useState<DoorPointsQuery['event']>();
  const [refused, setRefused] = useState<Refused['reason']>();
  const open = async (eventId: string, pointId: string) => {
    try {
      const { key } = await openDoor(eventId, pointId);
      const tablet = await askTablet(key);
      if (tablet.__typename === 'DeviceUnknown') return setRefused('FAILED');
      noteSignedIn();
      await store.pair(key, tablet, personId);
      onPaired();
    } catch (error) {
      setRefused(error instanceof Refused ? error.reason : 'FAILED');
    }
  };
  const choose = useEffectEvent(({ event: found }: DoorPointsQuery) => {
    const [only, ...more] = found?.checkInPoints ?? [];
    if (!found || !only) setRefused('NOT_ALLOWED');
    else if (more.length === 0) void open(found.id, only.id);
    else setEvent(found);
  });
  useEffect(() => {
    askPoints(slug).then(choose, (error: unknown) => setRefused(error instanceof Refused ? error.reason : 'FAILED'));
  }, [slug]);
  const back = (
    <Button className="door-target" variant="default" onClick={onLeave}>
      {t('back')}
    </Button>
  );
  if (refused) {
    const area = refused === 'NOT_ALLOWED' ? 'notAllowed' : 'noList';
    return (
      <EmptyState title={t(`${area}.title`)} action={back}>
        {t(`${area}.lead`)}
      </EmptyState>
    );
  }
  if (!event?.checkInPoints) return <LoadingState />;
  const { id, checkInPoints } = event;
  return (
    <Stack gap="sm" component="section">
      <Title order={1}>{t('point.title')}</Title>
      {checkInPoints.map((point) => (
        <UnstyledButton key={point.id} className="door-card" onClick={() => void open(id, point.id)}>
          <span>
            <Text component="span" display="block" fz="xl" fw={650} lh={1.2}>
              {text(point.name)}
            </Text>
            <Text component="span" display="block" c="dimmed">
              {t(`point.kinds.${point.kind}`)}
            </Text>
          </span>
          <IconChevronRight size={32} aria-hidden />
        </UnstyledButton>
      ))}
      {back}
    </Stack>
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
