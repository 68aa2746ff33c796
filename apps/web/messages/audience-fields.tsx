import { Chip, Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience, CampaignAudienceInput, College, Filiere, TicketStatus } from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import { useStaffEvent } from '../shell/staff-space';
import { instantOf, typedTime } from './zoned-time';

const STATUSES: readonly TicketStatus[] = ['CONFIRMED', 'PENDING', 'AWAITING_PAYMENT', 'CANCELLED', 'REFUSED'];
const AUDIENCES: readonly Audience[] = ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'];
const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];
const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
const LANGUAGES: readonly Language[] = ['FR', 'EN'];

interface AudienceFieldsProps {
  audience: CampaignAudienceInput;
  onChange: (audience: CampaignAudienceInput) => void;
}

/** Whom a campaign is for. */
export function AudienceFields({ audience, onChange }: AudienceFieldsProps) {
  const { t } = useTranslation('campaigns');
  const { t: field } = useTranslation('field');
  const { timeZone } = useStaffEvent();
  const set = (change: Partial<CampaignAudienceInput>) => onChange({ ...audience, ...change });
  return (
    <Stack gap="md">
      <Choices
        label={t('audience.status')}
        values={audience.statuses}
        onChange={(statuses) => set({ statuses })}
        options={STATUSES.map((value) => [value, t(`audience.statuses.${value}`)])}
      />
      <Choices
        label={t('audience.audience')}
        values={audience.audiences}
        onChange={(audiences) => set({ audiences })}
        options={AUDIENCES.map((value) => [value, field(`audiences.${value}`)])}
      />
      <Choices
        label={t('audience.college')}
        values={audience.colleges}
        onChange={(colleges) => set({ colleges })}
        options={COLLEGES.map((value) => [value, field(`shortColleges.${value}`)])}
      />
      <Choices
        label={t('audience.filiere')}
        values={audience.filieres}
        onChange={(filieres) => set({ filieres })}
        options={FILIERES.map((value) => [value, field(`filieres.${value}`)])}
      />
      <Choices
        label={t('audience.language')}
        values={audience.languages}
        onChange={(languages) => set({ languages })}
        options={LANGUAGES.map((value) => [value, t(`audience.languages.${value}`)])}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <YesNo label={t('audience.members')} value={audience.ofMembers} onChange={(ofMembers) => set({ ofMembers })} />
        <YesNo label={t('audience.came')} value={audience.came} onChange={(came) => set({ came })} />
        <TextInput
          type="datetime-local"
          label={t('audience.since')}
          value={audience.registeredSince ? typedTime(audience.registeredSince, timeZone) : ''}
          onChange={(event) => set({ registeredSince: instantOf(event.currentTarget.value, timeZone) ?? null })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('audience.everybodyHint')}
      </Text>
    </Stack>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  values: readonly Value[];
  options: [value: Value, label: string][];
  onChange: (values: Value[]) => void;
}

function Choices<Value extends string>({ label, values, options, onChange }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="sm" fw={600} mb={6}>
        {label}
      </Text>
      <Chip.Group<true, Value> multiple value={[...values]} onChange={onChange}>
        <Group gap={8}>
          {options.map(([value, words]) => (
            <Chip key={value} value={value} size="md">
              {words}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}

interface YesNoProps {
  label: string;
  value: boolean | null | undefined;
  onChange: (value: boolean | null) => void;
}

function YesNo({ label, value, onChange }: YesNoProps) {
  const { t } = useTranslation('campaigns');
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} fw={500} mb={4}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={value == null ? 'all' : value ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'all' ? null : chosen === 'yes')}
        data={(['all', 'yes', 'no'] as const).map((choice) => ({ value: choice, label: t(`audience.${choice}`) }))}
        styles={{ label: { minHeight: 38, display: 'grid', placeItems: 'center' } }}
      />
    </div>
  );
}
