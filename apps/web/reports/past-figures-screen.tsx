import { Alert, Button, FileInput, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type PastFigureInput, PastFiguresDocument, SavePastFiguresDocument } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { PastFiguresTable } from './past-figures-table';
import { type PastFigureFault, readPastFiguresFile } from './read-past-figures-file';
import { ReportLinks } from './report-links';

/** Figures of years before the product: typed cell by cell, or from a file that is looked at first. */
export function PastFiguresScreen() {
  const { t } = useTranslation('reports');
  const response = useQuery({ query: PastFiguresDocument, requestPolicy: 'cache-and-network' });
  const [, save] = useMutation(SavePastFiguresDocument);
  const store = async (figures: PastFigureInput[]) => {
    const { data } = await save({ figures });
    const isSaved = data?.savePastFigures.__typename === 'PastFiguresSaved';
    notifications.show({
      message: isSaved ? t('past.saved', { count: figures.length }) : t('past.refused'),
      color: isSaved ? 'parvis' : 'coral',
      closeButtonProps: { 'aria-label': t('dismiss') },
    });
    if (isSaved) response[1]({ requestPolicy: 'network-only' });
    return isSaved;
  };
  return (
    <>
      <PageHeader title={t('past.title')} lead={t('past.lead')} />
      <ReportLinks />
      <QueryView response={response}>
        {({ pastFigures }) =>
          pastFigures ? (
            <Stack gap="xl">
              <PastFiguresTable figures={pastFigures} onSave={store} />
              <FromFile onSave={store} />
            </Stack>
          ) : (
            <NotFoundPage />
          )
        }
      </QueryView>
    </>
  );
}

function FromFile({ onSave }: { onSave: (figures: PastFigureInput[]) => Promise<boolean> }) {
  const { t } = useTranslation('reports');
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<PastFigureInput[]>();
  const [faults, setFaults] = useState<PastFigureFault[]>([]);
  const [isBusy, setBusy] = useState(false);
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    setRead(undefined);
    setFaults([]);
    if (!chosen) return;
    const answer = await readPastFiguresFile(chosen);
    if ('faults' in answer) setFaults(answer.faults);
    else setRead(answer.figures);
  };
  const save = async () => {
    setBusy(true);
    if (await onSave(read!)) void choose(null);
    setBusy(false);
  };
  return (
    <Paper component="section" aria-labelledby="past-file">
      <Stack gap="md">
        <Title order={2} size="h4" id="past-file">
          {t('past.file')}
        </Title>
        <FileInput
          size="md"
          label={t('past.choose')}
          description={t('past.hint')}
          placeholder={t('past.placeholder')}
          styles={{ placeholder: { color: 'var(--mantine-color-gray-7)' } }}
          accept=".csv,.xlsx,.txt"
          value={file}
          onChange={(chosen) => void choose(chosen)}
          leftSection={<IconUpload size={18} aria-hidden />}
          clearable
          clearButtonProps={{ 'aria-label': t('past.remove') }}
          maw={480}
        />
        {faults.length > 0 && (
          <Alert color="coral" title={t('past.faultsTitle')} role="alert">
            <List size="sm">
              {faults.slice(0, 20).map((fault, at) => (
                <List.Item key={at}>
                  {t(`past.faults.${fault.fault}`, { line: fault.line ?? '', cell: fault.cell ?? '' })}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        {read && (
          <Group>
            <Button loading={isBusy} onClick={() => void save()}>
              {t('past.apply', { count: read.length })}
            </Button>
            <Text c="dimmed">
              {t('past.years', {
                first: Math.min(...read.map(({ year }) => year)),
                last: Math.max(...read.map(({ year }) => year)),
              })}
            </Text>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
