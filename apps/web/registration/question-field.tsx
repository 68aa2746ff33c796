import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import { CONSENT_GIVEN, CONSENT_REFUSED, type Language, LONGEST_ANSWER, textIn } from '@parvis/domain';
import { useFormat, useLanguage } from '@parvis/ui';
import { AnswerFileField } from './answer-file-field';
import { answerField, type FaultCode } from './draft';

/** With more options than this a list takes less room than buttons. */
const MOST_BUTTONS = 7;

export interface QuestionFieldProps {
  question: FormQuestionFieldsFragment;
  values: readonly string[];
  /** Of a file that was handed in. */
  fileName?: string | undefined;
  fault?: FaultCode | undefined;
  /** The reader's own when left out. */
  language?: Language;
  onChange: (values: string[], fileName?: string) => void;
  onLeave?: () => void;
}

/** One question of a registration form, as the person who is asked sees it. */
export function QuestionField({ question, values, fileName, fault, language, onChange, onLeave }: QuestionFieldProps) {
  const own = useLanguage();
  const shown = language ?? own;
  const { t } = useTranslation('registration', { lng: shown === 'FR' ? 'fr' : 'en' });
  const format = useFormat();
  const { kind, required } = question;
  const label = textIn(question.label, shown);
  const value = values[0] ?? '';
  const longest = LONGEST_ANSWER[kind];
  const field = {
    name: answerField(question.id),
    label: required || kind === 'CONSENT' ? label : t('form.optional', { label }),
    description: describe(),
    error: fault && t(`form.codes.${fault}`, { count: longest ?? 0 }),
    required,
    withAsterisk: false,
    lang: shown === 'FR' ? 'fr' : 'en',
  };
  const typed = {
    ...field,
    value,
    onBlur: onLeave,
    onChange: (event: { currentTarget: { value: string } }) => onChange(only(event.currentTarget.value)),
  };

  function describe(): string | undefined {
    const parts = [
      question.help && textIn(question.help, shown),
      question.isSensitive && t('form.sensitive'),
      longest &&
        value.length > longest * 0.8 &&
        t('form.length', { used: format.number(value.length), longest: format.number(longest) }),
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : undefined;
  }

  switch (kind) {
    case 'TEXT':
      return <TextInput {...typed} />;
    case 'NUMBER':
      return <TextInput {...typed} inputMode="decimal" maw={200} />;
    case 'DATE':
      return <TextInput {...typed} type="date" maw={220} />;
    case 'LONG_TEXT':
      return <Textarea {...typed} maxRows={14} />;
    case 'FILE':
      return (
        <AnswerFileField
          questionId={question.id}
          label={field.label}
          description={field.description}
          error={field.error}
          fileId={values[0]}
          fileName={fileName}
          t={t}
          onChange={onChange}
        />
      );
    case 'CONSENT':
      return (
        <Checkbox
          size="md"
          name={field.name}
          lang={field.lang}
          label={field.label}
          description={field.description}
          error={field.error}
          checked={value === CONSENT_GIVEN}
          onChange={(event) => onChange([event.currentTarget.checked ? CONSENT_GIVEN : CONSENT_REFUSED])}
        />
      );
    case 'CHOICE':
      if (question.options.length > MOST_BUTTONS)
        return (
          <NativeSelect
            {...typed}
            size="md"
            data={[
              { value: '', label: t('form.choose') },
              ...question.options.map((option) => ({ value: option.value, label: textIn(option.label, shown) })),
            ]}
          />
        );
      return (
        <Radio.Group {...field} size="md" value={value} onChange={(chosen) => onChange(only(chosen))}>
          <Stack gap="xs" mt="xs">
            {question.options.map((option) => (
              <Radio
                key={option.value}
                size="md"
                name={field.name}
                value={option.value}
                label={textIn(option.label, shown)}
              />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'SEVERAL':
      return (
        <Checkbox.Group {...field} size="md" value={[...values]} onChange={(chosen) => onChange(chosen)}>
          <Stack gap="xs" mt="xs">
            {question.options.map((option) => (
              <Checkbox
                key={option.value}
                size="md"
                name={field.name}
                value={option.value}
                label={textIn(option.label, shown)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      );
  }
}

const only = (value: string): string[] => (value === '' ? [] : [value]);
