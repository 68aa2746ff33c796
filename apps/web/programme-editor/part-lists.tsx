import {
  ActionIcon,
  Alert,
  Box,
  Button,
  ColorInput,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  DeleteProgrammePartDocument,
  OrderProgrammePartsDocument,
  type ProgrammePart,
  SaveProgrammeRoomDocument,
  SaveProgrammeSequenceDocument,
  SaveProgrammeTrackDocument,
} from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import classes from './board.module.css';
import type { Draft } from './draft';
import type { DraftStore, EditorState } from './draft-store';
import { usePartChange } from './part-outcome';

interface PanelProps {
  store: DraftStore;
  state: EditorState;
}

interface Part {
  id: string;
  revision: number;
}

interface PartListProps<One extends Part> extends PanelProps {
  part: ProgrammePart;
  parts: readonly One[];
  nameOf: (part: One) => string;
  show: (part: One) => ReactNode;
  form: (part: One | undefined, onSaved: () => void) => ReactNode;
  addLabel: string;
  empty: string;
}

/** A list in its order: add, change, move, delete. */
function PartList<One extends Part>({
  store,
  state,
  part,
  parts,
  nameOf,
  show,
  form,
  addLabel,
  empty,
}: PartListProps<One>) {
  const { t } = useTranslation('editor');
  const [openId, setOpenId] = useState<string>();
  const [, order] = useMutation(OrderProgrammePartsDocument);
  const [, remove] = useMutation(DeleteProgrammePartDocument);
  const { send, told, setTold } = usePartChange(store);
  const eventId = state.event.id;
  const close = () => setOpenId(undefined);
  const move = (place: number, by: number) => {
    const ids = parts.map(({ id }) => id);
    const sorted = ids.toSpliced(place, 1).toSpliced(place + by, 0, ids[place]!);
    void send(async () => (await order({ eventId, part, ids: sorted })).data?.orderProgrammeParts);
  };
  const drop = async ({ id, revision }: One) => {
    const { data } = await remove({ eventId, part, id, revision });
    const outcome = data?.deleteProgrammePart;
    if (outcome?.__typename === 'PartInUse') return setTold(t('parts.inUse', { count: outcome.sessions }));
    setTold(
      outcome?.__typename === 'ProgrammePartSaved' ? undefined : outcome ? t('parts.meanwhile') : t('parts.failed'),
    );
    await store.reload();
  };
  const icon = { variant: 'subtle', size: 44, color: 'gray.8' } as const;
  return (
    <Stack gap="md">
      {told && (
        <Alert color="coral" role="alert">
          {told}
        </Alert>
      )}
      {parts.length === 0 && <Text>{empty}</Text>}
      <Stack component="ol" className={classes.list} gap="xs">
        {parts.map((one, place) => {
          const name = nameOf(one);
          return (
            <li key={one.id}>
              <Group gap={0} wrap="nowrap">
                <Box flex={1} miw={0}>
                  {show(one)}
                </Box>
                <ActionIcon
                  {...icon}
                  aria-label={t('parts.up', { name })}
                  disabled={place === 0}
                  onClick={() => move(place, -1)}
                >
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  {...icon}
                  aria-label={t('parts.down', { name })}
                  disabled={place === parts.length - 1}
                  onClick={() => move(place, 1)}
                >
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  {...icon}
                  aria-label={t('parts.edit', { name })}
                  aria-expanded={openId === one.id}
                  onClick={() => setOpenId(openId === one.id ? undefined : one.id)}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon {...icon} aria-label={t('parts.remove', { name })} onClick={() => void drop(one)}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
              {openId === one.id && <Box py="sm">{form(one, close)}</Box>}
            </li>
          );
        })}
      </Stack>
      {openId === 'new' ? (
        form(undefined, close)
      ) : (
        <Button
          variant="light"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpenId('new')}
        >
          {addLabel}
        </Button>
      )}
    </Stack>
  );
}

export function Rooms({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  return (
    <PartList
      {...{ store, state }}
      part="ROOM"
      parts={state.draft.rooms}
      nameOf={({ name }) => name}
      show={({ name, building, capacity }) => (
        <>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {[capacity !== null && t('capacity', { count: capacity }), building].filter(Boolean).join(' · ')}
          </Text>
        </>
      )}
      form={(room, onSaved) => <RoomForm {...{ store, state, room, onSaved }} />}
      addLabel={t('parts.addRoom')}
      empty={t('parts.noRooms')}
    />
  );
}

interface FormProps extends PanelProps {
  onSaved: () => void;
}

function RoomForm({ store, state, room, onSaved }: FormProps & { room: Draft['rooms'][number] | undefined }) {
  const { t } = useTranslation('editor');
  const [, save] = useMutation(SaveProgrammeRoomDocument);
  const change = usePartChange(store);
  const [name, setName] = useState(room?.name ?? '');
  const [building, setBuilding] = useState(room?.building ?? '');
  const [capacity, setCapacity] = useState<number | string>(room?.capacity ?? '');
  const submit = async () => {
    const input = {
      ...{ eventId: state.event.id, id: room?.id, revision: room?.revision, name, building },
      capacity: capacity === '' ? null : Number(capacity),
    };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeRoom)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TextInput
        label={t('parts.name')}
        maxLength={100}
        autoFocus
        value={name}
        error={change.faultOf('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label={t('parts.building')}
          maxLength={100}
          value={building}
          onChange={(event) => setBuilding(event.currentTarget.value)}
        />
        <NumberInput
          label={t('parts.capacity')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={capacity}
          error={change.faultOf('capacity')}
          onChange={setCapacity}
        />
      </SimpleGrid>
    </PartForm>
  );
}

/** Told apart on white, and from one another by people who see few colours. */
const COLOURS = ['#0b6b74', '#b93e1b', '#5b3f8c', '#2f6b2f', '#8a5a00', '#1f4e8c', '#8c2f5e', '#3f5558'];

export function Tracks({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  return (
    <PartList
      {...{ store, state }}
      part="TRACK"
      parts={state.draft.tracks}
      nameOf={({ name }) => text(name)}
      show={({ name, colour }) => (
        <Group gap="sm" wrap="nowrap">
          <Box w={20} h={20} style={{ background: colour, borderRadius: 6, flexShrink: 0 }} aria-hidden />
          <Text fw={600}>{text(name)}</Text>
        </Group>
      )}
      form={(track, onSaved) => <TrackForm {...{ store, state, track, onSaved }} />}
      addLabel={t('parts.addTrack')}
      empty={t('parts.noTracks')}
    />
  );
}

function TrackForm({ store, state, track, onSaved }: FormProps & { track: Draft['tracks'][number] | undefined }) {
  const { t } = useTranslation('editor');
  const [, save] = useMutation(SaveProgrammeTrackDocument);
  const change = usePartChange(store);
  const used = new Set(state.draft.tracks.map(({ colour }) => colour));
  const [name, setName] = useState({ fr: track?.name.fr ?? '', en: track?.name.en ?? '' });
  const [colour, setColour] = useState(track?.colour ?? COLOURS.find((one) => !used.has(one)) ?? COLOURS[0]!);
  const submit = async () => {
    const input = { eventId: state.event.id, id: track?.id, revision: track?.revision, name, colour };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeTrack)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TwoNames name={name} error={change.faultOf('name')} onChange={setName} />
      <ColorInput
        size="md"
        label={t('parts.colour')}
        description={t('parts.colourHint')}
        format="hex"
        swatches={COLOURS}
        swatchesPerRow={8}
        withPicker={false}
        withEyeDropper={false}
        value={colour}
        error={change.faultOf('colour')}
        onChange={setColour}
      />
    </PartForm>
  );
}

export function Sequences({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  return (
    <PartList
      {...{ store, state }}
      part="SEQUENCE"
      parts={state.draft.sequences}
      nameOf={({ title }) => text(title)}
      show={({ title }) => <Text fw={600}>{text(title)}</Text>}
      form={(sequence, onSaved) => <SequenceForm {...{ store, state, sequence, onSaved }} />}
      addLabel={t('parts.addSequence')}
      empty={t('parts.noSequences')}
    />
  );
}

function SequenceForm({
  store,
  state,
  sequence,
  onSaved,
}: FormProps & { sequence: Draft['sequences'][number] | undefined }) {
  const [, save] = useMutation(SaveProgrammeSequenceDocument);
  const change = usePartChange(store);
  const [title, setTitle] = useState({ fr: sequence?.title.fr ?? '', en: sequence?.title.en ?? '' });
  const submit = async () => {
    const input = { eventId: state.event.id, id: sequence?.id, revision: sequence?.revision, title };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeSequence)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TwoNames name={title} error={change.faultOf('title')} onChange={setTitle} />
    </PartForm>
  );
}

interface TwoNamesProps {
  name: { fr: string; en: string };
  error: string | undefined;
  onChange: (name: { fr: string; en: string }) => void;
}

function TwoNames({ name, error, onChange }: TwoNamesProps) {
  const { t } = useTranslation('editor');
  return (
    <>
      <TextInput
        label={t('parts.nameFr')}
        maxLength={100}
        autoFocus
        value={name.fr}
        error={error}
        onChange={(event) => onChange({ ...name, fr: event.currentTarget.value })}
      />
      <TextInput
        label={t('parts.nameEn')}
        description={t('form.otherLanguage')}
        maxLength={100}
        value={name.en}
        onChange={(event) => onChange({ ...name, en: event.currentTarget.value })}
      />
    </>
  );
}

interface PartFormProps {
  change: ReturnType<typeof usePartChange>;
  onSubmit: () => Promise<void>;
  children: ReactNode;
}

function PartForm({ change, onSubmit, children }: PartFormProps) {
  const { t } = useTranslation('editor');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        {change.told && (
          <Alert color="coral" role="alert">
            {change.told}
          </Alert>
        )}
        <Button type="submit" loading={change.isSending} style={{ alignSelf: 'flex-start' }}>
          {t('parts.save')}
        </Button>
      </Stack>
    </form>
  );
}
