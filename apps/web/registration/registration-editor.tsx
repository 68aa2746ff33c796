import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { EditRegistrationDocument, type RegistrationDetailFieldsFragment } from '@parvis/contract/web';
import { askedQuestions, staffMay } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { actRefusal } from './act-words';
import { answerField, faultsFrom, type Faults } from './draft';
import { Questions } from './questions';

interface RegistrationEditorProps {
  detail: RegistrationDetailFieldsFragment;
  kinds: { value: string; label: string }[];
  onClose: () => void;
}

const STAGES = ['REGISTRATION', 'CONFIRMED'] as const;

/** Staff mend a name, an address, a kind of ticket or an answer; consents are the holder's alone. */
export function RegistrationEditor({ detail, kinds, onClose }: RegistrationEditorProps) {
  const { t } = useTranslation('attendees');
  const { t: words } = useTranslation('registration');
  const text = useText();
  const event = useStaffEvent();
  const { me } = useSession();
  const [{ fetching }, edit] = useMutation(EditRegistrationDocument);
  const [typed, setTyped] = useState({
    givenName: detail.givenName,
    familyName: detail.familyName,
    email: detail.email,
    jobTitle: detail.jobTitle ?? '',
    kindId: detail.kindId,
  });
  const [answers, setAnswers] = useState(() =>
    Object.fromEntries(detail.answers.map(({ questionId, values }) => [questionId, [...values]])),
  );
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string>();
  const asked = askedQuestions(detail.questions, typed.kindId, STAGES, answers).filter(
    ({ kind }) => kind !== 'CONSENT' && kind !== 'FILE',
  );

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    setFaults({});
    const { data } = await edit({
      input: {
        ...typed,
        jobTitle: typed.jobTitle || null,
        eventId: event.id,
        ticketId: detail.ticketId,
        answers:
          detail.questions.length > 0
            ? Object.entries(answers).map(([questionId, values]) => ({ questionId, values }))
            : null,
      },
    });
    if (!data) return setProblem(t('acts.failed'));
    const outcome = data.editRegistration;
    if (outcome.__typename === 'InvalidInput') {
      const { email, kindId } = Object.fromEntries(outcome.errors.map(({ field, code }) => [field, code]));
      if (email === 'TAKEN' || email === 'STAFF_ONLY') setProblem(t(`edit.${email}`));
      if (kindId === 'NO_PLACE') setProblem(t('edit.NO_PLACE'));
      return setFaults(faultsFrom(outcome.errors));
    }
    if (outcome.__typename !== 'RegistrationChanged') return setProblem(actRefusal(t, text, outcome));
    notifications.show({ message: t('edit.done') });
    onClose();
  };
  const field = (name: 'givenName' | 'familyName' | 'email' | 'jobTitle') => ({
    name,
    label: words(`form.${name}`),
    value: typed[name],
    error: faults[name] && words(`form.codes.${faults[name]}`, { count: 0 }),
    onChange: (changed: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: changed.currentTarget.value }),
  });

  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack gap="lg">
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...field('givenName')} maxLength={100} />
          <TextInput {...field('familyName')} maxLength={100} />
        </SimpleGrid>
        <TextInput
          {...field('email')}
          type="email"
          maxLength={254}
          description={staffMay(me, 'person.add') ? undefined : t('edit.emailFixed')}
          readOnly={!staffMay(me, 'person.add')}
        />
        <TextInput {...field('jobTitle')} maxLength={200} />
        <NativeSelect
          size="md"
          label={t('kind')}
          value={typed.kindId}
          error={faults['kindId'] && words(`form.codes.${faults['kindId']}`, { count: 0 })}
          onChange={(changed) => setTyped({ ...typed, kindId: changed.currentTarget.value })}
          data={kinds}
        />
        <Questions
          questions={asked}
          answers={answers}
          fileNames={{}}
          faults={faults}
          onChange={(id, values) => {
            setAnswers((before) => ({ ...before, [id]: values }));
            setFaults(({ [answerField(id)]: _, ...rest }) => rest);
          }}
        />
        {detail.questions.some(({ kind }) => kind === 'CONSENT') && (
          <Text size="sm" c="dimmed">
            {t('edit.consents')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('edit.close')}
          </Button>
          <Button type="submit" loading={fetching}>
            {t('edit.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
