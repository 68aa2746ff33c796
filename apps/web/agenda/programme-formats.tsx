import { Button, Menu } from '@mantine/core';
import {
  IconBraces,
  IconCalendarPlus,
  IconDoor,
  IconDownload,
  IconFileTypePdf,
  IconFileTypeXml,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@parvis/ui';

interface ProgrammeFormatsProps {
  slug: string;
  /** The room that the reader looks at, when they chose one. */
  room: { id: string; name: string } | undefined;
}

/** The programme to take away: for calendars, on paper, for other programs. */
export function ProgrammeFormats({ slug, room }: ProgrammeFormatsProps) {
  const { t } = useTranslation('agenda');
  const query = useLanguage() === 'EN' ? '?lang=en' : '';
  const files = [
    { path: 'programme.ics', label: t('programme.calendar'), icon: IconCalendarPlus },
    ...(room
      ? [{ path: `rooms/${room.id}.ics`, label: t('programme.roomCalendar', { room: room.name }), icon: IconDoor }]
      : []),
    { path: 'programme.pdf', label: t('programme.pdf'), icon: IconFileTypePdf },
    { path: 'schedule.json', label: t('programme.frabJson'), icon: IconBraces },
    { path: 'schedule.xml', label: t('programme.frabXml'), icon: IconFileTypeXml },
  ];
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconDownload size={20} aria-hidden />}>
          {t('programme.takeAway')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map(({ path, label, icon: Icon }) => (
          <Menu.Item
            key={path}
            component="a"
            href={`/api/events/${slug}/${path}${query}`}
            mih={48}
            leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
