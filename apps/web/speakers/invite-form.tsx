import { Alert, Button, Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { InviteSpeakersDocument, type InviteSpeakersMutation } from '@parvis/contract/web';
import { StatusMark, useText } from '@parvis/ui';
import type { Board } from './board-rows';

type Outcome = InviteSpeakersMutation['inviteSpeakers'];
type Invited = Extract<Outcome, { __typename: 'SpeakersInvited' }>;

interface InviteFormProps {
  sessions: Board['sessions'];
  eventId: string;
  onDone: () => void;
}

/** One speaker or a whole list; what would happen is shown first. */
export function InviteForm({ sessions, eventId, onDone }: InviteFormProps) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const [typed, setTyped] = useState('');
  const [sessionIds, setSessionIds] = useState<string[]>([]);
  const [checked, setChecked] = useState<Invited>();
  const [faults, setFaults] = useState<string[]>([]);
  const [{ fetching }, send] = useMutation(InviteSpeakersDocument);
  const run = async (apply: boolean) => {
    setFaults([]);
    const { data } = await send({ input: { eventId, text: typed, sessionIds, apply } });
    const outcome = data?.inviteSpeakers;
    switch (outcome?.__typename) {
      case 'SpeakersInvited':
        if (!apply) return setChecked(outcome);
        notifications.show({
          message: t('invite.done', { count: outcome.invited }),
          closeButtonProps: { 'aria-label': t('board.dismiss') },
        });
        return onDone();
      case 'InvitationsRefused':
        return setFaults(
          outcome.faults.map(({ line, code, value }) =>
            code === 'LIST_EMPTY' ? t('invite.empty') : t('invite.fault', { line, value }),
          ),
        );
      case 'InvalidInput':
        return setFaults([
          outcome.errors.some(({ code }) => code === 'NOT_PUBLISHED') ? t('invite.notPublished') : t('board.failed'),
        ]);
      case undefined:
        return setFaults([t('board.failed')]);
    }
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void run(checked !== undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Textarea
          label={t('invite.list')}
          description={t('invite.listHint')}
          autosize
          minRows={4}
          maxRows={14}
          value={typed}
          onChange={(changed) => {
            setTyped(changed.currentTarget.value);
            setChecked(undefined);
          }}
        />
        <MultiSelect
          label={t('invite.sessions')}
          description={t('invite.sessionsHint')}
          searchable
          clearable
          data={sessions.map(({ id, title }) => ({ value: id, label: text(title) }))}
          value={sessionIds}
          onChange={setSessionIds}
        />
        {faults.length > 0 && (
          <Alert color="coral" role="alert">
            {faults.map((fault) => (
              <Text key={fault}>{fault}</Text>
            ))}
          </Alert>
        )}
        {checked && (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('invite.preview')}>
            {checked.lines.map(({ line, email, name, change }) => (
              <Group component="li" key={line} justify="space-between" gap="xs">
                <Text style={{ overflowWrap: 'anywhere' }}>{[name, email].filter(Boolean).join(' · ')}</Text>
                <StatusMark tone={change === 'INVITED' ? 'good' : change === 'NAME_MISSING' ? 'bad' : 'neutral'}>
                  {t(`invite.${change}`)}
                </StatusMark>
              </Group>
            ))}
          </Stack>
        )}
        <Button type="submit" mih={44} loading={fetching} disabled={checked?.invited === 0}>
          {checked ? t('invite.send', { count: checked.invited }) : t('invite.check')}
        </Button>
      </Stack>
    </form>
  );
}
