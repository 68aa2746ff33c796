import { useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RunningOrderDocument, type RunningOrderQuery } from '@parvis/contract/web';
import { NotFoundState, useFormat, useTabTitle, useText } from '@parvis/ui';
import { HallHead, HallShell } from '../shell/hall';
import { useLive, useWatch } from '../shell/live';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useLateWords } from './delay-mark';
import classes from './hall-screen.module.css';
import { firstLater, type HallRoom, hallRooms } from './hall-view';
import type { OrderSession } from './running-order';

type HallEvent = NonNullable<RunningOrderQuery['event']>;

/** What is on and what comes next, to be read from the last row; of all rooms, or of the one in `?salle=`. */
export function ProgrammeHallScreen() {
  const { slug = '' } = useParams({ strict: false });
  const [response, refetch] = useQuery({
    query: RunningOrderDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const eventId = response.data?.event?.id;
  useWatch('event:watch', eventId);
  useLive('programme:changed', (change) => {
    if (change.eventId === eventId) refetch({ requestPolicy: 'network-only' });
  });
  const askAgain = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  return (
    <HallShell askAgain={askAgain}>
      <QueryView response={[response, refetch]}>
        {({ event }) => (event ? <Hall event={event} /> : <NotFoundState />)}
      </QueryView>
    </HallShell>
  );
}

function Hall({ event }: { event: HallEvent }) {
  const { t } = useTranslation('running');
  const text = useText();
  const now = useNow();
  const { salle } = useSearch({ from: '/ecran/$slug/programme' });
  const { rooms, sessions } = event.programme;
  useTabTitle(t('hall.now'), text(event.title));
  const all = hallRooms(sessions, rooms, now, event.timeZone);
  const only = salle === undefined ? undefined : all.find(({ id }) => id === salle);
  return (
    <>
      <HallHead event={text(event.title)} title={only ? only.name : t('hall.now')} timeZone={event.timeZone} />
      {salle !== undefined && !only ? (
        <p className={classes.message}>{t('hall.unknownRoom')}</p>
      ) : all.every((room) => !room.now && !room.next) ? (
        <Waiting event={event} />
      ) : only ? (
        <OneRoom room={only} timeZone={event.timeZone} />
      ) : (
        <div className={classes.rooms} data-rooms={Math.min(all.length, 9)}>
          {all.map((room) => (
            <RoomCard key={room.id} room={room} timeZone={event.timeZone} />
          ))}
        </div>
      )}
    </>
  );
}

function Waiting({ event }: { event: HallEvent }) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const next = firstLater(event.programme.sessions, now);
  return (
    <div className={classes.message} role="status">
      <p>{t(event.programme.sessions.length === 0 ? 'hall.nothing' : 'hall.over')}</p>
      {next && (
        <p className={classes.later}>
          {t('hall.tomorrow', {
            day: format.dayOfYear(next.startsAt, event.timeZone),
            time: format.time(next.startsAt, event.timeZone),
          })}
          <br />
          {text(next.title)}
        </p>
      )}
    </div>
  );
}

function OneRoom({ room, timeZone }: { room: HallRoom; timeZone: string }) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  return (
    <div className={classes.one}>
      <section className={classes.onNow} aria-live="polite">
        {room.now ? (
          <>
            <p className={classes.label}>
              {`${t('hall.now')} · ${t('hall.until', { time: format.time(room.now.endsAt, timeZone) })}`}
              <Late session={room.now} />
            </p>
            <h2 className={classes.large}>{text(room.now.title)}</h2>
            <Speakers session={room.now} className={classes.speakers} />
          </>
        ) : (
          <h2 className={classes.large}>{free(room, t, (at) => format.time(at, timeZone))}</h2>
        )}
      </section>
      {room.next && (
        <section className={classes.after}>
          <p className={classes.label}>
            {t('hall.next')}
            <Late session={room.next} />
          </p>
          <div className={classes.nextLine}>
            <span className={classes.nextTime}>{format.time(room.next.startsAt, timeZone)}</span>
            <h2 className={classes.nextTitle}>{text(room.next.title)}</h2>
          </div>
        </section>
      )}
    </div>
  );
}

function RoomCard({ room, timeZone }: { room: HallRoom; timeZone: string }) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  return (
    <section className={classes.card} data-on={room.now ? true : undefined}>
      <h2 className={classes.cardRoom}>{room.name}</h2>
      <div className={classes.cardNow} aria-live="polite">
        {room.now ? (
          <>
            <p className={classes.cardTitle}>{text(room.now.title)}</p>
            <p className={classes.cardFacts}>
              {t('hall.until', { time: format.time(room.now.endsAt, timeZone) })}
              <Late session={room.now} />
            </p>
            <Speakers session={room.now} className={classes.cardSpeakers} />
          </>
        ) : (
          <p className={classes.cardFree}>{free(room, t, (at) => format.time(at, timeZone))}</p>
        )}
      </div>
      {room.next && (
        <div className={classes.cardNext}>
          <p className={classes.cardFacts}>
            {`${t('hall.next')} · `}
            <strong>{format.time(room.next.startsAt, timeZone)}</strong>
            <Late session={room.next} />
          </p>
          <p className={classes.cardNextTitle}>{text(room.next.title)}</p>
        </div>
      )}
    </section>
  );
}

const free = (
  { next }: HallRoom,
  t: ReturnType<typeof useTranslation<'running'>>['t'],
  time: (at: string) => string,
) => (next ? t('hall.freeUntil', { time: time(next.startsAt) }) : t('hall.over'));

function Late({ session }: { session: OrderSession }) {
  const late = useLateWords();
  if (session.delayMinutes == null) return null;
  return <span className={classes.late}>{late(session.delayMinutes)}</span>;
}

function Speakers({ session, className }: { session: OrderSession; className: string | undefined }) {
  if (session.speakers.length === 0) return null;
  return (
    <p className={className}>
      {session.speakers
        .map(({ name, organisationName }) => [name, organisationName].filter(Boolean).join(', '))
        .join(' · ')}
    </p>
  );
}
