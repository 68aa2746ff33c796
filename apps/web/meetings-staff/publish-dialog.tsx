import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type PlanRunFragment,
  PublicationPreviewDocument,
  type PublicationFragment,
  PublishScheduleRunDocument,
} from '@parvis/contract/web';
import { LoadingState } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { QueryView } from '../shell/query-view';
import { useNamesOf } from './names-of';
import type { planningWords } from './planning.words';

const SHOWN = 8;

interface PublishDialogProps {
  run: PlanRunFragment;
  opened: boolean;
  onClose: () => void;
  onPublished: () => void;
}

/** What publishing does, in words, before it is done. */
export function PublishDialog({ run, opened, onClose, onPublished }: PublishDialogProps) {
  const { t } = useTranslation('planning');
  const { t: ui } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('publish.title', { number: run.number })}
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Publishing run={run} onClose={onClose} onPublished={onPublished} />
    </Modal>
  );
}

function Publishing({ run, onClose, onPublished }: Omit<PublishDialogProps, 'opened'>) {
  const { t } = useTranslation('planning');
  const response = useQuery({
    query: PublicationPreviewDocument,
    variables: { runId: run.id },
    requestPolicy: 'network-only',
  });
  const [{ fetching }, publish] = useMutation(PublishScheduleRunDocument);
  const [refused, setRefused] = useState<string>();
  const go = async () => {
    setRefused(undefined);
    const { data } = await publish({ runId: run.id, revision: run.revision });
    const outcome = data?.publishScheduleRun;
    switch (outcome?.__typename) {
      case 'SchedulePublished':
        tell(t('publish.done', { count: outcome.publication.meetings }), 'done');
        return onPublished();
      case 'ScheduleRunChanged':
        tell(t('move.changed'), 'refused');
        return onClose();
      case 'RunNotPublishable':
        return setRefused(t('publish.not'));
      case undefined:
        return setRefused(t('move.failed'));
    }
  };
  return (
    <QueryView response={response} loading={<LoadingState rows={2} />}>
      {({ publicationPreview }) => (
        <Stack gap="sm">
          <Preview preview={publicationPreview} />
          {refused && (
            <Alert color="coral" role="alert">
              {refused}
            </Alert>
          )}
          <Group justify="flex-end" mt="sm">
            <Button variant="default" onClick={onClose}>
              {t('publish.cancel')}
            </Button>
            <Button loading={fetching} onClick={() => void go()}>
              {t('publish.go')}
            </Button>
          </Group>
        </Stack>
      )}
    </QueryView>
  );
}

type Conflict = keyof typeof planningWords.fr.publish.conflict;

function Preview({ preview: { meetings, told, without, endsAsking, conflicts } }: { preview: PublicationFragment }) {
  const { t } = useTranslation('planning');
  const namesOf = useNamesOf();
  return (
    <>
      {endsAsking && (
        <Alert color="coral" icon={<IconAlertTriangle aria-hidden />}>
          {t('publish.endsAsking')}
        </Alert>
      )}
      <Text fw={600}>{t('publish.meetings', { count: meetings })}</Text>
      <Text>{t('publish.told', { count: told })}</Text>
      {without > 0 && <Text>{t('publish.without', { count: without })}</Text>}
      {conflicts.length > 0 && (
        <div>
          <Text fw={600}>{t('publish.conflicts', { count: conflicts.length })}</Text>
          <List size="sm">
            {conflicts.slice(0, SHOWN).map(({ conflict, people }) => (
              <List.Item key={people.map(({ personId }) => personId).join()}>
                {t(`publish.conflict.${conflict as Conflict}`, { people: namesOf(people) })}
              </List.Item>
            ))}
          </List>
          {conflicts.length > SHOWN && <Text size="sm">{t('publish.more', { count: conflicts.length - SHOWN })}</Text>}
        </div>
      )}
      <Text c="dimmed">{t('publish.then')}</Text>
    </>
  );
}
