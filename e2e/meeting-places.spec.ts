import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

// An event that no other story touches: its plan is drawn from nothing.
const EVENT = 'medicen-day-2024';
const PLACES = `/equipe/${EVENT}/rencontres/tables`;

test.describe.serial('the places of meetings', () => {
  let staff: Page;
  let startedWith = 0;

  test.beforeAll(async ({ browser }) => {
    startedWith = faults.length;
    staff = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
    await signIn(staff, rolePerson('STAFF').email, PLACES);
  });

  test('a zone is drawn by rows and columns, by the keyboard alone', async () => {
    await expect(staff.getByRole('heading', { level: 1, name: 'Tables et créneaux' })).toBeVisible();
    await staff.getByRole('button', { name: 'Ajouter une zone' }).focus();
    await staff.keyboard.press('Enter');
    await staff.getByLabel('Nom de la zone').fill('Galerie');
    await staff.keyboard.press('Enter');
    await expect(staff.getByRole('heading', { name: 'Galerie' })).toBeVisible();
    await staff.getByRole('button', { name: 'Ajouter des tables à Galerie' }).focus();
    await staff.keyboard.press('Enter');
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('à la rangée').fill('2');
    await panel.getByLabel('à la colonne').fill('4');
    await expect(panel.getByText('8 tables à ajouter.')).toBeVisible();
    await look(staff, 'places-01-add');
    await panel.getByLabel('Premier numéro').fill('201');
    await staff.keyboard.press('Enter');
    await expect(staff.getByRole('button', { name: 'Table 208, rangée 2, colonne 4' })).toBeVisible();
  });

  test('tables are chosen by the row, moved, renumbered and removed', async () => {
    const zone = staff.getByRole('region', { name: 'Galerie' });
    await zone.getByRole('button', { name: 'Choisir la rangée 2' }).click();
    const chosen = staff.getByRole('region', { name: 'Tables choisies' });
    await expect(chosen.getByText(/^4 tables choisies/)).toBeVisible();
    await chosen.getByRole('button', { name: 'Déplacer' }).click();
    await staff.evaluate(() => window.scrollTo(0, 0));
    await look(staff, 'places-02-move');
    await staff.getByRole('button', { name: 'Déplacer ici\u202f: Galerie, rangée 3, colonne 1' }).click();
    await expect(staff.getByRole('button', { name: 'Table 205, rangée 3, colonne 1' })).toBeVisible();
    await chosen.getByRole('button', { name: 'Renuméroter' }).click();
    await chosen.getByLabel('Numéroter à partir de').fill('301');
    await chosen.getByRole('button', { name: 'Appliquer' }).click();
    await expect(staff.getByRole('button', { name: 'Table 301, rangée 3, colonne 1' })).toBeVisible();
    await chosen.getByRole('button', { name: 'Retirer' }).click();
    await expect(staff.getByText('Les tables sont retirées.')).toBeVisible();
    await expect(staff.getByRole('button', { name: /^Table 30\d/ })).toHaveCount(0);
  });

  test('a day of slots is seen before it is made, and unmade', async () => {
    await staff.getByLabel('De', { exact: true }).fill('07:00');
    await staff.getByLabel('à', { exact: true }).fill('08:00');
    await staff.getByLabel('Durée (minutes)').fill('15');
    await staff.getByLabel('Pause en minutes').fill('5');
    await expect(staff.getByText('3 créneaux à créer')).toBeVisible();
    await look(staff, 'places-03-slots');
    await staff.getByRole('button', { name: 'Créer 3 créneaux' }).click();
    const made = staff.getByRole('button', { name: '07:20 – 07:35' });
    await expect(made).toBeVisible();
    await made.click();
    await staff.getByRole('button', { name: 'Retirer 1 créneau' }).click();
    await expect(made).toHaveCount(0);
  });

  test('cards are printed, and the code on one leads to who meets there', async () => {
    const file = staff.waitForEvent('download');
    await staff.getByRole('link', { name: 'Cartons de table (PDF)' }).click();
    expect((await file).suggestedFilename()).toBe(`cartons-de-table-${EVENT}.pdf`);
  });

  test('axe found nothing on these pages', () => {
    expect(faults.slice(startedWith)).toEqual([]);
  });
});
