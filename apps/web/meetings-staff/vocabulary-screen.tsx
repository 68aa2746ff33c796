import { Alert, Button, Checkbox, Group, NativeSelect, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTags } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  MergeMeetingTagsDocument,
  MeetingVocabularyDocument,
  RetireMeetingTagDocument,
  SaveMeetingTagDocument,
  type VocabularyChangeFragment,
  type WordOfVocabularyFragment,
} from '@parvis/contract/web';
import { foldName, staffMay } from '@parvis/domain';
import { EmptyState, PageHeader, SearchField, SidePanel, StatusMark, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { MeetingSections } from './meeting-sections';
import classes from './meetings-staff.module.css';

type Editing = { kind: 'save'; word?: WordOfVocabularyFragment } | { kind: 'merge'; word: WordOfVocabularyFragment };

/** The words that people choose from: added, renamed, merged, retired. */
export function VocabularyScreen() {
  const { t } = useTranslation('meetingRules');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: MeetingVocabularyDocument, variables: { slug } });
  const [, refetch] = response;
  const [editing, setEditing] = useState<Editing>();
  const [search, setSearch] = useState('');
  const text = useText();
  const done = () => {
    setEditing(undefined);
    refetch({ requestPolicy: 'network-only' });
    notifications.show({ message: t('vocabulary.saved') });
  };
  return (
    <>
      <PageHeader title={t('vocabulary.title')} lead={t('vocabulary.lead')} />
      <MeetingSections />
      <QueryView response={response}>
        {({ event }) => {
          const all = event?.meetingVocabulary ?? [];
          const words = all.filter(({ tag }) => foldName(text(tag.label)).includes(foldName(search)));
          return (
            <Stack maw={860}>
              <Group>
                <SearchField
                  value={search}
                  onSearch={setSearch}
                  aria-label={t('vocabulary.search')}
                  placeholder={t('vocabulary.search')}
                  style={{ flex: '1 1 220px' }}
                />
                <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEditing({ kind: 'save' })}>
                  {t('vocabulary.add')}
                </Button>
              </Group>
              {words.length === 0 && (
                <EmptyState icon={IconTags} title={t('vocabulary.none')}>
                  {all.length === 0 && t('vocabulary.noneLead')}
                </EmptyState>
              )}
              <ul className={classes.words}>
                {words.map((word) => (
                  <Word key={word.tag.id} word={word} onEdit={setEditing} onDone={done} />
                ))}
              </ul>
              <SidePanel
                opened={editing !== undefined}
                title={
                  editing &&
                  t(
                    editing.kind === 'merge'
                      ? 'vocabulary.merge'
                      : editing.word
                        ? 'vocabulary.rename'
                        : 'vocabulary.add',
                  )
                }
                onClose={() => setEditing(undefined)}
              >
                {editing?.kind === 'save' && <WordForm word={editing.word} onDone={done} />}
                {editing?.kind === 'merge' && <MergeForm word={editing.word} words={all} onDone={done} />}
              </SidePanel>
            </Stack>
          );
        }}
      </QueryView>
    </>
  );
}

interface WordProps {
  word: WordOfVocabularyFragment;
  onEdit: (editing: Editing) => void;
  onDone: () => void;
}

function Word({ word, onEdit, onDone }: WordProps) {
  const { t } = useTranslation('meetingRules');
  const text = useText();
  const { me } = useSession();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, retire] = useMutation(RetireMeetingTagDocument);
  const { tag, offers, seeks } = word;
  const name = text(tag.label);
  const toggle = async () => {
    const { data } = await retire({ eventId, tagId: tag.id, isRetired: !tag.isRetired });
    if (!data) return notifications.show({ message: t('failed'), color: 'coral' });
    onDone();
  };
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            {tag.isRetired && <StatusMark tone="neutral">{t('vocabulary.retired')}</StatusMark>}
            {tag.isOfEvent && <StatusMark tone="good">{t('vocabulary.ofEvent')}</StatusMark>}
          </Group>
          <Text size="sm" c="dimmed">
            {t('vocabulary.uses', { offers, seeks })}
          </Text>
        </div>
        {/* Organisers keep the words of their event; those of the cluster are for staff. */}
        {(staffMay(me, 'organisation.manage') || tag.isOfEvent) && (
          <Group gap="xs">
            <Button
              variant="default"
              aria-label={t('vocabulary.renameNamed', { word: name })}
              onClick={() => onEdit({ kind: 'save', word })}
            >
              {t('vocabulary.rename')}
            </Button>
            <Button
              variant="default"
              aria-label={t('vocabulary.mergeNamed', { word: name })}
              onClick={() => onEdit({ kind: 'merge', word })}
            >
              {t('vocabulary.merge')}
            </Button>
            <Button
              variant="default"
              loading={fetching}
              aria-label={t(tag.isRetired ? 'vocabulary.restoreNamed' : 'vocabulary.retireNamed', { word: name })}
              onClick={() => void toggle()}
            >
              {t(tag.isRetired ? 'vocabulary.restore' : 'vocabulary.retire')}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}

/** What went wrong, in words; nothing when it went well. */
function useProblem() {
  const { t } = useTranslation('meetingRules');
  const text = useText();
  return (outcome: VocabularyChangeFragment | undefined) => {
    if (!outcome) return t('failed');
    if (outcome.__typename === 'TagExists') return t('vocabulary.exists', { word: text(outcome.tag.label) });
    return outcome.__typename === 'InvalidInput' ? t('vocabulary.required') : undefined;
  };
}

function WordForm({ word, onDone }: { word: WordOfVocabularyFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation('meetingRules');
  const { me } = useSession();
  const { id: eventId } = useStaffEvent();
  const problemOf = useProblem();
  const [fr, setFr] = useState(word?.tag.label.fr ?? '');
  const [en, setEn] = useState(word?.tag.label.en ?? '');
  const [isOfCluster, setOfCluster] = useState(staffMay(me, 'organisation.manage'));
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveMeetingTagDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await save({ input: { eventId, id: word?.tag.id ?? null, fr, en, isOfCluster } });
    const wrong = problemOf(data?.saveMeetingTag);
    setProblem(wrong);
    if (!wrong) onDone();
  };
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('vocabulary.fr')}
            lang="fr"
            maxLength={60}
            value={fr}
            onChange={(change) => setFr(change.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('vocabulary.en')}
            lang="en"
            maxLength={60}
            value={en}
            onChange={(change) => setEn(change.currentTarget.value)}
          />
        </SimpleGrid>
        {!word && staffMay(me, 'organisation.manage') && (
          <Checkbox
            label={t('vocabulary.cluster')}
            checked={isOfCluster}
            onChange={(change) => setOfCluster(change.currentTarget.checked)}
          />
        )}
        <Button type="submit" loading={fetching} style={{ alignSelf: 'flex-end' }}>
          {t('vocabulary.save')}
        </Button>
      </Stack>
    </form>
  );
}

interface MergeFormProps {
  word: WordOfVocabularyFragment;
  words: WordOfVocabularyFragment[];
  onDone: () => void;
}

function MergeForm({ word, words, onDone }: MergeFormProps) {
  const { t } = useTranslation('meetingRules');
  const text = useText();
  const { id: eventId } = useStaffEvent();
  const problemOf = useProblem();
  // A word of the cluster stays one: other events chose it.
  const targets = words.filter(({ tag }) => tag.id !== word.tag.id && (word.tag.isOfEvent || !tag.isOfEvent));
  const [intoId, setIntoId] = useState(targets[0]?.tag.id ?? '');
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, merge] = useMutation(MergeMeetingTagsDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await merge({ eventId, tagId: word.tag.id, intoId });
    const wrong = problemOf(data?.mergeMeetingTags);
    setProblem(wrong);
    if (!wrong) onDone();
  };
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Text fw={600}>{text(word.tag.label)}</Text>
        <Text c="dimmed">{t('vocabulary.mergeLead')}</Text>
        <NativeSelect
          label={t('vocabulary.into')}
          value={intoId}
          data={targets.map(({ tag }) => ({ value: tag.id, label: text(tag.label) }))}
          onChange={(change) => setIntoId(change.currentTarget.value)}
        />
        <Button type="submit" loading={fetching} disabled={!intoId} style={{ alignSelf: 'flex-end' }}>
          {t('vocabulary.merge')}
        </Button>
      </Stack>
    </form>
  );
}
