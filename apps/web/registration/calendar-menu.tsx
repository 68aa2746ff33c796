import { Button, Menu } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '@parvis/ui';
import { googleCalendar, outlookCalendar } from './calendar-links';
import type { Ticket } from './ticket-screen';

/** The event for whichever calendar the holder keeps. */
export function CalendarMenu({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const text = useText();
  const language = useLanguage();
  const { event } = ticket;
  const entry = {
    title: text(event.title),
    startsAt: new Date(event.startsAt),
    endsAt: new Date(event.endsAt),
    place: [event.venue, event.address].filter(Boolean).join(', '),
    url: window.location.href,
  };
  const away = { component: 'a', target: '_blank', rel: 'noreferrer' } as const;
  return (
    <Menu width="target">
      <Menu.Target>
        <Button leftSection={<IconCalendarPlus size={20} aria-hidden />}>{t('ticket.calendar')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`/api/tickets/${ticket.code}/ticket.ics?lang=${language.toLowerCase()}`}>
          {t('care.ics')}
        </Menu.Item>
        <Menu.Item {...away} href={googleCalendar(entry)}>
          Google Agenda
        </Menu.Item>
        <Menu.Item {...away} href={outlookCalendar(entry)}>
          Outlook
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
