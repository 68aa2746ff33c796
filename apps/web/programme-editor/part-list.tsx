import { ActionIcon, Alert, Box, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DeleteProgrammePartDocument, OrderProgrammePartsDocument, type ProgrammePart } from '@parvis/contract/web';
import classes from './board.module.css';
import type { DraftStore, EditorState } from './draft-store';
import { usePartChange } from './part-outcome';

export interface PanelProps {
  store: DraftStore;
  state: EditorState;
}

/** The form of one part, or of a new one. */
export interface PartFormOf extends PanelProps {
  onSaved: () => void;
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
export function PartList<One extends Part>({
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

interface TwoNamesProps {
  name: { fr: string; en: string };
  error: string | undefined;
  onChange: (name: { fr: string; en: string }) => void;
}

/** A name in both languages. */
export function TwoNames({ name, error, onChange }: TwoNamesProps) {
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

/** The fields of a part, what is wrong with them, and the button that saves it. */
export function PartForm({ change, onSubmit, children }: PartFormProps) {
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
