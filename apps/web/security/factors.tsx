import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type FactorsFragment,
  MySecondFactorsDocument,
  RemoveAppDocument,
  RemovePasskeyDocument,
  RenewRecoveryCodesDocument,
} from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { AddApp } from './add-app';
import { AddPasskey } from './add-passkey';
import { RecoveryCodes } from './recovery-codes';

/** What one has beside one's address, adding and removing it. */
export function Factors() {
  const { t } = useTranslation('security');
  const response = useQuery({ query: MySecondFactorsDocument, requestPolicy: 'cache-and-network' });
  const refresh = () => response[1]({ requestPolicy: 'network-only' });
  const [codes, setCodes] = useState<string[]>([]);
  const onAdded = (recoveryCodes: string[]) => {
    setCodes(recoveryCodes);
    refresh();
  };
  return (
    <section aria-labelledby="factors">
      <QueryView response={response}>
        {({ mySecondFactors: mine }) => (
          <Stack>
            <div>
              <Group gap="sm">
                <Title order={2} size="h3" id="factors">
                  {t('factors.title')}
                </Title>
                <State mine={mine} />
              </Group>
              <Text c="dimmed">{t('factors.lead')}</Text>
            </div>
            {codes.length > 0 ? (
              <Paper p="md">
                <RecoveryCodes codes={codes} onNoted={() => setCodes([])} />
              </Paper>
            ) : (
              <>
                <PasskeysPart mine={mine} onAdded={onAdded} onChanged={refresh} />
                <AppPart mine={mine} onAdded={onAdded} onChanged={refresh} />
                <RecoveryPart mine={mine} onRenewed={onAdded} />
              </>
            )}
          </Stack>
        )}
      </QueryView>
    </section>
  );
}

interface PartProps {
  mine: FactorsFragment;
  onAdded: (recoveryCodes: string[]) => void;
  onChanged: () => void;
}

const isOn = ({ hasApp, passkeys }: FactorsFragment) => hasApp || passkeys.length > 0;

function State({ mine }: { mine: FactorsFragment }) {
  const { t } = useTranslation('security');
  if (isOn(mine)) return <StatusMark tone="good">{t('factors.on')}</StatusMark>;
  return <StatusMark tone="neutral">{t(mine.isRequired ? 'factors.required' : 'factors.off')}</StatusMark>;
}

/** Removes something once the server has it so, and says so. */
function useRemoval(onChanged: () => void) {
  const { t } = useTranslation('security');
  const [fault, setFault] = useState<string>();
  const removed = (isDone: boolean) => {
    setFault(isDone ? undefined : t('failed'));
    if (isDone) notifications.show({ message: t('factors.removed') });
    onChanged();
  };
  const alert = fault && (
    <Alert color="coral" role="alert">
      {fault}
    </Alert>
  );
  return { removed, alert };
}

function PasskeysPart({ mine, onAdded, onChanged }: PartProps) {
  const { t } = useTranslation('security');
  const format = useFormat();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [{ fetching }, remove] = useMutation(RemovePasskeyDocument);
  const { removed, alert } = useRemoval(onChanged);
  return (
    <Paper p="md">
      <Stack>
        <div>
          <Title order={3} size="h4">
            {t('factors.passkeys')}
          </Title>
          <Text>{t('factors.passkeysLead')}</Text>
        </div>
        {alert}
        {mine.passkeys.length > 0 && (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {mine.passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
              <Group component="li" key={id} justify="space-between" gap="sm">
                <Stack gap={0} flex="1 1 200px" style={{ overflowWrap: 'anywhere' }}>
                  <Text fw={600}>{name}</Text>
                  <Text size="sm" c="dimmed">
                    {t('factors.added', { day: format.dayOfYear(addedAt, timeZone) })},{' '}
                    {lastUsedAt
                      ? t('factors.used', { day: format.dayOfYear(lastUsedAt, timeZone) })
                      : t('factors.unused')}
                  </Text>
                </Stack>
                <Button
                  variant="subtle"
                  mih={44}
                  disabled={fetching}
                  aria-label={t('factors.removeNamed', { name })}
                  onClick={() => void remove({ passkeyId: id }).then(({ data }) => removed(data !== undefined))}
                >
                  {t('factors.remove')}
                </Button>
              </Group>
            ))}
          </Stack>
        )}
        <AddPasskey isPrimary={!isOn(mine)} onAdded={onAdded} />
      </Stack>
    </Paper>
  );
}

function AppPart({ mine, onAdded, onChanged }: PartProps) {
  const { t } = useTranslation('security');
  const [{ fetching }, remove] = useMutation(RemoveAppDocument);
  const { removed, alert } = useRemoval(onChanged);
  return (
    <Paper p="md">
      <Stack>
        <div>
          <Title order={3} size="h4">
            {t('factors.app')}
          </Title>
          <Text>{mine.hasApp ? t('factors.appOn') : t('factors.appLead')}</Text>
        </div>
        {alert}
        {mine.hasApp ? (
          <Button
            variant="subtle"
            mih={44}
            loading={fetching}
            onClick={() => void remove({}).then(({ data }) => removed(data !== undefined))}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('factors.removeApp')}
          </Button>
        ) : (
          <AddApp onAdded={onAdded} />
        )}
      </Stack>
    </Paper>
  );
}

function RecoveryPart({ mine, onRenewed }: { mine: FactorsFragment; onRenewed: (codes: string[]) => void }) {
  const { t } = useTranslation('security');
  const [{ fetching }, renew] = useMutation(RenewRecoveryCodesDocument);
  if (!isOn(mine)) return null;
  return (
    <Paper p="md">
      <Stack>
        <div>
          <Title order={3} size="h4">
            {t('factors.recovery')}
          </Title>
          <Text>{t('factors.recoveryLead', { count: mine.recoveryCodesLeft })}</Text>
        </div>
        <Button
          variant="default"
          mih={44}
          loading={fetching}
          onClick={() => void renew({}).then(({ data }) => data && onRenewed(data.renewRecoveryCodes))}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('factors.renew')}
        </Button>
      </Stack>
    </Paper>
  );
}
