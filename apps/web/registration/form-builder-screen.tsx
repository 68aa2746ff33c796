import { Alert, Button, Group, Menu, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  FormBuilderDocument,
  type FormBuilderQuery,
  type FormEditorFieldsFragment,
  OrderFormQuestionsDocument,
  RemoveFormQuestionDocument,
  RestoreFormQuestionDocument,
} from '@parvis/contract/web';
import { EmptyState, PageHeader, SidePanel, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { FormDeadlines } from './form-deadlines';
import { FormPreview } from './form-preview';
import { blankQuestion, draftOfQuestion, type QuestionDraft, readyQuestion, TOPICS } from './question-draft';
import { QuestionEditor } from './question-editor';
import { QuestionList } from './question-list';

type Event = NonNullable<FormBuilderQuery['event']>;
type Edited = FormEditorFieldsFragment['questions'][number];

/** What registration asks: staff add questions, order them, and see them as people do. */
export function FormBuilderScreen() {
  const { slug } = useStaffEvent();
  const response = useQuery({ query: FormBuilderDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => event?.formEditor && <Builder event={event} editor={event.formEditor} refetch={response[1]} />}
    </QueryView>
  );
}

interface BuilderProps {
  event: Event;
  editor: FormEditorFieldsFragment;
  refetch: (options: { requestPolicy: 'network-only' }) => void;
}

function Builder({ event, editor, refetch }: BuilderProps) {
  const { t } = useTranslation('formBuilder');
  const text = useText();
  const { slug, timeZone } = useStaffEvent();
  const [, order] = useMutation(OrderFormQuestionsDocument);
  const [, remove] = useMutation(RemoveFormQuestionDocument);
  const [, restore] = useMutation(RestoreFormQuestionDocument);
  const [opened, setOpened] = useState<{ draft: QuestionDraft; isAnswered: boolean }>();
  const [fault, setFault] = useState<string>();
  /** The order just chosen, until the server has answered. */
  const [chosen, setChosen] = useState<string[]>();

  const refresh = () => refetch({ requestPolicy: 'network-only' });
  const asked = editor.questions.filter(({ isArchived }) => !isArchived);
  const inOrder = chosen
    ? asked.toSorted((a, b) => chosen.indexOf(a.question.id) - chosen.indexOf(b.question.id))
    : asked;
  const away = editor.questions.filter(({ isArchived }) => isArchived);
  const topics = TOPICS.filter((topic) => !asked.some(({ question }) => question.topic === topic));

  const arrange = async (ids: string[]) => {
    setFault(undefined);
    setChosen(ids);
    const { data } = await order({ eventId: event.id, ids });
    if (data) refresh();
    else setFault(t('failed'));
    setChosen(undefined);
  };
  const takeAway = async ({ question, answers }: Edited) => {
    setFault(undefined);
    const { data } = await remove({ eventId: event.id, id: question.id });
    if (!data) return setFault(t('failed'));
    if (data.removeFormQuestion.__typename === 'QuestionNeeded')
      return setFault(t('needed', { label: text(data.removeFormQuestion.by) }));
    notifications.show({ message: t(answers > 0 ? 'wasPutAway' : 'wasRemoved', { label: text(question.label) }) });
    refresh();
  };
  const bringBack = async ({ question }: Edited) => {
    setFault(undefined);
    const { data } = await restore({ eventId: event.id, id: question.id });
    if (!data || data.restoreFormQuestion.__typename === 'InvalidInput')
      return setFault(t(data ? 'codes.TAKEN' : 'failed'));
    refresh();
  };
  const add = (draft: QuestionDraft) => setOpened({ draft, isAnswered: false });

  const adding = (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button size="md" leftSection={<IconPlus size={20} aria-hidden />}>
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => add(blankQuestion())}>{t('addOwn')}</Menu.Item>
        {topics.map((topic) => (
          <Menu.Item
            key={topic}
            onClick={() =>
              add(
                readyQuestion(
                  topic,
                  asked.map(({ question }) => question),
                ),
              )
            }
          >
            {t(`topics.${topic}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );

  return (
    <>
      <PageHeader
        over={
          <TextLink to="/equipe/$slug/inscriptions" params={{ slug }}>
            {t('registrations')}
          </TextLink>
        }
        title={t('title')}
        lead={t('lead')}
        action={asked.length > 0 && adding}
      />
      {fault && (
        <Alert color="coral" role="alert" mb="md">
          {fault}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="xl">
          {asked.length === 0 ? (
            <EmptyState icon={IconForms} order={2} title={t('none')} action={adding}>
              {t('noneLead')}
            </EmptyState>
          ) : (
            <QuestionList
              questions={inOrder}
              onOrder={(ids) => void arrange(ids)}
              onEdit={({ question, answers }) =>
                setOpened({ draft: draftOfQuestion(question), isAnswered: answers > 0 })
              }
              onRemove={(edited) => void takeAway(edited)}
            />
          )}
          {away.length > 0 && (
            <section aria-labelledby="away">
              <Title order={2} size="h4" id="away">
                {t('away')}
              </Title>
              <Text c="dimmed" mb="sm">
                {t('awayLead')}
              </Text>
              <Stack gap="xs">
                {away.map((edited) => (
                  <Paper key={edited.question.id} p="sm">
                    <Group justify="space-between" wrap="nowrap">
                      <div>
                        <Text fw={600}>{text(edited.question.label)}</Text>
                        <Text size="sm" c="dimmed">
                          {t('answers', { count: edited.answers })}
                        </Text>
                      </div>
                      <Button variant="default" size="md" onClick={() => void bringBack(edited)}>
                        {t('restore')}
                      </Button>
                    </Group>
                  </Paper>
                ))}
              </Stack>
            </section>
          )}
          <FormDeadlines
            eventId={event.id}
            timeZone={timeZone}
            cancelUntil={editor.cancelUntil}
            changeUntil={editor.changeUntil}
          />
        </Stack>
        <FormPreview questions={inOrder.map(({ question }) => question)} kinds={event.ticketKinds} />
      </SimpleGrid>
      <SidePanel
        opened={opened !== undefined}
        title={t(opened?.draft.id ? 'change' : 'add')}
        onClose={() => setOpened(undefined)}
      >
        {opened && (
          <QuestionEditor
            eventId={event.id}
            initial={opened.draft}
            isAnswered={opened.isAnswered}
            others={editor.questions}
            kinds={event.ticketKinds}
            onSaved={() => {
              setOpened(undefined);
              refresh();
            }}
          />
        )}
      </SidePanel>
    </>
  );
}
