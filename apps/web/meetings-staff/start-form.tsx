import {
  Alert,
  Button,
  Checkbox,
  Collapse,
  Group,
  NumberInput,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconChevronDown, IconPlayerPlay } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type PlanRunFragment,
  type ScheduleLevel,
  type SchedulePlanQuery,
  StartScheduleRunDocument,
} from '@parvis/contract/web';
import { useStaffEvent } from '../shell/staff-space';
import { useStartRefusal } from './use-start-refusal';

const LEVELS = ['SERVED', 'SHARE', 'BREAKS', 'IDLE', 'CHANGES'] as const satisfies readonly ScheduleLevel[];

interface StartFormProps {
  plan: NonNullable<NonNullable<SchedulePlanQuery['event']>['schedulePlan']>;
  /** The run whose locked meetings stay. */
  from: PlanRunFragment | undefined;
  onForget: () => void;
}

const numberOf = (value: string | number) => (typeof value === 'number' ? value : null);

/** What staff choose for a run. The values of the latest one are there to begin with. */
export function StartForm({ plan, from, onForget }: StartFormProps) {
  const { t } = useTranslation('planning');
  const refusal = useStartRefusal();
  const event = useStaffEvent();
  const [{ fetching }, start] = useMutation(StartScheduleRunDocument);
  const last = (from ?? plan.runs[0])?.options;
  const [seconds, setSeconds] = useState<string | number>(last?.seconds ?? 15);
  const [withPending, setWithPending] = useState(last?.withPending ?? true);
  const [maxMeetings, setMaxMeetings] = useState<string | number>(last?.maxMeetings ?? '');
  const [maxConsecutive, setMaxConsecutive] = useState<string | number>(last ? (last.maxConsecutive ?? '') : 5);
  const [walkMinutes, setWalkMinutes] = useState<string | number>(last?.walkMinutes ?? 5);
  const [weights, setWeights] = useState<Partial<Record<ScheduleLevel, string | number>>>(
    Object.fromEntries((last?.weights ?? []).map(({ level, weight }) => [level, weight])),
  );
  const [isOpen, setOpen] = useState(Object.keys(weights).length > 0);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<string>();

  const submit = async (submitted: SubmitEvent) => {
    submitted.preventDefault();
    setFaults([]);
    setRefused(undefined);
    const { data } = await start({
      input: {
        eventId: event.id,
        seconds: numberOf(seconds) ?? 0,
        withPending,
        maxMeetings: numberOf(maxMeetings),
        maxConsecutive: numberOf(maxConsecutive),
        walkMinutes: numberOf(walkMinutes) ?? 0,
        weights: LEVELS.flatMap((level) => {
          const weight = numberOf(weights[level] ?? '');
          return weight === null ? [] : [{ level, weight }];
        }),
        from: from?.id ?? null,
      },
    });
    const outcome = data?.startScheduleRun;
    if (outcome?.__typename === 'InvalidInput') return setFaults(outcome.errors.map(({ field }) => field));
    const reason = refusal(outcome);
    return reason ? setRefused(reason) : onForget();
  };
  const errorOf = (field: string) => (faults.includes(field) ? t('start.outOfRange') : undefined);

  return (
    <Paper p="lg" component="form" onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Title order={2} size="h3">
        {from ? t('start.again', { number: from.number }) : t('start.title')}
      </Title>
      {from && <Text c="dimmed">{t('start.againLead', { count: from.locked })}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mt="md" verticalSpacing="md">
        <NumberInput
          label={t('start.seconds')}
          description={t('start.secondsHint')}
          value={seconds}
          onChange={setSeconds}
          min={1}
          max={600}
          allowDecimal={false}
          error={errorOf('seconds')}
        />
        <NumberInput
          label={t('start.max')}
          description={t('start.maxHint')}
          value={maxMeetings}
          onChange={setMaxMeetings}
          min={1}
          max={200}
          allowDecimal={false}
          error={errorOf('maxMeetings')}
        />
        <NumberInput
          label={t('start.consecutive')}
          description={t('start.consecutiveHint')}
          value={maxConsecutive}
          onChange={setMaxConsecutive}
          min={1}
          max={50}
          allowDecimal={false}
          error={errorOf('maxConsecutive')}
        />
        <NumberInput
          label={t('start.walk')}
          description={t('start.walkHint')}
          value={walkMinutes}
          onChange={setWalkMinutes}
          min={0}
          max={60}
          allowDecimal={false}
          error={errorOf('walkMinutes')}
        />
      </SimpleGrid>
      <Checkbox
        mt="md"
        label={t('start.pending')}
        description={t('start.pendingHint')}
        checked={withPending}
        onChange={(changed) => setWithPending(changed.currentTarget.checked)}
      />
      <Button
        type="button"
        variant="subtle"
        mt="sm"
        px={4}
        aria-expanded={isOpen}
        rightSection={<IconChevronDown size={18} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('start.more')}
      </Button>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" pb="sm">
          <Text size="sm" c="dimmed" maw={720}>
            {t('start.moreLead')}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {LEVELS.map((level) => (
              <NumberInput
                key={level}
                label={t(`start.weights.${level}`)}
                value={weights[level] ?? ''}
                onChange={(weight) => setWeights({ ...weights, [level]: weight })}
                min={0}
                max={1000}
                step={0.5}
                error={errorOf('weights')}
              />
            ))}
          </SimpleGrid>
        </Stack>
      </Collapse>
      {refused && (
        <Alert color="coral" mt="sm" role="alert">
          {refused}
        </Alert>
      )}
      <Group mt="md">
        <Button type="submit" loading={fetching} leftSection={<IconPlayerPlay size={20} aria-hidden />}>
          {t('start.go')}
        </Button>
      </Group>
    </Paper>
  );
}
