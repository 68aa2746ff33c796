import { Alert, Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, programmeConflicts } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import { capitalised } from '../agenda/session-panel';
import { DocumentsField } from './documents-field';
import { type DraftSession, planOf } from './draft';
import type { DraftStore, EditorState, FieldFault } from './draft-store';
import { daysOf } from './grid-geometry';
import { SeatsFields, WhenFields } from './session-fields';
import { readTyped, type TypedSession, typedPlace } from './session-typed';
import { SpeakersField } from './speakers-field';

const KINDS = ['KEYNOTE', 'ROUND_TABLE', 'TALK', 'PITCH', 'WORKSHOP', 'AWARD', 'BREAK', 'NETWORKING'] as const;
/** The field of the form that a fault of the server belongs to. */
const inputs: Record<string, string> = { title: 'titleFr', abstract: 'abstractFr', startsAt: 'start' };

interface SessionFormProps {
  store: DraftStore;
  state: EditorState;
  id: string;
  /** As it is in the draft; undefined for a new one. */
  session: DraftSession | undefined;
  initial: TypedSession;
  /** True where `initial` was typed before and not saved. */
  isUnsaved: boolean;
  conflictWords: (conflict: Conflict) => string;
  onTyped: (typed: TypedSession) => void;
  onDone: () => void;
  onDuplicate: (typed: TypedSession) => void;
  onRemove: () => void;
}

/** Everything about one session. */
export function SessionForm(props: SessionFormProps) {
  const { store, state, id, session, initial, onTyped, onDone } = props;
  const { event, draft } = state;
  const { t } = useTranslation('editor');
  const { t: field } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(initial);
  // What the form began with: what others change while it is open is not overwritten unseen.
  const [seen] = useState(session?.revision ?? null);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const change = (part: Partial<TypedSession>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onTyped(next);
    setFaults(faults.filter(({ field: name }) => !((inputs[name] ?? name) in part)));
  };
  const faultOf = (name: string) => {
    const fault = faults.find((one) => (inputs[one.field] ?? one.field) === name);
    return fault && t(`faults.${fault.code as 'MISSING'}`);
  };
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const read = readTyped(id, typed, event.timeZone);
    if ('faults' in read) return setFaults(read.faults);
    setSending(true);
    setFailed(false);
    const answer = await store.apply({ kind: 'save', id, input: read.input }, seen);
    setSending(false);
    if (answer.outcome === 'invalid') setFaults(answer.faults);
    else if (answer.outcome === 'failed') setFailed(true);
    else onDone();
  };

  const conflicts = useMemo(() => {
    const place = typedPlace(typed, event.timeZone);
    if (!place) return [];
    const judged = {
      id,
      ...place,
      kind: typed.kind,
      sequenceId: typed.sequenceId,
      capacity: Number(typed.capacity) || null,
      expected: Number(typed.expected) || null,
      followers: session?.followers ?? 0,
      speakers: typed.speakers,
    };
    const others = state.sessions.filter((one) => one.id !== id);
    return programmeConflicts(planOf(event, draft, [...others, judged])).filter(
      ({ severity, sessionIds }) => severity !== 'HINT' && sessionIds.some((one) => one === id),
    );
  }, [typed, id, session, state.sessions, event, draft]);

  const days = daysOf(event, state.sessions).map((day) => ({
    value: day,
    label: capitalised(format.dayOfYear(`${day}T12:00:00Z`, 'UTC')),
  }));
  const none = { clearable: true, searchable: true } as const;
  const fields = { typed, change, faultOf };
  return (
    <form ref={form} onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack gap="lg">
        {props.isUnsaved && <Alert>{t('form.unsaved')}</Alert>}
        {conflicts.length > 0 && (
          <Alert color="coral" role="status">
            {conflicts.map((conflict) => (
              <Text key={`${conflict.kind} ${conflict.sessionIds.join()}`} size="sm">
                {props.conflictWords(conflict)}
              </Text>
            ))}
          </Alert>
        )}
        <TextInput
          label={t('form.titleFr')}
          maxLength={200}
          data-autofocus
          value={typed.titleFr}
          error={faultOf('titleFr')}
          onChange={(changed) => change({ titleFr: changed.currentTarget.value })}
        />
        <TextInput
          label={t('form.titleEn')}
          description={t('form.otherLanguage')}
          maxLength={200}
          value={typed.titleEn}
          onChange={(changed) => change({ titleEn: changed.currentTarget.value })}
        />
        <WhenFields {...fields} days={days} rooms={draft.rooms} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('form.kind')}
            data={KINDS.map((kind) => ({ value: kind, label: field(`sessionKinds.${kind}`) }))}
            allowDeselect={false}
            value={typed.kind}
            onChange={(kind) => kind && change({ kind })}
          />
          <Select
            label={t('form.language')}
            data={[
              { value: 'FR', label: t('form.french') },
              { value: 'EN', label: t('form.english') },
            ]}
            allowDeselect={false}
            value={typed.language}
            onChange={(language) => language && change({ language })}
          />
          <Select
            label={t('form.track')}
            placeholder={t('form.none')}
            data={draft.tracks.map((track) => ({ value: track.id, label: text(track.name) }))}
            {...none}
            value={typed.trackId}
            error={faultOf('trackId')}
            onChange={(trackId) => change({ trackId })}
          />
          <Select
            label={t('form.sequence')}
            placeholder={t('form.noneFem')}
            data={draft.sequences.map((sequence) => ({ value: sequence.id, label: text(sequence.title) }))}
            {...none}
            value={typed.sequenceId}
            error={faultOf('sequenceId')}
            onChange={(sequenceId) => change({ sequenceId })}
          />
        </SimpleGrid>
        <SpeakersField
          slug={event.slug}
          eventId={event.id}
          speakers={typed.speakers}
          error={faultOf('speakers')}
          onChange={(speakers) => change({ speakers })}
        />
        <Textarea
          label={t('form.abstractFr')}
          maxLength={5000}
          value={typed.abstractFr}
          error={faultOf('abstractFr')}
          onChange={(changed) => change({ abstractFr: changed.currentTarget.value })}
        />
        <Textarea
          label={t('form.abstractEn')}
          description={t('form.otherLanguage')}
          maxLength={5000}
          value={typed.abstractEn}
          onChange={(changed) => change({ abstractEn: changed.currentTarget.value })}
        />
        <SeatsFields {...fields} followers={session?.followers ?? 0} />
        <DocumentsField
          eventId={event.id}
          documents={typed.documents}
          error={faultOf('documents')}
          onChange={(documents) => change({ documents })}
        />
        {session?.changedBy && (
          <Text size="sm" c="dimmed">
            {t('form.lastChange', {
              name: session.changedBy,
              when: `${format.shortDay(session.changedAt, event.timeZone)}, ${format.time(session.changedAt, event.timeZone)}`,
            })}
          </Text>
        )}
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('form.failed')}
          </Alert>
        )}
        {faults.length > 0 && (
          <Text c="coral.8" fw={600} role="alert">
            {t('form.check', { count: faults.length })}
          </Text>
        )}
        <Group
          justify="space-between"
          pos="sticky"
          bottom={0}
          py="sm"
          style={{ background: 'white', borderTop: '1px solid var(--mantine-color-gray-2)', zIndex: 2 }}
        >
          <Button type="submit" loading={isSending}>
            {t('form.save')}
          </Button>
          {session && (
            <Group gap={4}>
              <Button variant="subtle" px="xs" onClick={() => props.onDuplicate(typed)}>
                {t('form.duplicate')}
              </Button>
              <Button variant="subtle" px="xs" color="coral" c="coral.8" onClick={props.onRemove}>
                {t('form.remove')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
    </form>
  );
}
