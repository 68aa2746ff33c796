import { Alert, Button, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type College,
  CreateOrganisationDocument,
  type Filiere,
  type OrganisationInput,
  UpdateOrganisationDocument,
} from '@parvis/contract/web';
import { faultsOf, noFaults, useFaultWords, useFocusOnFault } from './faults';
import { HINT_BELOW } from './event-form';
import { Representatives } from '../directory/representatives';
import { OrganisationPeople } from './organisation-people';
import type { StaffOrganisation } from './organisations-screen';
import { useKept } from '../shell/use-kept';

const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];
const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];

interface Draft {
  name: string;
  college: College | '';
  filiere: Filiere | '';
  city: string;
  memberFrom: string;
  memberUntil: string;
  /** One a line. */
  domains: string;
}

const draftOf = (known: StaffOrganisation | undefined): Draft => ({
  name: known?.name ?? '',
  college: known?.college ?? '',
  filiere: known?.filiere ?? '',
  city: known?.city ?? '',
  memberFrom: known?.memberFrom ?? '',
  memberUntil: known?.memberUntil ?? '',
  domains: known?.domains.join('\n') ?? '',
});

const inputOf = (draft: Draft): OrganisationInput => ({
  name: draft.name,
  college: draft.college || null,
  filiere: draft.filiere || null,
  city: draft.city || null,
  memberFrom: draft.memberFrom || null,
  memberUntil: draft.memberUntil || null,
  domains: draft.domains.split(/[\s,;]+/).filter(Boolean),
});

interface OrganisationPanelProps {
  /** Undefined for a new one. */
  organisation: StaffOrganisation | undefined;
  onSaved: () => void;
}

/** One organisation: what it is, its membership, and how its people are known. */
export function OrganisationPanel({ organisation, onSaved }: OrganisationPanelProps) {
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const { t: term } = useTranslation('field');
  const [{ fetching: isCreating }, create] = useMutation(CreateOrganisationDocument);
  const [{ fetching: isUpdating }, update] = useMutation(UpdateOrganisationDocument);
  const [draft, change, drop] = useKept(`organisation.${organisation?.id ?? 'new'}`, () => draftOf(organisation));
  const [faults, setFaults] = useState(noFaults);
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wordsFor = useFaultWords(faults);
  useFocusOnFault(form, faults);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    const input = inputOf(draft);
    const { data } = organisation ? await update({ organisationId: organisation.id, input }) : await create({ input });
    if (!data) return setFailed(true);
    const outcome = 'updateOrganisation' in data ? data.updateOrganisation : data.createOrganisation;
    if (outcome.__typename === 'InvalidInput') return setFaults(faultsOf(outcome.errors));
    drop();
    notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': ui('close') } });
    return onSaved();
  };
  const field = (name: keyof Draft) => ({
    value: draft[name],
    error: wordsFor(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="xl">
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <TextInput {...field('name')} label={t('organisations.name')} required maxLength={200} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect
              {...field('college')}
              size="md"
              label={term('college')}
              data={[
                { value: '', label: t('organisations.noCollege') },
                ...COLLEGES.map((value) => ({ value, label: term(`shortColleges.${value}`) })),
              ]}
            />
            <NativeSelect
              {...field('filiere')}
              size="md"
              label={term('filiere')}
              data={[
                { value: '', label: t('organisations.noFiliere') },
                ...FILIERES.map((value) => ({ value, label: term(`filieres.${value}`) })),
              ]}
            />
          </SimpleGrid>
          <TextInput {...field('city')} label={t('organisations.city')} maxLength={100} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput {...field('memberFrom')} type="date" label={t('organisations.memberFrom')} />
            <TextInput
              {...field('memberUntil')}
              type="date"
              label={t('organisations.memberUntil')}
              description={t('organisations.memberUntilHint')}
              inputWrapperOrder={HINT_BELOW}
            />
          </SimpleGrid>
          <Textarea
            {...field('domains')}
            label={t('organisations.domains')}
            description={t('organisations.domainsHint')}
            autoCapitalize="none"
            spellCheck={false}
            minRows={2}
          />
          {hasFailed && (
            <Alert color="coral" role="alert">
              {t('failed')}
            </Alert>
          )}
          <Button type="submit" loading={isCreating || isUpdating}>
            {organisation ? t('save') : t('organisations.create')}
          </Button>
        </Stack>
      </form>
      {organisation && <OrganisationPeople organisationId={organisation.id} />}
      {organisation && <Representatives organisationId={organisation.id} />}
    </Stack>
  );
}
