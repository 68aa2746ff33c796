import type { Text } from '@parvis/domain';
import { SpokenFault } from '@parvis/platform/spoken-fault';

interface Fault {
  code?: string;
  message?: string;
}

/**
 * What is wrong with the database server, in words for the person who set DATABASE_URL; the password is never in them.
 * What is not the server's own fault comes back as it is.
 */
export function spokenDatabaseFault(error: unknown, url: string): unknown {
  // Node joins the faults of every address that a name has.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code = '', message = '' } = first as Fault;
  const address = new URL(url);
  const host = address.host;
  const user = decodeURIComponent(address.username);
  const database = decodeURIComponent(address.pathname.slice(1));
  const sentence = sentenceFor(code, message, { host, user, database });
  return sentence ? new SpokenFault(sentence) : error;
}

function sentenceFor(
  code: string,
  message: string,
  { host, user, database }: { host: string; user: string; database: string },
): Text | undefined {
  switch (code) {
    case '28P01':
    case '28000':
      return {
        fr: `Le serveur PostgreSQL ${host} refuse le compte « ${user} » : vérifiez le compte et le mot de passe dans DATABASE_URL.`,
        en: `The PostgreSQL server ${host} refuses the account “${user}”: check the account and the password in DATABASE_URL.`,
      };
    case '3D000':
      return {
        fr: `La base « ${database} » n’existe pas sur ${host} : créez-la, ou corrigez DATABASE_URL.`,
        en: `There is no database “${database}” on ${host}: create it, or correct DATABASE_URL.`,
      };
    case '42501':
      return {
        fr: `Le compte « ${user} » ne peut pas créer les tables dans « ${database} » : donnez-lui cette base.`,
        en: `The account “${user}” may not create tables in “${database}”: make it the owner of that database.`,
      };
    case '53100':
      return {
        fr: `Le disque du serveur PostgreSQL ${host} est plein : faites-y de la place.`,
        en: `The disk of the PostgreSQL server ${host} is full: make room there.`,
      };
    case '53300':
      return {
        fr: `Le serveur PostgreSQL ${host} n’a plus de connexion libre.`,
        en: `The PostgreSQL server ${host} has no free connection left.`,
      };
    case '57P03':
      return {
        fr: `Le serveur PostgreSQL ${host} démarre encore : recommencez dans un instant.`,
        en: `The PostgreSQL server ${host} is still starting: try again in a moment.`,
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        fr: `La machine ${host} de DATABASE_URL n’existe pas sur ce réseau.`,
        en: `The host ${host} of DATABASE_URL does not exist on this network.`,
      };
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return unreachable(host);
    default:
      return /timeout|terminated|SSL/i.test(message) ? unreachable(host) : undefined;
  }
}

const unreachable = (host: string): Text => ({
  fr: `Aucun serveur PostgreSQL ne répond à ${host} : vérifiez qu’il tourne, et DATABASE_URL.`,
  en: `No PostgreSQL server answers at ${host}: check that it runs, and DATABASE_URL.`,
});
