import { Alert, Box, Button, Code, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddAppDocument, StartAddingAppDocument, type StartAddingAppMutation } from '@parvis/contract/web';
import { QrCode } from '@parvis/ui';
import { CodeField, digitsOf } from './code-field';
import { useRefusal } from './use-refusal';

type App = NonNullable<StartAddingAppMutation['startAddingApp']>;

/** Adding an app of codes: it reads the secret, and a code proves that it did. */
export function AddApp({ onAdded }: { onAdded: (recoveryCodes: string[]) => void }) {
  const { t } = useTranslation('security');
  const [{ fetching }, start] = useMutation(StartAddingAppDocument);
  const [app, setApp] = useState<App>();
  const [fault, setFault] = useState<string>();
  const begin = async () => {
    const { data } = await start({});
    setFault(data?.startAddingApp ? undefined : t('failed'));
    if (data?.startAddingApp) setApp(data.startAddingApp);
  };
  if (app) return <ProveApp app={app} onAdded={onAdded} onCancel={() => setApp(undefined)} />;
  return (
    <Stack align="flex-start">
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      <Button variant="default" mih={44} loading={fetching} onClick={() => void begin()}>
        {t('factors.addApp')}
      </Button>
    </Stack>
  );
}

interface ProveAppProps {
  app: App;
  onAdded: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}

function ProveApp({ app, onAdded, onCancel }: ProveAppProps) {
  const { t } = useTranslation('security');
  const [{ fetching }, add] = useMutation(AddAppDocument);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const refusal = useRefusal();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const code = digitsOf(typed);
    if (!code) return setFault(t('confirm.incomplete'));
    const { data } = await add({ code });
    const outcome = data?.addApp;
    if (outcome?.__typename === 'FactorAdded') return onAdded(outcome.recoveryCodes);
    setFault(outcome?.__typename === 'InvalidInput' ? t('failed') : refusal(outcome));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text>{t('factors.scan')}</Text>
        <Box w={220} maw="100%">
          <QrCode content={app.address} label={t('factors.qr')} />
        </Box>
        <Text>
          {t('factors.typed')}{' '}
          <Code fz="md" style={{ overflowWrap: 'anywhere' }}>
            {app.secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </Code>
        </Text>
        <CodeField
          label={t('factors.proof')}
          autoFocus
          value={typed}
          error={fault}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" mih={44} loading={fetching}>
            {t('factors.finish')}
          </Button>
          <Button variant="default" mih={44} onClick={onCancel}>
            {t('factors.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
