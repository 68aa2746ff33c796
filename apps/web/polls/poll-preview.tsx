import { Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { askedOf, type GivenAnswer } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { AnswerField } from './answer-field';
import { withAnswer } from './ballot-draft';
import classes from './ballot.module.css';
import { type PollDraft, previewOf } from './poll-draft';

/** The poll as somebody who answers would go through it; nothing is sent. */
export function PollPreview({ draft }: { draft: PollDraft }) {
  const text = useText();
  const [answers, setAnswers] = useState<GivenAnswer[]>([]);
  return (
    <Stack gap="xl" maw={640}>
      <Title order={3} size="h2">
        {text(draft.title)}
      </Title>
      {askedOf(previewOf(draft), answers).map((question) => (
        <div key={question.id}>
          {question.section && (
            <Title order={3} size="h4" c="parvis.8" mb="md" className={classes.section}>
              {text(question.section)}
            </Title>
          )}
          <AnswerField
            question={question}
            order={3}
            answer={answers.find(({ questionId }) => questionId === question.id)}
            error={undefined}
            onChange={(answer) => setAnswers(withAnswer(answers, answer))}
          />
        </div>
      ))}
    </Stack>
  );
}
