import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type ReportTablePartsFragment,
  ShareTableDocument,
  type ShareTableMutationVariables,
  UnshareTableDocument,
} from '@parvis/contract/web';

export type ReportSubject = Omit<ShareTableMutationVariables, 'key'>;

interface ShareTableProps {
  table: ReportTablePartsFragment;
  subject: ReportSubject;
  opened: boolean;
  onClose: () => void;
}

/** The link by which anybody reads a table, as it is when they look; made, copied and taken back. */
export function ShareTable({ table, subject, opened, onClose }: ShareTableProps) {
  const { t } = useTranslation('reports');
  const [sharing, share] = useMutation(ShareTableDocument);
  const [unsharing, unshare] = useMutation(UnshareTableDocument);
  const [changed, setChanged] = useState<string | null>();
  const [hasFailed, setFailed] = useState(false);
  const sharedAt = changed === undefined ? table.sharedAt : changed;
  const set = async (isShared: boolean) => {
    const variables = { ...subject, key: table.key };
    const shared = isShared ? (await share(variables)).data?.shareTable : (await unshare(variables)).data?.unshareTable;
    setFailed(!shared);
    if (shared) setChanged(shared.sharedAt);
  };
  const address = sharedAt && `${window.location.origin}${sharedAt}`;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shareTable', { table: table.title })}
      closeButtonProps={{ 'aria-label': t('dismiss'), size: 44 }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('shareLead')}</Text>
        {address ? (
          <>
            <TextInput
              label={t('shareAddress')}
              value={address}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
            <Group gap="xs">
              <CopyButton value={address} timeout={3000}>
                {({ copied, copy }) => (
                  <Button
                    onClick={copy}
                    leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
                  >
                    {copied ? t('linkCopied') : t('copyLink')}
                  </Button>
                )}
              </CopyButton>
              <Button
                variant="default"
                loading={unsharing.fetching}
                leftSection={<IconLinkOff size={18} aria-hidden />}
                onClick={() => void set(false)}
              >
                {t('unshare')}
              </Button>
            </Group>
          </>
        ) : (
          <Button loading={sharing.fetching} onClick={() => void set(true)}>
            {t('makeLink')}
          </Button>
        )}
        {hasFailed && (
          <Text size="sm" c="coral.8" role="alert">
            {t('failed')}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
