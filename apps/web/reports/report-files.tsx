import { Button, Group } from '@mantine/core';
import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@parvis/ui';

/** The whole report as a file. */
export function ReportFiles({ files }: { files: string }) {
  const { t } = useTranslation('reports');
  const language = useLanguage().toLowerCase();
  return (
    <Group gap="sm" className="parvis-no-print">
      <Button
        component="a"
        href={`${files}/report.pdf?lang=${language}`}
        target="_blank"
        leftSection={<IconFileTypePdf size={20} aria-hidden />}
      >
        {t('pdf')}
      </Button>
      <Button
        component="a"
        variant="default"
        href={`${files}/report.xlsx?lang=${language}`}
        download
        leftSection={<IconTable size={20} aria-hidden />}
      >
        {t('xlsx')}
      </Button>
    </Group>
  );
}
