import { Alert, Button, Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
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

const PRIORITIES = ['1', '2', '3'] as const;

interface AskFormProps {
  person: { personId: string; name: string; organisationName: string | null };
  /** Staff will set the time. */
  isPlanned: boolean;
  onDone: () => void;
}

/** A sentence to somebody, and the request goes. Whatever fails, the sentence stays. */
export function AskForm({ person, isPlanned, onDone }: AskFormProps) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const event = useEvent();
  const { name, personId } = person;
  // One key for all tries of this form: an answer that got lost does not make a second request.
  const [requestKey] = useState(newKey);
  const [message, setMessage] = useState('');
  const [priority, setPriority] = useState('2');
  const [forCompany, setForCompany] = useState(false);
  const [fieldError, setFieldError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, send] = useMutation(AskMeetingDocument);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const text = message.trim();
    if (!text) return setFieldError(t('ask.MESSAGE_REQUIRED'));
    setFieldError(undefined);
    const { data } = await send({
      eventId: event.id,
      personId,
      message: text,
      requestKey,
      priority: Number(priority),
      forCompany,
    });
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
      case 'RequestLimitReached':
        return setProblem(asking('ask.limit', { count: outcome.limit }));
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
        <Radio.Group label={asking('ask.priority')} value={priority} onChange={setPriority}>
          <Group gap="lg" mt={6}>
            {PRIORITIES.map((one) => (
              <Radio key={one} value={one} label={asking(`ask.priorities.p${one}`)} mih={32} />
            ))}
          </Group>
        </Radio.Group>
        {person.organisationName && (
          <Checkbox
            label={asking('ask.company')}
            description={asking('ask.companyHint', { organisation: person.organisationName })}
            checked={forCompany}
            onChange={(change) => setForCompany(change.currentTarget.checked)}
          />
        )}
        {isPlanned && (
          <Text size="sm" c="dimmed">
            {asking('ask.planned')}
          </Text>
        )}
        <Button type="submit" loading={fetching} leftSection={<IconSend size={20} aria-hidden />}>
          {t('ask.send')}
        </Button>
      </Stack>
    </form>
  );
}
