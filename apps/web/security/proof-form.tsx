import { Alert, Button, Divider, Group, Stack, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { PasskeyQuestionDocument, type ProofInput } from '@parvis/contract/web';
import { CodeField, digitsOf } from './code-field';
import { answerWithPasskey, knowsPasskeys } from './passkey';

interface ProofFormProps {
  hasApp: boolean;
  hasPasskeys: boolean;
  /** Sends it; answers what is wrong with it, in words. */
  onProof: (proof: ProofInput) => Promise<string | undefined>;
  /** The way out, beside the button that goes on. */
  cancel?: ReactNode;
}

export const proof = (given: Partial<ProofInput>): ProofInput => ({
  mailedCode: null,
  appCode: null,
  recoveryCode: null,
  passkey: null,
  ...given,
});

/** Showing a second factor: a passkey, a code of the app, or a recovery code. */
export function ProofForm({ hasApp, hasPasskeys, onProof, cancel }: ProofFormProps) {
  const { t } = useTranslation('security');
  const [, ask] = useMutation(PasskeyQuestionDocument);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const withPasskey = async () => {
    setBusy(true);
    const { data } = await ask({});
    const passkey = data && (await answerWithPasskey(data.passkeyQuestion));
    setFault(passkey ? await onProof(proof({ passkey })) : t('proof.passkeyFailed'));
    setBusy(false);
  };
  const mayUsePasskey = hasPasskeys && knowsPasskeys();
  return (
    <Stack>
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      {mayUsePasskey && (
        <>
          <Button
            mih={44}
            leftSection={<IconFingerprint size={20} aria-hidden />}
            loading={isBusy}
            onClick={() => void withPasskey()}
            data-autofocus
          >
            {t('proof.passkey')}
          </Button>
          <Divider label={t('proof.or')} />
        </>
      )}
      <TypedProof hasApp={hasApp} isSecond={mayUsePasskey} onProof={onProof} cancel={cancel} />
    </Stack>
  );
}

type TypedProofProps = Pick<ProofFormProps, 'hasApp' | 'onProof' | 'cancel'> & { isSecond: boolean };

function TypedProof({ hasApp, isSecond, onProof, cancel }: TypedProofProps) {
  const { t } = useTranslation('security');
  const [isRecovery, setRecovery] = useState(!hasApp);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The form that asked for this may be around it, as React sees it.
    event.stopPropagation();
    const appCode = digitsOf(typed);
    if (isRecovery ? typed.trim() === '' : !appCode) return setFault(t('proof.incomplete'));
    setBusy(true);
    setFault(await onProof(proof(isRecovery ? { recoveryCode: typed } : { appCode: appCode ?? null })));
    setBusy(false);
  };
  const change = () => {
    setRecovery(!isRecovery);
    setTyped('');
    setFault(undefined);
  };
  const field = {
    value: typed,
    error: fault,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {isRecovery ? (
          <TextInput
            label={t('proof.recoveryCode')}
            description={t('proof.recoveryHint')}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
            required
            {...field}
          />
        ) : (
          <CodeField label={t('proof.appCode')} description={t('proof.appHint')} {...field} />
        )}
        <Group justify="flex-end">
          {cancel}
          <Button type="submit" mih={44} variant={isSecond ? 'default' : 'filled'} loading={isBusy}>
            {t('confirm.yes')}
          </Button>
        </Group>
        {hasApp && (
          <Button
            variant="subtle"
            mih={44}
            h="auto"
            py="xs"
            onClick={change}
            styles={{ label: { whiteSpace: 'normal' } }}
          >
            {t(isRecovery ? 'proof.useApp' : 'proof.useRecovery')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
