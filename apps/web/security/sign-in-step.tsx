import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FinishSignInDocument, type SignInLeftFragment } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { AddApp } from './add-app';
import { AddPasskey } from './add-passkey';
import { ProofForm } from './proof-form';
import { RecoveryCodes } from './recovery-codes';
import { useRefusal } from './use-refusal';

interface SignInStepProps {
  left: SignInLeftFragment;
  onSignedIn: () => void;
  onRestart: () => void;
}

/** What a sign-in waits for once the address was shown. */
export function SignInStep({ left, onSignedIn, onRestart }: SignInStepProps) {
  const { t } = useTranslation('security');
  return (
    <Stack maw={560} mx="auto">
      {left.step === 'ENROLMENT' ? <Enrolment onDone={onSignedIn} /> : <Proof left={left} onDone={onSignedIn} />}
      <Button variant="subtle" mih={44} onClick={onRestart}>
        {t('step.restart')}
      </Button>
    </Stack>
  );
}

function Proof({ left: { hasApp, hasPasskeys }, onDone }: { left: SignInLeftFragment; onDone: () => void }) {
  const { t } = useTranslation('security');
  const [, finish] = useMutation(FinishSignInDocument);
  const refusal = useRefusal();
  return (
    <>
      <PageHeader title={t('step.title')} lead={t('step.lead')} />
      <Paper>
        <ProofForm
          hasApp={hasApp}
          hasPasskeys={hasPasskeys}
          onProof={async (proof) => {
            const { data } = await finish({ proof });
            const outcome = data?.finishSignIn;
            if (outcome?.__typename !== 'SignedIn') return refusal(outcome);
            onDone();
            return undefined;
          }}
        />
      </Paper>
      <Text size="sm" c="dimmed">
        {t('step.lost')}
      </Text>
    </>
  );
}

function Enrolment({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('security');
  const [codes, setCodes] = useState<string[]>([]);
  const onAdded = (recoveryCodes: string[]) => {
    if (recoveryCodes.length === 0) return onDone();
    setCodes(recoveryCodes);
  };
  return (
    <>
      <PageHeader title={t('step.enrolTitle')} lead={t('step.enrolLead')} />
      {codes.length > 0 ? (
        <Paper>
          <RecoveryCodes codes={codes} onNoted={onDone} />
        </Paper>
      ) : (
        <>
          <Paper>
            <Stack>
              <Title order={2} size="h4">
                {t('factors.passkeys')}
              </Title>
              <Text>{t('factors.passkeysLead')}</Text>
              <AddPasskey isPrimary onAdded={onAdded} />
            </Stack>
          </Paper>
          <Paper>
            <Stack>
              <Title order={2} size="h4">
                {t('factors.app')}
              </Title>
              <Text>{t('factors.appLead')}</Text>
              <AddApp onAdded={onAdded} />
            </Stack>
          </Paper>
        </>
      )}
    </>
  );
}
