import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ConfirmIdentityDocument, SendConfirmationCodeDocument, WaysToConfirmDocument } from '@parvis/contract/web';
import { QueryView } from '../shell/query-view';

interface ConfirmFormProps {
  onDone: (isConfirmed: boolean) => void;
}

export function ConfirmForm({ onDone }: ConfirmFormProps) {
  const { t } = useTranslation('security');
  const response = useQuery({ query: WaysToConfirmDocument, requestPolicy: 'network-only' });
  return (
    <Stack>
      <Text>{t('confirm.lead')}</Text>
      <QueryView response={response}>
        {({ waysToConfirm: { email } }) => <ByMail email={email ?? ''} onDone={onDone} />}
      </QueryView>
    </Stack>
  );
}

/** A code by mail, for those who have nothing better. */
function ByMail({ email, onDone }: ConfirmFormProps & { email: string }) {
  const { t } = useTranslation('security');
  const [{ fetching: isSending }, send] = useMutation(SendConfirmationCodeDocument);
  const [minutes, setMinutes] = useState<number>();
  const [fault, setFault] = useState<string>();
  const ask = async () => {
    setFault(undefined);
    const { data } = await send({});
    if (!data) return setFault(t('failed'));
    if (data.sendConfirmationCode.__typename === 'TooManyTries')
      return setFault(t('confirm.wait', { count: data.sendConfirmationCode.minutes }));
    setMinutes(data.sendConfirmationCode.minutesValid);
  };
  return (
    <Stack>
      <Text aria-live="polite">
        {minutes === undefined ? t('confirm.mail', { email }) : t('confirm.sent', { email, count: minutes })}
      </Text>
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      {minutes === undefined ? (
        <Group justify="flex-end">
          <Button variant="default" mih={44} onClick={() => onDone(false)}>
            {t('confirm.no')}
          </Button>
          <Button mih={44} loading={isSending} onClick={() => void ask()} data-autofocus>
            {t('confirm.send')}
          </Button>
        </Group>
      ) : (
        <>
          <CodeForm onDone={onDone} />
          <Button variant="subtle" mih={44} loading={isSending} onClick={() => void ask()}>
            {t('confirm.again')}
          </Button>
        </>
      )}
    </Stack>
  );
}

function CodeForm({ onDone }: ConfirmFormProps) {
  const { t } = useTranslation('security');
  const [{ fetching }, confirm] = useMutation(ConfirmIdentityDocument);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The form that asked for this may be around it, as React sees it.
    event.stopPropagation();
    const typed = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(typed)) return setFault(t('confirm.incomplete'));
    const { data } = await confirm({ proof: { mailedCode: typed } });
    const outcome = data?.confirmIdentity;
    if (outcome?.__typename === 'IdentityConfirmed') return onDone(true);
    if (outcome?.__typename === 'ProofRefused') return setFault(t('confirm.refused', { count: outcome.triesLeft }));
    setFault(outcome ? t('confirm.wait', { count: outcome.minutes }) : t('failed'));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput
          label={t('confirm.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          required
          data-autofocus
          autoFocus
          value={code}
          error={fault}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" mih={44} onClick={() => onDone(false)}>
            {t('confirm.no')}
          </Button>
          <Button type="submit" mih={44} loading={fetching}>
            {t('confirm.yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
