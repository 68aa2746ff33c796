import { Alert, Button, Group, NativeSelect, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAddressBook, IconDownload, IconNotes } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type MeetingBehindFragment,
  type NextStep,
  PastMeetingsDocument,
  SaveMeetingNoteDocument,
} from '@parvis/contract/web';
import { SidePanel, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { QueryView } from '../shell/query-view';
import classes from './meetings.module.css';
import { PersonLine } from './person-line';
import { tell } from './tell';

const RATINGS = [1, 2, 3, 4, 5] as const;
const STEPS: readonly NextStep[] = ['NONE', 'WRITE', 'CALL', 'MEET_AGAIN', 'OFFER'];

/** Meetings that have begun, with what the reader keeps of them, and their contacts to take along. */
export function PastMeetings() {
  const { t } = useTranslation('asking');
  const event = useEvent();
  const [toNote, setToNote] = useState<MeetingBehindFragment>();
  const response = useQuery({
    query: PastMeetingsDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  const [, refetch] = response;
  return (
    <QueryView response={response}>
      {(data) => {
        const past = data.event?.pastMeetings ?? [];
        if (past.length === 0) return null;
        return (
          <Stack component="section" gap="sm" mt="xl" className={classes.narrow}>
            <Title order={2} size="h4">
              {t('after.title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('after.lead')}
            </Text>
            <ul className={classes.list}>
              {past.map((meeting) => (
                <li key={meeting.meetingId}>
                  <PastCard meeting={meeting} onNote={() => setToNote(meeting)} />
                </li>
              ))}
            </ul>
            <Contacts />
            <SidePanel opened={toNote !== undefined} title={toNote?.with.name} onClose={() => setToNote(undefined)}>
              {toNote && (
                <NoteForm
                  key={toNote.meetingId}
                  meeting={toNote}
                  onSaved={() => {
                    setToNote(undefined);
                    refetch({ requestPolicy: 'network-only' });
                  }}
                />
              )}
            </SidePanel>
          </Stack>
        );
      }}
    </QueryView>
  );
}

function PastCard({ meeting, onNote }: { meeting: MeetingBehindFragment; onNote: () => void }) {
  const { t } = useTranslation('asking');
  const { timeZone } = useEvent();
  const format = useFormat();
  const { slot, rating, nextStep, note, sharesContact } = meeting;
  const facts = [
    `${format.shortDay(slot.startsAt, timeZone)}, ${format.times(slot.startsAt, slot.endsAt, timeZone)}`,
    rating !== null && t('after.stars', { count: rating }),
    nextStep && t(`after.steps.${nextStep}`),
    !sharesContact && t('after.noContact'),
  ].filter(Boolean);
  return (
    <article className={classes.card}>
      <PersonLine person={meeting.with}>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      </PersonLine>
      {note && <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</Text>}
      <Button
        variant="light"
        leftSection={<IconNotes size={20} aria-hidden />}
        onClick={onNote}
        aria-label={t('after.editNamed', { name: meeting.with.name })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('after.edit')}
      </Button>
    </article>
  );
}

function NoteForm({ meeting, onSaved }: { meeting: MeetingBehindFragment; onSaved: () => void }) {
  const { t } = useTranslation('asking');
  const [rating, setRating] = useState(meeting.rating);
  const [nextStep, setNextStep] = useState(meeting.nextStep ?? '');
  const [note, setNote] = useState(meeting.note ?? '');
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveMeetingNoteDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const step = STEPS.find((known) => known === nextStep) ?? null;
    const { data } = await save({ meetingId: meeting.meetingId, rating, nextStep: step, note });
    if (data?.saveMeetingNote.__typename !== 'MeetingNoteSaved') return setProblem(t('keep.failed'));
    tell(t('after.saved'), 'done');
    onSaved();
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Radio.Group
          label={t('after.rating')}
          value={rating === null ? null : String(rating)}
          onChange={(chosen) => setRating(Number(chosen))}
        >
          <Group gap="xs" mt={6}>
            {RATINGS.map((one) => (
              <Radio.Card
                key={one}
                value={String(one)}
                className={classes.rating}
                aria-label={t('after.stars', { count: one })}
              >
                {one}
              </Radio.Card>
            ))}
          </Group>
        </Radio.Group>
        <NativeSelect
          label={t('after.nextStep')}
          value={nextStep}
          onChange={(change) => setNextStep(change.currentTarget.value)}
          data={[{ value: '', label: '–' }, ...STEPS.map((one) => ({ value: one, label: t(`after.steps.${one}`) }))]}
        />
        <Textarea
          label={t('after.note')}
          maxLength={2000}
          autosize
          minRows={4}
          value={note}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
        <Button type="submit" size="lg" loading={fetching}>
          {t('after.save')}
        </Button>
      </Stack>
    </form>
  );
}

function Contacts() {
  const { t } = useTranslation('asking');
  const { id } = useEvent();
  return (
    <section>
      <Title order={3} size="h4">
        {t('after.contacts')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('after.contactsLead')}
      </Text>
      <Group gap="sm">
        <Button
          component="a"
          variant="default"
          href={`/api/events/${id}/contacts.vcf`}
          leftSection={<IconAddressBook size={20} aria-hidden />}
        >
          {t('after.vcard')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`/api/events/${id}/contacts.csv`}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('after.csv')}
        </Button>
      </Group>
    </section>
  );
}
