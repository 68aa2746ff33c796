import { Box, Text } from '@mantine/core';
import {
  IconBuildingStore,
  IconCalendarEvent,
  IconChartBar,
  IconHome,
  IconListDetails,
  IconMail,
  IconMicrophone2,
  IconUsers,
} from '@tabler/icons-react';
import { Outlet, useParams } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventShellDocument, type EventShellQuery } from '@parvis/contract/web';
import { TabPlace, useText } from '@parvis/ui';
import { MeetingSoon } from '../meetings-day/meeting-soon';
import { CalledOff } from './called-off';
import classes from './layout.module.css';
import { NotFoundPage } from './not-found-page';
import { QueryView } from './query-view';
import { RequireSignIn } from './require-sign-in';
import { useSession } from './session';
import { type Tab, Tabs } from './tabs';

export type EventShell = NonNullable<EventShellQuery['event']>;

const EventContext = createContext<EventShell | undefined>(undefined);

/** The event whose space one is in: its id, title, zone and what one is there. */
export function useEvent(): EventShell {
  const event = useContext(EventContext);
  if (!event) throw new Error('useEvent needs an event space.');
  return event;
}

/** The space of those who have a part in an event: its sections, and the page of the one that is open. */
export function EventSpace() {
  return <RequireSignIn>{(me) => <Space isStaff={me.isStaff} />}</RequireSignIn>;
}

function Space({ isStaff }: { isStaff: boolean }) {
  const { t } = useTranslation('shell');
  const text = useText();
  const { slug = '' } = useParams({ strict: false });
  const response = useQuery({ query: EventShellDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event || (event.myRoles.length === 0 && !isStaff)) return <NotFoundPage />;
        return (
          <EventContext value={event}>
            <TabPlace value={text(event.title)}>
              <MeetingSoon />
              <Text fw={650} c="parvis.7" mb={4}>
                {text(event.title)}
              </Text>
              <Tabs label={t('eventTabs.label')} tabs={tabsOf(event, t)} params={{ slug }} atBottom />
              <Box className={classes.aboveBottom}>
                <CalledOff event={event} />
                <Outlet />
              </Box>
            </TabPlace>
          </EventContext>
        );
      }}
    </QueryView>
  );
}

/** A public page of an event that is also a section of the space of those who have a part in it: they keep their way. */
export function WithEventTabs({ slug, children }: { slug: string; children: ReactNode }) {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  const isMine = me?.events.some(({ eventSlug, roles }) => eventSlug === slug && roles.length > 0) ?? false;
  const [{ data }] = useQuery({ query: EventShellDocument, variables: { slug }, pause: !isMine });
  const event = isMine && data?.event;
  return (
    <>
      {event && <Tabs label={t('eventTabs.label')} tabs={tabsOf(event, t)} params={{ slug }} atBottom />}
      <Box className={event ? classes.aboveBottom : ''}>{children}</Box>
    </>
  );
}

function tabsOf(event: EventShell, t: ReturnType<typeof useTranslation<'shell'>>['t']): Tab[] {
  const has = (role: EventShell['myRoles'][number]) => event.myRoles.includes(role);
  return [
    { to: '/e/$slug', label: t('eventTabs.day'), icon: IconHome, exact: true },
    { to: '/evenements/$slug/programme', label: t('eventTabs.programme'), icon: IconListDetails },
    ...(event.hasMeetings && (has('ATTENDEE') || has('SPEAKER') || has('EXHIBITOR'))
      ? [{ to: '/e/$slug/rencontres', label: t('eventTabs.meetings'), icon: IconUsers }]
      : []),
    { to: '/e/$slug/agenda', label: t('eventTabs.agenda'), icon: IconCalendarEvent },
    { to: '/e/$slug/sondage', label: t('eventTabs.poll'), icon: IconChartBar },
    { to: '/e/$slug/messages', label: t('eventTabs.messages'), icon: IconMail },
    ...(has('SPEAKER') ? [{ to: '/e/$slug/intervenant', label: t('eventTabs.speaker'), icon: IconMicrophone2 }] : []),
    ...(has('EXHIBITOR')
      ? [{ to: '/e/$slug/exposant', label: t('eventTabs.exhibitor'), icon: IconBuildingStore }]
      : []),
  ];
}
