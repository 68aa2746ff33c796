import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ConfirmIdentityDocument,
  type ProofInput,
  SendConfirmationCodeDocument,
  WaysToConfirmDocument,
} from '@parvis/contract/web';
import { QueryView } from '../shell/query-view';
import { CodeField, digitsOf } from './code-field';
import { proof, ProofForm } from './proof-form';
import { useRefusal } from './use-refusal';

interface ConfirmFormProps {
  onDone: (isConfirmed: boolean) => void;
}

type OnProof = (proof: ProofInput) => Promise<string | undefined>;

/** Showing again who one is, with what one has: a second factor, or a code by mail. */
export function ConfirmForm({ onDone }: ConfirmFormProps) {
  const { t } = useTranslation('security');
  const response = useQuery({ query: WaysToConfirmDocument, requestPolicy: 'network-only' });
  const [, confirm] = useMutation(ConfirmIdentityDocument);
  const refusal = useRefusal();
  const onProof: OnProof = async (given) => {
    const { data } = await confirm({ proof: given });
    const outcome = data?.confirmIdentity;
    if (outcome?.__typename !== 'IdentityConfirmed') return refusal(outcome);
    onDone(true);
    return undefined;
  };
  const cancel = (
    <Button variant="default" mih={44} onClick={() => onDone(false)}>
      {t('confirm.no')}
    </Button>
  );
  return (
    <Stack>
      <Text>{t('confirm.lead')}</Text>
      <QueryView response={response}>
        {({ waysToConfirm: { email, hasApp, hasPasskeys } }) =>
          email === null ? (
            <ProofForm hasApp={hasApp} hasPasskeys={hasPasskeys} onProof={onProof} cancel={cancel} />
          ) : (
            <ByMail email={email} onProof={onProof} cancel={cancel} />
          )
        }
      </QueryView>
    </Stack>
  );
}

interface ByMailProps {
  email: string;
  onProof: OnProof;
  cancel: ReactNode;
}

/** A code by mail, for those who have nothing better. */
function ByMail({ email, onProof, cancel }: ByMailProps) {
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
      <Text aria-live="polite" style={{ overflowWrap: 'anywhere' }}>
        {minutes === undefined ? t('confirm.mail', { email }) : t('confirm.sent', { email, count: minutes })}
      </Text>
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      {minutes === undefined ? (
        <Group justify="flex-end">
          {cancel}
          <Button mih={44} loading={isSending} onClick={() => void ask()} data-autofocus>
            {t('confirm.send')}
          </Button>
        </Group>
      ) : (
        <>
          <MailedCode onProof={onProof} cancel={cancel} />
          <Button variant="subtle" mih={44} loading={isSending} onClick={() => void ask()}>
            {t('confirm.again')}
          </Button>
        </>
      )}
    </Stack>
  );
}

function MailedCode({ onProof, cancel }: Omit<ByMailProps, 'email'>) {
  const { t } = useTranslation('security');
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The form that asked for this may be around it, as React sees it.
    event.stopPropagation();
    const mailedCode = digitsOf(code);
    if (!mailedCode) return setFault(t('confirm.incomplete'));
    setBusy(true);
    setFault(await onProof(proof({ mailedCode })));
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <CodeField
          label={t('confirm.code')}
          autoFocus
          value={code}
          error={fault}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          {cancel}
          <Button type="submit" mih={44} loading={isBusy}>
            {t('confirm.yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
