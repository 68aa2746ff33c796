import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';

/** What is done at a desk: badges and sheets by staff, then undo, exit and the kiosk on a tablet. */
test.describe.serial('the desk', () => {
  let staff: Page;
  let tablet: Page;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    tablet = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  });
  test.afterAll(async () => {
    await staff.context().close();
    await tablet.context().close();
  });

  test('staff print a badge and note that it is printed', async () => {
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/accueil/badges`);
    const row = staff
      .getByRole('listitem')
      .filter({ has: staff.getByText('À imprimer') })
      .first();
    const link = row.getByRole('link', { name: /^Imprimer le badge de/ });
    const pdf = await staff.request.get((await link.getAttribute('href'))!);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await look(staff, 'desk-badges-desktop');
    const name = (await link.getAttribute('aria-label'))!.replace('Imprimer le badge de ', '');
    const opened = staff.context().waitForEvent('page');
    await link.click();
    await (await opened).close();
    await staff.getByRole('switch', { name: 'Seulement ceux qui restent à imprimer' }).click({ force: true });
    await staff.getByPlaceholder('Chercher un nom ou une organisation').fill(name);
    await expect(staff.getByRole('listitem').filter({ hasText: name }).getByText('Imprimé')).toBeVisible();
  });

  test('staff open an attendance sheet', async () => {
    await staff.goto(`/equipe/${EVENT}/accueil/emargement`);
    const sheet = staff.getByRole('link', { name: /^Fichier PDF\s?: Matin/ }).first();
    await expect(sheet).toBeVisible();
    const pdf = await staff.request.get((await sheet.getAttribute('href'))!);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    await look(staff, 'desk-attendance-desktop');
  });

  test('the tablet takes a scan back, and becomes a kiosk that only its code opens', async () => {
    await signIn(tablet, rolePerson('STAFF').email, `/accueil/?evenement=${EVENT}`);
    await tablet.getByRole('button', { name: /^Entrée principale/ }).click();
    await tablet.getByLabel('Chercher un nom').fill('an');
    await tablet
      .getByRole('button', { name: /^Faire entrer / })
      .first()
      .click();
    await expect(tablet.locator('[data-verdict="ADMITTED"]')).toBeVisible();
    await tablet.getByRole('button', { name: 'Annuler ce passage' }).click();
    await expect(tablet.locator('[data-verdict="UNDONE"]')).toBeVisible();
    await look(tablet, 'desk-undone-tablet');

    await tablet.getByRole('button', { name: 'Mettre en borne' }).click();
    await tablet.getByLabel('Choisissez un code pour déverrouiller').fill('24680');
    await tablet.getByRole('button', { name: 'Verrouiller en borne' }).click();
    await tablet.getByLabel('Ou tapez le code de votre billet').fill('P1 personne');
    await tablet.getByRole('button', { name: 'Valider mon arrivée' }).click();
    await expect(tablet.getByText('Un instant, s’il vous plaît')).toBeVisible();
    await look(tablet, 'desk-kiosk-tablet');
    await tablet.reload();
    await expect(tablet.getByLabel('Chercher un nom')).toHaveCount(0);
    await tablet.getByRole('button', { name: 'Équipe' }).click();
    await tablet.getByLabel('Code de l’équipe', { exact: true }).fill('11111');
    await tablet.getByRole('button', { name: 'Déverrouiller' }).click();
    await expect(tablet.getByText('Ce n’est pas ce code.')).toBeVisible();
    await tablet.getByLabel('Code de l’équipe', { exact: true }).fill('24680');
    await tablet.getByRole('button', { name: 'Déverrouiller' }).click();
    await expect(tablet.getByLabel('Chercher un nom')).toBeVisible();
  });

  test('axe found nothing on these pages', () => expect(faults).toEqual([]));
});
