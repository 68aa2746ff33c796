import { Alert, Button, Checkbox, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { PublishPreviewDocument, type PublishPreviewQuery, PublishProgrammeDocument } from '@parvis/contract/web';
import { LoadingState, useFormat, useText } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { QueryView } from '../shell/query-view';
import classes from './board.module.css';
import { ChangesList } from './changes-list';
import type { DraftStore, EditorState } from './draft-store';

interface PublishDialogProps {
  store: DraftStore;
  state: EditorState;
  opened: boolean;
  onClose: () => void;
}

/** What publishing does, in words, before it is done. */
export function PublishDialog(props: PublishDialogProps) {
  const { t } = useTranslation('editor');
  const { t: ui } = useTranslation('ui');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('publishing.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Publishing {...props} />
    </Modal>
  );
}

type Preview = NonNullable<NonNullable<PublishPreviewQuery['event']>['programmePreview']>;

function Publishing({ store, state, onClose }: PublishDialogProps) {
  const response = useQuery({
    query: PublishPreviewDocument,
    variables: { slug: state.event.slug },
    requestPolicy: 'network-only',
  });
  return (
    <QueryView response={response} loading={<LoadingState rows={2} />}>
      {({ event }) =>
        event?.programmePreview && (
          <PublishForm
            store={store}
            state={state}
            preview={event.programmePreview}
            refresh={() => response[1]({ requestPolicy: 'network-only' })}
            onClose={onClose}
          />
        )
      }
    </QueryView>
  );
}

interface PublishFormProps extends Omit<PublishDialogProps, 'opened'> {
  preview: Preview;
  refresh: () => void;
}

function PublishForm({ store, state, preview, refresh, onClose }: PublishFormProps) {
  const { t } = useTranslation('editor');
  const { event, draft, sessions } = state;
  const [{ fetching }, send] = useMutation(PublishProgrammeDocument);
  const [note, setNote] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const [fault, setFault] = useState<string>();
  const [isNothing, setNothing] = useState(false);
  const { errors } = preview.conflicts;
  const needsConfirming = errors > 0 || preview.elsewhere.length > 0;
  const number = draft.version + 1;

  const publish = async () => {
    if (needsConfirming && !isConfirmed) return setFault(t('publishing.confirmNeeded'));
    setFault(undefined);
    const { data } = await send({ input: { eventId: event.id, version: draft.version, note, confirmed: isConfirmed } });
    const outcome = data?.publishProgramme;
    switch (outcome?.__typename) {
      case 'ProgrammePublished':
        tell(t('publishing.doneTold', { number: outcome.number, count: outcome.told }), 'done');
        await store.reload();
        return onClose();
      case 'NothingToPublish':
        return setNothing(true);
      case 'PublishNeedsConfirming':
        setFault(t('publishing.confirmNeeded'));
        return refresh();
      case 'PublishedMeanwhile':
        setFault(
          t('publishing.meanwhile', {
            name: outcome.latest.publishedBy ?? t('publishing.somebody'),
            number: outcome.latest.number,
          }),
        );
        await store.reload();
        return refresh();
      case 'InvalidInput':
        return setFault(t('publishing.tooLong'));
      case undefined:
        return setFault(t('publishing.failed'));
    }
  };

  if (isNothing) return <Text>{t('publishing.nothing', { version: draft.version })}</Text>;
  return (
    <Stack gap="lg">
      <WhatChanges
        preview={preview}
        state={state}
        isFirst={draft.version === 0}
        placed={sessions.length - preview.unplaced}
      />
      {preview.elsewhere.length > 0 && <Elsewhere preview={preview} />}
      <div>
        {errors > 0 && (
          <Text fw={600} c="coral.8">
            {t('publishing.errors', { count: errors })}
          </Text>
        )}
        {preview.unplaced > 0 && <Text>{t('publishing.unplaced', { count: preview.unplaced })}</Text>}
        <Text>{t('publishing.told', { count: preview.told })}</Text>
      </div>
      <Textarea
        label={t('publishing.note')}
        description={t('publishing.noteHint')}
        maxLength={1000}
        minRows={2}
        value={note}
        onChange={(changed) => setNote(changed.currentTarget.value)}
      />
      {needsConfirming && (
        <Checkbox
          label={t('publishing.confirm')}
          checked={isConfirmed}
          onChange={(changed) => setConfirmed(changed.currentTarget.checked)}
        />
      )}
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      <Group>
        <Button loading={fetching} onClick={() => void publish()}>
          {t('publishing.go', { number })}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('publishing.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

interface WhatChangesProps {
  preview: Preview;
  state: EditorState;
  isFirst: boolean;
  placed: number;
}

function WhatChanges({ preview, state, isFirst, placed }: WhatChangesProps) {
  const { t } = useTranslation('editor');
  const { changes } = preview;
  if (isFirst) return <Text>{t('publishing.first', { count: placed })}</Text>;
  if (changes.length === 0) return <Text>{t('publishing.onlyParts')}</Text>;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t('publishing.changes', { count: changes.length })}
      </Title>
      <ChangesList changes={changes} timeZone={state.event.timeZone} />
    </section>
  );
}

function Elsewhere({ preview }: { preview: Preview }) {
  const { t } = useTranslation('editor');
  const text = useText();
  const format = useFormat();
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t('publishing.elsewhere')} ({format.number(preview.elsewhere.length)})
      </Title>
      <Stack component="ul" className={classes.list} gap="xs">
        {preview.elsewhere.map(({ person, sessionTitle, loses, startsAt }) => (
          <li key={`${person.personId} ${startsAt} ${loses}`}>
            <Text>
              <strong>{person.name}</strong> {t(`publishing.loses.${loses}`, { title: text(sessionTitle) })}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}
