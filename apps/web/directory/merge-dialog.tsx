import { Alert, Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type DirectoryOrganisationPartsFragment,
  MergeOrganisationsDocument,
  MergePreviewDocument,
} from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { directoryWords } from './directory.words';

type Table = keyof typeof directoryWords.fr.merge.tables;
const isKnown = (table: string): table is Table => Object.hasOwn(directoryWords.fr.merge.tables, table);

interface MergeDialogProps {
  keep: DirectoryOrganisationPartsFragment;
  drop: DirectoryOrganisationPartsFragment;
  onSwap: () => void;
  onClose: () => void;
  onMerged: () => void;
}

/** What goes from one organisation to the other, before it does. */
export function MergeDialog({ keep, drop, onSwap, onClose, onMerged }: MergeDialogProps) {
  const { t } = useTranslation('directory');
  const { t: ui } = useTranslation('ui');
  const text = useText();
  const ids = { keepId: keep.id, dropId: drop.id };
  const names = { keep: keep.name, drop: drop.name };
  const response = useQuery({ query: MergePreviewDocument, variables: ids, requestPolicy: 'network-only' });
  const [{ fetching }, merge] = useMutation(MergeOrganisationsDocument);
  const send = async () => {
    const { data } = await merge(ids);
    const isDone = data?.mergeOrganisations.__typename === 'OrganisationsMerged';
    notifications.show({
      message: t(isDone ? 'merge.done' : 'edit.failed'),
      color: isDone ? 'parvis' : 'coral',
      role: isDone ? 'status' : 'alert',
    });
    if (isDone) onMerged();
    else response[1]({ requestPolicy: 'network-only' });
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('merge.title', names)}
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Stack gap="md">
        <Text>{t('merge.lead', names)}</Text>
        <QueryView response={response}>
          {({ mergePreview: { rows, clashes } }) => (
            <>
              <Title order={3} size="h5">
                {t('merge.moves')}
              </Title>
              {rows.length === 0 ? (
                <Text>{t('merge.nothing')}</Text>
              ) : (
                <List>
                  {rows.map(({ table, count }) => (
                    <List.Item key={table}>
                      {`${count} ${isKnown(table) ? t(`merge.tables.${table}`) : t('merge.other', { table })}`}
                    </List.Item>
                  ))}
                </List>
              )}
              {clashes.length > 0 && (
                <Alert color="coral" c="black" role="alert">
                  {t('merge.clash', { events: clashes.map(text).join(', ') })}
                </Alert>
              )}
              <Group>
                <Button mih={44} loading={fetching} disabled={clashes.length > 0} onClick={() => void send()}>
                  {t('merge.confirm')}
                </Button>
                <Button mih={44} variant="default" onClick={onSwap}>
                  {t('merge.swap', { name: drop.name })}
                </Button>
              </Group>
            </>
          )}
        </QueryView>
      </Stack>
    </Modal>
  );
}
