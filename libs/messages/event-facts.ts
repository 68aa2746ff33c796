import { type Language, type Text, textIn, timeWords } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { Values } from './placeholders';

/** When and where an event takes place. */
export interface Occasion {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  venue: string | null;
  address: string | null;
}

/** What every message about an event may say of it. */
export interface EventFacts extends Occasion {
  id: string;
  slug: string;
  title: Text;
}

export async function readEventFacts(db: Queryable, eventId: string): Promise<EventFacts | undefined> {
  const [event] = await db.query<EventFacts>(
    `select id, slug, title, starts_at as "startsAt", ends_at as "endsAt", time_zone as "timeZone", venue, address
     from event where id::text = $1`,
    [eventId],
  );
  return event;
}

const toCome: Record<Language, string> = { FR: 'lieu communiqué bientôt', EN: 'venue to be announced' };

/** Day, hours and place as people read them. */
export function occasionWords(
  { startsAt, endsAt, timeZone, venue, address }: Occasion,
  language: Language,
): { date: string; horaires: string; lieu: string } {
  const words = timeWords(language);
  return {
    date: words.days(startsAt, endsAt, timeZone),
    horaires: words.times(startsAt, endsAt, timeZone),
    lieu: [venue, address].filter(Boolean).join(', ') || toCome[language],
  };
}

export const eventValues = (event: EventFacts, language: Language): Values => ({
  evenement: textIn(event.title, language),
  ...occasionWords(event, language),
});
