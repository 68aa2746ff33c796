import { Button, Fieldset, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Audience, College, Filiere, RulesOfMeetingsFragment } from '@parvis/contract/web';

type Rule = RulesOfMeetingsFragment['rules'][number];
type Side = Rule['one'];

const AUDIENCES: readonly Audience[] = ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'];
const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];
const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
const ANYBODY: Side = { __typename: 'MeetingSide', audience: null, college: null, filiere: null };

interface RuleListProps {
  rules: Rule[];
  faultOf: (at: number) => string | undefined;
  onChange: (rules: Rule[]) => void;
}

/** Pairs that may not meet, one rule a box. */
export function RuleList({ rules, faultOf, onChange }: RuleListProps) {
  const { t } = useTranslation('meetingRules');
  const put = (at: number, rule: Rule) => onChange(rules.map((known, n) => (n === at ? rule : known)));
  return (
    <Stack>
      {rules.map((rule, at) => (
        <Fieldset key={at} legend={t('rule', { n: at + 1 })}>
          <Stack gap="sm">
            <SideFields label={t('one')} side={rule.one} onChange={(one) => put(at, { ...rule, one })} />
            <SideFields label={t('other')} side={rule.other} onChange={(other) => put(at, { ...rule, other })} />
            {faultOf(at) && (
              <Text size="sm" c="coral.8" role="alert">
                {faultOf(at)}
              </Text>
            )}
            <Button
              variant="default"
              style={{ alignSelf: 'flex-start' }}
              aria-label={t('remove', { n: at + 1 })}
              onClick={() => onChange(rules.filter((_, n) => n !== at))}
            >
              {t('removeShort')}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...rules, { __typename: 'MeetingRule', one: ANYBODY, other: ANYBODY }])}
      >
        {t('add')}
      </Button>
    </Stack>
  );
}

function SideFields({ label, side, onChange }: { label: string; side: Side; onChange: (side: Side) => void }) {
  const { t } = useTranslation('meetingRules');
  const { t: field } = useTranslation('field');
  const any = { value: '', label: t('any') };
  return (
    <div role="group" aria-label={label}>
      <Text fw={600} mb={4}>
        {label}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NativeSelect
          label={t('audience')}
          value={side.audience ?? ''}
          data={[any, ...AUDIENCES.map((value) => ({ value, label: field(`audiences.${value}`) }))]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...side, audience: AUDIENCES.find((known) => known === value) ?? null })
          }
        />
        <NativeSelect
          label={field('college')}
          value={side.college ?? ''}
          data={[any, ...COLLEGES.map((value) => ({ value, label: field(`shortColleges.${value}`) }))]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...side, college: COLLEGES.find((known) => known === value) ?? null })
          }
        />
        <NativeSelect
          label={field('filiere')}
          value={side.filiere ?? ''}
          data={[any, ...FILIERES.map((value) => ({ value, label: field(`filieres.${value}`) }))]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...side, filiere: FILIERES.find((known) => known === value) ?? null })
          }
        />
      </SimpleGrid>
    </div>
  );
}
