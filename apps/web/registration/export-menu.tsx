import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadConfirmed } from '../shell/download-confirmed';
import { exportQuery, type RegistrationsSearch } from './registrations-search';

/** Everybody the list shows, as a file. */
export function ExportMenu({ eventId, search }: { eventId: string; search: RegistrationsSearch }) {
  const { t } = useTranslation('attendees');
  const query = exportQuery(search);
  return (
    <Menu width={260}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={20} aria-hidden />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(query ? 'export.filtered' : 'export.all')}</Menu.Label>
        {(['xlsx', 'csv'] as const).map((type) => (
          <Menu.Item
            key={type}
            component="a"
            href={`/api/events/${eventId}/registrations.${type}${query}`}
            onClick={(event: MouseEvent<HTMLAnchorElement>) => void downloadConfirmed(event)}
          >
            {t(`export.${type}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
