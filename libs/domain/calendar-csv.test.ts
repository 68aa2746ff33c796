import { describe, expect, it } from 'vitest';
import { type CalendarRecord, eventSlug, readCalendar } from './calendar-csv';

const good = {
  start_date: '2024-10-01',
  end_date: '2024-10-01',
  title: 'Medicen Day 2024',
  kind: 'FLAGSHIP',
  format: 'IN_PERSON',
  venue: 'Paris',
  participants: '400',
  source_note: '',
};
const read = (...cells: CalendarRecord['cells'][]) =>
  readCalendar(
    cells.map((c, at) => ({ line: at + 2, cells: c })),
    'Europe/Paris',
  );
const faultsOf = (cells: CalendarRecord['cells']) =>
  read({ ...good, ...cells }).faults.map(({ column, code }) => `${column} ${code}`);

describe('calendar', () => {
  it('reads a day that gives no hours as nine to six by the clock of the place', () => {
    const [summer, winter] = read(good, {
      ...good,
      start_date: '2024-11-28',
      end_date: '2024-11-29',
      title: 'Chirurgie 4.0',
    }).entries;
    expect([summer!.startsAt, summer!.endsAt]).toEqual([
      new Date('2024-10-01T07:00:00Z'),
      new Date('2024-10-01T16:00:00Z'),
    ]);
    expect([winter!.startsAt, winter!.endsAt]).toEqual([
      new Date('2024-11-28T08:00:00Z'),
      new Date('2024-11-29T17:00:00Z'),
    ]);
  });

  it('follows the clocks on the days when they change', () => {
    const at = (day: string) => read({ ...good, start_date: day, end_date: '' }).entries[0]!.startsAt.toISOString();
    expect(at('2024-03-30')).toBe('2024-03-30T08:00:00.000Z');
    expect(at('2024-03-31')).toBe('2024-03-31T07:00:00.000Z');
    expect(at('2024-10-26')).toBe('2024-10-26T07:00:00.000Z');
    expect(at('2024-10-27')).toBe('2024-10-27T08:00:00.000Z');
  });

  it('puts a webinar at noon', () => {
    const [webinar] = read({ ...good, kind: 'WEBINAR' }).entries;
    expect([webinar!.startsAt, webinar!.endsAt]).toEqual([
      new Date('2024-10-01T10:00:00Z'),
      new Date('2024-10-01T11:30:00Z'),
    ]);
  });

  it('takes days as spreadsheets in French write them', () => {
    const [entry] = read({ ...good, start_date: '3/4/2024', end_date: '04/04/2024' }).entries;
    expect([entry!.startsOn, entry!.endsOn]).toEqual(['2024-04-03', '2024-04-04']);
  });

  it.each([
    [{ start_date: '' }, 'start_date DATE_MISSING'],
    [{ start_date: '2024-02-30' }, 'start_date DATE_INVALID'],
    [{ start_date: '1er octobre' }, 'start_date DATE_INVALID'],
    [{ end_date: '2024-13-01' }, 'end_date DATE_INVALID'],
    [{ end_date: '2024-09-30' }, 'end_date END_BEFORE_START'],
    [{ end_date: '2025-10-01' }, 'end_date LASTS_TOO_LONG'],
    [{ title: ' – ' }, 'title TITLE_MISSING'],
    [{ title: 'x'.repeat(201) }, 'title TEXT_TOO_LONG'],
    [{ kind: 'PARTY' }, 'kind KIND_UNKNOWN'],
    [{ format: 'SOMEWHERE' }, 'format FORMAT_UNKNOWN'],
    [{ participants: 'many' }, 'participants PARTICIPANTS_INVALID'],
    [{ participants: '-1' }, 'participants PARTICIPANTS_INVALID'],
    [{ participants: '1e9' }, 'participants PARTICIPANTS_INVALID'],
  ])('refuses %o', (cells, expected) => {
    expect(faultsOf(cells)).toEqual([expected]);
  });

  it('tells every fault of a line, and where', () => {
    expect(read(good, { title: 'x', kind: '?', format: '?' }).faults).toEqual([
      { line: 3, column: 'start_date', code: 'DATE_MISSING', value: '' },
      { line: 3, column: 'kind', code: 'KIND_UNKNOWN', value: '?' },
      { line: 3, column: 'format', code: 'FORMAT_UNKNOWN', value: '?' },
    ]);
  });

  it('wants titles of one year to differ', () => {
    expect(read(good, { ...good, start_date: '2024-12-01', end_date: '' }).faults).toMatchObject([
      { line: 3, column: 'title', code: 'TITLE_TWICE' },
    ]);
    expect(read(good, { ...good, title: 'Medicen Day', start_date: '2025-10-01', end_date: '' }).faults).toEqual([]);
  });

  it('makes an address people can read', () => {
    expect(eventSlug('Medicen Day 2024', '2024')).toBe('medicen-day-2024');
    expect(eventSlug('2ème édition Pasteur Inno’v Day', '2024')).toBe('2eme-edition-pasteur-inno-v-day-2024');
    expect(eventSlug('Cœur & santé', '2024')).toBe('coeur-sante-2024');
  });
});
