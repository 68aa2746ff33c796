import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionKind, Text as Words } from '@parvis/domain';
import { isFree, type QuestionDraft, questionOf } from './poll-draft';
import { QuestionConditions } from './question-conditions';

const kinds: QuestionKind[] = [
  ...([
    'SINGLE_CHOICE',
    'MULTIPLE_CHOICE',
    'YES_NO',
    'RANKING',
    'SATISFACTION',
    'RATING_5',
    'GRADE_10',
    'NPS',
  ] as const),
  ...(['NUMBER', 'SHORT_TEXT', 'OPEN_TEXT', 'SPEAKER_QUESTIONS'] as const),
];
const MOST_OPTIONS = 10;

interface QuestionEditorProps {
  number: number;
  question: QuestionDraft;
  faultOf: (field: string) => string | undefined;
  onChange: (part: Partial<QuestionDraft>) => void;
  /** The questions before this one. */
  before: readonly QuestionDraft[];
  onRemove: (() => void) | undefined;
  onMoveUp: (() => void) | undefined;
}

/** One question of a poll that is being made, with the wording of its answers. */
export function QuestionEditor({ number, question, before, faultOf, onChange, ...props }: QuestionEditorProps) {
  const { onRemove, onMoveUp } = props;
  const { t } = useTranslation('polls');
  const { kind, topic, label, options } = question;
  const changeKind = (chosen: QuestionKind) => {
    const { key: _key, label: _label, section: _section, ...blank } = questionOf(chosen);
    onChange(blank);
  };
  return (
    <Paper component="section" p="md" aria-label={t('editor.question', { number })}>
      <Stack>
        <Group justify="space-between">
          <Title order={3} size="h4">
            {t('editor.question', { number })}
          </Title>
          <Group gap={4} ml="auto">
            {onMoveUp && (
              <ActionIcon variant="subtle" size={44} onClick={onMoveUp} aria-label={t('editor.moveUp', { number })}>
                <IconArrowUp size={20} aria-hidden />
              </ActionIcon>
            )}
            {onRemove && (
              <ActionIcon
                variant="subtle"
                size={44}
                onClick={onRemove}
                aria-label={t('editor.removeQuestion', { number })}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        </Group>
        {topic ? (
          <Text size="sm" c="dimmed">
            {t(`editor.topic.${topic}`)}
          </Text>
        ) : (
          <NativeSelect
            size="md"
            label={t('editor.kind')}
            value={kind}
            onChange={(event) => changeKind(event.currentTarget.value as QuestionKind)}
            data={kinds.map((value) => ({ value, label: t(`editor.kinds.${value}`) }))}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('editor.labelFr')}
            lang="fr"
            required
            maxLength={300}
            value={label.fr}
            onChange={(event) => onChange({ label: { ...label, fr: event.currentTarget.value } })}
            error={faultOf('labelFr')}
          />
          <TextInput
            label={t('editor.labelEn')}
            lang="en"
            required
            maxLength={300}
            value={label.en}
            onChange={(event) => onChange({ label: { ...label, en: event.currentTarget.value } })}
            error={faultOf('labelEn')}
          />
        </SimpleGrid>
        {options.length > 0 && (
          <Wording
            kind={kind}
            options={options}
            faultOf={faultOf}
            onChange={(changed) => onChange({ options: changed })}
          />
        )}
        <QuestionConditions question={question} before={before} faultOf={faultOf} onChange={onChange} />
      </Stack>
    </Paper>
  );
}

interface WordingProps {
  kind: QuestionKind;
  options: Words[];
  faultOf: (field: string) => string | undefined;
  onChange: (options: Words[]) => void;
}

function Wording({ kind, options, faultOf, onChange }: WordingProps) {
  const { t } = useTranslation('polls');
  const change = (index: number, part: Partial<Words>) =>
    onChange(options.map((option, at) => (at === index ? { ...option, ...part } : option)));
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('editor.labels')}</Text>
      {options.map((option, index) => {
        const number = index + 1;
        return (
          // An answer has no identity of its own but its place.
          <Group key={number} wrap="nowrap" align="flex-start" gap="xs">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" flex={1}>
              <TextInput
                aria-label={t('editor.optionFr', { number })}
                placeholder={t('editor.french')}
                lang="fr"
                maxLength={300}
                value={option.fr}
                onChange={(event) => change(index, { fr: event.currentTarget.value })}
                error={faultOf(`optionsFr.${index}`)}
              />
              <TextInput
                aria-label={t('editor.optionEn', { number })}
                placeholder={t('editor.english')}
                lang="en"
                maxLength={300}
                value={option.en}
                onChange={(event) => change(index, { en: event.currentTarget.value })}
                error={faultOf(`optionsEn.${index}`)}
              />
            </SimpleGrid>
            {isFree(kind) && options.length > 2 && (
              <ActionIcon
                variant="subtle"
                size={44}
                onClick={() => onChange(options.filter((_, at) => at !== index))}
                aria-label={t('editor.removeOption', { number })}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      {faultOf('optionsFr') && (
        <Text size="sm" c="coral.8" role="alert">
          {faultOf('optionsFr')}
        </Text>
      )}
      {isFree(kind) && options.length < MOST_OPTIONS && (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...options, { fr: '', en: '' }])}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('editor.addOption')}
        </Button>
      )}
    </Stack>
  );
}
