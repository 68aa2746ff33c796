import { paragraphsOf } from '@parvis/platform';
import { boothDescriptions } from './data/booth-words';
import type { Gathering } from './gathering';
import type { Organisation } from './organisations';

/** One booth an organisation, `A1`, `A2`, … ten to an aisle, each with a team of two. */
export function makeBooths(gathering: Gathering, exhibitors: readonly Organisation[]): void {
  const { rows, chance, eventId, people } = gathering;
  for (const [place, organisation] of exhibitors.entries()) {
    const id = chance.uuid();
    const descriptions = boothDescriptions[organisation.filiere ?? ''] ?? boothDescriptions['MEDTECH']!;
    const description = descriptions[place % descriptions.length]!;
    const team = people.of(organisation, 2);
    rows.add('exhibitor', {
      id,
      event_id: eventId,
      organisation_id: organisation.id,
      booth: `${String.fromCharCode(65 + Math.floor(place / 10))}${(place % 10) + 1}`,
      description: { fr: paragraphsOf(description.fr), en: paragraphsOf(description.en) },
      website: `https://${team[0]!.email.split('@')[1]}`,
    });
    for (const person of team) rows.add('exhibitor_member', { exhibitor_id: id, person_id: person.id });
    gathering.booths.push({ organisation, team });
  }
}
