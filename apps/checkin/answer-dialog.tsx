import { Button, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answers, faultOfAnswer, cleanAnswer } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import type { Guest, TabletData } from './guest-book';
import { type DoorQuestion, QuestionField } from './question-field';
import { useFocusBack } from './use-focus-back';

interface AnswerDialogProps {
  tablet: TabletData;
  guest: Guest;
  /** Resolves once the answers are kept on this tablet. */
  onAnswered: (answers: Answers) => Promise<void>;
  onClose: () => void;
}

/** What the desk is to ask somebody who has come. */
export function AnswerDialog({ tablet, guest, onAnswered, onClose }: AnswerDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const language = useLanguage();
  const [answers, setAnswers] = useState<Answers>({});
  const [isWrong, setWrong] = useState(false);
  // As they were when this opened: one that is answered elsewhere meanwhile does not jump away.
  const [questions] = useState(() => tablet.questions.filter(({ id }) => guest.openQuestionIds.includes(id)));
  const given = givenAnswers(questions, answers);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!given || Object.keys(given).length === 0) return setWrong(true);
    try {
      await onAnswered(given);
    } catch {
      return void notifications.show({ color: 'coral', title: t('notKept.title'), message: t('answer.notKept') });
    }
    notifications.show({ message: t('answer.kept', { name: guest.name }) });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('answer.title', { name: guest.name })}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              language={language}
              values={answers[question.id] ?? []}
              onChange={(values) => setAnswers((before) => ({ ...before, [question.id]: values }))}
            />
          ))}
          <div role="alert">{isWrong && <Text c="coral.8">{t('answer.wrong')}</Text>}</div>
          <Button type="submit" className="door-target" size="lg">
            {t('answer.keep')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

/** What was answered, as it is kept; undefined while one of the answers cannot be. */
export function givenAnswers(questions: readonly DoorQuestion[], answers: Answers): Answers | undefined {
  const given: Record<string, readonly string[]> = {};
  for (const question of questions) {
    const values = cleanAnswer(question, answers[question.id] ?? []);
    const rule = { ...question, stage: 'REGISTRATION' as const, shownIf: null, required: false };
    if (faultOfAnswer(rule, values)) return undefined;
    if (values.length > 0) given[question.id] = values;
  }
  return given;
}
