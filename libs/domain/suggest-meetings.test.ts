import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meetable, pairRule, suggestMeetings, type SuggestionRules } from './suggest-meetings';

const nobody: Meetable = {
  personId: '',
  audience: 'MEMBER',
  college: null,
  filiere: null,
  organisationId: null,
  offers: [],
  seeks: [],
  offersText: '',
  seeksText: '',
  wantedColleges: [],
  wantedFilieres: [],
};
const somebody = (personId: string, parts: Partial<Meetable> = {}): Meetable => ({ ...nobody, personId, ...parts });
const open: SuggestionRules = { rules: [], colleaguesMayMeet: true, blocked: [] };
const idsFor = (people: Meetable[], me: string, rules = open) =>
  suggestMeetings(people, rules)
    .get(me)!
    .map(({ personId }) => personId);

describe('suggestions of people to meet', () => {
  it('put those first with whom offers and needs meet both ways, and say why', () => {
    const people = [
      somebody('me', { offers: ['imaging'], seeks: ['trials'] }),
      somebody('one-way', { offers: ['trials'] }),
      somebody('both-ways', { offers: ['trials'], seeks: ['imaging'] }),
      somebody('neither'),
    ];
    const [first, second] = suggestMeetings(people, open).get('me')!;
    expect(first).toEqual({
      personId: 'both-ways',
      reasons: [
        { kind: 'OFFERS_WHAT_YOU_SEEK', tagIds: ['trials'], words: [] },
        { kind: 'SEEKS_WHAT_YOU_OFFER', tagIds: ['imaging'], words: [] },
      ],
    });
    expect(second?.personId).toBe('one-way');
  });

  it('find words in common of what people wrote', () => {
    const people = [
      somebody('me', { seeksText: 'Un service d’endoscopie pour évaluer' }),
      somebody('found', { offersText: 'Notre plateau d’endoscopie' }),
      somebody('other', { offersText: 'Des locaux' }),
    ];
    expect(suggestMeetings(people, open).get('me')![0]).toEqual({
      personId: 'found',
      reasons: [{ kind: 'OFFERS_WHAT_YOU_SEEK', tagIds: [], words: ['endoscopie'] }],
    });
  });

  it('let a rare thing outweigh a common one', () => {
    const crowd = Array.from({ length: 10 }, (_, n) => somebody(`crowd-${n}`, { offers: ['common'] }));
    const people = [somebody('me', { seeks: ['common', 'rare'] }), ...crowd, somebody('z-rare', { offers: ['rare'] })];
    expect(idsFor(people, 'me')[0]).toBe('z-rare');
  });

  it('put somebody whom everybody wants behind somebody who fits as well and whom few want', () => {
    const seekers = Array.from({ length: 9 }, (_, n) => somebody(`seeker-${n}`, { seeks: ['star'] }));
    const people = [
      somebody('me', { seeks: ['thing'] }),
      somebody('a-star', { offers: ['thing', 'star'] }),
      somebody('z-quiet', { offers: ['thing'] }),
      ...seekers,
    ];
    expect(idsFor(people, 'me').slice(0, 2)).toEqual(['z-quiet', 'a-star']);
  });

  it('keep to the rules of staff, colleagues and blocks', () => {
    const people = [
      somebody('me', { audience: 'EXHIBITOR', organisationId: 'mine', seeks: ['thing'] }),
      somebody('supplier', { audience: 'EXHIBITOR', offers: ['thing'] }),
      somebody('colleague', { organisationId: 'mine', offers: ['thing'] }),
      somebody('blocked', { offers: ['thing'] }),
      somebody('allowed', { offers: ['thing'] }),
    ];
    const exhibitor = { audience: 'EXHIBITOR', college: null, filiere: null };
    const rules: SuggestionRules = {
      rules: [{ one: exhibitor, other: exhibitor }],
      colleaguesMayMeet: false,
      blocked: [['blocked', 'me']],
    };
    expect(idsFor(people, 'me', rules)).toEqual(['allowed']);
  });

  const person = fc.record({
    audience: fc.constantFrom('MEMBER', 'EXHIBITOR'),
    college: fc.constantFrom(null, 'SME', 'RESEARCH'),
    filiere: fc.constantFrom(null, 'MEDTECH', 'DIAGNOSTIC'),
    organisationId: fc.constantFrom(null, 'a', 'b', 'c'),
    offers: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4')),
    seeks: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4')),
    wantedColleges: fc.uniqueArray(fc.constantFrom('SME', 'RESEARCH')),
  });
  const side = fc.record({
    audience: fc.constantFrom(null, 'MEMBER', 'EXHIBITOR'),
    college: fc.constantFrom(null, 'SME'),
    filiere: fc.constant(null),
  });

  it('reach everybody who may meet anybody, never twice in a list, never against a rule, never without a reason', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.array(fc.record({ one: side, other: side }), { maxLength: 2 }),
        fc.boolean(),
        (parts, rules, colleaguesMayMeet) => {
          const people = parts.map((part, n) => somebody(`p${n}`, part));
          const mayMeet = pairRule({ rules, colleaguesMayMeet, blocked: [] });
          const lists = suggestMeetings(people, { rules, colleaguesMayMeet, blocked: [] });
          const byId = new Map(people.map((one) => [one.personId, one]));
          const reached = new Set<string>();
          for (const [me, list] of lists) {
            expect(new Set(list.map(({ personId }) => personId)).size).toBe(list.length);
            for (const { personId, reasons } of list) {
              expect(mayMeet(byId.get(me)!, byId.get(personId)!)).toBe(true);
              expect(reasons.length).toBeGreaterThan(0);
              reached.add(personId);
            }
          }
          for (const one of people) {
            const canMeet = people.some((other) => mayMeet(one, other));
            expect(reached.has(one.personId)).toBe(canMeet);
          }
        },
      ),
    );
  });
});
