import { Button, NumberInput, SimpleGrid, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveMeetingWalksDocument } from '@parvis/contract/web';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import type { Places } from './plan-view';
import { usePlaceFaults } from './use-place-faults';

/** Minutes on foot between any two zones. */
export function Walks({ places }: { places: Places }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, save] = useMutation(SaveMeetingWalksDocument);
  const { zones, walks } = places;
  const pairs = zones.flatMap((one, at) => zones.slice(at + 1).map((other) => ({ one, other })));
  const [minutes, setMinutes] = useState<(number | string)[]>(() =>
    pairs.map(
      ({ one, other }) =>
        walks.find(({ oneId, otherId }) => [oneId, otherId].every((id) => id === one.id || id === other.id))?.minutes ??
        0,
    ),
  );
  const [faults, setFaults] = useState<Record<string, string>>({});
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await save({
      eventId,
      walks: pairs.map(({ one, other }, at) => ({
        oneId: one.id,
        otherId: other.id,
        minutes: Number(minutes[at] ?? 0),
      })),
    });
    const wrong = faultsOf(data?.saveMeetingWalks);
    setFaults(wrong ?? {});
    tell(wrong ? Object.values(wrong)[0]! : t('walks.saved'), wrong ? 'refused' : 'done');
  };
  return (
    <section aria-labelledby="walks">
      <Title order={2} size="h3" id="walks">
        {t('walks.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('walks.lead')}
      </Text>
      <form noValidate onSubmit={(submitted) => void submit(submitted)}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} mb="md" style={{ alignItems: 'end' }}>
          {pairs.map(({ one, other }, at) => (
            <NumberInput
              key={`${one.id} ${other.id}`}
              label={t('walks.between', { one: one.name, other: other.name })}
              suffix=" min"
              min={0}
              max={60}
              allowDecimal={false}
              value={minutes[at] ?? 0}
              error={faults[`walks.${at}`]}
              onChange={(value) => setMinutes(minutes.with(at, value))}
            />
          ))}
        </SimpleGrid>
        <Button type="submit" mih={44} variant="light" loading={fetching}>
          {t('walks.save')}
        </Button>
      </form>
    </section>
  );
}
