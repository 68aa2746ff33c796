import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  DecideOrganisationChangeDocument,
  OrganisationQueueDocument,
  type OrganisationQueueQuery,
  SetRepresentativeDocument,
} from '@parvis/contract/web';
import { keepFocus, useFocusNear } from '@parvis/ui';
import classes from './organisation-queue.module.css';
import { MergeDialog } from './merge-dialog';

type Queue = OrganisationQueueQuery['organisationQueue'];
type Duplicate = Queue['duplicates'][number];

/** What waits for staff in the directory; nothing is shown when nothing does. */
export function OrganisationQueue({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('directory');
  const [{ data }, refetch] = useQuery({ query: OrganisationQueueDocument, requestPolicy: 'cache-and-network' });
  const [merging, setMerging] = useState<Duplicate>();
  useFocusNear(merging !== undefined);
  const queue = data?.organisationQueue;
  const refresh = () => {
    refetch({ requestPolicy: 'network-only' });
    onChanged();
  };
  if (!queue || queue.changes.length + queue.representatives.length + queue.duplicates.length === 0) return null;
  return (
    <Paper ref={keepFocus} component="section" p="md" mb="xl" aria-labelledby="organisation-queue">
      <Title order={2} size="h3" id="organisation-queue" mb="md">
        {t('queue.title')}
      </Title>
      <Stack gap="lg">
        <Changes changes={queue.changes} refresh={refresh} />
        <Asked asked={queue.representatives} refresh={refresh} />
        {queue.duplicates.length > 0 && (
          <Part title={t('queue.duplicates')}>
            {queue.duplicates.map((pair) => {
              const names = { keep: pair.keep.name, drop: pair.drop.name };
              return (
                <Group
                  component="li"
                  className={classes['entry']}
                  key={`${pair.keep.id} ${pair.drop.id}`}
                  justify="space-between"
                >
                  <div style={{ minWidth: 0, flex: '1 1 260px' }}>
                    <Text fw={600}>{t('queue.alike', names)}</Text>
                    <Text size="sm" c="dimmed">
                      {t(pair.sameDomain ? 'queue.sameDomain' : 'queue.sameName')}
                    </Text>
                  </div>
                  <Button
                    variant="light"
                    mih={44}
                    aria-label={t('queue.previewOf', names)}
                    onClick={() => setMerging(pair)}
                  >
                    {t('queue.preview')}
                  </Button>
                </Group>
              );
            })}
          </Part>
        )}
      </Stack>
      {merging && (
        <MergeDialog
          key={`${merging.keep.id} ${merging.drop.id}`}
          keep={merging.keep}
          drop={merging.drop}
          onSwap={() => setMerging({ ...merging, keep: merging.drop, drop: merging.keep })}
          onClose={() => setMerging(undefined)}
          onMerged={() => {
            setMerging(undefined);
            refresh();
          }}
        />
      )}
    </Paper>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
    </div>
  );
}

function Changes({ changes, refresh }: { changes: Queue['changes']; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const [{ fetching }, decide] = useMutation(DecideOrganisationChangeDocument);
  if (changes.length === 0) return null;
  const send = async (changeId: string, isApproved: boolean, word: string) => {
    const { data } = await decide({ changeId, isApproved, word: word || null });
    const isDone = data?.decideOrganisationChange === true;
    notifications.show({
      message: t(isDone ? 'queue.decided' : data ? 'queue.nameTaken' : 'edit.failed'),
      color: isDone ? 'parvis' : 'coral',
      role: isDone ? 'status' : 'alert',
    });
    if (isDone) refresh();
  };
  return (
    <Part title={t('queue.changes')}>
      {changes.map(({ id, organisationName, name, logo, proposedByName }) => {
        const what = name
          ? t('queue.newName', { before: organisationName, after: name })
          : t('queue.newLogo', { name: organisationName });
        return (
          <Decision
            key={id}
            what={what}
            by={t('queue.by', { name: proposedByName })}
            isBusy={fetching}
            onDecide={(isApproved, word) => void send(id, isApproved, word)}
          >
            {logo && <img src={logo} alt={what} style={{ maxWidth: 220, maxHeight: 110 }} />}
          </Decision>
        );
      })}
    </Part>
  );
}

function Asked({ asked, refresh }: { asked: Queue['representatives']; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const [{ fetching }, set] = useMutation(SetRepresentativeDocument);
  if (asked.length === 0) return null;
  const send = async (who: Queue['representatives'][number], isActive: boolean, word: string) => {
    const { organisationId, personId } = who;
    const { data } = await set({ organisationId, personId, isActive, word: word || null });
    notifications.show({
      message: t(data ? 'queue.decided' : 'edit.failed'),
      color: data ? 'parvis' : 'coral',
      role: data ? 'status' : 'alert',
    });
    if (data) refresh();
  };
  return (
    <Part title={t('queue.asked')}>
      {asked.map((who) => (
        <Decision
          key={`${who.organisationId} ${who.personId}`}
          what={t('queue.asks', { name: who.name, organisation: who.organisationName })}
          by={who.email}
          isBusy={fetching}
          onDecide={(isActive, word) => void send(who, isActive, word)}
        />
      ))}
    </Part>
  );
}

interface DecisionProps {
  what: string;
  by: string;
  isBusy: boolean;
  onDecide: (isApproved: boolean, word: string) => void;
  children?: ReactNode;
}

function Decision({ what, by, isBusy, onDecide, children }: DecisionProps) {
  const { t } = useTranslation('directory');
  const [word, setWord] = useState('');
  return (
    <Stack component="li" gap={6} className={classes['entry']}>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {what}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {by}
      </Text>
      {children}
      <Group align="flex-end" gap="sm">
        <TextInput
          flex="1 1 240px"
          label={t('queue.word')}
          maxLength={500}
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
        />
        <Button
          mih={44}
          loading={isBusy}
          aria-label={t('queue.approveOf', { what })}
          onClick={() => onDecide(true, word)}
        >
          {t('queue.approve')}
        </Button>
        <Button
          mih={44}
          variant="default"
          loading={isBusy}
          aria-label={t('queue.refuseOf', { what })}
          onClick={() => onDecide(false, word)}
        >
          {t('queue.refuse')}
        </Button>
      </Group>
    </Stack>
  );
}
