const side = (r: string, which: 'one' | 'other', e: string) => `
  (${r}.${which}_audience is null or ${r}.${which}_audience = ${e}.audience)
  and (${r}.${which}_college is null or ${r}.${which}_college = ${e}.college)
  and (${r}.${which}_filiere is null or ${r}.${which}_filiere = ${e}.filiere)`;

/**
 * SQL: two rows of meeting_entry, of the period `d`, may see and ask one another: neither blocked the other, and staff
 * allow it. The same rule for suggestions is `pairRule` of the domain.
 */
export const mayMeet = (m: string, e: string, d: string) => `
  not exists (select from meeting_block b where (b.person_id = ${m}.person_id and b.blocked_id = ${e}.person_id)
    or (b.person_id = ${e}.person_id and b.blocked_id = ${m}.person_id))
  and (${d}.colleagues_may_meet or ${m}.organisation_id is null
    or ${e}.organisation_id is distinct from ${m}.organisation_id)
  and not exists (select from meeting_rule r where r.event_id = ${e}.event_id and (
    (${side('r', 'one', m)} and ${side('r', 'other', e)}) or (${side('r', 'one', e)} and ${side('r', 'other', m)})))`;
