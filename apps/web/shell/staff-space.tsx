import { Text } from '@mantine/core';
import {
  IconAddressBook,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconCalendarEvent,
  IconCalendarStats,
  IconChartBar,
  IconDoorEnter,
  IconHistory,
  IconHome,
  IconLayoutGrid,
  IconMail,
  IconMicrophone2,
  IconPlayerPlay,
  IconReceipt,
  IconReportAnalytics,
  IconTags,
  IconSettings,
  IconShieldLock,
  IconTicket,
  IconUsers,
  IconUserShield,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Outlet, useParams } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventShellDocument } from '@parvis/contract/web';
import type { Permission } from '@parvis/domain';
import { TabPlace, useText } from '@parvis/ui';
import { CalledOff } from './called-off';
import type { EventShell } from './event-space';
import { NotFoundPage } from './not-found-page';
import { QueryView } from './query-view';
import { RequireStaff } from './require-sign-in';
import { useMay } from './may';
import { type Tab, Tabs } from './tabs';

const StaffEventContext = createContext<EventShell | undefined>(undefined);

/** The event that staff conduct on this page. */
export function useStaffEvent(): EventShell {
  const event = useContext(StaffEventContext);
  if (!event) throw new Error('useStaffEvent needs a staff event space.');
  return event;
}

/** What staff do across events. */
export function StaffSpace() {
  const { t } = useTranslation('shell');
  const may = useMay();
  return (
    <RequireStaff>
      <Tabs
        label={t('staff')}
        tabs={(
          [
            { to: '/equipe', label: t('staffTabs.home'), icon: IconHome, exact: true, may: 'event.list' },
            { to: '/equipe/evenements', label: t('staffTabs.events'), icon: IconCalendarEvent, may: 'event.list' },
            {
              to: '/equipe/organisations',
              label: t('staffTabs.organisations'),
              icon: IconBuildingSkyscraper,
              may: 'organisation.manage',
            },
            { to: '/equipe/commandes', label: t('staffTabs.orders'), icon: IconReceipt, may: 'order.manage' },
            { to: '/equipe/rapports', label: t('staffTabs.reports'), icon: IconReportAnalytics, may: 'report.read' },
            { to: '/equipe/journal', label: t('staffTabs.log'), icon: IconHistory, may: 'audit.read' },
            { to: '/equipe/donnees', label: t('staffTabs.data'), icon: IconShieldLock, may: 'person.erase' },
            { to: '/equipe/personnel', label: t('staffTabs.team'), icon: IconUserShield, may: 'staff.manage' },
          ] satisfies SpaceTab[]
        ).filter((tab) => may(tab.may))}
      />
      <TabPlace value={t('staff')}>
        <Outlet />
      </TabPlace>
    </RequireStaff>
  );
}

/** What staff and the organisers of one event do for it. */
export function StaffEventSpace() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <RequireStaff slug={slug}>
      <Conduct slug={slug} />
    </RequireStaff>
  );
}

function Conduct({ slug }: { slug: string }) {
  const { t } = useTranslation('shell');
  const text = useText();
  const may = useMay(slug);
  const response = useQuery({ query: EventShellDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        return (
          <StaffEventContext value={event}>
            <TabPlace value={text(event.title)}>
              <Text fw={650} c="parvis.7" mb={4}>
                {text(event.title)}
              </Text>
              <Tabs
                label={t('staffTabs.label')}
                params={{ slug }}
                tabs={eventTabs(event, t).filter((tab) => may(tab.may))}
              />
              <CalledOff event={event} />
              <Outlet />
            </TabPlace>
          </StaffEventContext>
        );
      }}
    </QueryView>
  );
}

type SpaceTab = Tab & { may: Permission };

const eventTabs = (event: EventShell, t: ReturnType<typeof useTranslation<'shell'>>['t']): SpaceTab[] => [
  { to: '/equipe/$slug', label: t('staffTabs.cockpit'), icon: IconCalendarStats, exact: true, may: 'event.see-draft' },
  {
    to: '/equipe/$slug/inscriptions',
    label: t('staffTabs.registrations'),
    icon: IconTicket,
    may: 'registration.read',
  },
  { to: '/equipe/$slug/deroule', label: t('staffTabs.running'), icon: IconPlayerPlay, may: 'programme.run' },
  { to: '/equipe/$slug/messages', label: t('staffTabs.messages'), icon: IconMail, may: 'message.send' },
  { to: '/equipe/$slug/programme', label: t('staffTabs.programme'), icon: IconLayoutGrid, may: 'programme.edit' },
  { to: '/equipe/$slug/intervenants', label: t('staffTabs.speakers'), icon: IconMicrophone2, may: 'speaker.manage' },
  { to: '/equipe/$slug/exposants', label: t('staffTabs.exhibitors'), icon: IconBuildingStore, may: 'exhibitor.manage' },
  { to: '/equipe/$slug/commandes', label: t('staffTabs.orders'), icon: IconReceipt, may: 'order.manage' },
  { to: '/equipe/$slug/billets', label: t('staffTabs.places'), icon: IconTags, may: 'registration.decide' },
  { to: '/equipe/$slug/accueil', label: t('staffTabs.door'), icon: IconDoorEnter, may: 'door.manage' },
  {
    to: '/equipe/$slug/rencontres',
    label: t('staffTabs.meetings'),
    icon: IconUsers,
    // Staff may begin with meetings; an organiser sees them once there are any.
    may: event.hasMeetings ? 'meetings.manage' : 'event.manage',
  },
  { to: '/equipe/$slug/contacts', label: t('staffTabs.contacts'), icon: IconAddressBook, may: 'contact.figures' },
  { to: '/equipe/$slug/sondages', label: t('staffTabs.polls'), icon: IconChartBar, may: 'poll.run' },
  { to: '/equipe/$slug/rapport', label: t('staffTabs.report'), icon: IconReportAnalytics, may: 'report.event' },
  { to: '/equipe/$slug/equipe', label: t('staffTabs.team'), icon: IconUsersGroup, may: 'team.manage' },
  { to: '/equipe/$slug/reglages', label: t('staffTabs.settings'), icon: IconSettings, may: 'event.manage' },
];
