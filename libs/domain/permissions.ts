/** What a person is at one event; STAFF are the cluster's own people, at every event. */
export type EventRole = 'ATTENDEE' | 'SPEAKER' | 'EXHIBITOR' | 'ORGANISER';
export type Role = EventRole | 'STAFF';

/** The whole of who may do what at an event, in one table. What is not here nobody may do. */
export const PERMISSIONS = {
  'event.see-draft': ['STAFF', 'ORGANISER'],
  'calendar.import': ['STAFF'],
  'event.manage': ['STAFF'],
  'organisation.manage': ['STAFF'],
  'audit.read': ['STAFF'],
  'registration.read': ['STAFF', 'ORGANISER'],
  'registration.decide': ['STAFF', 'ORGANISER'],
  'registration.configure': ['STAFF'],
  'registration.edit': ['STAFF', 'ORGANISER'],
  'registration.sensitive': ['STAFF'],
  'order.manage': ['STAFF'],
  'message.send': ['STAFF', 'ORGANISER'],
  'programme.edit': ['STAFF', 'ORGANISER'],
  'person.add': ['STAFF'],
  'programme.run': ['STAFF', 'ORGANISER'],
  'feedback.read': ['STAFF', 'ORGANISER'],
  'agenda.own': ['STAFF', 'ORGANISER', 'ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'profile.speaker': ['SPEAKER'],
  'profile.exhibitor': ['EXHIBITOR'],
  'contact.collect': ['EXHIBITOR'],
  'contact.figures': ['STAFF', 'ORGANISER'],
  'speaker.manage': ['STAFF', 'ORGANISER'],
  'exhibitor.manage': ['STAFF'],
  'booth.edit': ['EXHIBITOR', 'STAFF'],
  'meetings.use': ['ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'meetings.run': ['STAFF', 'ORGANISER'],
  'meetings.manage': ['STAFF', 'ORGANISER'],
  'meetings.figures': ['STAFF', 'ORGANISER'],
  'door.scan': ['STAFF', 'ORGANISER'],
  'door.manage': ['STAFF', 'ORGANISER'],
  'poll.run': ['STAFF', 'ORGANISER'],
  'poll.vote': ['STAFF', 'ORGANISER', 'ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'report.event': ['STAFF', 'ORGANISER'],
  'report.read': ['STAFF'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of `roles` has the permission. */
export function permits(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => holders.includes(role));
}
