import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  RevokeSigningKeyDocument,
  RotateSigningKeyDocument,
  type SigningKeyFieldsFragment,
  SigningKeyListDocument,
} from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';

const FORMER_GOOD_DAYS = 365;
const TONES: Record<SigningKeyFieldsFragment['state'], Tone> = {
  SIGNS: 'good',
  STILL_GOOD: 'waiting',
  OVER: 'bad',
  REVOKED: 'bad',
};

/** The keys that sign what QR codes of tickets say, at all events: a new one now and then, and none that leaked. */
export function SigningKeys() {
  const { t } = useTranslation('door');
  const [{ data }, refetch] = useQuery({ query: SigningKeyListDocument });
  const [{ fetching }, rotate] = useMutation(RotateSigningKeyDocument);
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (!data) return null;
  return (
    <Paper component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {t('keys.title')}
        </Title>
        <Button
          variant="default"
          loading={fetching}
          onClick={() => void rotate({ goodForDays: FORMER_GOOD_DAYS }).then(again)}
        >
          {t('keys.rotate')}
        </Button>
      </Group>
      <Text mb="sm">{t('keys.lead')}</Text>
      {data.signingKeys.length === 0 && <Text c="dimmed">{t('keys.none')}</Text>}
      <Stack gap={0}>
        {data.signingKeys.map((key) => (
          <KeyRow key={key.number} signingKey={key} onChange={again} />
        ))}
      </Stack>
    </Paper>
  );
}

function KeyRow({ signingKey, onChange }: { signingKey: SigningKeyFieldsFragment; onChange: () => void }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const [, revoke] = useMutation(RevokeSigningKeyDocument);
  const [isSure, setSure] = useState(false);
  const { number, madeAt, state, goodUntil } = signingKey;
  const facts = [
    t('keys.made', { day: format.shortDay(madeAt, timeZone) }),
    state === 'STILL_GOOD' && goodUntil && t('keys.goodUntil', { day: format.shortDay(goodUntil, timeZone) }),
  ];
  return (
    <Group justify="space-between" py="xs" style={{ borderTop: '1px solid var(--mantine-color-gray-3)' }}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{t('keys.key', { number })}</Text>
          <StatusMark tone={TONES[state]}>{t(`keys.states.${state}`)}</StatusMark>
        </Group>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
      {(state === 'SIGNS' || state === 'STILL_GOOD') && (
        <Button
          variant={isSure ? 'filled' : 'default'}
          color={isSure ? 'coral' : undefined}
          aria-label={t(isSure ? 'keys.revokeSure' : 'keys.revoke', { number })}
          onClick={() => {
            if (!isSure) return setSure(true);
            void revoke({ number }).then(onChange);
          }}
        >
          {t(isSure ? 'tablets.sure' : 'tablets.revokeShort')}
        </Button>
      )}
    </Group>
  );
}
