import { expect, it } from 'vitest';
import { googleCalendar, outlookCalendar } from './calendar-links';

it('carries title, time and place of the event to the calendars of others', () => {
  const entry = {
    title: 'Chirurgie 4.0 & robots',
    startsAt: new Date('2024-11-28T08:00:00Z'),
    endsAt: new Date('2024-11-29T17:30:00Z'),
    place: 'La Grande Crypte, Paris',
    url: 'https://parvis.example/billet/CODE',
  };
  const google = new URL(googleCalendar(entry)).searchParams;
  expect(google.get('dates')).toBe('20241128T080000Z/20241129T173000Z');
  expect(google.get('text')).toBe('Chirurgie 4.0 & robots');
  expect(google.get('location')).toBe('La Grande Crypte, Paris');
  const outlook = new URL(outlookCalendar(entry)).searchParams;
  expect(outlook.get('startdt')).toBe('2024-11-28T08:00:00.000Z');
  expect(outlook.get('subject')).toBe('Chirurgie 4.0 & robots');
});
