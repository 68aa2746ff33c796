import { Alert, Button, Checkbox, Fieldset, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import { cleanAnswer, faultOfAnswer } from '@parvis/domain';
import { answerField, type Draft, type DraftField, type Faults, faultsOf, keepDraft } from './draft';
import { PersonFields } from './person-fields';
import { Questions } from './questions';
import { asksNow, type Step, stepOfFault, stepsOf } from './steps';

interface RegistrationFormProps {
  slug: string;
  initial: Draft;
  form: readonly FormQuestionFieldsFragment[];
  asksForMeetings: boolean;
  isSending: boolean;
  isEmailFixed: boolean;
  /** The screen that the address names, if any. */
  step: string | undefined;
  goTo: (step: Step) => void;
  /** The choice of a ticket, where there is one to make. */
  kindChoice?:
    ((draft: Draft, choose: (kindId: string) => void, error: string | undefined) => React.ReactNode) | undefined;
  /** Resolves to what the server finds wrong, if anything. */
  onSend: (draft: Draft) => Promise<Faults>;
}

/** Keeps what is typed, says what is wrong beside each field, and takes one to the first of them. */
export function RegistrationForm(props: RegistrationFormProps) {
  const { slug, initial, form, asksForMeetings, isSending, kindChoice, goTo, onSend } = props;
  const { t } = useTranslation('registration');
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [wasSent, setWasSent] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  /** Two clicks come before the button shows that it heard the first. */
  const isOnItsWay = useRef(false);

  const steps = stepsOf(form, kindChoice !== undefined);
  const asked = asksNow(form, draft, faults);
  // A later screen opens only when those before it are filled in: after a reload, or from a bookmark.
  const wanted = Math.max(steps.indexOf(props.step as Step), 0);
  const firstOpen = steps.findIndex((one) => Object.keys(findFaults(one)).length > 0);
  const at = firstOpen === -1 ? wanted : Math.min(wanted, firstOpen);
  const step = steps[at]!;
  const isLast = at === steps.length - 1;
  const shownFaults = faultsOn(step);
  const count = Object.keys(shownFaults).length;

  useEffect(() => keepDraft(slug, draft), [slug, draft]);
  const isFirstSight = useRef(true);
  useEffect(() => {
    // The keyboard follows to a new screen, and stays where it is on the first.
    if (!isFirstSight.current) page.current?.querySelector<HTMLElement>('h2')?.focus();
    isFirstSight.current = false;
  }, [step]);

  function findFaults(one: Step): Faults {
    if (one === 'kind') return draft.kindId === '' && kindChoice ? { kindId: 'REQUIRED' } : {};
    const own = one === 'you' ? faultsOf(draft) : {};
    const asksHere = one === 'questions' || !steps.includes('questions');
    return asksHere ? { ...own, ...answerFaults() } : own;
  }
  function answerFaults(): Faults {
    const found: Record<string, Faults[string]> = {};
    for (const question of asked) {
      const fault = faultOfAnswer(question, cleanAnswer(question, draft.answers[question.id] ?? []));
      if (fault) found[answerField(question.id)] = fault;
    }
    return found;
  }
  function faultsOn(one: Step): Faults {
    const isAnswer = (field: string) => field.startsWith('answers.');
    return Object.fromEntries(
      Object.entries(faults).filter(([field]) =>
        one === 'kind' ? field === 'kindId' : one === 'questions' ? isAnswer(field) : !isAnswer(field) || isLast,
      ),
    );
  }

  const show = (found: Faults) => {
    setFaults(found);
    setWasSent(true);
    const target = stepOfFault(steps, found);
    if (target && target !== step) goTo(target);
    // In the order of the page, once the page shows it.
    requestAnimationFrame(() => {
      const named = [...(page.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
      named.find((element) => found[element.getAttribute('name')!])?.focus();
    });
  };
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // What is being corrected is not called wrong while one types.
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };
  const answer = (questionId: string, values: string[], fileName?: string) => {
    setDraft((before) => ({
      ...before,
      answers: { ...before.answers, [questionId]: values },
      fileNames: fileName && values[0] ? { ...before.fileNames, [values[0]]: fileName } : before.fileNames,
    }));
    setFaults(({ [answerField(questionId)]: _, ...rest }) => rest);
  };
  /** A field is judged once one leaves it, unless nothing was typed yet. */
  const judge = (field: DraftField) => {
    if (draft[field] === '' && !wasSent) return;
    const fault = faultsOf(draft)[field];
    if (fault) setFaults((before) => ({ ...before, [field]: fault }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = findFaults(step);
    show(found);
    if (Object.keys(found).length > 0 || isOnItsWay.current) return;
    if (!isLast) {
      setWasSent(false);
      return goTo(steps[at + 1]!);
    }
    isOnItsWay.current = true;
    try {
      show(await onSend(draft));
    } finally {
      isOnItsWay.current = false;
    }
  };

  const questions = (
    <Questions
      questions={asked}
      answers={draft.answers}
      fileNames={draft.fileNames}
      faults={faults}
      onChange={answer}
      onFault={(id, fault) => setFaults((before) => ({ ...before, [answerField(id)]: fault }))}
    />
  );

  return (
    <form ref={page} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {steps.length > 1 && (
          <Title order={2} size="h4" tabIndex={-1} style={{ outline: 'none' }}>
            {t('form.step', { number: at + 1, count: steps.length, title: t(`form.steps.${step}`) })}
          </Title>
        )}
        {wasSent && count > 0 && (
          <Alert color="coral" role="alert">
            {t('form.check', { count })}
          </Alert>
        )}
        {step === 'kind' &&
          kindChoice?.(draft, (kindId) => change({ kindId }), faults['kindId'] && t('form.codes.REQUIRED'))}
        {step === 'you' && (
          <>
            <PersonFields
              draft={draft}
              faults={faults}
              isEmailFixed={props.isEmailFixed}
              onChange={change}
              onLeave={judge}
            />
            {isLast && asked.length > 0 && <Fieldset legend={t('form.steps.questions')}>{questions}</Fieldset>}
            {asksForMeetings && (
              <Checkbox
                size="md"
                checked={draft.openToMeetings}
                onChange={(event) => change({ openToMeetings: event.currentTarget.checked })}
                label={t('form.openToMeetings')}
                description={t('form.openToMeetingsHint')}
              />
            )}
          </>
        )}
        {step === 'questions' && questions}
        <Group gap="sm" grow preventGrowOverflow={false} wrap="wrap-reverse">
          {at > 0 && (
            <Button
              variant="default"
              size="lg"
              leftSection={<IconArrowLeft size={20} aria-hidden />}
              onClick={() => goTo(steps[at - 1]!)}
            >
              {t('form.previous')}
            </Button>
          )}
          <Button type="submit" size="lg" loading={isSending} style={{ flexGrow: 2 }}>
            {isLast ? t('form.submit') : t('form.next')}
          </Button>
        </Group>
        {isLast && (
          <Text size="sm" c="dimmed">
            {t('form.privacy')}
          </Text>
        )}
      </Stack>
    </form>
  );
}
