import { Alert, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type OneRepairFragment, ProposeRepairDocument, type RepairCauseKind } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { useStaffEvent } from '../shell/staff-space';
import type { Choices } from './day-screen';

export interface DraftCause {
  kind: RepairCauseKind;
  personId?: string;
  otherId?: string;
  tableId?: string;
  sessionId?: string;
  slotId?: string;
}

type Field = Exclude<keyof DraftCause, 'kind'>;

/** What each kind asks for. */
const ASKED: Record<RepairCauseKind, readonly Field[]> = {
  PERSON_GONE: ['personId'],
  PERSON_LATE: ['personId', 'slotId'],
  TABLE_LOST: ['tableId'],
  SESSION_CANCELLED: ['sessionId'],
  NEW_MEETING: ['personId', 'otherId'],
};
const KINDS = Object.keys(ASKED) as RepairCauseKind[];

interface CauseFormProps {
  choices: Choices;
  causes: DraftCause[];
  /** The page comes back to it from a proposal, whose buttons are gone. */
  isBack: boolean;
  onCauses: (causes: DraftCause[]) => void;
  onProposed: (repair: OneRepairFragment) => void;
}

/** What happened, as many things as happened; the proposal mends all of them together. */
export function CauseForm({ choices, causes, isBack, onCauses, onProposed }: CauseFormProps) {
  const { t } = useTranslation('meetingsStaff');
  const { id } = useStaffEvent();
  const [{ fetching }, propose] = useMutation(ProposeRepairDocument);
  const [faults, setFaults] = useState<{ field: string; code: string }[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const [takesFocus] = useState(isBack);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const shown: DraftCause[] = causes.length > 0 ? causes : [{ kind: 'PERSON_GONE' }];
  const change = (at: number, cause: DraftCause) => {
    setFaults([]);
    onCauses(shown.with(at, cause));
  };
  const send = async () => {
    const { data } = await propose({ eventId: id, causes: shown });
    if (!data) return tell(t('day.failed'), 'refused');
    if (data.proposeRepair.__typename === 'InvalidInput') {
      setFaults(data.proposeRepair.errors);
      const [first] = data.proposeRepair.errors;
      document.getElementById(first?.field ?? '')?.focus();
      return undefined;
    }
    setFaults([]);
    return onProposed(data.proposeRepair.repair);
  };
  const general = faults.find(({ field }) => field === 'causes');
  return (
    <Paper component="section" aria-labelledby="what">
      <Title order={2} size="h3" id="what" ref={title} tabIndex={-1}>
        {t('day.what')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('day.whatLead')}
      </Text>
      <Stack gap="md">
        {shown.map((cause, at) => (
          <Group key={at} align="flex-end" gap="sm">
            <Select
              label={t('day.kind')}
              data={KINDS.map((kind) => ({ value: kind, label: t(`day.kinds.${kind}`) }))}
              value={cause.kind}
              allowDeselect={false}
              w={{ base: '100%', sm: 260 }}
              onChange={(kind) => kind && change(at, { kind })}
            />
            {ASKED[cause.kind].map((field) => (
              <CauseField
                key={field}
                field={field}
                id={`causes.${at}.${field}`}
                cause={cause}
                choices={choices}
                code={faults.find((fault) => fault.field === `causes.${at}.${field}`)?.code}
                onChange={(value) => change(at, { ...cause, [field]: value ?? undefined })}
              />
            ))}
            {shown.length > 1 && (
              <Button
                variant="subtle"
                mih={44}
                px="sm"
                aria-label={t('day.removeCause', { kind: t(`day.kinds.${cause.kind}`) })}
                onClick={() => onCauses(shown.filter((_, other) => other !== at))}
              >
                <IconTrash size={20} aria-hidden />
              </Button>
            )}
          </Group>
        ))}
        {general && (
          <Alert color="coral" icon={<IconAlertTriangle aria-hidden />}>
            {t('day.faults.TOO_MANY_CAUSES')}
          </Alert>
        )}
        <Group gap="sm">
          <Button mih={44} loading={fetching} onClick={() => void send()}>
            {t('day.propose')}
          </Button>
          <Button
            variant="subtle"
            mih={44}
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => onCauses([...shown, { kind: 'PERSON_GONE' }])}
          >
            {t('day.addCause')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

const FAULTS = ['PERSON_UNKNOWN', 'SLOT_UNKNOWN', 'TABLE_UNKNOWN', 'SESSION_UNKNOWN', 'MEET_ALREADY'] as const;
type Fault = (typeof FAULTS)[number];

interface CauseFieldProps {
  field: Field;
  id: string;
  cause: DraftCause;
  choices: Choices;
  code: string | undefined;
  onChange: (value: string | null) => void;
}

function CauseField({ field, id, cause, choices, code, onChange }: CauseFieldProps) {
  const { t } = useTranslation('meetingsStaff');
  const data = useOptions(choices)[field];
  const fault = FAULTS.find((one) => one === code);
  return (
    <Select
      id={id}
      label={t(`day.fields.${field}`)}
      data={data}
      value={cause[field] ?? null}
      searchable
      nothingFoundMessage={t('day.nothingFound')}
      limit={60}
      w={{ base: '100%', sm: 300 }}
      error={fault && t(`day.faults.${fault satisfies Fault}`)}
      onChange={onChange}
    />
  );
}

function useOptions({ people, tables, slots, sessions }: Choices): Record<Field, { value: string; label: string }[]> {
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const text = useText();
  const at = (instant: string) => `${format.dayOfYear(instant, timeZone)}, ${format.time(instant, timeZone)}`;
  const person = people.map(({ personId, name, organisationName }) => ({
    value: personId,
    label: [name, organisationName].filter(Boolean).join(', '),
  }));
  return {
    personId: person,
    otherId: person,
    tableId: tables.map(({ id, label }) => ({ value: id, label })),
    slotId: slots.map(({ id, startsAt }) => ({ value: id, label: at(startsAt) })),
    sessionId: sessions.map(({ id, title, startsAt }) => ({ value: id, label: `${at(startsAt)} – ${text(title)}` })),
  };
}
