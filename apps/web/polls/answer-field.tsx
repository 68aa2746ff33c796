import { Checkbox, Input, NumberInput, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type GivenAnswer, LONGEST_WORDS, NUMBER_LIMITS } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './ballot.module.css';
import type { QuestionAsked } from './live-poll';
import { RankField } from './rank-field';

export interface AnswerFieldProps {
  question: QuestionAsked;
  /** Level of its heading. */
  order: 2 | 3;
  answer: GivenAnswer | undefined;
  error: string | undefined;
  onChange: (answer: GivenAnswer) => void;
}

const errorStyles = { error: { marginTop: 8, fontSize: 'var(--mantine-font-size-md)' } };

/** One question of a ballot, as its kind is answered. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.question.kind) {
    case 'MULTIPLE_CHOICE':
      return <Several {...props} />;
    case 'RANKING':
      return <RankField {...props} label={<QuestionTitle {...props} />} />;
    case 'NUMBER':
      return <NumberField {...props} />;
    case 'SHORT_TEXT':
    case 'OPEN_TEXT':
      return <Words {...props} />;
    case 'SPEAKER_QUESTIONS':
      return <QuestionTitle {...props} />;
    case 'SATISFACTION':
    case 'RATING_5':
    case 'GRADE_10':
    case 'NPS':
    case 'SINGLE_CHOICE':
    case 'YES_NO':
      return <One {...props} />;
  }
}

function QuestionTitle({ question, order, id }: AnswerFieldProps & { id?: string }) {
  const { t } = useTranslation('polls');
  const text = useText();
  return (
    <Title order={order} size="h3" mb="sm" id={id}>
      {text(question.label)}
      {!question.required && (
        <Text span size="sm" c="dimmed" fw={400}>
          {` ${t('optional')}`}
        </Text>
      )}
    </Title>
  );
}

function One(props: AnswerFieldProps) {
  const { question, answer, error, onChange } = props;
  const { t } = useTranslation('polls');
  return (
    <Radio.Group
      label={<QuestionTitle {...props} />}
      value={answer?.value == null ? null : `${answer.value}`}
      onChange={(value) => onChange({ questionId: question.id, value: Number(value) })}
      styles={errorStyles}
      error={error}
    >
      {question.kind === 'GRADE_10' || question.kind === 'NPS' ? (
        <Numbers question={question} ends={`${t(`lowest.${question.kind}`)} · ${t(`highest.${question.kind}`)}`} />
      ) : (
        <Cards question={question} />
      )}
    </Radio.Group>
  );
}

function Numbers({ question, ends }: { question: QuestionAsked; ends: string }) {
  const text = useText();
  return (
    <>
      <div className={`${classes.grades} ${question.kind === 'NPS' ? classes.fromZero : ''}`}>
        {question.options.toReversed().map(({ value, label }) => (
          <Radio.Card key={value} value={`${value}`} className={classes.grade}>
            {text(label)}
          </Radio.Card>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt={6}>
        {ends}
      </Text>
    </>
  );
}

function Cards({ question }: { question: QuestionAsked }) {
  const text = useText();
  return (
    <Stack gap={10}>
      {question.options.map(({ value, label }) => (
        <Radio.Card key={value} value={`${value}`} className={classes.option}>
          <Radio.Indicator aria-hidden />
          <span>{text(label)}</span>
        </Radio.Card>
      ))}
    </Stack>
  );
}

function Several(props: AnswerFieldProps) {
  const { question, answer, error, onChange } = props;
  const { t } = useTranslation('polls');
  const text = useText();
  const most = question.highest ?? question.options.length;
  const picks = answer?.picks ?? [];
  return (
    <Checkbox.Group
      label={<QuestionTitle {...props} />}
      description={most < question.options.length ? t('atMost', { count: most }) : t('several')}
      value={picks.map(String)}
      onChange={(values) => onChange({ questionId: question.id, picks: values.map(Number) })}
      styles={{ ...errorStyles, description: { fontSize: 'var(--mantine-font-size-sm)', marginBottom: 8 } }}
      error={error}
    >
      <Stack gap={10}>
        {question.options.map(({ value, label }) => (
          <Checkbox.Card
            key={value}
            value={`${value}`}
            className={classes.option}
            disabled={picks.length >= most && !picks.includes(value)}
          >
            <Checkbox.Indicator aria-hidden />
            <span>{text(label)}</span>
          </Checkbox.Card>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** A field under the heading of its question. */
function Labelled({ field, ...props }: AnswerFieldProps & { field: (labelledBy: string) => ReactNode }) {
  const id = useId();
  return (
    <>
      <QuestionTitle {...props} id={id} />
      {field(id)}
    </>
  );
}

function NumberField(props: AnswerFieldProps) {
  const { question, answer, error, onChange } = props;
  const { t } = useTranslation('polls');
  const [from, to] = [question.lowest ?? NUMBER_LIMITS.lowest, question.highest];
  return (
    <Labelled
      {...props}
      field={(labelledBy) => (
        <NumberInput
          aria-labelledby={labelledBy}
          size="lg"
          maw={260}
          allowDecimal={false}
          allowNegative={from < 0}
          clampBehavior="none"
          thousandSeparator={'\u202f'}
          value={answer?.value ?? ''}
          onChange={(value) => onChange({ questionId: question.id, value: typeof value === 'number' ? value : null })}
          description={to === null ? undefined : t('between', { from, to })}
          error={error}
          styles={errorStyles}
        />
      )}
    />
  );
}

function Words(props: AnswerFieldProps) {
  const { question, answer, error, onChange } = props;
  const { t } = useTranslation('polls');
  const isShort = question.kind === 'SHORT_TEXT';
  const longest = LONGEST_WORDS[isShort ? 'SHORT_TEXT' : 'OPEN_TEXT'];
  const words = answer?.words ?? '';
  return (
    <Labelled
      {...props}
      field={(labelledBy) => {
        const common = {
          'aria-labelledby': labelledBy,
          size: 'lg',
          maxLength: longest,
          autoComplete: 'off',
          value: words,
          error,
          styles: errorStyles,
          onChange: (event: { currentTarget: { value: string } }) =>
            onChange({ questionId: question.id, words: event.currentTarget.value }),
        } as const;
        return (
          <>
            {isShort ? <TextInput {...common} /> : <Textarea {...common} autosize minRows={3} maxRows={10} />}
            <Input.Description mt={6}>
              {t(isShort ? 'wordsRead' : 'textRead')}
              {words.length > longest * 0.8 && ` ${words.length}/${longest}`}
            </Input.Description>
          </>
        );
      }}
    />
  );
}
