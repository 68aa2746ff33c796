interface Timed {
  slot: { startsAt: string; endsAt: string };
  saying?: unknown;
}

/** How long after a meeting one is asked of it: until then one is likely to know, and not to be elsewhere in mind. */
const ASKED_MINUTES = 30;
const MINUTE = 60_000;

/** The meeting that is on, or the next one. */
export function nextMeeting<Meeting extends Timed>(meetings: readonly Meeting[], now: Date): Meeting | undefined {
  return meetings.find(({ slot }) => new Date(slot.endsAt) > now);
}

/** The last meeting that has begun, while there is something to say of it: whether it took place. */
export function meetingToSay<Meeting extends Timed>(meetings: readonly Meeting[], now: Date): Meeting | undefined {
  return meetings.findLast(
    ({ slot }) => new Date(slot.startsAt) <= now && now.getTime() < Date.parse(slot.endsAt) + ASKED_MINUTES * MINUTE,
  );
}
