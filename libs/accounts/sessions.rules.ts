/** How long a session lasts unused, and in all. Staff, who can do harm, come back every morning. */
export const SESSION_LASTS = {
  staff: { idle: '12 hours', whole: '7 days' },
  others: { idle: '14 days', whole: '30 days' },
} as const;

const lasts = (what: 'idle' | 'whole', isStaff: string) =>
  `case when ${isStaff} then interval '${SESSION_LASTS.staff[what]}' else interval '${SESSION_LASTS.others[what]}' end`;

/** SQL that is true while the session of table alias `w` is open. @param isStaff SQL that says whose it is */
export const isOpen = (w: string, isStaff: string, now: string) =>
  `(${w}.expires_at > ${now} and ${w}.created_at > ${now}::timestamptz - ${lasts('whole', isStaff)}
     and coalesce(${w}.last_seen_at, ${w}.created_at) > ${now}::timestamptz - ${lasts('idle', isStaff)})`;
