import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ImportCalendarDocument, type ImportCalendarMutation } from '@parvis/contract/web';
import { LoadingState, PageHeader } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { CalendarColumns } from './calendar-columns';
import { CalendarFaults, CalendarPreview } from './calendar-tables';
import { textOfFile } from './read-file';

const LARGEST = 500_000;

type Outcome = ImportCalendarMutation['importCalendar'];

/** The calendar of a year from a file: first what would change, then, if one agrees, the change. */
export function CalendarScreen() {
  const { t } = useTranslation('events');
  const [{ fetching }, importCalendar] = useMutation(ImportCalendarDocument);
  const [file, setFile] = useState<{ name: string; csv: string }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<'failed' | 'tooLarge'>();

  const send = async (csv: string, apply: boolean) => {
    setProblem(undefined);
    const { data } = await importCalendar({ csv, apply });
    if (data) setOutcome(data.importCalendar);
    else setProblem('failed');
  };
  const choose = async (chosen: File | null) => {
    if (!chosen) return;
    setOutcome(undefined);
    setFile(undefined);
    if (chosen.size > LARGEST) return setProblem('tooLarge');
    const csv = await textOfFile(chosen);
    setFile({ name: chosen.name, csv });
    await send(csv, false);
  };

  const changes =
    outcome?.__typename === 'CalendarImported'
      ? outcome.lines.filter(({ change }) => change !== 'UNCHANGED').length
      : 0;
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <Stack gap="lg">
        <Group>
          <FileButton key={file?.name ?? ''} accept=".csv,text/csv" onChange={(chosen) => void choose(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant={outcome ? 'default' : 'filled'}
                leftSection={<IconUpload size={20} aria-hidden />}
              >
                {file ? t('calendar.another') : t('calendar.choose')}
              </Button>
            )}
          </FileButton>
          {file && <Text>{t('calendar.file', { name: file.name })}</Text>}
        </Group>
        {problem && (
          <Alert color="coral" role="alert">
            {t(`calendar.${problem}`)}
          </Alert>
        )}
        {fetching && !outcome && <LoadingState rows={3} height={44} />}
        {outcome?.__typename === 'CalendarRefused' && <CalendarFaults faults={outcome.faults} />}
        {outcome?.__typename === 'CalendarImported' && (
          <>
            <Result
              applied={outcome.applied}
              changes={changes}
              isSending={fetching}
              onApply={() => file && void send(file.csv, true)}
            />
            <CalendarPreview lines={outcome.lines} />
          </>
        )}
        {!outcome && !fetching && <CalendarColumns />}
      </Stack>
    </>
  );
}

function Result({
  applied,
  changes,
  isSending,
  onApply,
}: {
  applied: boolean;
  changes: number;
  isSending: boolean;
  onApply: () => void;
}) {
  const { t } = useTranslation('events');
  if (applied) {
    return (
      <Alert color="parvis" role="status">
        <Group justify="space-between">
          <Text>{t('calendar.applied', { count: changes })}</Text>
          <LinkButton to="/" variant="white">
            {t('calendar.seeEvents')}
          </LinkButton>
        </Group>
      </Alert>
    );
  }
  if (changes === 0) return <Text role="status">{t('calendar.nothing')}</Text>;
  return (
    <Button loading={isSending} onClick={onApply} style={{ alignSelf: 'flex-start' }}>
      {t('calendar.apply', { count: changes })}
    </Button>
  );
}
