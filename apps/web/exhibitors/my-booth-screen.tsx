import { Group } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyBoothDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { BoothSpace } from './booth-space';
import { BoothNumber } from './exhibitor-page';

const context = { additionalTypenames: ['MyBooth', 'ExhibitorTeamMember', 'BoothItem', 'Exhibitor'] };

/** What the team of an exhibitor looks after. */
export function MyBoothScreen() {
  const { t } = useTranslation('exhibitors');
  const { slug } = useParams({ from: '/e/$slug/exposant' });
  const { volet } = useSearch({ from: '/e/$slug/exposant' });
  const navigate = useNavigate({ from: '/e/$slug/exposant' });
  const event = useEvent();
  const response = useQuery({
    query: MyBoothDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  const [, read] = response;
  return (
    <QueryView response={response}>
      {({ event: found }) => {
        const booth = found?.myBooth;
        if (!booth)
          return (
            <EmptyState
              icon={IconBuildingStore}
              title={t('myBooth.none')}
              action={
                <LinkButton to="/evenements/$slug/exposants" params={{ slug }} variant="light">
                  {t('myBooth.seeCatalogue')}
                </LinkButton>
              }
            >
              {t('myBooth.noneLead')}
            </EmptyState>
          );
        const { exhibitor } = booth;
        return (
          <>
            <PageHeader
              title={exhibitor.organisation.name}
              over={t('myBooth.title')}
              lead={<BoothNumber booth={exhibitor.booth} />}
              action={
                <Group gap="sm">
                  <LinkButton to="/e/$slug/exposant/contacts" params={{ slug }}>
                    {t('myBooth.contacts')}
                  </LinkButton>
                  <LinkButton
                    to="/evenements/$slug/exposants/$exposant"
                    params={{ slug, exposant: exhibitor.id }}
                    variant="light"
                  >
                    {t('myBooth.seePage')}
                  </LinkButton>
                </Group>
              }
            />
            <BoothSpace
              key={exhibitor.id}
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
