import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSENT_GIVEN, CONSENT_REFUSED, type Language, LONGEST_ANSWER, textIn } from '@parvis/domain';
import type { TabletData } from './guest-book';

export type DoorQuestion = TabletData['questions'][number];

/** With more options than this a list takes less room than buttons. */
const MOST_BUTTONS = 7;

interface QuestionFieldProps {
  question: DoorQuestion;
  values: readonly string[];
  language: Language;
  onChange: (values: string[]) => void;
}

/** One question of the form, asked at the desk. */
export function QuestionField({ question, values, language, onChange }: QuestionFieldProps) {
  const { t } = useTranslation('checkin', { lng: language.toLowerCase() });
  const lang = language.toLowerCase();
  const field = {
    label: textIn(question.label, language),
    description: question.help ? textIn(question.help, language) : undefined,
    lang,
  };
  const value = values[0] ?? '';
  const typed = {
    ...field,
    value,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => onChange(only(event.currentTarget.value)),
  };
  const options = question.options.map((option) => ({ value: option.value, label: textIn(option.label, language) }));
  const longest = LONGEST_ANSWER[question.kind];
  switch (question.kind) {
    case 'CONSENT':
      return (
        <Checkbox
          {...field}
          size="lg"
          className="door-switch"
          checked={value === CONSENT_GIVEN}
          onChange={(event) => onChange([event.currentTarget.checked ? CONSENT_GIVEN : CONSENT_REFUSED])}
        />
      );
    case 'CHOICE':
      return options.length > MOST_BUTTONS ? (
        <NativeSelect
          size="md"
          {...typed}
          classNames={{ input: 'door-input' }}
          data={[{ value: '', label: t('answer.choose') }, ...options]}
        />
      ) : (
        <Radio.Group {...field} size="lg" value={value} onChange={(chosen) => onChange(only(chosen))}>
          <Stack gap={0}>
            {options.map((option) => (
              <Radio key={option.value} size="lg" className="door-switch" {...option} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'SEVERAL':
      return (
        <Checkbox.Group {...field} size="lg" value={[...values]} onChange={onChange}>
          <Stack gap={0}>
            {options.map((option) => (
              <Checkbox key={option.value} size="lg" className="door-switch" {...option} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'LONG_TEXT':
      return <Textarea {...typed} size="lg" autosize minRows={2} maxRows={8} maxLength={longest ?? 5000} />;
    case 'DATE':
      return <TextInput {...typed} type="date" classNames={{ input: 'door-input' }} />;
    case 'NUMBER':
      return <TextInput {...typed} inputMode="decimal" maxLength={20} classNames={{ input: 'door-input' }} />;
    case 'TEXT':
    case 'FILE':
      return <TextInput {...typed} maxLength={longest ?? 300} classNames={{ input: 'door-input' }} />;
  }
}

const only = (value: string): string[] => (value === '' ? [] : [value]);
