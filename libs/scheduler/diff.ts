import type { Diff, PlacedMeeting, Schedule, UnplacedRequest } from './format.ts';
import type { Problem } from './problem.ts';

/** What a repair changes against what was published, in the order of the published meetings. */
export function diffOf(
  schedule: Schedule,
  problem: Problem,
  placed: readonly PlacedMeeting[],
  unplaced: readonly UnplacedRequest[],
): Diff {
  const there = new Map(placed.map((meeting) => [meeting.request, meeting]));
  const reasons = new Map(unplaced.map(({ request, reason }) => [request, reason]));
  const requestAt = new Map(problem.requestIds.map((id, r) => [id, r]));
  const diff: Diff = { kept: [], moved: [], added: [], dropped: [], disturbed: [] };
  const disturbed = new Set<number>();
  for (const { request, slot, table } of schedule.previous ?? []) {
    const r = requestAt.get(request)!;
    const couldStay = problem.previousSlot[r]! >= 0;
    const meeting = there.get(request);
    const from = { slot, table };
    if (meeting?.slot === slot && meeting.table === table) {
      diff.kept.push(request);
      continue;
    }
    if (meeting) {
      const to = { slot: meeting.slot, table: meeting.table };
      diff.moved.push({ request, from, to, why: couldStay ? 'MADE_ROOM' : 'NO_LONGER_POSSIBLE' });
    } else
      diff.dropped.push({
        request,
        from,
        why: couldStay ? (reasons.get(request) ?? 'MADE_ROOM') : 'NO_LONGER_POSSIBLE',
      });
    if (!couldStay) continue;
    for (let i = problem.memberStart[r]!; i < problem.memberStart[r + 1]!; i++) disturbed.add(problem.members[i]!);
  }
  const published = new Set((schedule.previous ?? []).map((meeting) => meeting.request));
  for (const meeting of placed) if (!published.has(meeting.request)) diff.added.push({ ...meeting, why: 'ROOM_FOUND' });
  diff.disturbed = [...disturbed].sort((one, other) => one - other).map((p) => problem.personIds[p]!);
  return diff;
}
