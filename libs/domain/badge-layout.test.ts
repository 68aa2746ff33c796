import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeColour } from './badge-colour';
import { BADGE_FORMAT_NAMES, BADGE_FORMATS, type BadgeFacts, layoutBadge, type Measure } from './badge-layout';
import { contrastWithWhite } from './contrast';

/** A font in which every letter is as wide as the widest of ours. */
const measure: Measure = (text) => 0.85 * text.length;

const facts: BadgeFacts = {
  givenName: 'Zoé',
  familyName: 'Lambert',
  organisationName: 'Atelier des capteurs',
  jobTitle: 'Directrice',
  audience: 'SPEAKER',
  kindName: 'Intervenant',
  eventTitle: 'Chirurgie 4.0',
  eventLines: ['28–29 novembre 2024', 'Paris'],
  backLines: ['Programme :', 'parvis.example/e/chirurgie'],
  code: 'P1',
  spelledCode: 'P1',
};

const typed = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdéÉïŁ-'), minLength: 1, maxLength: 60 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' ').slice(0, 200));

describe('the layout of a badge', () => {
  it('keeps every word on the paper and off the code, whatever people are called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BADGE_FORMAT_NAMES),
        fc.constantFrom('FRONT' as const, 'BACK' as const),
        fc.record({
          givenName: typed,
          familyName: typed,
          organisationName: typed,
          jobTitle: typed,
          eventTitle: typed,
          kindName: typed,
        }),
        (format, side, words) => {
          const { width, height } = BADGE_FORMATS[format];
          const parts = layoutBadge({ ...facts, ...words }, format, side, measure);
          const code = parts.find(({ part }) => part === 'code')!;
          for (const part of parts) {
            if (part.part !== 'text') continue;
            const wide = measure(part.text, part.weight) * part.size;
            const left = part.isCentred ? part.x - wide / 2 : part.x;
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(left + wide).toBeLessThanOrEqual(width + 0.01);
            expect(part.y - part.size).toBeGreaterThan(-1);
            expect(part.y).toBeLessThan(height);
            const isBeside = left + wide <= code.x || left >= code.x + ('size' in code ? code.size : 0);
            const isAbove = part.y <= code.y + 1;
            const isBelow = part.y - 0.75 * part.size >= code.y + ('size' in code ? code.size : 0) - 1;
            expect(isBeside || isAbove || isBelow).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('sets a short name large and never cuts a name that fits', () => {
    const names = layoutBadge(facts, 'A6', 'FRONT', measure).filter((part) => part.part === 'text');
    const sizeOf = (text: string) => names.find((part) => part.text === text)?.size ?? 0;
    expect(sizeOf('Zoé')).toBe(15);
    expect(sizeOf('Lambert')).toBeGreaterThan(8);
    expect(sizeOf('Zoé')).toBeGreaterThan(sizeOf('Atelier des capteurs'));
  });

  it('carries the kind of ticket in words on a colour that bears them', () => {
    for (const audience of ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'] as const) {
      expect(contrastWithWhite(badgeColour(audience))).toBeGreaterThan(4.5);
      const parts = layoutBadge({ ...facts, audience }, 'A6', 'FRONT', measure);
      expect(parts).toContainEqual(expect.objectContaining({ part: 'area', fill: badgeColour(audience) }));
      expect(parts).toContainEqual(expect.objectContaining({ part: 'text', text: 'Intervenant', fill: '#ffffff' }));
    }
  });

  it('prints labels in black alone', () => {
    for (const format of ['LABEL_62_100', 'LABEL_89_41'] as const)
      for (const part of layoutBadge(facts, format, 'FRONT', measure))
        if (part.part !== 'code') expect(['#000000', '#ffffff']).toContain(part.fill);
  });
});
