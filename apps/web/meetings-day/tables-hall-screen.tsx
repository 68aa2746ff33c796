import { useReducedMotion } from '@mantine/hooks';
import { IconDeviceTv, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeetingTablesDocument, type MeetingTablesQuery } from '@parvis/contract/web';
import { EmptyState, useFormat, useTabTitle, useText } from '@parvis/ui';
import { HallHead, HallShell } from '../shell/hall';
import { useLive, useWatch } from '../shell/live';
import { LinkButton } from '../shell/link-button';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { pagesOf, type TableNow, tablesNow } from './hall-tables';
import classes from './tables-hall.module.css';

type HallEvent = NonNullable<MeetingTablesQuery['event']>;
type Meeting = NonNullable<HallEvent['meetingHall']>['tables'][number]['meetings'][number];

/** Long enough to find one's table on a page. */
const TURN = 12_000;

/** Who meets at which table, now and next, to be read from the last row. */
export function TablesHallScreen() {
  const { slug = '' } = useParams({ strict: false });
  const [response, refetch] = useQuery({
    query: MeetingTablesDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const eventId = response.data?.event?.id;
  useWatch('tables:watch', eventId);
  useLive('tables:changed', (change) => {
    if (change.eventId === eventId) refetch({ requestPolicy: 'network-only' });
  });
  const askAgain = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  return (
    <HallShell askAgain={askAgain}>
      <QueryView response={[response, refetch]}>
        {({ event }) => (event?.meetingHall ? <Hall event={event} tables={event.meetingHall.tables} /> : <NotHere />)}
      </QueryView>
    </HallShell>
  );
}

/** Nobody signed in at this screen, or nobody with a part in the event. */
function NotHere() {
  const { t } = useTranslation('meetingsDay');
  const { t: shell } = useTranslation('shell');
  const { slug = '' } = useParams({ strict: false });
  return (
    <EmptyState
      icon={IconDeviceTv}
      order={1}
      title={t('hall.notHere')}
      action={
        <LinkButton to="/connexion" search={{ next: `/ecran/${slug}/rencontres` }}>
          {shell('signIn')}
        </LinkButton>
      }
    >
      {t('hall.notHereLead')}
    </EmptyState>
  );
}

function Hall({ event, tables }: { event: HallEvent; tables: NonNullable<HallEvent['meetingHall']>['tables'] }) {
  const { t } = useTranslation('meetingsDay');
  const text = useText();
  const now = useNow();
  useTabTitle(t('hall.tab'), text(event.title));
  const pages = pagesOf(tablesNow(tables, now));
  const turning = useTurning(pages.length);
  const shown = pages[turning.page] ?? [];
  return (
    <>
      <HallHead event={text(event.title)} title={t('hall.title')} timeZone={event.timeZone} />
      {shown.length === 0 ? (
        <p className={classes.message} role="status">
          {t('hall.none')}
        </p>
      ) : (
        <ul key={turning.page} className={classes.tables} data-tables={Math.min(shown.length, 9)}>
          {shown.map((table) => (
            <TableCard key={table.id} table={table} timeZone={event.timeZone} />
          ))}
        </ul>
      )}
      {pages.length > 1 && <Pages pages={pages.length} turning={turning} />}
    </>
  );
}

interface Turning {
  page: number;
  isTurning: boolean;
  toggle: () => void;
  go: (page: number) => void;
}

/** Goes from page to page by itself, unless stopped, or by the arrows of the keyboard. */
function useTurning(pages: number): Turning {
  const [at, setAt] = useState(0);
  const prefersStill = useReducedMotion();
  const [isStopped, setIsStopped] = useState(false);
  const isTurning = !isStopped && pages > 1;
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(() => setAt((page) => page + 1), prefersStill ? 2 * TURN : TURN);
    return () => clearInterval(timer);
  }, [isTurning, prefersStill, at]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') setAt((page) => page + 1);
      if (key === 'ArrowLeft') setAt((page) => Math.max(0, page - 1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { page: pages > 0 ? at % pages : 0, isTurning, toggle: () => setIsStopped(isTurning), go: setAt };
}

function Pages({ pages, turning: { page, isTurning, toggle } }: { pages: number; turning: Turning }) {
  const { t } = useTranslation('meetingsDay');
  const Icon = isTurning ? IconPlayerPause : IconPlayerPlay;
  return (
    <footer className={classes.pages}>
      <button
        type="button"
        className={classes.turn}
        onClick={toggle}
        aria-label={t(isTurning ? 'hall.pause' : 'hall.play')}
      >
        <Icon aria-hidden />
      </button>
      <span className={classes.dots} aria-hidden>
        {Array.from({ length: pages }, (_, dot) => (
          <span key={dot} data-on={dot === page || undefined} />
        ))}
      </span>
      <span className={classes.pageWords}>{t('hall.page', { page: page + 1, pages })}</span>
    </footer>
  );
}

function TableCard({ table, timeZone }: { table: TableNow<Meeting>; timeZone: string }) {
  const { t } = useTranslation('meetingsDay');
  const format = useFormat();
  return (
    <li className={classes.card} data-on={table.now ? true : undefined}>
      <h2 className={classes.label}>{table.label}</h2>
      <div className={classes.now}>
        {table.now ? (
          <>
            <span className={classes.hidden}>{t('hall.now')} </span>
            <Parties meeting={table.now} />
          </>
        ) : (
          <p className={classes.free}>{t('hall.free')}</p>
        )}
      </div>
      {table.next && (
        <div className={classes.next}>
          <p className={classes.nextTime}>
            {t('hall.next', { time: format.time(table.next.slot.startsAt, timeZone) })}
          </p>
          <p className={classes.nextParties}>
            {table.next.parties.map(({ initials, organisationName }) => organisationName ?? initials).join(' · ')}
          </p>
        </div>
      )}
    </li>
  );
}

function Parties({ meeting }: { meeting: Meeting }) {
  return meeting.parties.map(({ initials, organisationName }, place) => (
    <p key={place} className={classes.party}>
      <span className={classes.initials}>{initials}</span>
      <span className={classes.organisation}>{organisationName}</span>
    </p>
  ));
}
