import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Cookie, expect, type Page, test } from '@playwright/test';

const PICTURES = 'artefacts/screens';

/** What `look` found fault with so far, on every page of the run: a last test wants it empty. */
export const faults: string[] = [];

/** Keeps a picture of the page and lets axe look at it: no fault of WCAG 2.2 AA may stand. */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(`look at ${name}`, async () => {
    await mkdir(PICTURES, { recursive: true });
    // Skeletons and fading panels are no page yet.
    await expect(page.locator('[role=status][aria-label^="Chargement"], .mantine-Skeleton-root')).toHaveCount(0);
    await atRest(page);
    await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page })
      // The mailbox shows a message in a frame where no script runs, axe's neither.
      .exclude('iframe')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    faults.push(
      ...violations.map(
        ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
      ),
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`${name}: ${overflow} pixels wider than the screen`);
  });
}

/** Waits until nothing moves: what has just been put on the page begins to fade in a frame or two later. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quietFrames = 0; quietFrames < 3; quietFrames++) {
      await new Promise((done) => requestAnimationFrame(done));
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      await Promise.all(moving.map((animation) => animation.finished.catch(() => undefined)));
      if (moving.length > 0) quietFrames = -1;
    }
  });
}

/** Who signed in during this run stays so, as on a device of their own: links are few for one person. */
const devices = new Map<string, Cookie[]>();

/** Signs in as people do: asks for a link, opens the message, follows it. The second time they are signed in. */
export async function signIn(page: Page, email: string, next: string): Promise<void> {
  await test.step(`sign in to ${next}`, async () => {
    await page.context().addCookies(devices.get(email) ?? []);
    if (await isSignedIn(page, email)) {
      await confirmIdentity(page, email);
      await page.goto(next);
    } else await followLink(page, email, next);
    await expect(page).toHaveURL(new RegExp(`${next.replaceAll('?', '\\?')}$`));
    devices.set(email, await page.context().cookies());
  });
}

async function isSignedIn(page: Page, email: string): Promise<boolean> {
  const response = await page.request.post('/graphql', { data: { query: '{ me { email } }' } });
  const { data } = (await response.json()) as { data: { me: { email: string } | null } };
  return data.me?.email === email;
}

/** Dangerous acts ask who one is when that was said ten minutes ago: said again in time, no story meets the question. */
async function confirmIdentity(page: Page, email: string): Promise<void> {
  const ask = async (query: string) => {
    const response = await page.request.post('/graphql', { data: { query } });
    return ((await response.json()) as { data: unknown }).data;
  };
  const { serverTime, waysToConfirm } = (await ask('{ serverTime waysToConfirm { confirmedUntil } }')) as {
    serverTime: string;
    waysToConfirm: { confirmedUntil: string | null };
  };
  const left = Date.parse(waysToConfirm.confirmedUntil ?? serverTime) - Date.parse(serverTime);
  if (left > 5 * 60_000) return;
  const before = (await messagesTo(page, email)).length;
  await ask('mutation { sendConfirmationCode { __typename } }');
  await expect.poll(async () => (await messagesTo(page, email)).length).toBeGreaterThan(before);
  const code = /^\s*(\d{6})\s*$/m.exec((await latestMessage(page, email)).text)![1]!;
  await ask(`mutation { confirmIdentity(proof: { mailedCode: "${code}" }) { __typename } }`);
}

async function followLink(page: Page, email: string, next: string): Promise<void> {
  await page.goto(`/connexion?next=${encodeURIComponent(next)}`);
  const before = (await messagesTo(page, email)).length;
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Recevoir mon lien' }).click();
  await expect(page.getByRole('heading', { name: 'Regardez votre boîte de réception' })).toBeVisible();
  await expect.poll(async () => (await messagesTo(page, email)).length).toBeGreaterThan(before);
  const message = await latestMessage(page, email);
  await page.goto(/\/connexion#[\w-]+/.exec(message.text)![0]);
}

interface Message {
  id: string;
  to: string;
  subject: string;
}

/** What the mailbox page lists for this address, newest first. */
export async function messagesTo(page: Page, email: string): Promise<Message[]> {
  const response = await page.request.get('/api/mailbox');
  const messages = (await response.json()) as Message[];
  return messages.filter(({ to }) => to === email);
}

export async function latestMessage(
  page: Page,
  email: string,
): Promise<
  Message & { text: string; html: string; attachments: { filename: string; mimeType: string; base64: string }[] }
> {
  const [message] = await messagesTo(page, email);
  const response = await page.request.get(`/api/mailbox/${message!.id}`);
  return (await response.json()) as never;
}

/** Waits until the tablet app itself is kept on the device; the site has a worker of its own, for all its other pages. */
export async function tabletIsKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const worker = await navigator.serviceWorker.getRegistration('/accueil/');
        return worker?.scope.endsWith('/accueil/') && worker.active?.state;
      }),
    )
    .toBe('activated');
}
