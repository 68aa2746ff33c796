import { type Meetable, MEETING_CONSENTS, suggestMeetings } from '@parvis/domain';
import type { Chance } from './chance';
import { meetingTags } from './data/meeting-tags';
import { offers, seeks } from './data/meeting-words';
import { meetingWordsEnglish } from './data/meeting-words-english';
import type { Gathering, Guest } from './gathering';
import { typeset } from './plans';
import type { Rows } from './rows';

/** The cluster's words, once for all events. */
export function makeTags(rows: Rows, chance: Chance): void {
  for (const { label } of meetingTags) rows.add('meeting_tag', { id: chance.uuid(), event_id: null, label });
}

/** What those who are open to meetings say of themselves, and whom they are therefore suggested. */
export function makeProfiles(gathering: Gathering, open: readonly Guest[]): void {
  const { rows, eventId } = gathering;
  const meetables = open.map((guest) => profileOf(gathering, guest));
  const lists = suggestMeetings(meetables, { rules: [], colleaguesMayMeet: false, blocked: [] });
  for (const [personId, list] of lists) {
    list.forEach((suggestion, position) =>
      rows.add('meeting_suggestion', {
        event_id: eventId,
        person_id: personId,
        suggested_id: suggestion.personId,
        position,
        reasons: suggestion.reasons,
      }),
    );
  }
}

function profileOf(gathering: Gathering, { person, audience }: Guest): Meetable {
  const { rows, eventId, chance, plan } = gathering;
  const tags = rows.of('meeting_tag') as readonly { id: string }[];
  const filiere = person.organisation?.filiere ?? null;
  const own = tags.filter((_, n) => meetingTags[n]!.offeredBy === (filiere ?? 'ANY'));
  const common = tags.filter((_, n) => meetingTags[n]!.offeredBy === 'ANY');
  const offered = [...new Set([...chance.sample(own, 2), ...chance.sample(common, 1)])].map(({ id }) => id);
  const sought = chance.sample(tags, chance.between(1, 3)).map(({ id }) => id);
  const offer = chance.pick(offers[filiere ?? ''] ?? offers['ANY']!);
  const wishes = chance.sample(seeks, chance.between(1, 2));
  const written = (text: string) => (person.language === 'EN' ? meetingWordsEnglish[text]! : typeset(text));
  const text = { offers: written(offer), seeks: wishes.map(written).join(' ') };
  const wantedColleges = chance.happens(0.4) ? chance.sample(['LARGE_COMPANY', 'SME', 'RESEARCH'], 1) : [];
  rows.add('meeting_profile', {
    event_id: eventId,
    person_id: person.id,
    ...text,
    languages: chance.happens(0.8) ? ['fr', 'en'] : ['fr'],
    wanted: null,
    wanted_colleges: wantedColleges,
    wanted_filieres: [],
  });
  for (const [side, ids] of [
    ['OFFER', offered],
    ['SEEK', sought],
  ] as const) {
    for (const tag_id of ids)
      rows.add('meeting_profile_tag', { event_id: eventId, person_id: person.id, side, tag_id });
  }
  const recorded_at = new Date(plan.meetings!.opens);
  for (const purpose of ['MEETINGS', ...(chance.happens(0.7) ? ['CONTACTS'] : [])] as ('MEETINGS' | 'CONTACTS')[]) {
    rows.add('consent', {
      person_id: person.id,
      event_id: eventId,
      purpose,
      granted: true,
      wording: MEETING_CONSENTS[purpose].fr,
      language: 'FR',
      recorded_at,
    });
  }
  return {
    personId: person.id,
    audience,
    college: person.organisation?.college ?? null,
    filiere,
    organisationId: person.organisation?.id ?? null,
    offers: offered,
    seeks: sought,
    offersText: text.offers,
    seeksText: text.seeks,
    wantedColleges,
    wantedFilieres: [],
  };
}
