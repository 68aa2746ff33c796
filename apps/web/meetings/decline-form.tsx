import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeclineReason } from '@parvis/contract/web';
import type { MyRequest } from './use-my-meetings';

const REASONS: readonly DeclineReason[] = ['NO_TIME', 'NOT_RELEVANT', 'COLLEAGUE', 'OTHERWISE', 'OTHER'];

export interface No {
  reason: DeclineReason | null;
  note: string;
}

/** A no, with a reason for those who have one. */
export function DeclineForm({
  request,
  onDecline,
  onKeep,
}: {
  request: MyRequest;
  onDecline: (no: No) => void;
  onKeep: () => void;
}) {
  const { t } = useTranslation('asking');
  const { t: meetings } = useTranslation('meetings');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const { name } = request.other;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    onDecline({ reason: REASONS.find((known) => known === reason) ?? null, note });
  };
  return (
    <form onSubmit={submit} aria-label={t('answer.declineTitle', { name })}>
      <Stack gap="sm">
        <NativeSelect
          label={t('answer.reason')}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          data={[
            { value: '', label: t('answer.noReason') },
            ...REASONS.map((one) => ({ value: one, label: t(`answer.reasons.${one}`) })),
          ]}
          autoFocus
        />
        <TextInput
          label={t('answer.note', { name })}
          maxLength={300}
          value={note}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit" aria-label={meetings('received.declineNamed', { name })}>
            {meetings('received.decline')}
          </Button>
          <Button variant="default" onClick={onKeep}>
            {t('answer.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
