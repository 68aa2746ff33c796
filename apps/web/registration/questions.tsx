import { Stack } from '@mantine/core';
import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import { cleanAnswer, faultOfAnswer, type Language } from '@parvis/domain';
import { answerField, type FaultCode, type Faults } from './draft';
import { QuestionField } from './question-field';

interface QuestionsProps {
  /** Those that are asked, see `askedQuestions`. */
  questions: readonly FormQuestionFieldsFragment[];
  answers: Readonly<Record<string, readonly string[]>>;
  fileNames: Readonly<Record<string, string>>;
  faults: Faults;
  language?: Language;
  onChange: (questionId: string, values: string[], fileName?: string) => void;
  /** A question whose answer cannot be taken, once one leaves it. */
  onFault?: (questionId: string, fault: FaultCode) => void;
}

export function Questions({ questions, answers, fileNames, faults, language, onChange, onFault }: QuestionsProps) {
  const judge = (question: FormQuestionFieldsFragment) => {
    const values = cleanAnswer(question, answers[question.id] ?? []);
    // What is still empty is not called wrong before one sends.
    const fault = values.length > 0 ? faultOfAnswer(question, values) : undefined;
    if (fault) onFault?.(question.id, fault);
  };
  return (
    <Stack gap="lg">
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          values={answers[question.id] ?? []}
          fileName={fileNames[answers[question.id]?.[0] ?? '']}
          fault={faults[answerField(question.id)]}
          {...(language && { language })}
          onChange={(values, fileName) => onChange(question.id, values, fileName)}
          onLeave={() => judge(question)}
        />
      ))}
    </Stack>
  );
}
