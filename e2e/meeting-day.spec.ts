import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const ONLINE = 'rencontres-en-ligne-sante-numerique-2025';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// Meetings as the day runs. What is changed here is changed back: other stories share the product.
test.describe.serial('the meetings on the day', () => {
  let exhibitor: Page;
  let staff: Page;
  let table = '';

  test.beforeAll(async ({ browser }) => {
    exhibitor = await (await browser.newContext(phone)).newPage();
    staff = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  });

  test('a participant sees where next, and says with one tap that a meeting did not happen', async () => {
    await signIn(exhibitor, rolePerson('EXHIBITOR').email, `/e/${EVENT}/rencontres?vue=agenda`);
    const next = exhibitor.getByRole('region', { name: 'Votre prochain rendez-vous' });
    await expect(next.getByText(/^Avec /)).toBeVisible();
    table = (await next.getByText(/^Table \d+$/).textContent())!;
    await exhibitor.getByRole('button', { name: /^N’a pas eu lieu\s: rendez-vous avec / }).click();
    await expect(exhibitor.getByText('Vous avez dit que ce rendez-vous n’a pas eu lieu.')).toBeVisible();
    await look(exhibitor, 'meeting-day-01-did-not-happen-phone');
    await exhibitor.getByRole('button', { name: /^Annuler ce que j’ai dit/ }).click();
    await expect(exhibitor.getByRole('button', { name: /^N’a pas eu lieu\s: rendez-vous avec / })).toBeVisible();
  });

  test('staff mend a table that is lost; the phone shows the new place by itself', async () => {
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/rencontres/jour`);
    await expect(staff.getByRole('heading', { name: 'À départager' })).toBeVisible();
    await choose('Événement', 'Table indisponible');
    await choose('Table', table);
    await look(staff, 'meeting-day-02-what-happened');
    await staff.getByRole('button', { name: 'Voir la proposition' }).click();
    await expect(staff.getByRole('heading', { name: 'Proposition' })).toBeFocused();
    await expect(staff.getByText('La table n’est plus disponible.').first()).toBeVisible();
    await look(staff, 'meeting-day-03-proposal');

    await staff.getByRole('button', { name: 'Appliquer et prévenir' }).click();
    await expect(staff.getByText(/personnes? (est|sont) prévenue/)).toBeVisible();
    await expect(staff.getByRole('heading', { name: 'Que s’est-il passé\u202f?' })).toBeFocused();
    const next = exhibitor.getByRole('region', { name: 'Votre prochain rendez-vous' });
    await expect(next.getByText(table, { exact: true })).toHaveCount(0);
    await expect(next.getByText(/^Table \d+$/)).toBeVisible();

    await staff.getByRole('button', { name: `Annuler\u202f: ${table} indisponible` }).click();
    await expect(staff.getByText(/Tout est revenu comme avant/)).toBeVisible();
    await expect(staff.getByRole('heading', { name: 'Déjà fait aujourd’hui' })).toBeFocused();
    await expect(next.getByText(table, { exact: true })).toBeVisible();
    await look(staff, 'meeting-day-04-undone');
  });

  test('who meets online enters the room of the meeting with one press', async () => {
    const rooms = 'https://visio.example.org/**';
    await exhibitor
      .context()
      .route(rooms, (route) => route.fulfill({ contentType: 'text/html', body: '<title>La salle</title>' }));
    await exhibitor.goto(`/e/${ONLINE}/rencontres?vue=agenda`);
    const next = exhibitor.getByRole('region', { name: 'Votre prochain rendez-vous' });
    await expect(next.getByText(/^Salle visio \d$/)).toBeVisible();
    await look(exhibitor, 'meeting-day-07-online-phone');
    const opened = exhibitor.context().waitForEvent('page');
    await next.getByRole('link', { name: /^Rejoindre la visio\s: rendez-vous avec / }).click();
    const room = await opened;
    await expect(room).toHaveURL(/^https:\/\/visio\.example\.org\/sante-numerique-2025\/\d$/);
    await room.close();
    await exhibitor.context().unroute(rooms);
  });

  test('staff see what the meetings came to, and the screen in the hall who meets where', async () => {
    await staff.goto(`/equipe/${EVENT}/rencontres`);
    await staff.getByRole('link', { name: 'Chiffres' }).click();
    await expect(staff.getByRole('table', { name: 'Qui a rencontré qui' })).toBeVisible();
    await look(staff, 'meeting-day-05-figures');
    const file = staff.waitForEvent('download');
    await staff.getByRole('link', { name: 'Par personne, Excel' }).click();
    expect((await file).suggestedFilename()).toBe(`rendez-vous-par-personne-${EVENT}.xlsx`);

    await staff.setViewportSize({ width: 1920, height: 1080 });
    await staff.goto(`/ecran/${EVENT}/rencontres`);
    await expect(staff.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const overflow = await staff.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow, 'nothing scrolls on a hall screen').toBeLessThanOrEqual(0);
    await look(staff, 'meeting-day-06-hall');
  });

  test('axe found nothing on these pages', () => {
    expect(faults.filter((fault) => fault.startsWith('meeting-day-'))).toEqual([]);
  });

  async function choose(label: string, option: string): Promise<void> {
    await staff.getByRole('combobox', { name: label, exact: true }).click();
    await staff.getByRole('option', { name: option, exact: true }).click();
  }
});
