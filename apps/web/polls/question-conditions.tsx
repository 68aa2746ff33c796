import { Checkbox, Chip, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DECIDING_KINDS, SPLITTING_KINDS } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { optionsOf, type QuestionDraft } from './poll-draft';

interface QuestionConditionsProps {
  question: QuestionDraft;
  /** The questions before this one. */
  before: readonly QuestionDraft[];
  faultOf: (field: string) => string | undefined;
  onChange: (part: Partial<QuestionDraft>) => void;
}

/** Of whom a question is asked, whether it must be answered, its limits, and the part that begins with it. */
export function QuestionConditions({ question, before, faultOf, onChange }: QuestionConditionsProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const { kind, shownIf, section } = question;
  const deciding = before.filter((one) => DECIDING_KINDS.includes(one.kind));
  const other = deciding.find(({ key }) => key === shownIf?.key);
  const limit = (field: 'lowest' | 'highest', label: string) => (
    <NumberInput
      label={label}
      allowDecimal={false}
      value={question[field] ?? ''}
      onChange={(value) => onChange({ [field]: typeof value === 'number' ? value : null })}
      error={faultOf(field)}
    />
  );
  return (
    <Stack gap="sm">
      {kind === 'NUMBER' && (
        <SimpleGrid cols={2}>
          {limit('lowest', t('editor.lowest'))}
          {limit('highest', t('editor.highest'))}
        </SimpleGrid>
      )}
      {kind === 'MULTIPLE_CHOICE' && limit('highest', t('editor.mostPicks'))}
      {kind !== 'SPEAKER_QUESTIONS' && (
        <Checkbox
          size="md"
          checked={question.required}
          onChange={(event) => onChange({ required: event.currentTarget.checked })}
          label={t('editor.required')}
        />
      )}
      {SPLITTING_KINDS.includes(kind) && (
        <Checkbox
          size="md"
          checked={question.splits}
          onChange={(event) => onChange({ splits: event.currentTarget.checked })}
          label={t('editor.splits')}
          error={faultOf('splits')}
        />
      )}
      {deciding.length > 0 && (
        <NativeSelect
          size="md"
          label={t('editor.shownIf')}
          value={shownIf ? `${shownIf.key}` : ''}
          onChange={(event) => {
            const key = Number(event.currentTarget.value);
            onChange({ shownIf: key ? { key, values: [] } : null });
          }}
          error={faultOf('shownIfQuestion')}
          data={[
            { value: '', label: t('editor.shownAlways') },
            ...deciding.map((one) => ({
              value: `${one.key}`,
              label: t('editor.shownIfAnswer', {
                number: before.indexOf(one) + 1,
                question: text(one.label),
              }),
            })),
          ]}
        />
      )}
      {other && shownIf && (
        <div role="group" aria-label={t('editor.shownIfValues')}>
          <Group gap="xs">
            {optionsOf(other).map(({ value, label }) => (
              <Chip
                key={value}
                size="md"
                checked={shownIf.values.includes(value)}
                onChange={(isChosen) =>
                  onChange({
                    shownIf: {
                      ...shownIf,
                      values: isChosen ? [...shownIf.values, value] : shownIf.values.filter((one) => one !== value),
                    },
                  })
                }
              >
                {text(label)}
              </Chip>
            ))}
          </Group>
          {faultOf('shownIfValues') && (
            <Text size="sm" c="coral.8" role="alert" mt={4}>
              {faultOf('shownIfValues')}
            </Text>
          )}
        </div>
      )}
      <Checkbox
        size="md"
        checked={section !== null}
        onChange={(event) => onChange({ section: event.currentTarget.checked ? { fr: '', en: '' } : null })}
        label={t('editor.section')}
      />
      {section && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('editor.sectionFr')}
            lang="fr"
            maxLength={300}
            value={section.fr}
            onChange={(event) => onChange({ section: { ...section, fr: event.currentTarget.value } })}
            error={faultOf('sectionFr')}
          />
          <TextInput
            label={t('editor.sectionEn')}
            lang="en"
            maxLength={300}
            value={section.en}
            onChange={(event) => onChange({ section: { ...section, en: event.currentTarget.value } })}
            error={faultOf('sectionEn')}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
