import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconReportAnalytics } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NewMemberTableDocument, NewMemberYearsDocument } from '@parvis/contract/web';
import { EmptyState, NotFoundState, PageHeader, useLanguage } from '@parvis/ui';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { CountsDrawer } from './counts-drawer';
import { NewMemberTable, type NewMemberTableData } from './new-member-table';
import { ReportLinks } from './report-links';
import classes from './reports.module.css';
import { type NewMemberRow, SatisfactionChart } from './satisfaction-chart';

/** The tables that the team publishes each year. */
export function NewMembersScreen() {
  const { t } = useTranslation('reports');
  const response = useQuery({ query: NewMemberYearsDocument, requestPolicy: 'cache-and-network' });
  return (
    <QueryView response={response}>
      {({ newMemberYears }) => {
        if (!newMemberYears) return <NotFoundPage />;
        const [latest] = newMemberYears;
        if (latest !== undefined) return <Year years={newMemberYears} latest={latest} />;
        return (
          <>
            <PageHeader title={t('title')} lead={t('lead')} />
            <ReportLinks />
            <EmptyState icon={IconReportAnalytics} title={t('none')}>
              {t('noneLead')}
            </EmptyState>
          </>
        );
      }}
    </QueryView>
  );
}

function Year({ years, latest }: { years: number[]; latest: number }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const navigate = useNavigate();
  const { annee } = useSearch({ strict: false });
  const year = annee ?? latest;
  const response = useQuery({
    query: NewMemberTableDocument,
    variables: { year, language },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          response[0].data?.newMemberTable && (
            <Button
              component="a"
              href={response[0].data.newMemberTable.csvUrl}
              download
              leftSection={<IconDownload size={20} aria-hidden />}
              className="parvis-no-print"
            >
              {t('csv')}
            </Button>
          )
        }
      />
      <ReportLinks />
      {years.length > 1 && (
        <Group gap="sm" mb="md" className={classes.controls}>
          <Text fw={600}>{t('year')}</Text>
          <SegmentedControl
            aria-label={t('year')}
            value={`${year}`}
            onChange={(chosen) =>
              void navigate({ to: '/equipe/rapports/nouveaux-adherents', search: { annee: Number(chosen) } })
            }
            data={years.map((each) => `${each}`)}
          />
        </Group>
      )}
      <QueryView response={response}>
        {({ newMemberTable }) => (newMemberTable ? <Content table={newMemberTable} /> : <NotFoundState order={2} />)}
      </QueryView>
    </>
  );
}

function Content({ table }: { table: NewMemberTableData }) {
  const { t } = useTranslation('reports');
  const [detailed, setDetailed] = useState<NewMemberRow>();
  if (table.rows.length === 0) return <Text c="dimmed">{t('noneYear')}</Text>;
  return (
    <Stack gap="xl">
      <NewMemberTable table={table} />
      <section>
        <Title order={2} size="h3" mb="md">
          {t('chart')}
        </Title>
        <SatisfactionChart rows={table.rows} onDetail={setDetailed} />
      </section>
      <Paper component="section" bg="gray.0">
        <Title order={2} size="h4" mb={6}>
          {t('rounding')}
        </Title>
        <Text maw="70ch">{t('roundingText')}</Text>
      </Paper>
      <CountsDrawer row={detailed} onClose={() => setDetailed(undefined)} />
    </Stack>
  );
}
