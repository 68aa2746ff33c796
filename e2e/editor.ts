import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

// What the stories of the programme share: its table, and the server behind it.

export const SAVE = `mutation ($input: DraftSessionInput!) { saveDraftSession(input: $input) { __typename } }`;

export interface Draft {
  version: number;
  rooms: { id: string; name: string; revision: number }[];
  sequences: { id: string; title: { fr: string } }[];
  absences: { id: string }[];
  sessions: { id: string; revision: number; title: { fr: string }; startsAt: string | null; minutes: number }[];
}

export async function api<Answer = unknown>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export async function eventIdOf(page: Page, slug: string): Promise<string> {
  const { event } = await api<{ event: { id: string } }>(page, `{ event(slug: "${slug}") { id } }`);
  return event.id;
}

export async function readDraft(page: Page, slug: string): Promise<Draft> {
  const { event } = await api<{ event: { programmeDraft: Draft } }>(
    page,
    `{ event(slug: "${slug}") { programmeDraft { version rooms { id name revision } sequences { id title { fr } }
       absences { id } sessions { id revision title { fr } startsAt minutes } } } }`,
  );
  return event.programmeDraft;
}

export const sessionInput = (eventId: string, fields: object) => {
  const { title, ...others } = { title: '', ...fields };
  return {
    ...{ eventId, id: randomUUID(), revision: null, kind: 'TALK', language: 'FR', minutes: 30 },
    ...{ abstract: { fr: '', en: '' }, speakers: [], documents: [] },
    title: { fr: title, en: title },
    ...others,
  };
};

export async function removeSession(page: Page, slug: string, eventId: string, id: string): Promise<void> {
  const { revision } = (await readDraft(page, slug)).sessions.find((session) => session.id === id)!;
  await api(
    page,
    `mutation { deleteDraftSession(eventId: "${eventId}", sessionId: "${id}", revision: ${revision}) { __typename } }`,
  );
}

export async function publish(page: Page, slug: string, eventId: string): Promise<void> {
  const { version } = await readDraft(page, slug);
  await api(page, `mutation ($input: PublishInput!) { publishProgramme(input: $input) { __typename } }`, {
    input: { eventId, version, note: '', confirmed: true },
  });
}

export const block = (page: Page, title: string): Locator => page.locator('[data-session]', { hasText: title });

/** A place on the grid: the column of a room, the line of an hour. */
export interface Place {
  room: string;
  clock: string;
}

/** Where a place is on the screen, in the middle of it: at its edges the grid scrolls under what is carried. */
export async function pointOf(page: Page, { room, clock }: Place): Promise<{ x: number; y: number }> {
  const hour = page.getByText(clock, { exact: true }).first();
  await hour.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  const column = page
    .getByRole('region', { name: /^Grille/ })
    .getByText(room, { exact: true })
    .first();
  const [across, down] = [(await column.boundingBox())!, (await hour.boundingBox())!];
  return { x: across.x + across.width / 2, y: down.y + down.height / 2 };
}

/** Takes a session by its top left corner, once it has stopped moving, and carries it; the hand stays on it. */
export async function carry(page: Page, session: Locator, to: Place): Promise<void> {
  await session.hover({ position: { x: 60, y: 2 } });
  const box = (await session.boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 12, { steps: 3 });
  await expect(page.locator('[data-carried]'), 'it is in the hand').toBeVisible();
  await carryOn(page, to);
}

/** Until the card in the hand says the hour: carrying moves the page, and with it the place. */
export async function carryOn(page: Page, to: Place): Promise<void> {
  await expect(async () => {
    const { x, y } = await pointOf(page, to);
    await page.mouse.move(x, y + 2, { steps: 4 });
    await page.mouse.move(x, y + 3);
    await expect(page.locator('[data-carried]')).toContainText(to.clock, { timeout: 1_000 });
  }).toPass();
}
