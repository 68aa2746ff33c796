import { Button, Checkbox, NativeSelect, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AttendeeImportsDocument, type AttendeeImportsQuery } from '@parvis/contract/web';
import { PageHeader, useFormat, useText } from '@parvis/ui';
import { FileChoice, ImportedLines, type ImportFault, ImportProblem } from '../shell/import-parts';
import { LinkButton, TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { columnWords, eventFaultWords, lineFaultWords } from './import-words';
import { PastImports } from './past-imports';
import { type ImportReport, sendAttendees } from './send-attendees';

type Event = NonNullable<AttendeeImportsQuery['event']>;

/** A list of attendees from a file: looked at first, then all of it or nothing. */
export function ImportScreen() {
  const { t } = useTranslation('attendees');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: AttendeeImportsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/equipe/$slug/inscriptions" params={{ slug }}>
            {t('import.back')}
          </TextLink>
        }
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <QueryView response={response}>
        {({ event }) =>
          event && (
            <Stack gap="xl">
              <NewImport event={event} onDone={() => response[1]({ requestPolicy: 'network-only' })} />
              <PastImports event={event} onDone={() => response[1]({ requestPolicy: 'network-only' })} />
            </Stack>
          )
        }
      </QueryView>
    </>
  );
}

function NewImport({ event, onDone }: { event: Event; onDone: () => void }) {
  const { t } = useTranslation('attendees');
  const text = useText();
  const format = useFormat();
  const { slug } = useStaffEvent();
  const kinds = (event.placesSettings?.kinds ?? []).filter(
    ({ isArchived, kind }) => !isArchived && kind.priceCents === 0,
  );
  const [file, setFile] = useState<File | null>(null);
  const [chosenKind, setKind] = useState('');
  const [sendTickets, setSendTickets] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [report, setReport] = useState<ImportReport>();
  const [fault, setFault] = useState<ImportFault>();
  const kindId = chosenKind || kinds[0]?.kind.id || '';

  const send = async (sent: File, apply: boolean, kind = kindId) => {
    setBusy(true);
    setFault(undefined);
    setProgress(undefined);
    const answer = await sendAttendees(
      { eventId: event.id, file: sent, kindId: kind, apply, sendTickets },
      (done, of) => setProgress({ done, of }),
    );
    setBusy(false);
    setProgress(undefined);
    if ('fault' in answer) return setFault(answer);
    setReport(answer);
    if (!answer.applied) return;
    notifications.show({ message: t('import.done', { count: answer.added }) });
    setFile(null);
    onDone();
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(undefined);
    setFault(undefined);
    if (chosen) void send(chosen, false);
  };

  return (
    <Paper component="section" aria-labelledby="new-import">
      <Stack gap="lg">
        <Title order={2} size="h4" id="new-import">
          {t('import.file')}
        </Title>
        <FileChoice value={file} onChange={choose} />
        {kinds.length > 0 && (
          <NativeSelect
            size="md"
            label={t('import.kind')}
            description={t('import.kindHint')}
            value={kindId}
            onChange={(changed) => {
              setKind(changed.currentTarget.value);
              if (file) void send(file, false, changed.currentTarget.value);
            }}
            data={kinds.map(({ kind }) => ({ value: kind.id, label: text(kind.name) }))}
            maw={520}
          />
        )}
        <ImportProblem
          fault={fault}
          report={report}
          column={(name) => columnWords(t, name)}
          words={fault && eventFaultWords(t, fault)}
        />
        {progress && (
          <div>
            <Text mb={6}>
              {t('import.progress', { done: format.number(progress.done), of: format.number(progress.of) })}
            </Text>
            <Progress value={(progress.done / progress.of) * 100} size="lg" aria-label={t('import.progressLabel')} />
          </div>
        )}
        {report && (
          <>
            <Summary report={report} />
            {report.applied ? (
              <LinkButton to="/equipe/$slug/inscriptions" params={{ slug }} style={{ alignSelf: 'start' }}>
                {t('import.see')}
              </LinkButton>
            ) : (
              report.faults === 0 &&
              report.added > 0 &&
              file && (
                <Stack gap="md">
                  <Checkbox
                    size="md"
                    label={t('import.send')}
                    description={t('import.sendHint')}
                    checked={sendTickets}
                    onChange={(changed) => setSendTickets(changed.currentTarget.checked)}
                  />
                  <Button
                    size="lg"
                    loading={isBusy}
                    leftSection={<IconUpload size={20} aria-hidden />}
                    onClick={() => void send(file, true)}
                    style={{ alignSelf: 'start' }}
                  >
                    {t('import.apply', { count: report.added })}
                  </Button>
                </Stack>
              )
            )}
          </>
        )}
      </Stack>
    </Paper>
  );
}

function Summary({ report }: { report: ImportReport }) {
  const { t } = useTranslation('attendees');
  return (
    <ImportedLines
      report={report}
      counts={[
        t('import.added', { count: report.added }),
        report.already > 0 && t('import.already', { count: report.already }),
      ]}
      what={t('import.person')}
      under={({ email }) => email}
      mark={({ change, fault }) => {
        if (fault) return { tone: 'bad', says: lineFaultWords(t, fault) };
        return change === 'ALREADY'
          ? { tone: 'neutral', says: t('import.alreadyOne') }
          : { tone: 'good', says: t('import.addedOne') };
      }}
    />
  );
}
