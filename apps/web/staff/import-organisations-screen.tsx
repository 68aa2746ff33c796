import { Button, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@parvis/ui';
import { FileChoice, ImportedLines, type ImportFault, ImportProblem } from '../shell/import-parts';
import { LinkButton, TextLink } from '../shell/link-button';
import { type OrganisationLine, type OrganisationReport, sendOrganisations } from './send-organisations';

const COLUMNS = ['name', 'college', 'filiere', 'city', 'memberFrom', 'memberUntil', 'domains'] as const;

/** A list of organisations from a file: looked at first, then all of it or nothing. */
export function ImportOrganisationsScreen() {
  const { t } = useTranslation('team');
  const [file, setFile] = useState<File | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [report, setReport] = useState<OrganisationReport>();
  const [fault, setFault] = useState<ImportFault>();

  const send = async (sent: File, apply: boolean) => {
    setBusy(true);
    setFault(undefined);
    const answer = await sendOrganisations(sent, apply);
    setBusy(false);
    if ('fault' in answer) return setFault(answer);
    setReport(answer);
    if (!answer.applied) return;
    notifications.show({ message: t('organisations.import.done', { count: answer.added + answer.changed }) });
    setFile(null);
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(undefined);
    setFault(undefined);
    if (chosen) void send(chosen, false);
  };
  const coming = report ? report.added + report.changed : 0;
  return (
    <>
      <PageHeader
        over={<TextLink to="/equipe/organisations">{t('organisations.title')}</TextLink>}
        title={t('organisations.import.title')}
        lead={t('organisations.import.lead')}
      />
      <Paper>
        <Stack gap="lg">
          <Text c="dimmed" maw={640}>
            {t('organisations.import.rule')}
          </Text>
          <FileChoice value={file} onChange={choose} />
          <ImportProblem fault={fault} report={report} column={(name) => columnWords(t, name)} />
          {report && !report.applied && report.faults === 0 && coming > 0 && file && (
            <Button
              size="lg"
              loading={isBusy}
              leftSection={<IconUpload size={20} aria-hidden />}
              onClick={() => void send(file, true)}
              style={{ alignSelf: 'start' }}
            >
              {t('organisations.import.apply', { count: coming })}
            </Button>
          )}
          {report?.applied && (
            <LinkButton to="/equipe/organisations" style={{ alignSelf: 'start' }}>
              {t('organisations.import.see')}
            </LinkButton>
          )}
          {report && !report.applied && report.faults === 0 && coming === 0 && (
            <Text>{t('organisations.import.nothing')}</Text>
          )}
          {report && <Summary report={report} />}
        </Stack>
      </Paper>
    </>
  );
}

function Summary({ report }: { report: OrganisationReport }) {
  const { t } = useTranslation('team');
  return (
    <ImportedLines
      report={report}
      counts={[
        t('organisations.import.added', { count: report.added }),
        report.changed > 0 && t('organisations.import.changed', { count: report.changed }),
        report.same > 0 && t('organisations.import.same', { count: report.same }),
      ]}
      what={t('organisations.import.organisation')}
      mark={({ change, fields, fault }) => {
        if (fault) return { tone: 'bad', says: faultWords(t, fault) };
        const says = t(`organisations.import.changes.${change ?? 'SAME'}`);
        if (change === 'ADDED') return { tone: 'good', says };
        return change === 'CHANGED'
          ? { tone: 'waiting', says, more: fields.map((field) => columnWords(t, field)).join(', ') }
          : { tone: 'neutral', says };
      }}
    />
  );
}

type T = ReturnType<typeof useTranslation<'team'>>['t'];

function columnWords(t: T, column: string | undefined): string {
  const known = COLUMNS.find((one) => one === column);
  return known ? t(`organisations.import.columns.${known}`) : '';
}

/** What is wrong with a line, and with which of its cells. */
function faultWords(t: T, { code, column, value }: NonNullable<OrganisationLine['fault']>): string {
  const faults = t('organisations.import.line_faults', { returnObjects: true });
  const key = (code in faults ? code : 'REQUIRED') as keyof typeof faults;
  return t(`organisations.import.line_faults.${key}`, { column: columnWords(t, column), value });
}
