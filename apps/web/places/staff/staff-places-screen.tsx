import { Group } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffPlacesDocument } from '@parvis/contract/web';
import { staffMay } from '@parvis/domain';
import { EmptyState, PageHeader } from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useSession } from '../../shell/session';
import { useStaffEvent } from '../../shell/staff-space';
import { useCurrentInSight } from '../../shell/use-current-in-sight';
import { AllotmentsSection } from './allotments-section';
import { CodesSection } from './codes-section';
import { InvitationsSection } from './invitations-section';
import { KindsSection } from './kinds-section';
import { RequestsSection } from './requests-section';
import classes from './staff-places.module.css';
import { VIEWS } from './staff-search';
import { WaitingSection } from './waiting-section';

const context = { additionalTypenames: ['PlacesSettings', 'KindSettings', 'Quota', 'Ticket'] };

/** Kinds of ticket, the places they share, and every way to them, in one page with a part for each. */
export function StaffPlacesScreen() {
  const { t } = useTranslation('staffPlaces');
  const { slug } = useStaffEvent();
  const { me } = useSession();
  const { vue = 'billets' } = useSearch({ from: '/equipe/$slug/billets' });
  const row = useCurrentInSight();
  const response = useQuery({
    query: StaffPlacesDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t(`leads.${vue}`)} />
      <nav ref={row} aria-label={t('parts')} className={classes.views}>
        <Group gap={6} wrap="nowrap">
          {VIEWS.map((view) => (
            <Link
              key={view}
              to="/equipe/$slug/billets"
              params={{ slug }}
              search={view === 'billets' ? {} : { vue: view }}
              className={classes.view}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {t(`views.${view}`)}
            </Link>
          ))}
        </Group>
      </nav>
      <QueryView response={response}>
        {({ event }) => {
          const settings = event?.placesSettings;
          if (!settings) return <EmptyState title={t('notYours')} />;
          const mayConfigure = staffMay(me, 'registration.configure');
          const props = { settings, mayConfigure };
          switch (vue) {
            case 'billets':
              return <KindsSection {...props} />;
            case 'demandes':
              return <RequestsSection />;
            case 'attente':
              return <WaitingSection {...props} />;
            case 'entreprises':
              return <AllotmentsSection {...props} />;
            case 'invitations':
              return <InvitationsSection {...props} />;
            case 'codes':
              return <CodesSection {...props} />;
          }
        }}
      </QueryView>
    </>
  );
}
