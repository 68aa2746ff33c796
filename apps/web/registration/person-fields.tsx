import { Button, Fieldset, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Profession } from '@parvis/contract/web';
import { likelyEmail } from '@parvis/domain';
import type { Draft, DraftField, Faults } from './draft';

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

interface PersonFieldsProps {
  draft: Draft;
  faults: Faults;
  /** True where the address is given by the link that led here. */
  isEmailFixed?: boolean;
  onChange: (part: Partial<Draft>) => void;
  onLeave: (field: DraftField) => void;
}

/** Who registers. Short, and browsers know the answers. */
export function PersonFields({ draft, faults, isEmailFixed = false, onChange, onLeave }: PersonFieldsProps) {
  const { t } = useTranslation('registration');
  const { t: inField } = useTranslation('field');
  const meant = faults['email'] ? undefined : likelyEmail(draft.email);

  const field = (name: DraftField) => ({
    name,
    label: t(`form.${name}`),
    value: draft[name],
    onBlur: () => onLeave(name),
    error: faults[name] && t(`form.codes.${faults[name]}`, { count: 0 }),
    required: name !== 'jobTitle',
    withAsterisk: false,
  });
  const input = (name: Exclude<DraftField, 'profession'>, maxLength: number) => ({
    ...field(name),
    maxLength,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });

  return (
    <>
      <Fieldset legend={t('form.you')}>
        <Stack>
          <div>
            <TextInput
              {...input('email', 254)}
              description={t('form.emailHint')}
              type="email"
              inputMode="email"
              autoComplete="email"
              readOnly={isEmailFixed}
            />
            {/* Always there, so that it is read out when it has something to say. */}
            <div role="status">
              {meant && (
                <Text mt={6}>
                  {t('form.emailMeant')}{' '}
                  <Button variant="light" size="compact-md" h={44} onClick={() => onChange({ email: meant })}>
                    {meant}
                  </Button>
                </Text>
              )}
            </div>
          </div>
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
              onChange={(event) => onChange({ profession: event.currentTarget.value as Draft['profession'] })}
              data={[
                { value: '', label: t('form.choose'), disabled: true },
                ...PROFESSIONS.map((value) => ({ value, label: inField(`professions.${value}`) })),
              ]}
            />
            <TextInput {...input('jobTitle', 200)} autoComplete="organization-title" />
          </SimpleGrid>
        </Stack>
      </Fieldset>
    </>
  );
}
