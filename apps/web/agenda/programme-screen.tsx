import { Alert, Box, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ProgrammeDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader, SidePanel, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { WithEventTabs } from '../shell/event-space';
import { useLive, useWatch } from '../shell/live';
import { NotFoundPage } from '../shell/not-found-page';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { ProgrammeChanges } from '../programme-editor/programme-changes';
import { FollowButton } from './follow-button';
import { FeedbackOnSession } from './my-feedback';
import { ProgrammeFilters } from './programme-filters';
import { ProgrammeFormats } from './programme-formats';
import classes from './programme.module.css';
import { type Day, dayOf, daysOf, filterSessions, type ProgrammeEvent, type ProgrammeFilter } from './programme-view';
import { capitalised, SessionDetails } from './session-panel';
import { SessionRow } from './session-row';
import { useAgendaChanges } from './use-agenda-changes';

/** The programme of an event, open to everybody. */
export function ProgrammeScreen() {
  const { slug } = useParams({ from: '/evenements/$slug/programme' });
  const [response, refetch] = useQuery({ query: ProgrammeDocument, variables: { slug } });
  return (
    <QueryView response={[response, refetch]}>
      {({ event }) =>
        event ? (
          <WithEventTabs slug={slug}>
            <ProgrammePage event={event} refresh={() => refetch({ requestPolicy: 'network-only' })} />
          </WithEventTabs>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  );
}

function ProgrammePage({ event, refresh }: { event: ProgrammeEvent; refresh: () => void }) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const { me } = useSession();
  const navigate = useNavigate({ from: '/evenements/$slug/programme' });
  const { session: openId, jour: chosenDay, ...filter } = useSearch({ from: '/evenements/$slug/programme' });
  const { sessions } = event.programme;
  const mayFollow = me != null && (me.isStaff || event.myRoles.length > 0);
  const openSession = sessions.find(({ id }) => id === openId);
  const now = useNow();
  const isOver = openSession !== undefined && new Date(openSession.endsAt) <= now;
  useAgendaChanges(event, refresh);
  useWatch('event:watch', event.id);
  useLive('programme:changed', refresh);

  const setFilter = (next: ProgrammeFilter) =>
    void navigate({
      search: (before) => ({ ...next, session: before.session, jour: before.jour }),
      replace: true,
      resetScroll: false,
    });
  const close = () =>
    void navigate({ search: (before) => ({ ...before, session: undefined }), replace: true, resetScroll: false });

  return (
    <>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('programme.title')}
        lead={[capitalised(format.days(event.startsAt, event.endsAt, event.timeZone)), event.venue]
          .filter(Boolean)
          .join(' · ')}
        action={
          <Box className="parvis-no-print" visibleFrom="sm">
            <ProgrammeFormats slug={event.slug} room={event.programme.rooms.find(({ id }) => id === filter.room)} />
          </Box>
        }
      />
      {sessions.length === 0 ? (
        <EmptyState
          title={t('programme.empty')}
          action={
            <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
              {t('programme.backToEvent')}
            </LinkButton>
          }
        >
          {t('programme.emptyLead')}
        </EmptyState>
      ) : (
        <>
          <ProgrammeFilters programme={event.programme} filter={filter} hasAgenda={mayFollow} onChange={setFilter} />
          <ProgrammeDays
            event={event}
            filter={filter}
            chosenDay={chosenDay}
            openId={openId}
            mayFollow={mayFollow}
            refresh={refresh}
            onDay={(jour) =>
              void navigate({ search: (before) => ({ ...before, jour }), replace: true, resetScroll: false })
            }
            onReset={() => setFilter({})}
          />
        </>
      )}
      {me !== undefined && !mayFollow && sessions.length > 0 && <JoinHint slug={event.slug} isSignedIn={me !== null} />}
      <ProgrammeChanges slug={event.slug} version={event.programme.version} />
      <SidePanel
        opened={openId !== undefined}
        onClose={close}
        title={openSession ? text(openSession.title) : t('session.unknown')}
      >
        {openSession ? (
          <SessionDetails
            session={openSession}
            slug={event.slug}
            timeZone={event.timeZone}
            venue={event.venue}
            action={
              !mayFollow ? (
                me !== undefined && <JoinHint slug={event.slug} isSignedIn={me !== null} />
              ) : isOver ? (
                <FeedbackOnSession sessionId={openSession.id} slug={event.slug} timeZone={event.timeZone} />
              ) : (
                <FollowButton
                  key={openSession.id}
                  session={openSession}
                  slug={event.slug}
                  timeZone={event.timeZone}
                  refresh={refresh}
                />
              )
            }
          />
        ) : (
          <Stack align="flex-start">
            <Text>{t('session.unknownLead')}</Text>
            <Button onClick={close}>{t('programme.showAll')}</Button>
          </Stack>
        )}
      </SidePanel>
    </>
  );
}

interface ProgrammeDaysProps {
  event: ProgrammeEvent;
  filter: ProgrammeFilter;
  chosenDay: string | undefined;
  openId: string | undefined;
  mayFollow: boolean;
  refresh: () => void;
  onDay: (day: string) => void;
  onReset: () => void;
}

/** One day at a time on a screen, all of them on paper. */
function ProgrammeDays({ event, filter, chosenDay, openId, mayFollow, refresh, onDay, onReset }: ProgrammeDaysProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const now = useNow();
  const { sessions } = event.programme;
  const found = filterSessions(sessions, filter);
  const hasNoneOwn = filter.mine && !sessions.some(({ isFollowed }) => isFollowed);
  const counts = Map.groupBy(found, ({ startsAt }) => dayOf(startsAt, event.timeZone));
  const allDays = [...Map.groupBy(sessions, ({ startsAt }) => dayOf(startsAt, event.timeZone))];
  const known = allDays.map(([day]) => day);
  const wanted =
    [chosenDay, dayOf(now, event.timeZone)].find((day) => day !== undefined && known.includes(day)) ?? known[0]!;
  // A search that finds nothing on this day but something on another shows that one.
  const shown = counts.has(wanted) ? wanted : (known.find((day) => counts.has(day)) ?? wanted);

  return (
    <>
      {allDays.length > 1 && (
        <SegmentedControl
          className="parvis-no-print"
          aria-label={t('programme.day')}
          size="md"
          mb="md"
          value={shown}
          onChange={onDay}
          data={allDays.map(([day, [first]]) => ({
            value: day,
            label: `${format.shortDay(first!.startsAt, event.timeZone)} (${counts.get(day)?.length ?? 0})`,
          }))}
        />
      )}
      {found.length === 0 ? (
        <EmptyState
          title={t(hasNoneOwn ? 'programme.noneMine' : 'programme.none')}
          action={<Button onClick={onReset}>{t(hasNoneOwn ? 'programme.showAll' : 'programme.reset')}</Button>}
        >
          {t(hasNoneOwn ? 'programme.noneMineLead' : 'programme.noneLead')}
        </EmptyState>
      ) : (
        daysOf(found, event.timeZone).map((day) => (
          <Box key={day.day} className={day.day === shown ? undefined : classes.onPaperOnly}>
            <OneDay day={day} event={event} openId={openId} mayFollow={mayFollow} refresh={refresh} />
          </Box>
        ))
      )}
    </>
  );
}

interface OneDayProps {
  day: Day;
  event: ProgrammeEvent;
  openId: string | undefined;
  mayFollow: boolean;
  refresh: () => void;
}

function OneDay({ day, event, openId, mayFollow, refresh }: OneDayProps) {
  const text = useText();
  const format = useFormat();
  return (
    <Stack component="section" gap="xl" mb="xl">
      <Title order={2} size="h3">
        {capitalised(format.day(day.blocks[0]!.sessions[0]!.startsAt, event.timeZone))}
      </Title>
      {day.blocks.map(({ sequence, sessions }) => (
        <Box key={sessions[0]!.id} component="section" className={classes.block}>
          {sequence && (
            <Title order={3} size="h4" c="parvis.8" mb={4}>
              {text(sequence.title)}
            </Title>
          )}
          <ul className={classes.list}>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                slug={event.slug}
                timeZone={event.timeZone}
                isOpen={session.id === openId}
                mayFollow={mayFollow}
                refresh={refresh}
              />
            ))}
          </ul>
        </Box>
      ))}
    </Stack>
  );
}

/** How somebody becomes a person with an agenda. */
function JoinHint({ slug, isSignedIn }: { slug: string; isSignedIn: boolean }) {
  const { t } = useTranslation('agenda');
  const { t: shell } = useTranslation('shell');
  return (
    <Alert variant="light" className="parvis-no-print" mt="md">
      <Text mb="sm">{t('programme.join')}</Text>
      <Group gap="sm">
        <LinkButton to="/evenements/$slug/inscription" params={{ slug }}>
          {t('programme.register')}
        </LinkButton>
        {!isSignedIn && (
          <LinkButton to="/connexion" search={{ next: `/evenements/${slug}/programme` }} variant="subtle">
            {shell('signIn')}
          </LinkButton>
        )}
      </Group>
    </Alert>
  );
}
