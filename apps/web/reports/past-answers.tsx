import { Alert, Button, FileInput, List, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import { type PastAnswersReport, sendPastAnswers } from './send-past-answers';

/** Answers of a survey that was held with another tool: looked at first, then all of them or none. */
export function PastAnswers({ eventId, onDone }: { eventId: string; onDone: () => void }) {
  const { t } = useTranslation('reports');
  const text = useText();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<PastAnswersReport>();
  const [isBusy, setBusy] = useState(false);
  const send = async (sent: File, apply: boolean) => {
    setBusy(true);
    const answer = await sendPastAnswers(eventId, sent, apply);
    setBusy(false);
    setReport(answer);
    if ('faults' in answer || !apply) return;
    notifications.show({
      message: t('answersFile.done', { count: answer.answers }),
      closeButtonProps: { 'aria-label': t('dismiss') },
    });
    setFile(null);
    setReport(undefined);
    onDone();
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(undefined);
    if (chosen) void send(chosen, false);
  };
  return (
    <Paper component="section" aria-labelledby="past-answers" className="parvis-no-print">
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id="past-answers">
            {t('answersFile.title')}
          </Title>
          <Text c="dimmed" maw="70ch">
            {t('answersFile.lead')}
          </Text>
        </div>
        <FileInput
          size="md"
          label={t('past.choose')}
          description={t('answersFile.hint')}
          placeholder={t('past.placeholder')}
          styles={{ placeholder: { color: 'var(--mantine-color-gray-7)' } }}
          accept=".csv,.xlsx,.txt"
          value={file}
          onChange={choose}
          leftSection={<IconUpload size={18} aria-hidden />}
          clearable
          clearButtonProps={{ 'aria-label': t('past.remove') }}
          maw={480}
        />
        {report && 'faults' in report && (
          <Alert color="coral" title={t('past.faultsTitle')} role="alert">
            <List size="sm">
              {report.faults.slice(0, 20).map(({ fault, line, column, cell }, at) => (
                <List.Item key={at}>
                  {t(`answersFile.faults.${fault}`, { line: line ?? '', column: column ?? '', cell: cell ?? '' })}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        {report && 'answers' in report && file && (
          <Stack gap="xs" align="flex-start">
            <Text>{t('answersFile.questions', { list: report.questions.map(text).join(' · ') })}</Text>
            {report.ignored.length > 0 && (
              <Text c="dimmed">{t('answersFile.ignored', { list: report.ignored.join(', ') })}</Text>
            )}
            <Button loading={isBusy} onClick={() => void send(file, true)}>
              {t('answersFile.apply', { count: report.answers })}
            </Button>
          </Stack>
        )}
      </Stack>
    </Paper>
  );
}
