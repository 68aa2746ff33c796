import {
  Button,
  Group,
  NativeSelect,
  Paper,
  Rating,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconQrcode, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactAgreementInput, ContactNoteInput } from '@parvis/contract/web';
import { StatusMark } from '@parvis/ui';
import { useOfflineSince } from '../shell/offline/offline';
import { AgreementCard } from './agreement-card';
import type { Booth } from './booth-contacts-screen';
import type { Entry } from './contact-view';

const SAVE_AFTER_MS = 400;
const RATINGS = [1, 2, 3, 4, 5] as const;

interface ContactPanelProps {
  entry: Entry;
  booth: Booth;
  /** Of a badge that was just read. */
  said: 'added' | 'again' | undefined;
  onKeep: (change: { note?: ContactNoteInput; agreement?: ContactAgreementInput }) => void;
  onRemove: () => void;
  onNext: () => void;
}

/** One contact: whether they agree, and what one notes of them. Everything is kept as it is typed. */
export function ContactPanel({ entry, booth, said, onKeep, onRemove, onNext }: ContactPanelProps) {
  const { t } = useTranslation('contacts');
  const isOffline = useOfflineSince() !== undefined;
  const [note, setNote] = useState(entry.mine);
  const keep = useDebouncedCallback(onKeepNote, { delay: SAVE_AFTER_MS, flushOnUnmount: true });
  function onKeepNote(next: ContactNoteInput) {
    onKeep({ note: next });
  }
  const change = (part: Partial<ContactNoteInput>) => {
    const next = { ...note, ...part };
    setNote(next);
    keep(next);
  };
  const answerTo = (id: string) => note.answers.find(({ questionId }) => questionId === id)?.answer ?? '';
  const answer = (questionId: string, text: string) =>
    change({ answers: [...note.answers.filter((one) => one.questionId !== questionId), { questionId, answer: text }] });
  const others = entry.contact?.notes.filter(({ isMine }) => !isMine) ?? [];
  return (
    <Stack gap="lg">
      {said && (
        <div role="status">
          <StatusMark tone="good">{t(said)}</StatusMark>
        </div>
      )}
      {!entry.contact && isOffline && <Text c="dimmed">{t('offline')}</Text>}
      {entry.contact?.name && <Reach contact={entry.contact} />}
      <AgreementCard
        entry={entry}
        organisation={booth.organisationName}
        onAgree={(agreement) => onKeep({ agreement })}
      />
      <div>
        <Text fw={600} size="sm" mb={4} id="contact-rating">
          {t('rating')}
        </Text>
        <Rating
          size="xl"
          role="radiogroup"
          aria-labelledby="contact-rating"
          value={note.rating ?? 0}
          getSymbolLabel={(value) => (value === 0 ? t('notRated') : t('rated', { n: value }))}
          onChange={(rating) => change({ rating: RATINGS.find((one) => one === rating) ?? null })}
        />
      </div>
      <TagsInput
        label={t('tags')}
        description={t('tagsHint')}
        data={booth.tags}
        value={[...note.tags]}
        maxTags={30}
        maxLength={40}
        onChange={(tags) => change({ tags })}
      />
      {booth.questions.map(({ id, label, kind, options }) =>
        kind === 'CHOICE' ? (
          <NativeSelect
            key={id}
            label={label}
            value={answerTo(id)}
            data={[{ value: '', label: t('choose') }, ...options]}
            onChange={(event) => answer(id, event.currentTarget.value)}
          />
        ) : (
          <TextInput
            key={id}
            label={label}
            value={answerTo(id)}
            maxLength={500}
            onChange={(event) => answer(id, event.currentTarget.value)}
          />
        ),
      )}
      <Textarea
        label={t('note')}
        description={t('noteHint')}
        autosize
        minRows={3}
        maxLength={2000}
        value={note.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      {others.map(({ authorId, authorName, body, rating, tags }) => (
        <Paper key={authorId} p="sm" component="section" aria-label={t('of', { name: authorName })}>
          <Title order={3} size="h6">
            {t('of', { name: authorName })}
          </Title>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{body}</Text>
          <Text size="sm" c="dimmed">
            {[rating && `${rating}/5`, ...tags].filter(Boolean).join(' · ')}
          </Text>
        </Paper>
      ))}
      <Group justify="space-between">
        <Button size="md" leftSection={<IconQrcode size={20} aria-hidden />} onClick={onNext}>
          {t('scan')}
        </Button>
        <Button variant="default" mih={44} leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>
          {t('remove')}
        </Button>
      </Group>
    </Stack>
  );
}

function Reach({ contact }: { contact: NonNullable<Entry['contact']> }) {
  const { email, phone, jobTitle, organisationName } = contact;
  return (
    <Stack gap={2}>
      <Text>{[jobTitle, organisationName].filter(Boolean).join(' · ')}</Text>
      {email && (
        <Text component="a" href={`mailto:${email}`} c="parvis.7" py={10} style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Text>
      )}
      {phone && (
        <Text component="a" href={`tel:${phone.replace(/[^\d+]/g, '')}`} c="parvis.7" py={10}>
          {phone}
        </Text>
      )}
    </Stack>
  );
}
