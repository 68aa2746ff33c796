/** One of two people as staff's rules see them. */
export interface RuleSide {
  audience: string | null;
  college: string | null;
  filiere: string | null;
}

/** Somebody like `one` and somebody like `other` may not meet. Null is anything. */
export interface MeetingRuleSides {
  one: RuleSide;
  other: RuleSide;
}

/** Somebody who is open to meetings at an event. */
export interface Meetable extends RuleSide {
  personId: string;
  organisationId: string | null;
  /** Ids of tags. */
  offers: readonly string[];
  seeks: readonly string[];
  /** What they wrote themselves. */
  offersText: string;
  seeksText: string;
  wantedColleges: readonly string[];
  wantedFilieres: readonly string[];
}

export interface SuggestionRules {
  rules: readonly MeetingRuleSides[];
  colleaguesMayMeet: boolean;
  /** Pairs that blocked one another, either way round. */
  blocked: readonly (readonly [string, string])[];
}

/** Why somebody is suggested; screens put it into words. */
export interface SuggestionReason {
  kind:
    | 'OFFERS_WHAT_YOU_SEEK'
    | 'SEEKS_WHAT_YOU_OFFER'
    | 'YOU_WANT_TO_MEET'
    | 'WANTS_TO_MEET_YOU'
    | 'SAME_FILIERE'
    | 'NEW_FACE';
  /** Ids of the tags in common. */
  tagIds: string[];
  /** Words in common of what both wrote. */
  words: string[];
}

export interface Suggestion {
  personId: string;
  reasons: SuggestionReason[];
}

const LIST = 12;
/** Of those with whom nothing fits yet, so that nobody has an empty list. */
const AT_LEAST = 3;
const WORD_WEIGHT = 0.4;
const BOTH_WAYS = 1.5;

/**
 * For each person whom they may want to meet, best first. A thing that few offer or seek weighs more than one that
 * everybody does. Those who fit many are put behind those who fit few, and whoever is on nobody's list is put on the
 * list that fits best: everybody with somebody they may meet is suggested to somebody.
 */
export function suggestMeetings(people: readonly Meetable[], rules: SuggestionRules): Map<string, Suggestion[]> {
  const mayMeet = pairRule(rules);
  const fits = fitsOf(people, mayMeet);
  const popularity = new Map<string, number>();
  for (const found of fits.values()) {
    for (const { other } of found) popularity.set(other.personId, (popularity.get(other.personId) ?? 0) + 1);
  }
  const lists = new Map<string, Fit[]>();
  const shown = new Map<string, number>();
  const show = (me: string, fit: Fit) => {
    lists.set(me, [...(lists.get(me) ?? []), fit]);
    shown.set(fit.other.personId, (shown.get(fit.other.personId) ?? 0) + 1);
  };
  const damped = ({ other, score }: Fit) => score / (1 + Math.log1p(popularity.get(other.personId) ?? 0));
  for (const me of people) {
    const best = fits.get(me.personId)!.sort((a, b) => damped(b) - damped(a) || byId(a.other, b.other));
    for (const fit of best.slice(0, LIST)) show(me.personId, fit);
  }
  fillShortLists(people, lists, shown, mayMeet, show);
  placeTheForgotten(people, lists, shown, mayMeet, show);
  return new Map(
    people.map(({ personId }) => [
      personId,
      (lists.get(personId) ?? []).map(({ other, reasons }) => ({ personId: other.personId, reasons })),
    ]),
  );
}

interface Fit {
  other: Meetable;
  score: number;
  reasons: SuggestionReason[];
}
type PairRule = (one: Meetable, other: Meetable) => boolean;

const byId = (a: Meetable, b: Meetable) => (a.personId < b.personId ? -1 : 1);

/** Whether two people may meet at all. */
export function pairRule({ rules, colleaguesMayMeet, blocked }: SuggestionRules): PairRule {
  const apart = new Set(blocked.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (one, other) =>
    one.personId !== other.personId &&
    !apart.has(`${one.personId} ${other.personId}`) &&
    (colleaguesMayMeet || !one.organisationId || one.organisationId !== other.organisationId) &&
    !rules.some((rule) => (is(one, rule.one) && is(other, rule.other)) || (is(other, rule.one) && is(one, rule.other)));
}

const is = (person: RuleSide, side: RuleSide) =>
  (side.audience === null || side.audience === person.audience) &&
  (side.college === null || side.college === person.college) &&
  (side.filiere === null || side.filiere === person.filiere);

/** People by what they offer or seek, tags and words alike. */
interface Terms {
  offers: Map<string, Meetable[]>;
  seeks: Map<string, Meetable[]>;
}

function fitsOf(people: readonly Meetable[], mayMeet: PairRule): Map<string, Fit[]> {
  const saidBy = new Map(people.map((person) => [person.personId, termsOf(person)]));
  const index: Terms = { offers: new Map(), seeks: new Map() };
  for (const person of people) {
    const { offers, seeks } = saidBy.get(person.personId)!;
    for (const term of offers) put(index.offers, term, person);
    for (const term of seeks) put(index.seeks, term, person);
  }
  return new Map(
    people.map((me) => {
      const { offers, seeks } = saidBy.get(me.personId)!;
      const found = new Map<string, { other: Meetable; theyOffer: string[]; theySeek: string[] }>();
      const meet = (other: Meetable) => {
        if (!found.has(other.personId)) found.set(other.personId, { other, theyOffer: [], theySeek: [] });
        return found.get(other.personId)!;
      };
      for (const term of seeks) for (const other of index.offers.get(term) ?? []) meet(other).theyOffer.push(term);
      for (const term of offers) for (const other of index.seeks.get(term) ?? []) meet(other).theySeek.push(term);
      const weigh = (terms: string[], side: Map<string, Meetable[]>) =>
        terms.reduce(
          (sum, term) =>
            sum + Math.log1p(people.length / side.get(term)!.length) * (term.startsWith('#') ? 1 : WORD_WEIGHT),
          0,
        );
      const fits = [...found.values()]
        .filter(({ other }) => mayMeet(me, other))
        .map(({ other, theyOffer, theySeek }): Fit => {
          const sum = weigh(theyOffer, index.offers) + weigh(theySeek, index.seeks);
          const reasons = [
            ...reasonOf('OFFERS_WHAT_YOU_SEEK', theyOffer),
            ...reasonOf('SEEKS_WHAT_YOU_OFFER', theySeek),
            ...wishes(me, other),
          ];
          const bothWays = theyOffer.length > 0 && theySeek.length > 0 ? BOTH_WAYS : 1;
          return { other, score: sum * bothWays + wishes(me, other).length, reasons };
        });
      return [me.personId, fits];
    }),
  );
}

const put = (side: Map<string, Meetable[]>, term: string, person: Meetable) => {
  const known = side.get(term);
  if (known) known.push(person);
  else side.set(term, [person]);
};

/** Tags are `#id`, words stand as they are. */
function termsOf({ offers, seeks, offersText, seeksText }: Meetable) {
  return {
    offers: new Set([...offers.map((id) => `#${id}`), ...wordsOf(offersText)]),
    seeks: new Set([...seeks.map((id) => `#${id}`), ...wordsOf(seeksText)]),
  };
}

/** Long words carry meaning; the commonest long ones do not. */
const EMPTY_WORDS = new Set(
  'recherche cherche proposons propose notre votre partenaire partenaires partners partner looking service services solution solutions entreprise entreprises company companies projet projets project projects'.split(
    ' ',
  ),
);
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]{6,}/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word));

function reasonOf(kind: SuggestionReason['kind'], terms: string[]): SuggestionReason[] {
  if (terms.length === 0) return [];
  const tagIds = terms.filter((term) => term.startsWith('#')).map((term) => term.slice(1));
  return [{ kind, tagIds, words: terms.filter((term) => !term.startsWith('#')).slice(0, 3) }];
}

const wants = (me: Meetable, other: Meetable) =>
  (other.college !== null && me.wantedColleges.includes(other.college)) ||
  (other.filiere !== null && me.wantedFilieres.includes(other.filiere));
const plain = (kind: SuggestionReason['kind']): SuggestionReason => ({ kind, tagIds: [], words: [] });

function wishes(me: Meetable, other: Meetable): SuggestionReason[] {
  return [
    ...(wants(me, other) ? [plain('YOU_WANT_TO_MEET')] : []),
    ...(wants(other, me) ? [plain('WANTS_TO_MEET_YOU')] : []),
  ];
}

/** What there is to say for two people of whom neither offers what the other one seeks. */
function nearness(me: Meetable, other: Meetable): Fit {
  const reasons = wishes(me, other);
  if (me.filiere !== null && me.filiere === other.filiere) reasons.push(plain('SAME_FILIERE'));
  return { other, score: reasons.length, reasons: reasons.length > 0 ? reasons : [plain('NEW_FACE')] };
}

type Lists = Map<string, Fit[]>;
type Show = (me: string, fit: Fit) => void;

function fillShortLists(
  people: readonly Meetable[],
  lists: Lists,
  shown: Map<string, number>,
  mayMeet: PairRule,
  show: Show,
): void {
  for (const me of people) {
    const has = lists.get(me.personId) ?? [];
    if (has.length >= AT_LEAST) continue;
    const known = new Set(has.map(({ other }) => other.personId));
    people
      .filter((other) => !known.has(other.personId) && mayMeet(me, other))
      .map((other) => nearness(me, other))
      // Those whom few have been shown first.
      .sort((a, b) => b.score - a.score || seen(shown, a) - seen(shown, b) || byId(a.other, b.other))
      .slice(0, AT_LEAST - has.length)
      .forEach((fit) => show(me.personId, fit));
  }
}

const seen = (shown: Map<string, number>, { other }: Fit) => shown.get(other.personId) ?? 0;

function placeTheForgotten(
  people: readonly Meetable[],
  lists: Lists,
  shown: Map<string, number>,
  mayMeet: PairRule,
  show: Show,
): void {
  for (const forgotten of people) {
    if (shown.has(forgotten.personId)) continue;
    const length = (host: Meetable) => lists.get(host.personId)?.length ?? 0;
    const [best] = people
      .filter((host) => mayMeet(host, forgotten))
      .map((host) => ({ host, fit: nearness(host, forgotten) }))
      .sort((a, b) => b.fit.score - a.fit.score || length(a.host) - length(b.host) || byId(a.host, b.host));
    if (best) show(best.host.personId, best.fit);
  }
}
