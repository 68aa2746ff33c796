import { Alert, Button, Checkbox, Fieldset, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profession } from '@parvis/contract/web';
import { type Draft, type DraftField, type Faults, faultsOf, FIELDS, keepDraft } from './draft';

const PROFESSIONS: readonly Profession[] = [
  'CLINICIAN',
  'RESEARCHER',
  'ENTREPRENEUR',
  'INDUSTRY',
  'INVESTOR',
  'PUBLIC_BODY',
  'STUDENT',
  'OTHER',
];

interface RegistrationFormProps {
  slug: string;
  initial: Draft;
  asksForMeetings: boolean;
  isSending: boolean;
  /** Resolves to what the server finds wrong, if anything. */
  onSend: (draft: Draft) => Promise<Faults>;
}

/** Keeps what is typed, says what is wrong beside each field, and takes one to the first of them. */
export function RegistrationForm({ slug, initial, asksForMeetings, isSending, onSend }: RegistrationFormProps) {
  const { t } = useTranslation('registration');
  const { t: inField } = useTranslation('field');
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [wasSent, setWasSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const count = Object.keys(faults).length;

  useEffect(() => keepDraft(slug, draft), [slug, draft]);

  const show = (found: Faults) => {
    setFaults(found);
    setWasSent(true);
    const first = FIELDS.find((field) => found[field]);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    // What is being corrected is not called wrong while one types.
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in part))));
  };
  /** A field is judged once one leaves it, unless nothing was typed yet. */
  const judge = (field: DraftField) => {
    if (draft[field] === '' && !wasSent) return;
    const fault = faultsOf(draft)[field];
    if (fault) setFaults({ ...faults, [field]: fault });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(draft);
    show(found);
    if (Object.keys(found).length === 0 && !isSending) show(await onSend(draft));
  };

  const field = (name: DraftField) => ({
    name,
    label: t(`form.${name}`),
    value: draft[name],
    onBlur: () => judge(name),
    error: faults[name] && t(`form.codes.${faults[name]}`),
    required: name !== 'jobTitle',
    withAsterisk: false,
  });
  const input = (name: Exclude<DraftField, 'profession'>, maxLength: number) => ({
    ...field(name),
    maxLength,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {wasSent && count > 0 && (
          <Alert color="coral" role="alert">
            {t('form.check', { count })}
          </Alert>
        )}
        <Fieldset legend={t('form.you')}>
          <Stack>
            <TextInput
              {...input('email', 254)}
              description={t('form.emailHint')}
              type="email"
              inputMode="email"
              autoComplete="email"
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...input('givenName', 100)} autoComplete="given-name" />
              <TextInput {...input('familyName', 100)} autoComplete="family-name" />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <Fieldset legend={t('form.work')}>
          <Stack>
            <TextInput
              {...input('organisationName', 200)}
              description={t('form.organisationHint')}
              autoComplete="organization"
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <NativeSelect
                {...field('profession')}
                size="md"
                onChange={(event) => change({ profession: event.currentTarget.value as Draft['profession'] })}
                data={[
                  { value: '', label: t('form.choose'), disabled: true },
                  ...PROFESSIONS.map((value) => ({ value, label: inField(`professions.${value}`) })),
                ]}
              />
              <TextInput {...input('jobTitle', 200)} autoComplete="organization-title" />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        {asksForMeetings && (
          <Checkbox
            size="md"
            checked={draft.openToMeetings}
            onChange={(event) => change({ openToMeetings: event.currentTarget.checked })}
            label={t('form.openToMeetings')}
            description={t('form.openToMeetingsHint')}
          />
        )}
        <Button type="submit" size="lg" loading={isSending}>
          {t('form.submit')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('form.privacy')}
        </Text>
      </Stack>
    </form>
  );
}
