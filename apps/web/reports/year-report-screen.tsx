import { Group, NativeSelect, Stack } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ReportYearsDocument, YearReportDocument } from '@parvis/contract/web';
import { EmptyState, NotFoundState, PageHeader, useLanguage } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { ReportFiles } from './report-files';
import { ReportLinks } from './report-links';
import { ReportTable } from './report-table';
import { TableActions } from './table-actions';

/** The figures of a year as the activity report prints them, beside the years before. */
export function YearReportScreen() {
  const { t } = useTranslation('reports');
  const response = useQuery({ query: ReportYearsDocument, requestPolicy: 'cache-and-network' });
  return (
    <QueryView response={response}>
      {({ reportYears }) => {
        if (!reportYears) return <NotFoundPage />;
        const [latest] = reportYears;
        if (latest !== undefined) return <Year years={reportYears} latest={latest} />;
        return (
          <>
            <PageHeader title={t('annual.title')} lead={t('annual.lead')} />
            <ReportLinks />
            <EmptyState
              icon={IconReportAnalytics}
              title={t('annual.none')}
              action={<LinkButton to="/equipe/rapports/historique">{t('past.title')}</LinkButton>}
            >
              {t('annual.noneLead')}
            </EmptyState>
          </>
        );
      }}
    </QueryView>
  );
}

function Year({ years, latest }: { years: number[]; latest: number }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const { annee } = useSearch({ strict: false });
  const year = annee ?? latest;
  const response = useQuery({
    query: YearReportDocument,
    variables: { year, language: useLanguage() },
    requestPolicy: 'cache-and-network',
  });
  const files = `/api/reports/years/${year}`;
  return (
    <>
      <PageHeader
        title={t('annual.titleOf', { year })}
        lead={t('annual.lead')}
        action={response[0].data?.yearReport && <ReportFiles files={files} />}
      />
      <ReportLinks />
      <Group mb="xl" className="parvis-no-print">
        <NativeSelect
          label={t('year')}
          value={`${year}`}
          data={years.map((each) => `${each}`)}
          onChange={(chosen) =>
            void navigate({ to: '/equipe/rapports', search: { annee: Number(chosen.currentTarget.value) } })
          }
        />
      </Group>
      <QueryView response={response}>
        {({ yearReport }) =>
          yearReport ? (
            <Stack gap={40}>
              {yearReport.tables.map((table) => (
                <ReportTable
                  key={table.key}
                  table={table}
                  actions={<TableActions table={table} files={files} subject={{ eventId: null, year }} />}
                />
              ))}
            </Stack>
          ) : (
            <NotFoundState order={2} />
          )
        }
      </QueryView>
    </>
  );
}
