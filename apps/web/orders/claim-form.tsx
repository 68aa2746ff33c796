import { Alert, Button, Fieldset, Paper, Stack, Text } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ClaimOrderPlaceDocument, type OfferedPlaceQuery } from '@parvis/contract/web';
import { askedQuestions, assertNever, judgeAnswers } from '@parvis/domain';
import { EmptyState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { answerField, type Faults, faultsFrom } from '../registration/draft';
import { Questions } from '../registration/questions';
import { LinkButton, TextLink } from '../shell/link-button';
import type { Me } from '../shell/session';
import { useKept } from '../shell/use-kept';
import { HolderFields, type HolderTyped } from './holder-fields';
import { useFaultWords, useRefusalWords } from './use-fault-words';

type Offered = NonNullable<OfferedPlaceQuery['offeredPlace']>;

interface Typed extends HolderTyped {
  answers: Record<string, string[]>;
  fileNames: Record<string, string>;
}

const STAGES = ['REGISTRATION'] as const;
const HOLDER = ['givenName', 'familyName', 'email'] as const;

/** Name, address and the answers to the form of the event: all in one go, so that the ticket follows at once. */
export function ClaimForm({ place, token, me }: { place: Offered; token: string; me: Me | null }) {
  const { t } = useTranslation('orders');
  const language = useLanguage();
  const words = useFaultWords();
  const refusal = useRefusalWords();
  const [{ fetching }, claim] = useMutation(ClaimOrderPlaceDocument);
  // By the first characters of the link: what is kept is no key to the place.
  const [typed, change, drop] = useKept<Typed>(`claim.${token.slice(0, 8)}`, () => ({
    givenName: me?.givenName ?? '',
    familyName: me?.familyName ?? '',
    email: me?.email ?? '',
    answers: {},
    fileNames: {},
  }));
  const [codes, setCodes] = useState<Record<string, string>>({});
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<{ email: string; isConfirmed: boolean }>();
  const form = useRef<HTMLFormElement>(null);
  const { kindId, questions } = place;
  const { answers, fileNames, ...holder } = typed;
  const asked = askedQuestions(questions, kindId, STAGES, answers);

  const show = (found: Record<string, string>) => {
    setCodes(Object.fromEntries(Object.entries(found).filter(([field]) => !field.startsWith('answers.'))));
    setFaults(faultsFrom(Object.entries(found).map(([field, code]) => ({ field, code }))));
    requestAnimationFrame(() => {
      const named = [...(form.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
      named.find((element) => found[element.getAttribute('name')!])?.focus();
    });
  };
  const findFaults = () => ({
    ...Object.fromEntries(HOLDER.flatMap((name) => (holder[name].trim() === '' ? [[name, 'REQUIRED']] : []))),
    ...Object.fromEntries(
      Object.entries(judgeAnswers(questions, kindId, STAGES, answers).faults).map(([id, fault]) => [
        answerField(id),
        fault,
      ]),
    ),
  });
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const found = findFaults();
    show(found);
    if (Object.keys(found).length > 0) return;
    const { data } = await claim({
      token,
      holder,
      language,
      answers: Object.entries(answers).map(([questionId, values]) => ({ questionId, values })),
    });
    if (!data) return setProblem(t('failed'));
    const outcome = data.claimOrderPlace;
    switch (outcome.__typename) {
      case 'PlaceClaimed':
        drop();
        return setDone(outcome);
      case 'InvalidInput':
        return show(Object.fromEntries(outcome.errors.map((error) => [error.field, error.code])));
      case 'OrderRefused':
        return setProblem(refusal(outcome.refusal));
      case 'KindNotForYou':
        return setProblem(words('KIND_NOT_FOR_THEM'));
      default:
        return assertNever(outcome);
    }
  };

  if (done) return <Claimed place={place} {...done} />;
  return (
    <Stack maw={560} mx="auto" gap={0}>
      <Lead place={place} />
      <Paper>
        <form ref={form} onSubmit={(submitted) => void submit(submitted)} noValidate>
          <Stack gap="lg">
            {problem && (
              <Alert color="coral" role="alert">
                {problem}
              </Alert>
            )}
            <HolderFields
              holder={holder}
              codes={codes}
              isMine
              onChange={(part) => {
                change(part);
                setCodes({});
              }}
            />
            {asked.length > 0 && (
              <Fieldset legend={t('claim.questions')}>
                <Questions
                  questions={asked}
                  answers={answers}
                  fileNames={fileNames}
                  faults={faults}
                  onChange={(id, values, fileName) => {
                    const named = fileName && values[0] ? { ...fileNames, [values[0]]: fileName } : fileNames;
                    change({ answers: { ...answers, [id]: values }, fileNames: named });
                    setFaults(({ [answerField(id)]: _, ...rest }) => rest);
                  }}
                  onFault={(id, fault) => setFaults((before) => ({ ...before, [answerField(id)]: fault }))}
                />
              </Fieldset>
            )}
            <Button type="submit" size="lg" loading={fetching}>
              {t('claim.submit')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('claim.privacy')}
            </Text>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}

function Lead({ place: { event, from, kindName } }: { place: Offered }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const days = format.days(event.startsAt, event.endsAt, event.timeZone);
  return (
    <PageHeader
      place={text(event.title)}
      over={
        <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
          {text(event.title)}
        </TextLink>
      }
      title={t('claim.title')}
      lead={`${t('claim.lead', { from, kind: text(kindName) })} ${days}.`}
    />
  );
}

function Claimed({ place, email, isConfirmed }: { place: Offered; email: string; isConfirmed: boolean }) {
  const { t } = useTranslation('orders');
  return (
    <div role="status">
      <EmptyState
        icon={IconTicket}
        order={1}
        title={t('claim.done')}
        action={
          <LinkButton to="/evenements/$slug" params={{ slug: place.event.slug }}>
            {t('form.seeEvent')}
          </LinkButton>
        }
      >
        {t(isConfirmed ? 'claim.confirmed' : 'claim.waits', { email })}
      </EmptyState>
    </div>
  );
}
