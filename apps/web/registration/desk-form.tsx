import { Alert, Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AddOnTheSpotDocument, DeskKindsDocument } from '@parvis/contract/web';
import { useLanguage, useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import { actRefusal } from './act-words';
import { type Faults, faultsFrom, newKey } from './draft';

const FIELDS = ['givenName', 'familyName', 'email', 'organisationName'] as const;

/** Somebody stands at the desk: one short form. */
export function DeskForm({ onDone }: { onDone: (ticketId: string) => void }) {
  const { t } = useTranslation('attendees');
  const { t: form } = useTranslation('registration');
  const text = useText();
  const language = useLanguage();
  const event = useStaffEvent();
  const [{ data }] = useQuery({
    query: DeskKindsDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching }, add] = useMutation(AddOnTheSpotDocument);
  const [typed, setTyped] = useState({
    requestKey: newKey(),
    kindId: '',
    email: '',
    givenName: '',
    familyName: '',
    organisationName: '',
  });
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string>();
  const page = useRef<HTMLFormElement>(null);
  const kinds = (data?.event?.placesSettings?.kinds ?? []).filter(
    ({ isArchived, kind }) => !isArchived && kind.priceCents === 0,
  );
  const kindId = typed.kindId || kinds[0]?.kind.id || '';

  const show = (found: Faults) => {
    setFaults(found);
    const first = FIELDS.find((field) => found[field]);
    if (first) page.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const empty = FIELDS.filter((field) => typed[field].trim() === '');
    if (empty.length > 0) return show(Object.fromEntries(empty.map((field) => [field, 'REQUIRED' as const])));
    const answer = await add({ input: { ...typed, kindId, eventId: event.id, language } });
    if (!answer.data) return setProblem(t('acts.failed'));
    const outcome = answer.data.addOnTheSpot;
    if (outcome.__typename === 'InvalidInput') return show(faultsFrom(outcome.errors));
    if (outcome.__typename !== 'RegistrationChanged') return setProblem(actRefusal(t, text, outcome));
    notifications.show({ message: t('desk.done', { name: `${typed.givenName} ${typed.familyName}` }) });
    onDone(outcome.detail.ticketId);
  };
  const field = (name: (typeof FIELDS)[number], maxLength: number) => ({
    name,
    maxLength,
    label: form(`form.${name}`),
    value: typed[name],
    required: true,
    withAsterisk: false,
    autoComplete: 'off',
    error: faults[name] && form(`form.codes.${faults[name]}`, { count: 0 }),
    onChange: (changed: { currentTarget: { value: string } }) => {
      setTyped({ ...typed, [name]: changed.currentTarget.value });
      setFaults(({ [name]: _, ...rest }) => rest);
    },
  });

  return (
    <form ref={page} onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack>
        <Text c="dimmed">{t('desk.lead')}</Text>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...field('givenName', 100)} data-autofocus />
          <TextInput {...field('familyName', 100)} />
        </SimpleGrid>
        <TextInput {...field('email', 254)} type="email" inputMode="email" />
        <TextInput {...field('organisationName', 200)} />
        <NativeSelect
          size="md"
          label={t('kind')}
          value={kindId}
          onChange={(changed) => setTyped({ ...typed, kindId: changed.currentTarget.value })}
          data={kinds.map(({ kind }) => ({
            value: kind.id,
            label:
              kind.placesLeft === null
                ? text(kind.name)
                : t('desk.kind', { name: text(kind.name), count: kind.placesLeft }),
          }))}
        />
        <Button type="submit" size="lg" loading={fetching} disabled={kindId === ''}>
          {t('desk.add')}
        </Button>
      </Stack>
    </form>
  );
}
