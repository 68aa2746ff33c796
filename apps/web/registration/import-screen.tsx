import {
  Alert,
  Button,
  Checkbox,
  FileInput,
  Group,
  NativeSelect,
  Paper,
  Progress,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AttendeeImportsDocument, type AttendeeImportsQuery, UndoAttendeeImportDocument } from '@parvis/contract/web';
import { PageHeader, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { importFaultWords, lineFaultWords } from './import-words';
import { type ImportedLine, type ImportFault, type ImportReport, sendAttendees } from './send-attendees';

type Event = NonNullable<AttendeeImportsQuery['event']>;

/** So many lines at once are more than anybody reads. */
const MOST_SHOWN = 200;

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
              <Imports event={event} onDone={() => response[1]({ requestPolicy: 'network-only' })} />
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
        <FileInput
          size="md"
          label={t('import.choose')}
          description={t('import.hint')}
          placeholder={t('import.placeholder')}
          styles={{ placeholder: { color: 'var(--mantine-color-gray-7)' } }}
          accept=".csv,.xlsx,.txt"
          value={file}
          onChange={choose}
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
          leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
          maw={520}
        />
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
        <div role="alert">
          {fault && <Alert color="coral">{importFaultWords(t, fault)}</Alert>}
          {report && report.faults > 0 && <Alert color="coral">{t('import.refused', { count: report.faults })}</Alert>}
        </div>
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
  // What needs a hand comes first.
  const lines = report.lines.toSorted((a, b) => Number(!a.fault) - Number(!b.fault) || a.line - b.line);
  return (
    <Stack gap="sm">
      <Text role="status" fw={600}>
        {[
          t('import.added', { count: report.added }),
          report.already > 0 && t('import.already', { count: report.already }),
          report.faults > 0 && t('import.faults', { count: report.faults }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {report.ignored.length > 0 && (
        <Text c="dimmed">{t('import.ignored', { columns: report.ignored.join(', ') })}</Text>
      )}
      <Table.ScrollContainer minWidth={320} tabIndex={0} role="region" aria-label={t('import.lines')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.line')}</Table.Th>
              <Table.Th>{t('import.person')}</Table.Th>
              <Table.Th>{t('import.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <Table.Tr key={line.line}>
                <Table.Td>{line.line}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>
                  {line.name}
                  <Text size="sm" c="dimmed">
                    {line.email}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <LineMark line={line} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {lines.length > MOST_SHOWN && <Text c="dimmed">{t('import.more', { count: lines.length - MOST_SHOWN })}</Text>}
    </Stack>
  );
}

function LineMark({ line: { change, fault } }: { line: ImportedLine }) {
  const { t } = useTranslation('attendees');
  if (fault)
    return (
      <>
        <StatusMark tone="bad">{t('import.toMend')}</StatusMark>
        <Text size="sm">{lineFaultWords(t, fault)}</Text>
      </>
    );
  if (change === 'ALREADY') return <StatusMark tone="neutral">{t('import.alreadyOne')}</StatusMark>;
  return <StatusMark tone="good">{t('import.addedOne')}</StatusMark>;
}

function Imports({ event, onDone }: { event: Event; onDone: () => void }) {
  const { t } = useTranslation('attendees');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const [{ fetching }, undo] = useMutation(UndoAttendeeImportDocument);
  const [problem, setProblem] = useState<string>();
  const imports = event.attendeeImports ?? [];
  if (imports.length === 0) return null;
  const takeBack = async (importId: string) => {
    setProblem(undefined);
    const { data } = await undo({ eventId: event.id, importId });
    const outcome = data?.undoAttendeeImport;
    if (outcome?.__typename === 'ImportUndone') {
      notifications.show({ message: t('import.undone', { count: outcome.cancelled }) });
      return onDone();
    }
    setProblem(
      outcome?.__typename === 'ImportNotUndoable' ? t('import.notUndoable', { count: outcome.used }) : t('acts.failed'),
    );
  };
  return (
    <section aria-labelledby="imports">
      <Title order={2} size="h4" id="imports" mb="sm">
        {t('import.past')}
      </Title>
      <div role="alert">
        {problem && (
          <Alert color="coral" mb="sm">
            {problem}
          </Alert>
        )}
      </div>
      <Stack gap="sm">
        {imports.map((one) => (
          <Paper key={one.id} p="md">
            <Group justify="space-between">
              <div>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {one.fileName}
                </Text>
                <Text size="sm" c="dimmed">
                  {[
                    t('import.tickets', { count: one.tickets }),
                    t(one.ticketsSent ? 'import.sent' : 'import.notSent'),
                    one.actorName,
                    `${format.shortDay(one.importedAt, timeZone)}, ${format.time(one.importedAt, timeZone)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </div>
              {one.undoneAt ? (
                <StatusMark tone="neutral">{t('import.isUndone')}</StatusMark>
              ) : one.used > 0 ? (
                <StatusMark tone="good">{t('import.inUse', { count: one.used })}</StatusMark>
              ) : (
                <Button
                  variant="default"
                  loading={fetching}
                  leftSection={<IconArrowBackUp size={20} aria-hidden />}
                  onClick={() => void takeBack(one.id)}
                >
                  {t('import.undo')}
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
