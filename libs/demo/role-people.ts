import type { Role } from '@parvis/domain';

/** `STAFF` is the administrator: whoever does what staff do. */
export type DemoRole = Exclude<Role, 'ADMINISTRATOR'> | 'STAFF';

/** When the demo begins: the morning of Chirurgie 4.0. */
export const DEMO_MORNING = '2024-11-28T08:30:00+01:00';

export const CHIRURGIE = 'chirurgie-4-0-2024';

export interface RolePerson {
  role: DemoRole;
  email: string;
  givenName: string;
  familyName: string;
  /** Where this person goes first. */
  next: string;
}

/** One invented person per role, known by an address that stays. */
export const ROLE_PEOPLE: readonly RolePerson[] = [
  {
    role: 'ATTENDEE',
    email: 'camille.aubertin@example.org',
    givenName: 'Camille',
    familyName: 'Aubertin',
    next: `/e/${CHIRURGIE}`,
  },
  {
    role: 'ORGANISER',
    email: 'malik.desroches@example.org',
    givenName: 'Malik',
    familyName: 'Desroches',
    next: `/equipe/${CHIRURGIE}`,
  },
  {
    role: 'SPEAKER',
    email: 'helene.vasseroy@example.org',
    givenName: 'Hélène',
    familyName: 'Vasseroy',
    next: `/e/${CHIRURGIE}/intervenant`,
  },
  {
    role: 'EXHIBITOR',
    email: 'noe.lambrey@example.org',
    givenName: 'Noé',
    familyName: 'Lambrey',
    next: `/e/${CHIRURGIE}/exposant`,
  },
  { role: 'STAFF', email: 'ines.carpentras@example.org', givenName: 'Inès', familyName: 'Carpentras', next: '/equipe' },
  {
    role: 'EVENT_MANAGER',
    email: 'solene.marquay@example.org',
    givenName: 'Solène',
    familyName: 'Marquay',
    next: '/equipe',
  },
  { role: 'READER', email: 'bastien.orsel@example.org', givenName: 'Bastien', familyName: 'Orsel', next: '/equipe' },
  {
    role: 'DESK',
    email: 'lila.fontrieu@example.org',
    givenName: 'Lila',
    familyName: 'Fontrieu',
    next: `/equipe/${CHIRURGIE}`,
  },
  {
    role: 'MODERATOR',
    email: 'yanis.delcourt@example.org',
    givenName: 'Yanis',
    familyName: 'Delcourt',
    next: `/equipe/${CHIRURGIE}/sondages`,
  },
];

export const rolePerson = (role: DemoRole): RolePerson => ROLE_PEOPLE.find((person) => person.role === role)!;

/** True for those who get a sign-in link: what they find is arranged, not drawn. */
export const hasLink = ({ email }: { email: string }): boolean => ROLE_PEOPLE.some((person) => person.email === email);
