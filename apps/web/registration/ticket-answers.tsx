import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeAnswersDocument } from '@parvis/contract/web';
import { askedQuestions, assertNever, judgeAnswers } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import { answerField, type Faults, faultsFrom } from './draft';
import { Questions } from './questions';
import type { Ticket } from './ticket-screen';

const STAGES = ['REGISTRATION', 'CONFIRMED'] as const;

/** The holder's answers: what is still wanted, or what may be changed. */
export function TicketAnswers({ ticket, onClose }: { ticket: Ticket; onClose?: () => void }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const { care, event } = ticket;
  const [{ fetching }, change] = useMutation(ChangeAnswersDocument);
  const [answers, setAnswers] = useState(() =>
    Object.fromEntries(care.answers.map(({ questionId, values }) => [questionId, [...values]])),
  );
  const [fileNames, setFileNames] = useState(() =>
    Object.fromEntries(care.answers.flatMap(({ values, fileName }) => (fileName ? [[values[0]!, fileName]] : []))),
  );
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const asked = askedQuestions(care.questions, care.kindId, STAGES, answers);

  const show = (found: Faults) => {
    setFaults(found);
    requestAnimationFrame(() => {
      const named = [...(form.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
      named.find((element) => found[element.getAttribute('name')!])?.focus();
    });
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const judged = judgeAnswers(care.questions, care.kindId, STAGES, answers).faults;
    const found = Object.fromEntries(Object.entries(judged).map(([id, fault]) => [answerField(id), fault]));
    show(found);
    if (Object.keys(found).length > 0) return;
    const { data } = await change({
      code: ticket.code,
      answers: Object.entries(answers).map(([questionId, values]) => ({ questionId, values })),
    });
    if (!data) return setProblem(t('care.failed'));
    const outcome = data.changeAnswers;
    switch (outcome.__typename) {
      case 'AnswersChanged':
        notifications.show({ message: t('care.changed') });
        return onClose?.();
      case 'NotAnyMore':
        return setProblem(t(`care.notAnyMore.${outcome.reason}`));
      case 'InvalidInput':
        return show(faultsFrom(outcome.errors));
      default:
        return assertNever(outcome);
    }
  };

  return (
    <Paper component="section" aria-labelledby="answers">
      <form ref={form} onSubmit={(submitted) => void submit(submitted)} noValidate>
        <Stack gap="lg">
          <div>
            <Title order={2} size="h4" id="answers">
              {t(care.isIncomplete ? 'care.completeTitle' : 'care.answersTitle')}
            </Title>
            <Text c="dimmed">
              {care.isIncomplete
                ? t('care.completeLead')
                : t('care.answersLead', {
                    day: format.day(care.changeUntil, event.timeZone),
                    time: format.time(care.changeUntil, event.timeZone),
                  })}
            </Text>
          </div>
          {problem && (
            <Alert color="coral" role="alert">
              {problem}
            </Alert>
          )}
          <Questions
            questions={asked}
            answers={answers}
            fileNames={fileNames}
            faults={faults}
            onChange={(id, values, fileName) => {
              setAnswers((before) => ({ ...before, [id]: values }));
              if (fileName) setFileNames((before) => ({ ...before, [values[0]!]: fileName }));
              setFaults(({ [answerField(id)]: _, ...rest }) => rest);
            }}
          />
          <Button type="submit" size="md" loading={fetching}>
            {t('care.save')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
