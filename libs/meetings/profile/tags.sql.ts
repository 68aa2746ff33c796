/** SQL: the row of meeting_tag under this alias, as the contract shows it. */
export const tagOf = (t: string) => `json_build_object('id', ${t}.id, 'label', ${t}.label,
  'isOfEvent', ${t}.event_id is not null, 'isRetired', ${t}.retired_at is not null)`;
