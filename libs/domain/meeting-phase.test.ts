import { describe, expect, it } from 'vitest';
import { type MeetingDates, meetingPhase } from './meeting-phase';

const at = (day: number) => new Date(Date.UTC(2024, 8, day));
const planned: MeetingDates = {
  mode: 'PLANNED',
  opensAt: at(1),
  askingUntil: at(10),
  schedulePublishedAt: null,
  closesAt: at(20),
};
const live: MeetingDates = { ...planned, mode: 'LIVE', askingUntil: null };

describe('the phase of meetings', () => {
  it.each([
    [live, 0, 'BEFORE'],
    [live, 1, 'BOOKING'],
    [live, 20, 'OVER'],
    [planned, 0, 'BEFORE'],
    [planned, 1, 'ASKING'],
    [planned, 10, 'PLANNING'],
    [planned, 19, 'PLANNING'],
    [planned, 20, 'OVER'],
    [{ ...planned, schedulePublishedAt: at(12) }, 11, 'PLANNING'],
    [{ ...planned, schedulePublishedAt: at(12) }, 12, 'BOOKING'],
    [{ ...planned, schedulePublishedAt: at(5) }, 6, 'BOOKING'],
    [{ ...planned, schedulePublishedAt: at(12) }, 20, 'OVER'],
  ] as const)('%o on day %i is %s', (dates, day, phase) => {
    expect(meetingPhase(dates, at(day))).toBe(phase);
  });
});
