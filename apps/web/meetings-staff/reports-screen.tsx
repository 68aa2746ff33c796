import { Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  DecideMeetingReportDocument,
  MeetingReportsDocument,
  type ReportDecision,
  type ReportToDecideFragment,
} from '@parvis/contract/web';
import { EmptyState, PageHeader, StatusMark, useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { MeetingSections } from './meeting-sections';
import classes from './meetings-staff.module.css';

/** What participants told staff of others, and what staff decided. */
export function MeetingReportsScreen() {
  const { t } = useTranslation('meetingRules');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: MeetingReportsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')} />
      <MeetingSections />
      <QueryView response={response}>
        {({ event }) => {
          const reports = event?.meetingReports ?? [];
          if (reports.length === 0) {
            return (
              <EmptyState icon={IconFlag} title={t('reports.none')}>
                {t('reports.noneLead')}
              </EmptyState>
            );
          }
          return (
            <ul className={classes.words}>
              {reports.map((report) => (
                <Report key={report.id} report={report} />
              ))}
            </ul>
          );
        }}
      </QueryView>
    </>
  );
}

function Report({ report }: { report: ReportToDecideFragment }) {
  const { t } = useTranslation('meetingRules');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const { reported, reporter, decision, decisionNote, decidedAt, decidedBy, reportsOfPerson } = report;
  const at = (instant: string) => `${format.shortDay(instant, timeZone)}, ${format.time(instant, timeZone)}`;
  return (
    <Paper component="li" withBorder p="md" maw={760}>
      <Stack gap="sm">
        <Group justify="space-between">
          <div>
            <Title order={2} size="h4">
              {reported.name}
            </Title>
            <Text size="sm" c="dimmed">
              {[reported.jobTitle, reported.organisationName].filter(Boolean).join(', ')}
            </Text>
          </div>
          <StatusMark tone={decision === null ? 'waiting' : decision === 'BARRED' ? 'bad' : 'neutral'}>
            {t(decision === null ? 'reports.waiting' : `reports.${decision}`)}
          </StatusMark>
        </Group>
        {reportsOfPerson > 1 && <Text fw={600}>{t('reports.several', { count: reportsOfPerson })}</Text>}
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{report.text}</Text>
        <Text size="sm" c="dimmed">
          {t('reports.by', { name: reporter.name, day: at(report.reportedAt) })}
        </Text>
        {decidedAt && decidedBy && (
          <Text size="sm" c="dimmed">
            {[t('reports.decided', { name: decidedBy, day: at(decidedAt) }), decisionNote].filter(Boolean).join(' · ')}
          </Text>
        )}
        {decision === null && <Decide report={report} />}
      </Stack>
    </Paper>
  );
}

function Decide({ report }: { report: ReportToDecideFragment }) {
  const { t } = useTranslation('meetingRules');
  const [note, setNote] = useState('');
  const [{ fetching }, decide] = useMutation(DecideMeetingReportDocument);
  const send = async (decision: ReportDecision) => {
    const { data } = await decide({ reportId: report.id, decision, note });
    const outcome = data?.decideMeetingReport;
    if (!outcome || outcome.__typename === 'InvalidInput')
      return notifications.show({ message: t('failed'), color: 'coral' });
    notifications.show({ message: t(outcome.__typename === 'ReportDecided' ? 'reports.saved' : 'reports.before') });
  };
  return (
    <>
      <Textarea
        label={t('reports.note')}
        maxLength={1000}
        autosize
        value={note}
        onChange={(change) => setNote(change.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {t('reports.barHint')}
      </Text>
      <Group>
        <Button variant="default" loading={fetching} onClick={() => void send('NO_ACTION')}>
          {t('reports.noAction')}
        </Button>
        <Button color="coral.7" loading={fetching} onClick={() => void send('BARRED')}>
          {t('reports.bar')}
        </Button>
      </Group>
    </>
  );
}
