import { describe, expect, it } from 'vitest';
import { type EventFigures, eventReport } from './event-report';
import type { Language } from './text';

const label = (fr: string, en: string) => ({ fr, en });
const levels = (...counts: number[]) =>
  counts.map((count, at) => ({ level: 4 - at, count, label: label(`niveau ${4 - at}`, `level ${4 - at}`) }));

/** The first edition of Chirurgie du Futur as the report of 2021 prints it: 144 people, 90 % satisfied. */
const first: EventFigures = {
  registered: 180,
  present: 144,
  professions: [
    { key: 'CLINICIAN', registered: 40, present: 31 },
    { key: null, registered: 20, present: 13 },
    { key: 'ENTREPRENEUR', registered: 120, present: 100 },
  ],
  colleges: [],
  filieres: [{ key: null, registered: 180, present: 144 }],
  audiences: [],
  organisations: [
    { college: 'SME', organisations: 40, speaking: 6, exhibiting: 4 },
    { college: 'LARGE_COMPANY', organisations: 10, speaking: 2, exhibiting: 0 },
    { college: 'RESEARCH', organisations: 13, speaking: 5, exhibiting: 0 },
  ],
  sessions: 4,
  speakers: 28,
  booths: 4,
  satisfaction: { levels: levels(27, 27, 4, 2), smallestGroup: 5 },
  meetings: { asked: 154, granted: 90, held: 69 },
};

const tablesOf = (figures: Partial<EventFigures>, last: EventFigures | null = null, language: Language = 'FR') =>
  new Map(
    eventReport(
      {
        now: { ...first, ...figures },
        last: last && { title: 'Première édition', figures: last },
        openAnswers: [],
      },
      language,
    ).map((table) => [table.key, table]),
  );
const printed = (table: { rows: { printed: string }[][] } | undefined) =>
  table!.rows.map((row) => row.map((cell) => cell.printed));

describe('the report of an event', () => {
  it('counts people, with rates of those registered and the answers of those present', () => {
    expect(printed(tablesOf({}).get('participants'))).toEqual([
      ['Inscrits', '180', ''],
      ['Présents', '144', '80\u202f%'],
      ['Absents', '36', '20\u202f%'],
      ['Organisations', '63', ''],
      ['Séances', '4', ''],
      ['Intervenants', '28', ''],
      ['Stands', '4', ''],
      ['Réponses', '60', '42\u202f%'],
    ]);
  });

  it('stands beside the last edition, with what changed', () => {
    const table = tablesOf({ registered: 360, present: 0 }, first).get('participants')!;
    expect(table.columns.map(({ title }) => title).slice(3)).toEqual(['Première édition', 'Évolution']);
    expect(printed(table)[0]).toEqual(['Inscrits', '360', '', '180', '▲ +100\u202f%']);
    expect(printed(table)[1], 'nobody was checked in: unknown, not nobody').toEqual([
      ...['Présents', '–', '–', '144', '–'],
    ]);
  });

  it('names professions most first, those who said none last, in parts that add up to 100', () => {
    expect(printed(tablesOf({}).get('professions'))).toEqual([
      ['Entrepreneur·e', '120', '67\u202f%', '100'],
      ['Clinicien·ne, soignant·e', '40', '22\u202f%', '31'],
      ['Non renseigné', '20', '11\u202f%', '13'],
    ]);
  });

  it('leaves out a table that nothing is known for', () => {
    expect([...tablesOf({ meetings: null, satisfaction: null, organisations: [] }).keys()]).toEqual([
      'participants',
      'professions',
    ]);
  });

  it('counts organisations by college, on stage and at booths', () => {
    expect(printed(tablesOf({}, null, 'EN').get('organisations'))).toEqual([
      ['Small companies and start-ups', '40', '6', '4'],
      ['Large and mid-size companies', '10', '2', '0'],
      ['Laboratories and research bodies', '13', '5', '0'],
      ['Total', '63', '13', '4'],
    ]);
  });

  it('prints satisfaction with the answers and the response rate, beside the same levels of the last edition', () => {
    const last = { ...first, satisfaction: { levels: levels(5, 4, 1, 0), smallestGroup: 5 } };
    const table = tablesOf({}, last).get('satisfaction')!;
    expect(table.note).toContain('60 réponses, soit 42\u202f% des présents');
    expect(printed(table)).toEqual([
      ['niveau 4', '27', '45\u202f%', '50\u202f%'],
      ['niveau 3', '27', '45\u202f%', '40\u202f%'],
      ['niveau 2', '4', '7\u202f%', '10\u202f%'],
      ['niveau 1', '2', '3\u202f%', '0\u202f%'],
    ]);
    expect(tablesOf({ present: 0 }).get('satisfaction')!.note).toContain('33\u202f% des inscrits');
  });

  it('hides the answers of a group in which somebody could be recognised', () => {
    const table = tablesOf({ satisfaction: { levels: levels(3, 1, 0, 0), smallestGroup: 5 } }).get('satisfaction')!;
    expect(table.rows).toEqual([]);
    expect(table.note).toMatch(/^Moins de 5 réponses/);
    const beside = tablesOf({}, { ...first, satisfaction: { levels: levels(3, 1, 0, 0), smallestGroup: 5 } }).get(
      'satisfaction',
    )!;
    expect(beside.columns, 'nor those of a small last edition').toHaveLength(3);
  });

  it('says how many of the meetings asked for were held', () => {
    expect(printed(tablesOf({}).get('meetings'))).toEqual([
      ['Rendez-vous demandés', '154', ''],
      ['Rendez-vous accordés', '90', '58\u202f%'],
      ['Rendez-vous tenus', '69', '45\u202f%'],
    ]);
  });
});
