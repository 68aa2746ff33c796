import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraView } from '@parvis/ui/camera';
import { useEvent } from '../shell/event-space';
import type { Booth } from './booth-contacts-screen';
import classes from './contacts.module.css';
import { type BadgeFault, faultOfBadge } from './read-badge';

/** The camera, and a field for those who have none. What reads as a badge of this event is kept at once. */
export function ScanPanel({ booth, onRead }: { booth: Booth; onRead: (code: string) => Promise<void> }) {
  const { t } = useTranslation('contacts');
  const { id } = useEvent();
  const [fault, setFault] = useState<BadgeFault>();
  const [typed, setTyped] = useState('');
  const read = async (code: string) => {
    const found = await faultOfBadge(code, id, booth.keys);
    setFault(found);
    if (!found) await onRead(code);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void read(typed);
  };
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('scanLead')}</Text>
      <div className={classes.camera}>
        <CameraView onCode={(code) => void read(code)} />
      </div>
      {fault && (
        <Alert role="alert" color="coral" c="black">
          {t(`faults.${fault}`)}
        </Alert>
      )}
      <form onSubmit={submit}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={t('code')}
            placeholder="P1…"
            value={typed}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" mih={44}>
            {t('codeSubmit')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}
