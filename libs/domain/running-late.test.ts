import { describe, expect, it } from 'vitest';
import { type RunningSession, runLate } from './running-late';

const at = (time: string) => Date.parse(`2024-11-28T${time}:00Z`);
const session = (id: string, from: string, to: string, isBreak = false): RunningSession => ({
  id,
  startsAt: at(from),
  endsAt: at(to),
  isBreak,
});
const shown = (moved: RunningSession[]) =>
  moved.map(({ id, startsAt, endsAt }) =>
    [id, ...[startsAt, endsAt].map((instant) => new Date(instant).toISOString().slice(11, 16))].join(' '),
  );

const room = [
  session('panel', '09:00', '10:00'),
  session('pitches', '10:00', '10:30'),
  session('coffee', '10:30', '11:00', true),
  session('keynote', '11:00', '11:30'),
  session('talk', '12:30', '13:00'),
];
const late = (id: string, minutes: number, now = '08:00', pushing = true) =>
  shown(runLate(room, { id, minutes, pushing, now: at(now) }));

describe('a session that runs late', () => {
  it('moves as a whole before it has begun, and ends later once it has', () => {
    expect(late('keynote', 10)).toEqual(['keynote 11:10 11:40']);
    expect(late('keynote', 10, '11:00')).toEqual(['keynote 11:00 11:40']);
  });

  it('pushes on what follows it, until a break has absorbed it', () => {
    expect(late('panel', 10)).toEqual(['panel 09:10 10:10', 'pitches 10:10 10:40', 'coffee 10:40 11:00']);
  });

  it('takes no more than half of a break, and free time whole', () => {
    expect(late('panel', 20)).toEqual([
      'panel 09:20 10:20',
      'pitches 10:20 10:50',
      'coffee 10:50 11:05',
      'keynote 11:05 11:35',
    ]);
    expect(late('keynote', 60)).toEqual(['keynote 12:00 12:30']);
    expect(late('keynote', 75)).toEqual(['keynote 12:15 12:45', 'talk 12:45 13:15']);
  });

  it('leaves the others where they are when asked to', () => {
    expect(late('panel', 10, '08:00', false)).toEqual(['panel 09:10 10:10']);
  });

  it('moves nothing that is over, unknown, or stands beside it', () => {
    expect(late('panel', 10, '10:00')).toEqual([]);
    expect(late('nothing', 10)).toEqual([]);
    const beside = [...room, session('beside', '09:30', '10:00')];
    expect(shown(runLate(beside, { id: 'panel', minutes: 5, pushing: true, now: at('08:00') }))).not.toContainEqual(
      expect.stringMatching(/^beside/),
    );
  });
});
