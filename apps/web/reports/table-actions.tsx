import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
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

const look = { variant: 'light', size: 'sm', mih: 44 } as const;

/** What one may take away of a table. */
export function TableActions({ table, files, subject }: TableActionsProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage().toLowerCase();
  const copy = () =>
    copyTable(table).then(
      () => notifications.show({ message: t('copied'), closeButtonProps: { 'aria-label': t('dismiss') } }),
      () =>
        notifications.show({
          color: 'coral',
          message: t('copyFailed'),
          closeButtonProps: { 'aria-label': t('dismiss') },
        }),
    );
  return (
    <Group gap="xs" className="parvis-no-print">
      <Button
        {...look}
        leftSection={<IconCopy size={18} aria-hidden />}
        onClick={() => void copy()}
        aria-label={t('copyTable', { table: table.title })}
      >
        {t('copy')}
      </Button>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          {...look}
          component="a"
          href={`${files}/${table.key}.${format}?lang=${language}`}
          download
          leftSection={<IconDownload size={18} aria-hidden />}
          aria-label={t('downloadTable', { table: table.title, format: t(`formats.${format}`) })}
        >
          {t(`formats.${format}`)}
        </Button>
      ))}
      {subject && <ShareTable table={table} subject={subject} />}
    </Group>
  );
}
