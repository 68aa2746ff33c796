import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const FORMATS = ['xlsx', 'csv', 'vcf'] as const;

/** What the booth takes home. */
export function ExportLinks({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useTranslation('contacts');
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb={4}>
        {t('exports.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('exports.lead')}
      </Text>
      <Group gap="sm">
        {FORMATS.map((format) => (
          <Button
            key={format}
            component="a"
            href={`/api/booths/${exhibitorId}/contacts.${format}`}
            download
            variant="default"
            mih={44}
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t(`exports.${format}`)}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}
