import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload, IconLink, IconShare2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportTablePartsFragment } from '@parvis/contract/web';
import { useLanguage } from '@parvis/ui';
import { copyTable } from './copy-table';
import { type ReportSubject, ShareTable } from './share-table';

interface TableActionsProps {
  table: ReportTablePartsFragment;
  /** Where the files of the report are: `/api/reports/years/2024`. */
  files: string;
  /** Left out for those who may not share. */
  subject?: ReportSubject | undefined;
}

/** What one may take away of a table. */
export function TableActions({ table, files, subject }: TableActionsProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage().toLowerCase();
  const [sharing, share] = useDisclosure();
  const say = (message: string, color = 'parvis') =>
    notifications.show({ message, color, closeButtonProps: { 'aria-label': t('dismiss') } });
  const copy = () =>
    copyTable(table).then(
      () => say(t('copied')),
      () => say(t('copyFailed'), 'coral'),
    );
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="subtle"
            mih={44}
            className="parvis-no-print"
            leftSection={<IconShare2 size={18} aria-hidden />}
            aria-label={t('takeTable', { table: table.title })}
          >
            {t('take')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item mih={44} leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}>
            {t('copy')}
          </Menu.Item>
          {(['csv', 'xlsx'] as const).map((format) => (
            <Menu.Item
              key={format}
              mih={44}
              component="a"
              href={`${files}/${table.key}.${format}?lang=${language}`}
              download
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('download', { format: t(`formats.${format}`) })}
            </Menu.Item>
          ))}
          {subject && (
            <Menu.Item mih={44} leftSection={<IconLink size={18} aria-hidden />} onClick={share.open}>
              {t('makeShared')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {subject && <ShareTable table={table} subject={subject} opened={sharing} onClose={share.close} />}
    </>
  );
}
