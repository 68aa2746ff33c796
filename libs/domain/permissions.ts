/** What a person is at one event. */
export type EventRole = 'ATTENDEE' | 'SPEAKER' | 'EXHIBITOR' | 'ORGANISER' | 'DESK' | 'MODERATOR';
/** What one of the cluster's own people is, at every event. */
export type StaffRole = 'ADMINISTRATOR' | 'EVENT_MANAGER' | 'READER';
export type Role = EventRole | StaffRole;

/** Those at an event whom staff name; the others come by a ticket, a session or a booth. */
export const TEAM_ROLES = ['ORGANISER', 'DESK', 'MODERATOR'] as const satisfies readonly EventRole[];
export type TeamRole = (typeof TEAM_ROLES)[number];

export const STAFF_ROLES = ['ADMINISTRATOR', 'EVENT_MANAGER', 'READER'] as const satisfies readonly StaffRole[];

const MANAGERS = ['ADMINISTRATOR', 'EVENT_MANAGER'] as const;
const STAFF = ['ADMINISTRATOR', 'EVENT_MANAGER', 'READER'] as const;

/** The whole of who may do what at an event, in one table. What is not here nobody may do. */
export const PERMISSIONS = {
  'staff.manage': ['ADMINISTRATOR'],
  'key.manage': ['ADMINISTRATOR'],
  'team.manage': MANAGERS,
  'calendar.import': MANAGERS,
  'event.manage': MANAGERS,
  'event.list': STAFF,
  'event.see-draft': [...STAFF, 'ORGANISER', 'DESK', 'MODERATOR'],
  'organisation.manage': MANAGERS,
  'audit.read': MANAGERS,
  'person.erase': ['ADMINISTRATOR'],
  'registration.read': [...STAFF, 'ORGANISER'],
  'registration.decide': [...MANAGERS, 'ORGANISER'],
  'registration.configure': MANAGERS,
  'registration.edit': [...MANAGERS, 'ORGANISER'],
  'registration.sensitive': MANAGERS,
  'order.manage': MANAGERS,
  'message.send': [...MANAGERS, 'ORGANISER'],
  'programme.edit': [...MANAGERS, 'ORGANISER'],
  'person.add': MANAGERS,
  'programme.run': [...MANAGERS, 'ORGANISER'],
  'feedback.read': [...STAFF, 'ORGANISER'],
  'agenda.own': [...STAFF, 'ORGANISER', 'DESK', 'MODERATOR', 'ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'profile.speaker': ['SPEAKER'],
  'profile.exhibitor': ['EXHIBITOR'],
  'contact.collect': ['EXHIBITOR'],
  'contact.figures': [...STAFF, 'ORGANISER'],
  'speaker.manage': [...MANAGERS, 'ORGANISER'],
  'exhibitor.manage': MANAGERS,
  'booth.edit': [...MANAGERS, 'EXHIBITOR'],
  'meetings.use': ['ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'meetings.run': [...MANAGERS, 'ORGANISER'],
  'meetings.manage': [...MANAGERS, 'ORGANISER'],
  'meetings.figures': [...STAFF, 'ORGANISER'],
  'door.scan': [...MANAGERS, 'ORGANISER', 'DESK'],
  'door.manage': [...MANAGERS, 'ORGANISER'],
  'poll.run': [...MANAGERS, 'ORGANISER', 'MODERATOR'],
  'poll.vote': [...STAFF, 'ORGANISER', 'DESK', 'MODERATOR', 'ATTENDEE', 'SPEAKER', 'EXHIBITOR'],
  'report.event': [...STAFF, 'ORGANISER'],
  'report.read': STAFF,
  'report.write': MANAGERS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of `roles` has the permission. */
export function permits(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => holders.includes(role));
}

/** True when the person has the permission at every event, as one of the cluster's own. */
export const staffMay = (
  person: { staffRole?: StaffRole | null } | null | undefined,
  permission: Permission,
): boolean => person?.staffRole != null && permits([person.staffRole], permission);
