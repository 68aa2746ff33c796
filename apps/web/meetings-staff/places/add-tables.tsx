import { Alert, Button, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddMeetingTablesDocument } from '@parvis/contract/web';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import { countTo, type Places, type ZonePlan } from './plan-view';
import { usePlaceFaults } from './use-place-faults';

const FIELDS = ['fromRow', 'toRow', 'fromColumn', 'toColumn'] as const;
type Field = (typeof FIELDS)[number] | 'firstNumber';

interface AddTablesProps {
  plan: ZonePlan;
  places: Places;
  onDone: () => void;
}

/** Tables by ranges of rows and columns: what would be added is counted as one types. */
export function AddTables({ plan, places, onDone }: AddTablesProps) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, add] = useMutation(AddMeetingTablesDocument);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [typed, setTyped] = useState<Record<Field, number | string>>({
    fromRow: plan.rows + 1,
    toRow: plan.rows + 2,
    fromColumn: 1,
    toColumn: plan.columns || 6,
    firstNumber: Math.max(0, ...places.tables.map(({ number }) => number ?? 0)) + 1,
  });
  const range = Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, Number(value)])) as Record<
    Field,
    number
  >;
  const rows = countTo(range.toRow).slice(Math.max(0, range.fromRow - 1));
  const columns = countTo(range.toColumn).slice(Math.max(0, range.fromColumn - 1));
  const spots = rows.flatMap((row) => columns.map((column) => plan.at(row, column)));
  const free = spots.filter((table) => !table).length;
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await add({ input: { eventId, zoneId: plan.zone.id, ...range } });
    const wrong = faultsOf(data?.addMeetingTables);
    if (wrong) return setFaults(wrong);
    tell(t('add.done'), 'done');
    return onDone();
  };
  const field = (name: Field, hint?: string) => (
    <NumberInput
      key={name}
      label={t(`add.${name}`)}
      description={hint}
      value={typed[name]}
      min={1}
      max={name === 'firstNumber' ? 9999 : 40}
      allowDecimal={false}
      error={faults[name]}
      onChange={(value) => {
        setFaults({});
        setTyped({ ...typed, [name]: value });
      }}
    />
  );
  const general = faults['all'] ?? faults['zoneId'];
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack>
        {general && (
          <Alert color="coral" role="alert">
            {general}
          </Alert>
        )}
        <SimpleGrid cols={2} style={{ alignItems: 'end' }}>
          {FIELDS.map((name) => field(name))}
        </SimpleGrid>
        {field('firstNumber', t('add.firstNumberHint'))}
        <Text role="status">
          {t('add.preview', { count: free })}
          {spots.length > free && ` ${t('add.taken', { count: spots.length - free })}`}
        </Text>
        <Button type="submit" mih={44} loading={fetching} disabled={free === 0}>
          {t('add.go', { count: free })}
        </Button>
      </Stack>
    </form>
  );
}
