import { Button, Group, Pagination } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export const PAGE = 25;

/** The pages of a list, where there is more than one. */
export function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('team');
  if (total <= PAGE) return null;
  return (
    <Pagination
      mt="xl"
      size="lg"
      total={Math.ceil(total / PAGE)}
      value={page}
      onChange={onPage}
      aria-label={t('pages')}
      getItemProps={(number) => ({ 'aria-label': t('page', { page: number }) })}
      getControlProps={(control) => ({ 'aria-label': control === 'next' ? t('nextPage') : t('previous') })}
    />
  );
}

/** What the page shows, with its filters, as a file for each kind of spreadsheet. */
export function Exports({ path, filter }: { path: string; filter: Record<string, string | null | undefined> }) {
  const { t } = useTranslation('team');
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(chosen).toString();
  return (
    <Group gap="xs">
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`${path}.${format}${query && `?${query}`}`}
          download
          variant="default"
          size="sm"
          mih={44}
          leftSection={<IconDownload size={18} aria-hidden />}
          aria-label={t('export', { kind: t(format) })}
        >
          {t(format)}
        </Button>
      ))}
    </Group>
  );
}
