import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import type { AnswerFieldProps } from './answer-field';
import classes from './ballot.module.css';

/** A ranking, made by choosing the options in the order of preference: one tap each, no dragging. */
export function RankField({ question, answer, error, label, onChange }: AnswerFieldProps & { label: ReactNode }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const labelId = useId();
  const errorId = useId();
  const picks = answer?.picks ?? [];
  const toggle = (value: number) =>
    onChange({
      questionId: question.id,
      picks: picks.includes(value) ? picks.filter((one) => one !== value) : [...picks, value],
    });
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={error ? errorId : undefined}>
      <div id={labelId}>{label}</div>
      <Group justify="space-between" mb={8} mih={36}>
        <Text size="sm" c="dimmed">
          {t('rank.how')}
        </Text>
        {picks.length > 0 && (
          <Button variant="subtle" mih={44} px={8} onClick={() => onChange({ questionId: question.id, picks: [] })}>
            {t('rank.again')}
          </Button>
        )}
      </Group>
      <Stack gap={10}>
        {question.options.map(({ value, label: option }) => {
          const place = picks.indexOf(value) + 1;
          return (
            <UnstyledButton
              key={value}
              type="button"
              className={`${classes.option} ${classes.rank}`}
              data-checked={place > 0 || undefined}
              aria-pressed={place > 0}
              onClick={() => toggle(value)}
            >
              <span className={classes.place} aria-hidden>
                {place || ''}
              </span>
              <span>{text(option)}</span>
              {place > 0 && <span className={classes.spoken}>{t('rank.place', { place })}</span>}
            </UnstyledButton>
          );
        })}
      </Stack>
      {error && (
        <Text id={errorId} c="coral.8" mt={8} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
