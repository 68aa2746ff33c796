import { Group } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ExhibitorPageDocument } from '@parvis/contract/web';
import { PageHeader, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { BoothNumber, ExhibitorPage, Logo } from './exhibitor-page';

/** One exhibitor, open to everybody, with its booth on the plan. */
export function ExhibitorScreen() {
  const { t } = useTranslation('exhibitors');
  const text = useText();
  const { slug, exposant } = useParams({ from: '/evenements/$slug/exposants/$exposant' });
  const response = useQuery({ query: ExhibitorPageDocument, variables: { slug, id: exposant } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const exhibitor = event?.exhibitor;
        if (!exhibitor) return <NotFoundPage />;
        return (
          <>
            <Group align="flex-start" wrap="nowrap" gap="md">
              <Logo exhibitor={exhibitor} size={84} />
              <PageHeader
                title={exhibitor.organisation.name}
                place={text(event.title)}
                over={
                  <TextLink to="/evenements/$slug/exposants" params={{ slug }}>
                    {t('page.all', { event: text(event.title) })}
                  </TextLink>
                }
                lead={<BoothNumber booth={exhibitor.booth} />}
              />
            </Group>
            <ExhibitorPage exhibitor={exhibitor} plan={event.boothPlan} />
          </>
        );
      }}
    </QueryView>
  );
}
