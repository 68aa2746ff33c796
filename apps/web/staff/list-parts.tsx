import { Button, Group, Pagination } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadConfirmed } from '../shell/download-confirmed';

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

interface ExportsProps {
  path: string;
  filter: Record<string, string | null | undefined>;
  /** The server asks who one is before it gives the file. */
  isSensitive?: boolean;
}

/** What the page shows, with its filters, as a file for each kind of spreadsheet. */
export function Exports({ path, filter, isSensitive }: ExportsProps) {
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
          {...(isSensitive
            ? { onClick: (event: MouseEvent<HTMLAnchorElement>) => void downloadConfirmed(event) }
            : { download: true })}
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
