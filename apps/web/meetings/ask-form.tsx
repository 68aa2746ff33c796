import { Alert, Button, Stack, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AskMeetingDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useEvent } from '../shell/event-space';
import { newKey } from './new-key';
import { tell } from './tell';

const MOST = 500;

/** A sentence to somebody, and the request goes. Whatever fails, the sentence stays. */
export function AskForm({ person, onDone }: { person: { personId: string; name: string }; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const event = useEvent();
  const { name, personId } = person;
  // One key for all tries of this form: an answer that got lost does not make a second request.
  const [requestKey] = useState(newKey);
  const [message, setMessage] = useState('');
  const [fieldError, setFieldError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, send] = useMutation(AskMeetingDocument);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const text = message.trim();
    if (!text) return setFieldError(t('ask.MESSAGE_REQUIRED'));
    setFieldError(undefined);
    const { data } = await send({ eventId: event.id, personId, message: text, requestKey });
    if (!data) return setProblem(t('ask.failed'));
    const outcome = data.askMeeting;
    switch (outcome.__typename) {
      case 'MeetingAsked':
        tell(t('ask.sent', { name }), 'done');
        return onDone();
      case 'AlreadyAsked':
        tell(t('ask.already', { name }), 'refused');
        return onDone();
      case 'PersonNotAvailable':
        return setProblem(t('ask.gone', { name }));
      case 'TooManyRequests':
        return setProblem(t('ask.tooMany', { count: outcome.retryAfterMinutes }));
      case 'MeetingsClosed':
        return setProblem(t('ask.closed'));
      case 'InvalidInput': {
        const isTooLong = outcome.errors.some(({ code }) => code === 'MESSAGE_TOO_LONG');
        const isMissing = outcome.errors.some(({ code }) => code === 'MESSAGE_REQUIRED');
        if (isTooLong || isMissing)
          return setFieldError(t(isTooLong ? 'ask.MESSAGE_TOO_LONG' : 'ask.MESSAGE_REQUIRED'));
        return setProblem(t('ask.failed'));
      }
      default:
        return assertNever(outcome);
    }
  };

  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack gap="sm">
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Textarea
          label={t('ask.message')}
          description={`${t('ask.hint')} ${t('ask.left', { count: MOST - message.length })}`}
          required
          maxLength={MOST}
          maxRows={10}
          value={message}
          error={fieldError}
          onChange={(change) => setMessage(change.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" loading={fetching} leftSection={<IconSend size={20} aria-hidden />}>
          {t('ask.send')}
        </Button>
      </Stack>
    </form>
  );
}
