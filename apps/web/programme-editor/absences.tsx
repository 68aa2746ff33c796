import { ActionIcon, Alert, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddSpeakerAbsenceDocument, RemoveSpeakerAbsenceDocument } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { capitalised } from '../agenda/session-panel';
import classes from './board.module.css';
import type { DraftStore, EditorState } from './draft-store';
import { dayOf, daysOf, instantAt, minuteOf } from './grid-geometry';
import { usePartChange } from './part-outcome';

interface AbsencesProps {
  store: DraftStore;
  state: EditorState;
}

/** When those who speak cannot be there. */
export function Absences({ store, state }: AbsencesProps) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const { event, draft } = state;
  const [, remove] = useMutation(RemoveSpeakerAbsenceDocument);
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap="md">
      <Text>{t('parts.absencesLead')}</Text>
      {draft.absences.length === 0 && <Text c="dimmed">{t('parts.noAbsences')}</Text>}
      <Stack component="ul" className={classes.list} gap="xs">
        {draft.absences.map(({ id, person, startsAt, endsAt }) => (
          <li key={id}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text fw={600}>{person.name}</Text>
                <Text size="sm" c="dimmed">
                  {`${capitalised(format.dayOfYear(startsAt, event.timeZone))}, ${format.times(startsAt, endsAt, event.timeZone)}`}
                </Text>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray.8"
                size={44}
                aria-label={t('parts.removeAbsence', { name: person.name })}
                onClick={() => void remove({ eventId: event.id, id }).then(() => store.reload())}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </Stack>
      {isAdding ? (
        <AbsenceForm store={store} state={state} onSaved={() => setAdding(false)} />
      ) : (
        <Button
          variant="light"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('parts.addAbsence')}
        </Button>
      )}
    </Stack>
  );
}

function AbsenceForm({ store, state, onSaved }: AbsencesProps & { onSaved: () => void }) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const { event, sessions } = state;
  const days = daysOf(event, []);
  const [, save] = useMutation(AddSpeakerAbsenceDocument);
  const { send, faultOf, told, isSending, setTold } = usePartChange(store);
  const [personId, setPersonId] = useState<string | null>(null);
  const [day, setDay] = useState(days[0] ?? dayOf(event.startsAt, event.timeZone));
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('12:00');
  const people = new Map(
    sessions.flatMap(({ speakers }) => speakers.map(({ person }) => [person.personId, person.name] as const)),
  );
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const [start, end] = [minuteOf(from), minuteOf(to)];
    if (personId === null || start === undefined || end === undefined) return setTold(t('faults.MISSING'));
    const input = {
      ...{ eventId: event.id, personId },
      startsAt: instantAt(day, start, event.timeZone),
      endsAt: instantAt(day, end, event.timeZone),
    };
    if (await send(async () => (await save({ input })).data?.addSpeakerAbsence)) onSaved();
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack gap="sm">
        <Select
          label={t('parts.person')}
          placeholder={t('parts.choosePerson')}
          searchable
          data={[...people]
            .map(([value, label]) => ({ value, label }))
            .sort((one, other) => one.label.localeCompare(other.label))}
          value={personId}
          error={faultOf('personId')}
          onChange={setPersonId}
        />
        <Select
          label={t('form.day')}
          allowDeselect={false}
          data={days.map((value) => ({ value, label: capitalised(format.dayOfYear(`${value}T12:00:00Z`, 'UTC')) }))}
          value={day}
          error={faultOf('startsAt')}
          onChange={(value) => value && setDay(value)}
        />
        <SimpleGrid cols={2}>
          <TextInput
            inputMode="numeric"
            maxLength={7}
            label={t('parts.from')}
            value={from}
            onChange={(changed) => setFrom(changed.currentTarget.value)}
          />
          <TextInput
            inputMode="numeric"
            maxLength={7}
            label={t('parts.to')}
            value={to}
            error={faultOf('endsAt')}
            onChange={(changed) => setTo(changed.currentTarget.value)}
          />
        </SimpleGrid>
        {told && (
          <Alert color="coral" role="alert">
            {told}
          </Alert>
        )}
        <Button type="submit" loading={isSending} style={{ alignSelf: 'flex-start' }}>
          {t('parts.save')}
        </Button>
      </Stack>
    </form>
  );
}
