/** What an exhibitor has to do before an event, in the order of its page. */
export const BOOTH_TASKS = ['LOGO', 'DESCRIPTION', 'OFFERS', 'PRODUCTS', 'TEAM', 'TICKETS', 'DUTY', 'ORDERS'] as const;

export type BoothTask = (typeof BOOTH_TASKS)[number];

export interface BoothFacts {
  hasLogo: boolean;
  /** Written in both languages. */
  isDescribed: boolean;
  offers: number;
  products: number;
  /** People of the team who opened their invitation. */
  joined: number;
  /** People of the team without a ticket; 0 where the booth has no places of its own. */
  withoutTicket: number;
  duties: number;
  /** Something was ordered, or nothing is needed. */
  hasOrdered: boolean;
  /** False where staff offer nothing to order: the task is not asked for. */
  hasSupplies: boolean;
  pageUntil: Date | null;
  ordersUntil: Date | null;
}

export interface BoothChecklistItem {
  task: BoothTask;
  state: 'DONE' | 'MISSING' | 'LATE';
  dueAt: Date | null;
}

/** What is done and what is missing; late once its deadline is reached. One for the exhibitor and for the board of staff. */
export function exhibitorChecklist(facts: BoothFacts, now: Date): BoothChecklistItem[] {
  const done: Record<BoothTask, boolean> = {
    LOGO: facts.hasLogo,
    DESCRIPTION: facts.isDescribed,
    OFFERS: facts.offers > 0,
    PRODUCTS: facts.products > 0,
    TEAM: facts.joined > 0,
    TICKETS: facts.withoutTicket === 0,
    DUTY: facts.duties > 0,
    ORDERS: facts.hasOrdered,
  };
  const tasks = BOOTH_TASKS.filter((task) => task !== 'ORDERS' || facts.hasSupplies);
  return tasks.map((task) => {
    const dueAt = task === 'ORDERS' ? facts.ordersUntil : facts.pageUntil;
    const isLate = dueAt !== null && dueAt <= now;
    return { task, dueAt, state: done[task] ? 'DONE' : isLate ? 'LATE' : 'MISSING' };
  });
}
