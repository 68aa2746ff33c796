import type { Text } from '@parvis/domain';
import { type Config, hasMailbox } from '@parvis/platform';
import type { DemoLink } from './demo';
import type { StartSettings } from './settings';

export const say = (line: string) => void process.stdout.write(`${line}\n`);

const ROLES: Record<DemoLink['person']['role'], Text> = {
  ATTENDEE: { fr: 'Participante', en: 'attendee' },
  ORGANISER: { fr: 'Organisateur', en: 'organiser' },
  SPEAKER: { fr: 'Intervenante', en: 'speaker' },
  EXHIBITOR: { fr: 'Exposant', en: 'exhibitor' },
  STAFF: { fr: 'Permanente', en: 'staff' },
  EVENT_MANAGER: { fr: 'Gestion', en: 'event manager' },
  READER: { fr: 'Lecteur', en: 'reader' },
  DESK: { fr: 'Hôtesse d’accueil', en: 'desk' },
  MODERATOR: { fr: 'Modérateur', en: 'moderator' },
};

const NO_MAIL = '\n  Aucun e-mail ne part : réglez SMTP_URL. · No e-mail leaves this machine: set SMTP_URL.';

/** What the person who typed the command reads last. */
export function summary(config: Config, settings: StartSettings, links: DemoLink[]): string {
  const { publicUrl } = config;
  const places = [
    row('Le site · the site', publicUrl),
    row('La tablette · the tablet', `${publicUrl}/accueil/`),
    ...(hasMailbox(config) ? [row('Les e-mails · the e-mails', `${publicUrl}/boite`)] : []),
    ...(config.smtpUrl || hasMailbox(config) ? [] : [NO_MAIL]),
  ];
  const demo = [
    '',
    `  Démonstration : l’horloge part du ${day(settings, 'fr-FR')}.`,
    `  Demo: the clock begins on ${day(settings, 'en-GB')}.`,
    '',
    '  Un lien de connexion par rôle, à usage unique, pour 12 heures ; redémarrez pour en avoir d’autres.',
    '  One sign-in link per role, each works once, for 12 hours; start again for new ones.',
    '',
    linkLines(links),
  ];
  return [
    '',
    '  Parvis est prêt. · Parvis is ready.',
    '',
    ...places,
    ...(links.length > 0 ? demo : []),
    '',
    '  Ctrl-C arrête tout ; les données sont gardées. · Ctrl-C stops everything; the data is kept.',
    '',
  ].join('\n');
}

export const linkLines = (links: DemoLink[]): string =>
  links.map(({ person, url }) => row(`${ROLES[person.role].fr} · ${ROLES[person.role].en}`, url)).join('\n');

const row = (label: string, value: string) => `  ${label.padEnd(28)}${value}`;

const day = ({ clockOffsetMs }: StartSettings, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
    Date.now() + clockOffsetMs,
  );
