import {
  Alert,
  Button,
  FileButton,
  Group,
  List,
  NativeSelect,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ordersFrench } from './orders.words';

interface Columns {
  date: number;
  label: number;
  amount: number;
}

/** What the server reads in a bank's file. */
interface Read {
  header: string[];
  columns: Columns | null;
  faults: { line: number; code: 'DAY_INVALID' | 'AMOUNT_INVALID' }[];
  found: number;
  known: number;
  applied: boolean;
}

type FileFault = keyof typeof ordersFrench.bank.fileFaults;

const NAMES = ['date', 'label', 'amount'] as const;

/** A bank's file: first what is in it, then, if one agrees, its lines. */
export function BankImport({ onImported }: { onImported: () => void }) {
  const { t } = useTranslation('orders');
  const [file, setFile] = useState<File>();
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  const send = async (chosen: File, columns: Columns | undefined, apply: boolean) => {
    setProblem(undefined);
    setSending(true);
    const asked = new URLSearchParams(columns && Object.entries(columns).map(([name, at]) => [name, String(at)]));
    if (apply) asked.set('apply', '1');
    const answer = await fetch(`/api/orders/bank-lines?${asked.toString()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: chosen,
    })
      .then(async (response) => (response.ok ? ((await response.json()) as Read | { fault: string }) : undefined))
      .catch(() => undefined);
    setSending(false);
    if (!answer) return setProblem(t('failed'));
    if ('fault' in answer) {
      const isKnown = Object.hasOwn(ordersFrench.bank.fileFaults, answer.fault);
      return setProblem(t(`bank.fileFaults.${isKnown ? (answer.fault as FileFault) : 'OTHER'}`));
    }
    setRead(answer);
    if (answer.applied) onImported();
  };
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    setRead(undefined);
    setFile(chosen);
    void send(chosen, undefined, false);
  };

  return (
    <Stack gap="md">
      <Group>
        <FileButton key={file?.name ?? ''} accept=".csv,.xlsx,.txt" onChange={choose}>
          {(props) => (
            <Button
              {...props}
              variant={read ? 'default' : 'filled'}
              loading={isSending}
              leftSection={<IconUpload size={20} aria-hidden />}
            >
              {t(file ? 'bank.another' : 'bank.choose')}
            </Button>
          )}
        </FileButton>
        {file && <Text>{file.name}</Text>}
      </Group>
      {problem && (
        <Alert color="coral" role="alert">
          {problem}
        </Alert>
      )}
      {read && file && !read.columns && (
        <ChooseColumns header={read.header} onChosen={(columns) => void send(file, columns, false)} />
      )}
      {read?.columns && read.faults.length > 0 && <Faults faults={read.faults} />}
      {read?.columns && file && read.faults.length === 0 && (
        <Result read={read} isSending={isSending} onApply={() => void send(file, read.columns ?? undefined, true)} />
      )}
    </Stack>
  );
}

function Result({ read, isSending, onApply }: { read: Read; isSending: boolean; onApply: () => void }) {
  const { t } = useTranslation('orders');
  if (read.applied)
    return (
      <Alert color="parvis" role="status">
        {t('bank.imported')}
      </Alert>
    );
  const fresh = read.found - read.known;
  if (fresh <= 0) return <Text role="status">{t('bank.nothing')}</Text>;
  return (
    <Group>
      <Button loading={isSending} onClick={onApply}>
        {t('bank.import', { count: fresh })}
      </Button>
      {read.known > 0 && <Text c="dimmed">{t('bank.known', { count: read.known })}</Text>}
    </Group>
  );
}

function Faults({ faults }: Pick<Read, 'faults'>) {
  const { t } = useTranslation('orders');
  return (
    <Alert color="coral" role="alert">
      <Text mb="xs">{t('bank.faults')}</Text>
      <List>
        {faults.slice(0, 20).map(({ line, code }) => (
          <List.Item key={line}>{t('bank.fault', { line, what: t(`bank.faultCodes.${code}`) })}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** The bank calls its columns by names of its own. */
function ChooseColumns({ header, onChosen }: { header: readonly string[]; onChosen: (columns: Columns) => void }) {
  const { t } = useTranslation('orders');
  const [columns, setColumns] = useState<Columns>({
    date: 0,
    label: Math.min(1, header.length - 1),
    amount: header.length - 1,
  });
  return (
    <Paper component="section">
      <Title order={2} size="h4">
        {t('bank.columns')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('bank.columnsLead')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {NAMES.map((name) => (
          <NativeSelect
            key={name}
            size="md"
            label={t(`bank.${name}`)}
            value={String(columns[name])}
            onChange={(event) => setColumns({ ...columns, [name]: Number(event.currentTarget.value) })}
            data={header.map((title, at) => ({ value: String(at), label: t('bank.column', { at: at + 1, title }) }))}
          />
        ))}
      </SimpleGrid>
      <Button mt="md" onClick={() => onChosen(columns)}>
        {t('bank.read')}
      </Button>
    </Paper>
  );
}
