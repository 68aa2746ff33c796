import { describe, expect, it } from 'vitest';
import { type SpeakerFacts, speakerChecklist } from './speaker-checklist';

const nothing: SpeakerFacts = {
  hasPhoto: false,
  hasBiographyFr: false,
  hasBiographyEn: false,
  hasAnsweredConsents: false,
  hasToldNeeds: false,
  presents: 2,
  presentsWithSlides: 1,
};
const all: SpeakerFacts = {
  hasPhoto: true,
  hasBiographyFr: true,
  hasBiographyEn: true,
  hasAnsweredConsents: true,
  hasToldNeeds: true,
  presents: 2,
  presentsWithSlides: 2,
};
const due = { profileDueAt: new Date('2024-11-01T17:00Z'), slidesDueAt: new Date('2024-11-20T17:00Z') };
const states = (facts: SpeakerFacts, now: string, dates: Parameters<typeof speakerChecklist>[1] = due) =>
  speakerChecklist(facts, dates, new Date(now)).map(({ key, state }) => `${key} ${state}`);

describe('the checklist of a speaker', () => {
  it('is done when everything is there, also after the deadlines', () => {
    expect(speakerChecklist(all, due, new Date('2025-01-01')).every(({ state }) => state === 'DONE')).toBe(true);
  });

  it('misses until a deadline and is late from its instant on', () => {
    expect(states(nothing, '2024-11-01T16:59:59.999Z').filter((one) => one.endsWith('LATE'))).toEqual([]);
    expect(states(nothing, '2024-11-01T17:00Z')).toEqual([
      'PHOTO LATE',
      'BIOGRAPHY_FR LATE',
      'BIOGRAPHY_EN LATE',
      'CONSENT LATE',
      'NEEDS LATE',
      'SLIDES MISSING',
    ]);
    expect(states(nothing, '2024-11-20T17:00Z')).toContain('SLIDES LATE');
  });

  it('is never late without a deadline', () => {
    const none = { profileDueAt: null, slidesDueAt: null };
    expect(states(nothing, '2030-01-01', none).every((one) => one.endsWith('MISSING'))).toBe(true);
  });

  it('asks slides of those who present, for each of their sessions', () => {
    expect(states({ ...nothing, presents: 0, presentsWithSlides: 0 }, '2024-01-01').join()).not.toContain('SLIDES');
    expect(states({ ...all, presentsWithSlides: 1 }, '2024-01-01')).toContain('SLIDES MISSING');
  });
});
