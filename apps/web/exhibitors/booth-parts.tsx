import { Alert, Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SendFault, sendFile } from './send-file';
import type { exhibitorsWords } from './exhibitors.words';

interface Fault {
  field: string;
  code: string;
}

type Codes = keyof (typeof exhibitorsWords)['fr']['faults'];

/** What the server does not take, in words; `undefined` for nothing. */
export function useFaultWords(): (faults: readonly Fault[], field?: string) => string | undefined {
  const { t } = useTranslation('exhibitors');
  return (faults, field) => {
    const fault = faults.find((one) => field === undefined || one.field === field);
    if (!fault) return undefined;
    const words = t(`faults.${fault.code as Codes}`, { defaultValue: '' });
    return words || t('faults.OTHER');
  };
}

type Outcome = { __typename?: string; errors?: readonly Fault[] } | undefined;

/** Does something to the booth, says what came of it; answers whether it was done. */
export function useAct() {
  const { t } = useTranslation('exhibitors');
  const say = useFaultWords();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [message, setMessage] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const run = async (act: () => Promise<Outcome>, done?: string): Promise<boolean> => {
    setBusy(true);
    setMessage(undefined);
    setFaults([]);
    const outcome = await act();
    setBusy(false);
    if (!outcome) {
      setMessage(t('failed'));
      return false;
    }
    if (outcome.errors) {
      setFaults(outcome.errors);
      setMessage(say(outcome.errors));
      return false;
    }
    notifications.show({ message: done ?? t('saved'), closeButtonProps: { 'aria-label': t('dismiss') } });
    return true;
  };
  return { run, faults, message, isBusy, errorOf: (field: string) => say(faults, field), say: setMessage };
}

export type Act = ReturnType<typeof useAct>;

export function ActFault({ act }: { act: Pick<Act, 'message'> }) {
  if (!act.message) return null;
  return (
    <Alert color="coral" role="alert" mb="md">
      {act.message}
    </Alert>
  );
}

interface SectionProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

export function Section({ title, lead, children }: SectionProps) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }}>
      <Title order={2} size="h3" mb={4}>
        {title}
      </Title>
      {lead && (
        <Text c="dimmed" mb="md">
          {lead}
        </Text>
      )}
      {children}
    </Paper>
  );
}

interface UploadProps {
  path: string | ((file: File) => string);
  label: string;
  accept: string;
  onDone: () => void;
  variant?: 'light' | 'default';
}

/** A button that hands in a file, and says why one is not taken. */
export function Upload({ path, label, accept, onDone, variant = 'light' }: UploadProps) {
  const { t } = useTranslation('exhibitors');
  const [fault, setFault] = useState<SendFault>();
  const [isBusy, setBusy] = useState(false);
  const send = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    const refused = await sendFile(typeof path === 'string' ? path : path(file), file);
    setBusy(false);
    setFault(refused);
    if (!refused) onDone();
  };
  return (
    <Stack gap={6} align="flex-start">
      <FileButton onChange={(file) => void send(file)} accept={accept} inputProps={{ 'aria-label': label }}>
        {(props) => (
          <Button
            {...props}
            variant={variant}
            mih={44}
            loading={isBusy}
            leftSection={<IconUpload size={18} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      {fault && (
        <Text role="alert" size="sm" c="coral.8" fw={600}>
          {t(`files.${fault}`)}
        </Text>
      )}
    </Stack>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <Group
      component="li"
      justify="space-between"
      gap="sm"
      wrap="wrap"
      py="xs"
      style={{ borderTop: '1px solid var(--mantine-color-gray-2)' }}
    >
      {children}
    </Group>
  );
}

export function Rows({ children }: { children: ReactNode }) {
  return (
    <Stack component="ul" gap={0} p={0} my="md" mx={0} style={{ listStyle: 'none' }}>
      {children}
    </Stack>
  );
}
