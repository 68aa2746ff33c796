import {
  Alert,
  Button,
  Checkbox,
  NumberInput,
  Paper,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { MeetingRulesDocument, type RulesOfMeetingsFragment, SaveMeetingRulesDocument } from '@parvis/contract/web';
import { instantOn, wallClockOf } from '@parvis/domain';
import { NotFoundState, PageHeader, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { MeetingSections } from './meeting-sections';
import { RuleList } from './rule-list';
import { meetingRulesWords } from './rules.words';

type Fault = keyof typeof meetingRulesWords.fr.faults;
const isFault = (code: string): code is Fault => Object.hasOwn(meetingRulesWords.fr.faults, code);
const DATES = ['opensAt', 'askingUntil', 'bookingFrom', 'closesAt'] as const;

/** When and how people ask one another for meetings, within which limits, and who may not meet whom. */
export function MeetingRulesScreen() {
  const { t } = useTranslation('meetingRules');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: MeetingRulesDocument,
    variables: { slug },
    requestPolicy: 'network-only',
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MeetingSections />
      <QueryView response={response}>
        {({ event }) =>
          event?.meetingSettings ? <RulesForm settings={event.meetingSettings} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function RulesForm({ settings }: { settings: RulesOfMeetingsFragment }) {
  const { t } = useTranslation('meetingRules');
  const text = useText();
  const { timeZone } = useStaffEvent();
  const form = useRef<HTMLFormElement>(null);
  const { phases } = settings;
  const [typed, setTyped] = useState(() => ({
    mode: phases?.mode ?? 'LIVE',
    dates: Object.fromEntries(
      DATES.map((date) => [date, phases?.[date] ? wallClockOf(new Date(phases[date]), timeZone) : '']),
    ) as Record<(typeof DATES)[number], string>,
    requestsPerHour: settings.requestsPerHour,
    requestDays: settings.requestDays,
    meetingsPerPerson: settings.meetingsPerPerson ?? '',
    minutesBetween: settings.minutesBetween,
    colleaguesMayMeet: settings.colleaguesMayMeet,
    rules: settings.rules,
    limits: Object.fromEntries(
      settings.limits.map(({ kindId, requests }) => [kindId, (requests ?? '') as number | string]),
    ),
  }));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveMeetingRulesDocument);
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  // Said by the scheduler's format as one slot left free; live booking keeps any pause.
  const longest = typed.mode === 'PLANNED' ? settings.longestPause : null;
  const isPauseTooLong = longest !== null && Number(typed.minutesBetween) > longest;
  const faultOf = (field: string) => {
    // Said as it is typed, and gone as soon as it is put right.
    const code = isPauseTooLong && field === 'minutesBetween' ? 'PAUSE_TOO_LONG' : faults[field];
    if (code === 'PAUSE_TOO_LONG' && !isPauseTooLong) return undefined;
    return code && t(`faults.${isFault(code) ? code : 'OTHER'}`, { longest: longest ?? 0 });
  };
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const instant = (date: (typeof DATES)[number]) => instantOn(typed.dates[date], timeZone)?.toISOString() ?? null;
    const [opensAt, closesAt] = [instant('opensAt'), instant('closesAt')];
    if (!opensAt || !closesAt) {
      setProblem(t('check'));
      return setFaults({ ...(!opensAt && { opensAt: 'REQUIRED' }), ...(!closesAt && { closesAt: 'REQUIRED' }) });
    }
    const number = (value: number | string) => (value === '' ? null : Number(value));
    const side = ({ audience, college, filiere }: (typeof typed.rules)[number]['one']) => ({
      audience,
      college,
      filiere,
    });
    const { data } = await save({
      input: {
        eventId: settings.eventId,
        mode: typed.mode,
        opensAt,
        closesAt,
        askingUntil: instant('askingUntil'),
        bookingFrom: instant('bookingFrom'),
        requestsPerHour: Number(typed.requestsPerHour),
        requestDays: Number(typed.requestDays),
        meetingsPerPerson: number(typed.meetingsPerPerson),
        minutesBetween: Number(typed.minutesBetween),
        colleaguesMayMeet: typed.colleaguesMayMeet,
        rules: typed.rules.map(({ one, other }) => ({ one: side(one), other: side(other) })),
        limits: Object.entries(typed.limits).map(([kindId, requests]) => ({ kindId, requests: number(requests) })),
      },
    });
    if (!data) return setProblem(t('failed'));
    const outcome = data.saveMeetingSettings;
    if (outcome.__typename === 'MeetingSettingsSaved') {
      setFaults({});
      return notifications.show({ message: t('saved') });
    }
    setProblem(t('check'));
    setFaults(Object.fromEntries(outcome.errors.map(({ field, code }) => [field, code])));
  };
  const dateField = (date: (typeof DATES)[number], hint?: string) => (
    <TextInput
      type="datetime-local"
      label={t(date)}
      description={hint}
      value={typed.dates[date]}
      error={faultOf(date)}
      onChange={(changed) => change({ dates: { ...typed.dates, [date]: changed.currentTarget.value } })}
    />
  );
  const numberField = (
    name: 'requestsPerHour' | 'requestDays' | 'meetingsPerPerson' | 'minutesBetween',
    least: number,
    most: number,
    hint?: string,
  ) => (
    <NumberInput
      label={t(name)}
      description={hint}
      min={least}
      max={most}
      allowDecimal={false}
      placeholder={name === 'meetingsPerPerson' ? t('unlimited') : undefined}
      value={typed[name]}
      error={faultOf(name)}
      onChange={(value) => change({ [name]: value })}
    />
  );

  return (
    <form ref={form} noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack maw={860}>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Paper component="section" p="md" withBorder>
          <Stack>
            <Title order={2} size="h4">
              {t('phases.title')}
            </Title>
            <Text role="status">
              {phases ? t('phases.now', { phase: t(`phases.${phases.phase}`) }) : t('phases.none')}
            </Text>
            <Radio.Group
              label={t('mode')}
              value={typed.mode}
              onChange={(mode) => change({ mode: mode === 'PLANNED' ? 'PLANNED' : 'LIVE' })}
            >
              <Stack gap="sm" mt="xs">
                <Radio value="LIVE" label={t('modes.LIVE')} description={t('modes.LIVEHint')} />
                <Radio value="PLANNED" label={t('modes.PLANNED')} description={t('modes.PLANNEDHint')} />
              </Stack>
            </Radio.Group>
            <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
              {dateField('opensAt')}
              {typed.mode === 'PLANNED' && dateField('askingUntil')}
              {typed.mode === 'PLANNED' && dateField('bookingFrom', t('bookingFromHint'))}
              {dateField('closesAt')}
            </SimpleGrid>
          </Stack>
        </Paper>
        <Paper component="section" p="md" withBorder>
          <Stack>
            <Title order={2} size="h4">
              {t('limits')}
            </Title>
            <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
              {numberField('requestsPerHour', 1, 500)}
              {numberField('requestDays', 1, 90, t('requestDaysHint'))}
              {numberField('meetingsPerPerson', 1, 200)}
              {numberField('minutesBetween', 0, 120, longest === null ? undefined : t('pauseHint', { longest }))}
            </SimpleGrid>
            {settings.limits.length > 0 && (
              <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
                <Text component="legend" fw={600}>
                  {t('kinds')}
                </Text>
                <Text size="sm" c="dimmed" mb="xs">
                  {t('kindsHint')}
                </Text>
                <SimpleGrid cols={{ base: 1, xs: 2 }}>
                  {settings.limits.map(({ kindId, name }) => (
                    <NumberInput
                      key={kindId}
                      label={text(name)}
                      min={0}
                      max={500}
                      allowDecimal={false}
                      placeholder={t('unlimited')}
                      value={typed.limits[kindId] ?? ''}
                      onChange={(requests) => change({ limits: { ...typed.limits, [kindId]: requests } })}
                    />
                  ))}
                </SimpleGrid>
              </fieldset>
            )}
          </Stack>
        </Paper>
        <Paper component="section" p="md" withBorder>
          <Stack>
            <div>
              <Title order={2} size="h4">
                {t('rules')}
              </Title>
              <Text c="dimmed">{t('rulesLead')}</Text>
            </div>
            <Checkbox
              label={t('colleagues')}
              checked={typed.colleaguesMayMeet}
              onChange={(changed) => change({ colleaguesMayMeet: changed.currentTarget.checked })}
            />
            <RuleList
              rules={typed.rules}
              faultOf={(at) => faultOf(`rules.${at}`)}
              onChange={(rules) => change({ rules })}
            />
          </Stack>
        </Paper>
        <Button type="submit" size="md" loading={fetching} style={{ alignSelf: 'start' }}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  );
}
