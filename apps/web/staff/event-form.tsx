import { Alert, Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventFormat, EventInput, EventKind, Filiere } from '@parvis/contract/web';
import { EVENT_FORMATS, EVENT_KINDS } from '@parvis/domain';
import { type Faults, useFaultWords, useFocusOnFault } from './faults';

/** What staff type about an event; a choice that is not made is an empty text. */
export interface EventDraft {
  titleFr: string;
  titleEn: string;
  summaryFr: string;
  summaryEn: string;
  kind: EventKind;
  format: EventFormat | '';
  filiere: Filiere | '';
  starts: string;
  ends: string;
  timeZone: string;
  venue: string;
  address: string;
}

export const blankEvent = (): EventDraft => ({
  titleFr: '',
  titleEn: '',
  summaryFr: '',
  summaryEn: '',
  kind: 'CONFERENCE',
  format: '',
  filiere: '',
  starts: '',
  ends: '',
  timeZone: 'Europe/Paris',
  venue: '',
  address: '',
});

export const inputOf = (draft: EventDraft): EventInput => ({
  ...draft,
  format: draft.format || null,
  filiere: draft.filiere || null,
});

const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

interface EventFormProps {
  draft: EventDraft;
  faults: Faults;
  hasFailed: boolean;
  isSending: boolean;
  submit: string;
  onChange: (change: Partial<EventDraft>) => void;
  onSubmit: () => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** The facts of an event, to be typed. */
export function EventForm({
  draft,
  faults,
  hasFailed,
  isSending,
  submit,
  onChange,
  onSubmit,
  children,
}: EventFormProps) {
  const { t } = useTranslation('team');
  const { t: field } = useTranslation('field');
  const form = useRef<HTMLFormElement>(null);
  const wordsFor = useFaultWords(faults);
  useFocusOnFault(form, faults);
  const text = (name: 'titleFr' | 'titleEn' | 'summaryFr' | 'summaryEn' | 'venue' | 'address', longest: number) => ({
    label: t(`form.${name}`),
    value: draft[name],
    maxLength: longest,
    error: wordsFor(name),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  const moment = (name: 'starts' | 'ends') => ({
    type: 'datetime-local',
    label: t(`form.${name}`),
    required: true,
    value: draft[name],
    error: wordsFor(name),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack gap="lg">
        <Fieldset legend={t('form.what')} styles={LEGEND}>
          <Stack gap="md">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput {...text('titleFr', 200)} lang="fr" required />
              <TextInput
                {...text('titleEn', 200)}
                lang="en"
                description={t('form.titleEnHint')}
                inputWrapperOrder={HINT_BELOW}
              />
            </SimpleGrid>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <NativeSelect
                size="md"
                label={t('form.kind')}
                value={draft.kind}
                onChange={(event) => onChange({ kind: event.currentTarget.value as EventKind })}
                data={EVENT_KINDS.map((value) => ({ value, label: field(`eventKinds.${value}`) }))}
              />
              <NativeSelect
                size="md"
                label={t('form.format')}
                value={draft.format}
                onChange={(event) => onChange({ format: event.currentTarget.value as EventFormat | '' })}
                data={[
                  { value: '', label: t('form.noFormat') },
                  ...EVENT_FORMATS.map((value) => ({ value, label: field(`eventFormats.${value}`) })),
                ]}
              />
              <NativeSelect
                size="md"
                label={field('filiere')}
                value={draft.filiere}
                onChange={(event) => onChange({ filiere: event.currentTarget.value as Filiere | '' })}
                data={[
                  { value: '', label: t('form.noFiliere') },
                  ...FILIERES.map((value) => ({ value, label: field(`filieres.${value}`) })),
                ]}
              />
            </SimpleGrid>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Textarea {...text('summaryFr', 5000)} lang="fr" maxRows={12} />
              <Textarea {...text('summaryEn', 5000)} lang="en" maxRows={12} />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <Fieldset legend={t('form.whenWhere')} styles={LEGEND}>
          <Stack gap="md">
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <TextInput {...moment('starts')} />
              <TextInput {...moment('ends')} />
              <NativeSelect
                size="md"
                label={t('form.timeZone')}
                value={draft.timeZone}
                error={wordsFor('timeZone')}
                onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
                data={ZONES}
              />
            </SimpleGrid>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput {...text('venue', 200)} />
              <TextInput {...text('address', 300)} />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={isSending}>
            {submit}
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  );
}

/** Beside a field without a hint, the boxes of both are on one line. */
export const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

const LEGEND = { legend: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)', padding: '0 8px' } };
