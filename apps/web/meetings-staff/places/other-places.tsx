import { Button, Group, Paper, Select, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddBoothPlaceDocument, AddVideoRoomDocument } from '@parvis/contract/web';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import classes from './places.module.css';
import { isOnFloor, type Places, toggled } from './plan-view';
import { usePlaceFaults } from './use-place-faults';

interface OtherPlacesProps {
  places: Places;
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}

/** Places that stand on no plan: on booths, and by video. */
export function OtherPlaces({ places, chosen, onChosen }: OtherPlacesProps) {
  const { t } = useTranslation('meetingPlaces');
  const others = places.tables.filter((table) => !isOnFloor(table));
  return (
    <section aria-labelledby="others">
      <Title order={2} size="h3" id="others">
        {t('others.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('others.lead')}
      </Text>
      {others.length === 0 && <Text mb="sm">{t('others.none')}</Text>}
      <div className={classes.beside}>
        {others.map(({ id, label, booth, videoUrl, coming, isOut }) => (
          <button
            key={id}
            type="button"
            className={classes.table}
            aria-pressed={chosen.includes(id)}
            data-out={isOut || undefined}
            data-reserved={booth ? true : undefined}
            onClick={() => onChosen(toggled(chosen, [id]))}
          >
            <span className={classes.number}>{label}</span>
            <span className={classes.note}>
              {isOut ? t('table.out') : (booth?.name ?? (videoUrl && t('others.video')))}
            </span>
            {coming > 0 && <span className={classes.note}>{t('slots.meetings', { count: coming })}</span>}
          </button>
        ))}
      </div>
      <Paper mt="md" p="md" withBorder>
        {places.booths.length > 0 && <AddBooth places={places} />}
        <AddVideo />
      </Paper>
    </section>
  );
}

function AddBooth({ places }: { places: Places }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, add] = useMutation(AddBoothPlaceDocument);
  const [boothId, setBoothId] = useState<string | null>(null);
  const send = async () => {
    if (!boothId) return;
    const { data } = await add({ eventId, boothId });
    const faults = faultsOf(data?.addBoothPlace);
    tell(faults ? Object.values(faults)[0]! : t('add.done'), faults ? 'refused' : 'done');
  };
  return (
    <Group align="flex-end" gap="sm" mb="md">
      <Select
        label={t('others.booth')}
        w={{ base: '100%', xs: 320 }}
        data={places.booths.map(({ id, name, booth }) => ({
          value: id,
          label: [booth, name].filter(Boolean).join(' – '),
        }))}
        value={boothId}
        searchable
        onChange={setBoothId}
      />
      <Button
        mih={44}
        variant="light"
        disabled={!boothId}
        loading={fetching}
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => void send()}
      >
        {t('others.addBooth')}
      </Button>
    </Group>
  );
}

function AddVideo() {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, add] = useMutation(AddVideoRoomDocument);
  const [typed, setTyped] = useState({ name: '', url: '' });
  const [faults, setFaults] = useState<Record<string, string>>({});
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await add({ eventId, ...typed });
    const wrong = faultsOf(data?.addVideoRoom);
    setFaults(wrong ?? {});
    if (wrong?.['all']) return tell(wrong['all'], 'refused');
    if (wrong) return undefined;
    setTyped({ name: '', url: '' });
    return tell(t('add.done'), 'done');
  };
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Group align="flex-start" gap="sm">
        <TextInput
          label={t('others.name')}
          value={typed.name}
          maxLength={60}
          error={faults['name']}
          w={{ base: '100%', xs: 220 }}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, name: value })}
        />
        <TextInput
          label={t('others.url')}
          type="url"
          value={typed.url}
          error={faults['url']}
          placeholder="https://"
          w={{ base: '100%', xs: 320 }}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, url: value })}
        />
        <Button
          type="submit"
          mih={44}
          mt={{ base: 0, xs: 26 }}
          variant="light"
          loading={fetching}
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          {t('others.addVideo')}
        </Button>
      </Group>
    </form>
  );
}
