export const VIEWS = ['billets', 'demandes', 'attente', 'entreprises', 'invitations', 'codes'] as const;
export type View = (typeof VIEWS)[number];

/** Which part of the page with kinds and places the address names. */
export interface StaffPlacesSearch {
  vue?: View;
}

export const staffPlacesSearch = (search: Record<string, unknown>): StaffPlacesSearch => {
  const vue = VIEWS.find((view) => view === search['vue']);
  return vue ? { vue } : {};
};
