import { expect, test } from 'vitest';
import { type BoothFacts, exhibitorChecklist } from './exhibitor-checklist';

const now = new Date('2024-11-01T08:00:00Z');
const facts = (some: Partial<BoothFacts> = {}): BoothFacts => ({
  hasLogo: false,
  isDescribed: false,
  offers: 0,
  products: 0,
  joined: 0,
  withoutTicket: 1,
  duties: 0,
  hasOrdered: false,
  hasSupplies: true,
  pageUntil: null,
  ordersUntil: null,
  ...some,
});
const statesOf = (some: Partial<BoothFacts>) =>
  Object.fromEntries(exhibitorChecklist(facts(some), now).map(({ task, state }) => [task, state]));

test('everything is missing at first, in the order of the page', () => {
  expect(exhibitorChecklist(facts(), now).map(({ task, state }) => `${task} ${state}`)).toEqual([
    'LOGO MISSING',
    'DESCRIPTION MISSING',
    'OFFERS MISSING',
    'PRODUCTS MISSING',
    'TEAM MISSING',
    'TICKETS MISSING',
    'DUTY MISSING',
    'ORDERS MISSING',
  ]);
});

test('each is done by what it asks for', () => {
  const all = facts({
    hasLogo: true,
    isDescribed: true,
    offers: 1,
    products: 1,
    joined: 1,
    withoutTicket: 0,
    duties: 1,
    hasOrdered: true,
  });
  expect(new Set(exhibitorChecklist(all, now).map(({ state }) => state))).toEqual(new Set(['DONE']));
  for (const [fact, value, task] of [
    ['hasLogo', false, 'LOGO'],
    ['isDescribed', false, 'DESCRIPTION'],
    ['offers', 0, 'OFFERS'],
    ['products', 0, 'PRODUCTS'],
    ['joined', 0, 'TEAM'],
    ['withoutTicket', 2, 'TICKETS'],
    ['duties', 0, 'DUTY'],
    ['hasOrdered', false, 'ORDERS'],
  ] as const) {
    const missing = exhibitorChecklist({ ...all, [fact]: value }, now).filter(({ state }) => state !== 'DONE');
    expect(missing.map((item) => item.task)).toEqual([task]);
  }
});

test('is late from its deadline on; what is done never is', () => {
  const soon = new Date(now.getTime() + 1);
  expect(statesOf({ pageUntil: now, ordersUntil: soon, hasLogo: true })).toMatchObject({
    LOGO: 'DONE',
    DESCRIPTION: 'LATE',
    ORDERS: 'MISSING',
  });
  expect(statesOf({ pageUntil: soon, ordersUntil: now })).toMatchObject({ DESCRIPTION: 'MISSING', ORDERS: 'LATE' });
});

test('asks for no order where there is nothing to order', () => {
  expect(statesOf({ hasSupplies: false })).not.toHaveProperty('ORDERS');
});
