/**
 * SQL for what came of the meeting `m` in the slot `s`, a `MeetingCame`; `now` is a parameter. What staff say outweighs
 * what the two said.
 */
export const meetingCame = (m: string, s: string, now: string) => `case
  when ${m}.status = 'CANCELLED' then 'CANCELLED'
  else coalesce(
    (select case
       when bool_or(y.by_staff) then case when bool_or(y.by_staff and y.happened) then 'HELD' else 'NOT_HELD' end
       when bool_and(y.happened) then 'HELD' when bool_or(y.happened) then 'DISPUTED' else 'NOT_HELD' end
     from meeting_saying y where y.meeting_id = ${m}.id having count(*) > 0),
    case when ${s}.ends_at <= ${now} then 'PRESUMED_HELD' else 'EXPECTED' end)
end`;
