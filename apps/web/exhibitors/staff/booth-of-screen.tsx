import { Alert } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BoothOfDocument } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { TextLink } from '../../shell/link-button';
import { NotFoundPage } from '../../shell/not-found-page';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { BoothSpace } from '../booth-space';
import { BoothNumber } from '../exhibitor-page';

const context = { additionalTypenames: ['MyBooth', 'ExhibitorTeamMember', 'BoothItem', 'Exhibitor'] };

/** The booth of somebody else, for staff: what they do here is written into the log. */
export function BoothOfScreen() {
  const { t } = useTranslation('exhibitors');
  const { exposant } = useParams({ from: '/equipe/$slug/exposants/$exposant' });
  const { volet } = useSearch({ from: '/equipe/$slug/exposants/$exposant' });
  const navigate = useNavigate({ from: '/equipe/$slug/exposants/$exposant' });
  const event = useStaffEvent();
  const response = useQuery({
    query: BoothOfDocument,
    variables: { slug: event.slug, id: exposant },
    requestPolicy: 'cache-and-network',
    context,
  });
  const [, read] = response;
  return (
    <QueryView response={response}>
      {({ event: found }) => {
        const booth = found?.boothOf;
        if (!booth) return <NotFoundPage />;
        return (
          <>
            <PageHeader
              title={booth.exhibitor.organisation.name}
              over={
                <TextLink to="/equipe/$slug/exposants" params={{ slug: event.slug }}>
                  {t('board.title')}
                </TextLink>
              }
              lead={<BoothNumber booth={booth.exhibitor.booth} />}
            />
            {booth.role === null && (
              <Alert color="parvis" mb="md">
                {t('board.onBehalf', { name: booth.exhibitor.organisation.name })}
              </Alert>
            )}
            <BoothSpace
              key={booth.exhibitor.id}
              booth={booth}
              event={event}
              panel={volet ?? 'liste'}
              onPanel={(panel) => void navigate({ search: { volet: panel }, resetScroll: false })}
              onChanged={() => read({ requestPolicy: 'network-only' })}
            />
          </>
        );
      }}
    </QueryView>
  );
}
