import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CancelSurveyDocument, ScheduleSurveyDocument } from '@parvis/contract/web';
import { instantOn, shiftDays, wallClockOf } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import { useNow } from '../shell/now';
import type { Poll } from './live-poll';

export interface SurveyEvent {
  timeZone: string;
  endsAt: string;
}

const FIELDS = ['sendsAt', 'remindsAt', 'closesAt'] as const;
type Typed = Record<(typeof FIELDS)[number], string>;
const CODES = ['IN_THE_PAST', 'NOT_BETWEEN', 'NOT_AFTER', 'TOO_LATE', 'MISSING'] as const;

/** When a survey goes by e-mail to those who came, and what became of it. */
export function SurveySending({ poll, event }: { poll: Poll; event: SurveyEvent }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const [, cancel] = useMutation(CancelSurveyDocument);
  const { sending } = poll;
  const at = (instant: string) =>
    `${format.dayOfYear(new Date(instant), event.timeZone)}, ${format.time(new Date(instant), event.timeZone)}`;
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-label={t('sending.title')}>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t('sending.title')}
        </Title>
        {sending && (
          <Text>
            {sending.sentAt
              ? t('sending.sent', { date: at(sending.sentAt) })
              : t('sending.planned', { date: at(sending.sendsAt) })}{' '}
            {sending.remindedAt
              ? t('sending.reminded', { date: at(sending.remindedAt) })
              : sending.remindsAt && t('sending.reminds', { date: at(sending.remindsAt) })}{' '}
            {t('sending.closes', { date: at(sending.closesAt) })}
          </Text>
        )}
        {isEditing || !sending ? (
          <SendingForm poll={poll} event={event} onDone={() => setEditing(false)} />
        ) : (
          <Group>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('sending.change')}
            </Button>
            <Button variant="subtle" onClick={() => void cancel({ pollId: poll.id })}>
              {t('sending.cancel')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function SendingForm({ poll, event, onDone }: { poll: Poll; event: SurveyEvent; onDone: () => void }) {
  const { t } = useTranslation('polls');
  const now = useNow();
  const [typed, setTyped] = useState<Typed>(() => usual(poll, event, now));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [{ fetching }, schedule] = useMutation(ScheduleSurveyDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const instant = (field: keyof Typed) => instantOn(typed[field], event.timeZone)?.toISOString();
    const [sendsAt, closesAt] = [instant('sendsAt'), instant('closesAt')];
    if (!sendsAt || !closesAt)
      return setFaults({ ...(!sendsAt && { sendsAt: 'MISSING' }), ...(!closesAt && { closesAt: 'MISSING' }) });
    const { data } = await schedule({
      input: { pollId: poll.id, sendsAt, remindsAt: instant('remindsAt') ?? null, closesAt },
    });
    if (data?.scheduleSurvey.__typename === 'PollChanged') {
      setFaults({});
      return onDone();
    }
    if (data?.scheduleSurvey.__typename === 'InvalidInput')
      return setFaults(Object.fromEntries(data.scheduleSurvey.errors.map(({ field, code }) => [field, code])));
    setFaults({ all: 'failed' });
  };
  const words = (code: string | undefined) => {
    const known = CODES.find((one) => one === code);
    return known && t(`sending.errors.${known}`);
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('sending.lead')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              type="datetime-local"
              label={t(`sending.${field}`)}
              value={typed[field]}
              error={words(faults[field])}
              onChange={(change) => setTyped({ ...typed, [field]: change.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        {faults['all'] && (
          <Alert color="coral" role="alert">
            {t('sending.failed')}
          </Alert>
        )}
        <Button type="submit" variant="default" loading={fetching} style={{ alignSelf: 'flex-start' }}>
          {t('sending.save')}
        </Button>
      </Stack>
    </form>
  );
}

/** The morning after the event, or tomorrow when that has passed; a reminder four days later, ten days in all. */
function usual({ sending }: Poll, { timeZone, endsAt }: SurveyEvent, now: Date): Typed {
  const wall = (instant: string | Date) => wallClockOf(new Date(instant), timeZone);
  if (sending)
    return {
      sendsAt: wall(sending.sendsAt),
      remindsAt: sending.remindsAt ? wall(sending.remindsAt) : '',
      closesAt: wall(sending.closesAt),
    };
  const last = new Date(Math.max(new Date(endsAt).getTime(), now.getTime()));
  const on = (days: number, hour: string) => `${wall(shiftDays(last, days, timeZone)).slice(0, 10)}T${hour}`;
  return { sendsAt: on(1, '09:00'), remindsAt: on(5, '09:00'), closesAt: on(11, '20:00') };
}
