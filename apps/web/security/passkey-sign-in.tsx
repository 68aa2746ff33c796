import { Alert, Button, Divider, Stack } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { PasskeyQuestionDocument, SignInWithPasskeyDocument } from '@parvis/contract/web';
import { answerWithPasskey, knowsPasskeys } from './passkey';

/** The whole sign-in for those who have a passkey. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('security');
  const [, ask] = useMutation(PasskeyQuestionDocument);
  const [, signIn] = useMutation(SignInWithPasskeyDocument);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!knowsPasskeys()) return null;
  const enter = async () => {
    setBusy(true);
    const question = await ask({});
    const passkey = question.data && (await answerWithPasskey(question.data.passkeyQuestion));
    const { data } = passkey ? await signIn({ passkey }) : {};
    setBusy(false);
    if (data?.signInWithPasskey) return onSignedIn();
    setFailed(true);
  };
  return (
    <Stack mt="md">
      <Divider label={t('proof.or')} />
      {hasFailed && (
        <Alert color="coral" role="alert">
          {t('proof.passkeyFailed')}
        </Alert>
      )}
      <Button
        variant="default"
        mih={44}
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={isBusy}
        onClick={() => void enter()}
      >
        {t('proof.passkey')}
      </Button>
    </Stack>
  );
}
