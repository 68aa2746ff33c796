import { Alert, Button, FileButton, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader, StatusMark, useLanguage, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import { type ImportFault, type ImportPreview, isFaultCode, isImportField, sendProgramme } from './send-programme';

/** The programme of an event out to files, and from files into its draft. */
export function ExchangeScreen() {
  const { t } = useTranslation('exchange');
  const { slug } = useStaffEvent();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <LinkButton to="/equipe/$slug/programme" params={{ slug }} variant="default">
            {t('back')}
          </LinkButton>
        }
      />
      <Stack gap="lg">
        <Import />
        <Export />
      </Stack>
    </>
  );
}

function Export() {
  const { t } = useTranslation('exchange');
  const { id, slug } = useStaffEvent();
  const language = useLanguage() === 'EN' ? '?lang=en' : '';
  const file = (path: string) => `/api/events/${slug}/${path}${language}`;
  const link = (href: string, label: string) => (
    <Button component="a" href={href} variant="default" leftSection={<IconDownload size={20} aria-hidden />}>
      {label}
    </Button>
  );
  return (
    <>
      <Paper component="section">
        <Title order={2} size="h3" mb={4}>
          {t('export')}
        </Title>
        <Text c="dimmed" mb="md">
          {t('exportLead')}
        </Text>
        <Group gap="sm">
          {link(`/api/events/${id}/programme-draft/export.xlsx`, t('xlsx'))}
          {link(`/api/events/${id}/programme-draft/export.csv`, t('csv'))}
        </Group>
      </Paper>
      <Paper component="section">
        <Title order={2} size="h3" mb={4}>
          {t('published')}
        </Title>
        <Text c="dimmed" mb="md">
          {t('publishedLead')}
        </Text>
        <Group gap="sm">
          {link(file('programme.pdf'), t('pdf'))}
          {link(file('door-sheets.pdf'), t('doors'))}
          {link(file('programme.ics'), t('calendar'))}
          {link(file('schedule.json'), t('json'))}
          {link(file('schedule.xml'), t('xml'))}
        </Group>
      </Paper>
    </>
  );
}

const ACCEPTED =
  '.csv,.txt,.xlsx,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function Import() {
  const { t } = useTranslation('exchange');
  const { id, slug } = useStaffEvent();
  const reset = useRef<() => void>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Partial<ImportPreview>>();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<'failed' | 'movedOn'>();

  const send = async (chosen: File, plan?: string) => {
    setBusy(true);
    setMessage(undefined);
    const answer = await sendProgramme(id, chosen, plan);
    setBusy(false);
    if (!answer) return setMessage('failed');
    if (plan !== undefined && !answer.isApplied) setMessage('movedOn');
    return setPreview(answer);
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setPreview(undefined);
    // The same file may be chosen again, once it is corrected.
    reset.current?.();
    if (chosen) void send(chosen);
  };

  return (
    <Paper component="section">
      <Title order={2} size="h3" mb={4}>
        {t('import')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('importLead')}
      </Text>
      <Group gap="sm">
        <FileButton resetRef={reset} accept={ACCEPTED} onChange={choose}>
          {(button) => (
            <Button {...button} leftSection={<IconUpload size={20} aria-hidden />}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
        {file && <Text>{file.name}</Text>}
      </Group>
      <div role="status">
        {isBusy && <Text mt="md">{t('reading')}</Text>}
        {message && (
          <Alert color="coral" mt="md" icon={<IconAlertTriangle aria-hidden />}>
            {t(message)}
          </Alert>
        )}
        {preview?.isApplied && (
          <Alert mt="md" icon={<IconCheck aria-hidden />}>
            <Text mb="sm">{t('applied')}</Text>
            <LinkButton to="/equipe/$slug/programme" params={{ slug }}>
              {t('back')}
            </LinkButton>
          </Alert>
        )}
      </div>
      {preview?.faults && preview.faults.length > 0 && <Faults faults={preview.faults} />}
      {preview && !preview.isApplied && preview.faults?.length === 0 && (
        <Plan
          preview={preview as ImportPreview}
          isBusy={isBusy}
          onApply={() => file && void send(file, preview.plan)}
        />
      )}
    </Paper>
  );
}

function Faults({ faults }: { faults: ImportFault[] }) {
  const { t } = useTranslation('exchange');
  const column = (name: string | null) => (name !== null && isImportField(name) ? t(`fields.${name}`) : name);
  return (
    <Alert
      color="coral"
      mt="md"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('faultsTitle', { count: faults.length })}
    >
      <Text mb="sm">{t('faultsLead')}</Text>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {faults.map((fault, at) => (
          <Text component="li" key={at}>
            <strong>{[t('line', { line: fault.line }), column(fault.column)].filter(Boolean).join(', ')}</strong>
            {` – ${isFaultCode(fault.code) ? t(`codes.${fault.code}`) : t('codes.INVALID')}${fault.value ? ` (${fault.value})` : ''}`}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

function Plan({ preview, isBusy, onApply }: { preview: ImportPreview; isBusy: boolean; onApply: () => void }) {
  const { t } = useTranslation('exchange');
  const text = useText();
  const { created, changed, unchanged, untouched, rooms, sequences, tracks } = preview;
  const isNothing = created.length + changed.length === 0;
  const rows = [
    ...created.map((row) => ({ ...row, isNew: true, what: '' })),
    ...changed.map((row) => ({
      ...row,
      isNew: false,
      what: row.fields.map((field) => t(`fields.${field}`)).join(', '),
    })),
  ].sort((one, other) => one.line - other.line);
  return (
    <Stack gap="sm" mt="md">
      <Group gap="lg">
        <Text fw={650}>{t('counts.created', { count: created.length })}</Text>
        <Text fw={650}>{t('counts.changed', { count: changed.length })}</Text>
        <Text c="dimmed">{t('counts.unchanged', { count: unchanged })}</Text>
      </Group>
      {untouched > 0 && <Text c="dimmed">{t('counts.untouched', { count: untouched })}</Text>}
      {rooms.length > 0 && <Text>{t('rooms', { list: rooms.join(', ') })}</Text>}
      {sequences.length > 0 && <Text>{t('sequences', { list: sequences.join(', ') })}</Text>}
      {tracks.length > 0 && <Text>{t('tracks', { list: tracks.join(', ') })}</Text>}
      {isNothing ? (
        <Text fw={600}>{t('nothing')}</Text>
      ) : (
        <>
          <Group>
            <Button loading={isBusy} onClick={onApply}>
              {t('apply')}
            </Button>
          </Group>
          <Table verticalSpacing="xs">
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.line}>
                  <Table.Td c="dimmed">{t('line', { line: row.line })}</Table.Td>
                  <Table.Td>
                    <StatusMark tone={row.isNew ? 'good' : 'waiting'}>
                      {t(row.isNew ? 'newSession' : 'changedSession')}
                    </StatusMark>
                  </Table.Td>
                  <Table.Td>
                    {text(row.title)}
                    {row.what && (
                      <Text size="sm" c="dimmed">
                        {row.what}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Stack>
  );
}
