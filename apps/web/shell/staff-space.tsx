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
  IconTicket,
  IconUsers,
} from '@tabler/icons-react';
import { Outlet, useParams } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventShellDocument } from '@parvis/contract/web';
import { TabPlace, useText } from '@parvis/ui';
import { CalledOff } from './called-off';
import type { EventShell } from './event-space';
import { NotFoundPage } from './not-found-page';
import { QueryView } from './query-view';
import { RequireStaff } from './require-sign-in';
import { useSession } from './session';
import { Tabs } from './tabs';

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
  return (
    <RequireStaff>
      <Tabs
        label={t('staff')}
        tabs={[
          { to: '/equipe', label: t('staffTabs.home'), icon: IconHome, exact: true },
          { to: '/equipe/evenements', label: t('staffTabs.events'), icon: IconCalendarEvent },
          { to: '/equipe/organisations', label: t('staffTabs.organisations'), icon: IconBuildingSkyscraper },
          { to: '/equipe/commandes', label: t('staffTabs.orders'), icon: IconReceipt },
          { to: '/equipe/rapports', label: t('staffTabs.reports'), icon: IconReportAnalytics },
          { to: '/equipe/journal', label: t('staffTabs.log'), icon: IconHistory },
        ]}
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
  const { me } = useSession();
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
                tabs={[
                  { to: '/equipe/$slug', label: t('staffTabs.cockpit'), icon: IconCalendarStats, exact: true },
                  { to: '/equipe/$slug/inscriptions', label: t('staffTabs.registrations'), icon: IconTicket },
                  { to: '/equipe/$slug/deroule', label: t('staffTabs.running'), icon: IconPlayerPlay },
                  { to: '/equipe/$slug/messages', label: t('staffTabs.messages'), icon: IconMail },
                  { to: '/equipe/$slug/programme', label: t('staffTabs.programme'), icon: IconLayoutGrid },
                  { to: '/equipe/$slug/intervenants', label: t('staffTabs.speakers'), icon: IconMicrophone2 },
                  ...(me?.isStaff
                    ? [{ to: '/equipe/$slug/exposants', label: t('staffTabs.exhibitors'), icon: IconBuildingStore }]
                    : []),
                  ...(me?.isStaff
                    ? [{ to: '/equipe/$slug/commandes', label: t('staffTabs.orders'), icon: IconReceipt }]
                    : []),
                  { to: '/equipe/$slug/billets', label: t('staffTabs.places'), icon: IconTags },
                  { to: '/equipe/$slug/accueil', label: t('staffTabs.door'), icon: IconDoorEnter },
                  ...(event.hasMeetings || me?.isStaff
                    ? [{ to: '/equipe/$slug/rencontres', label: t('staffTabs.meetings'), icon: IconUsers }]
                    : []),
                  { to: '/equipe/$slug/contacts', label: t('staffTabs.contacts'), icon: IconAddressBook },
                  { to: '/equipe/$slug/sondages', label: t('staffTabs.polls'), icon: IconChartBar },
                  { to: '/equipe/$slug/rapport', label: t('staffTabs.report'), icon: IconReportAnalytics },
                  ...(me?.isStaff
                    ? [{ to: '/equipe/$slug/reglages', label: t('staffTabs.settings'), icon: IconSettings }]
                    : []),
                ]}
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
