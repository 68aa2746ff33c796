import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffDoorQuestionsDocument } from '@parvis/contract/web';
import { SidePanel, useFormat, useText } from '@parvis/ui';
import { blankQuestion, draftOfQuestion, type QuestionDraft } from '../registration/question-draft';
import { QuestionEditor } from '../registration/question-editor';
import { TextLink } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';

/** Questions of the form that the desk asks, by kind of ticket. */
export function DoorQuestions() {
  const { t } = useTranslation('doorGuests');
  const text = useText();
  const format = useFormat();
  const { id: eventId, slug } = useStaffEvent();
  const [{ data }, refetch] = useQuery({
    query: StaffDoorQuestionsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [opened, setOpened] = useState<{ draft: QuestionDraft; isAnswered: boolean }>();
  const event = data?.event;
  if (!event?.doorQuestions || !event.formEditor) return null;
  const { ticketKinds, doorQuestions, formEditor } = event;
  const kindsOf = (ids: readonly string[]) =>
    ids.length === 0
      ? t('questions.everybody')
      : ticketKinds
          .filter(({ id }) => ids.includes(id))
          .map(({ name }) => text(name))
          .join(', ');
  const edit = (id: string) => {
    const known = formEditor.questions.find(({ question }) => question.id === id);
    if (known) setOpened({ draft: draftOfQuestion(known.question), isAnswered: known.answers > 0 });
  };
  return (
    <Paper component="section" mt="xl">
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h3">
          {t('questions.title')}
        </Title>
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => setOpened({ draft: { ...blankQuestion(), askedAtDoor: true }, isAnswered: false })}
        >
          {t('questions.add')}
        </Button>
      </Group>
      <Text c="dimmed" mb="sm">
        {doorQuestions.length > 0 ? t('questions.lead') : `${t('questions.none')} ${t('questions.lead')}`}
      </Text>
      <ul className={classes.rows}>
        {doorQuestions.map(({ id, label, kindIds, asked, answered }) => (
          <li key={id} className={classes.row}>
            <div>
              <Text fw={600}>{text(label)}</Text>
              <Text size="sm" c="dimmed">
                {kindsOf(kindIds)}
              </Text>
            </div>
            <Text size="sm">
              {t('questions.answered', { answered: format.number(answered), asked: format.number(asked) })}
            </Text>
            <Button
              variant="default"
              aria-label={t('questions.changeOf', { label: text(label) })}
              onClick={() => edit(id)}
            >
              {t('questions.changeShort')}
            </Button>
          </li>
        ))}
      </ul>
      {doorQuestions.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('questions.forget')}
        </Text>
      )}
      <TextLink to="/equipe/$slug/formulaire" params={{ slug }}>
        {t('questions.form')}
      </TextLink>
      <SidePanel
        opened={opened !== undefined}
        title={t(opened?.draft.id ? 'questions.change' : 'questions.add')}
        onClose={() => setOpened(undefined)}
      >
        {opened && (
          <QuestionEditor
            eventId={eventId}
            initial={opened.draft}
            isAnswered={opened.isAnswered}
            others={formEditor.questions}
            kinds={ticketKinds}
            onSaved={() => {
              setOpened(undefined);
              refetch({ requestPolicy: 'network-only' });
            }}
          />
        )}
      </SidePanel>
    </Paper>
  );
}
