/** What the address of the planning says: the run that is open, and the two that are compared. */
export interface PlanningSearch {
  calcul?: string | undefined;
  avec?: string | undefined;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const planningSearch = (search: Record<string, unknown>): PlanningSearch => ({
  calcul: text(search['calcul']),
  avec: text(search['avec']),
});
