import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, messagesTo, signIn, tabletIsKept } from './steps';

const EVENT = 'chirurgie-4-0-2024';

/** What is done at a desk: badges and sheets by staff; registering, printing, asking, signing and the kiosk on a tablet. */
test.describe.serial('the desk', () => {
  let staff: Page;
  let tablet: Page;
  let provisional = '';

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
    const pdf = await staff.request.get((await link.getAttribute('href'))!, { timeout: 50_000 });
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
    const pdf = await staff.request.get((await sheet.getAttribute('href'))!, { timeout: 50_000 });
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    await look(staff, 'desk-attendance-desktop');
  });

  test('somebody without a ticket is registered without a network, keeps a badge, and is known to all once it is back', async () => {
    await signIn(tablet, rolePerson('STAFF').email, `/accueil/?evenement=${EVENT}`);
    await tablet.getByRole('button', { name: /^Entrée principale/ }).click();
    await expect(tablet.locator('[data-connection="ONLINE"]')).toBeVisible();
    await tabletIsKept(tablet);
    await tablet.context().setOffline(true);
    await expect(tablet.locator('[data-connection="OFFLINE"]')).toBeVisible();

    await tablet.getByRole('button', { name: 'Inscrire', exact: true }).click();
    const form = tablet.getByRole('dialog', { name: 'Inscrire sur place' });
    await form.getByRole('button', { name: /faire entrer$/ }).click();
    await expect(form.getByLabel('Prénom')).toBeFocused();
    await form.getByLabel('Prénom').fill('Maëlle');
    await form.getByLabel('Nom', { exact: true }).fill('Impromptu');
    await form.getByRole('textbox', { name: 'Adresse e-mail' }).fill('maelle.impromptu@exemple.fr');
    await form.getByRole('textbox', { name: 'Organisation' }).fill('Atelier du matin');
    await form.getByLabel(/photos/).check();
    await look(tablet, 'desk-walk-in-tablet');
    await form.getByRole('button', { name: /faire entrer$/ }).click();
    const welcome = tablet.locator('[data-verdict="ADMITTED"]');
    await expect(welcome.getByText('Maëlle Impromptu')).toBeVisible();
    provisional = /P1[\w -]+/.exec(await welcome.getByText(/Code provisoire P1/).innerText())![0];

    await tablet.evaluate('window.printed = 0; window.print = () => { window.printed += 1; }');
    await tablet.getByRole('button', { name: 'Imprimer le badge' }).click();
    const badge = tablet.getByRole('dialog', { name: 'Badge de Maëlle Impromptu' });
    await expect(badge.getByText('Sans le serveur')).toBeVisible();
    await badge.getByRole('button', { name: 'Imprimer', exact: true }).click();
    await expect(badge.getByText('Badge simple envoyé à l’imprimante')).toBeVisible();
    expect(await tablet.evaluate('window.printed')).toBe(1);
    expect(await tablet.locator('.print-sheet svg').count()).toBe(2);
    await tablet.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await look(tablet, 'desk-badge-tablet');
    await badge.getByRole('button', { name: 'Fermer' }).click();

    // Everything is on the disk: a reload loses nothing, and the list knows her.
    await tablet.reload();
    await expect(tablet.locator('[data-waiting="0"]')).toHaveCount(0);
    await tablet.getByLabel('Chercher un nom').fill('impromptu');
    await expect(tablet.locator('.door-found').getByText('Maëlle Impromptu')).toBeVisible();

    await tablet.context().setOffline(false);
    await expect(tablet.locator('[data-waiting="0"]')).toBeVisible({ timeout: 40_000 });
    await staff.goto(`/equipe/${EVENT}/accueil`);
    await expect(staff.locator('[data-walk-ins]').getByText('Maëlle Impromptu')).toBeVisible();
    await look(staff, 'desk-walk-ins-desktop');
    const walkIns = staff.locator('[data-walk-ins]');
    const before = Number(await walkIns.getAttribute('data-to-settle'));
    await walkIns
      .getByRole('button', { name: /^C’est réglé pour / })
      .first()
      .click();
    await expect(walkIns).toHaveAttribute('data-to-settle', String(before - 1));
    await expect.poll(async () => (await messagesTo(staff, 'maelle.impromptu@exemple.fr')).length).toBeGreaterThan(0);
  });

  test('with a network the badge is the server’s own, and the same address is the same person', async () => {
    await tablet.getByLabel('Chercher un nom').fill('impromptu');
    await tablet.getByRole('button', { name: 'Badge de Maëlle Impromptu' }).click();
    const badge = tablet.getByRole('dialog', { name: 'Badge de Maëlle Impromptu' });
    const pdf = tablet.waitForResponse((response) => response.url().includes('/api/door/badge.pdf'));
    await badge.getByRole('button', { name: 'Imprimer à nouveau' }).click();
    expect((await pdf).headers()['content-type']).toBe('application/pdf');
    await expect(badge.getByRole('link', { name: 'Ouvrir le PDF' })).toBeVisible();
    await tablet.keyboard.press('Escape');
    await expect(tablet.getByRole('button', { name: 'Badge de Maëlle Impromptu' })).toBeFocused();

    await tablet.getByRole('button', { name: 'Inscrire', exact: true }).click();
    const form = tablet.getByRole('dialog', { name: 'Inscrire sur place' });
    await form.getByLabel('Prénom').fill('M.');
    await form.getByLabel('Nom', { exact: true }).fill('Impromptu');
    await form.getByRole('textbox', { name: 'Adresse e-mail' }).fill('Maelle.Impromptu@exemple.fr');
    await form.getByRole('textbox', { name: 'Organisation' }).fill('Atelier du matin');
    await form.getByRole('button', { name: /faire entrer$/ }).click();
    await form.getByRole('button', { name: 'Faire entrer Maëlle Impromptu' }).click();
    await expect(tablet.locator('[data-verdict="ALREADY_IN"]')).toBeVisible();
  });

  test('the tablet takes a scan back, and becomes a kiosk that only its code opens', async () => {
    await tablet.getByLabel('Chercher un nom').fill('an');
    await tablet
      .getByRole('button', { name: /^Faire entrer / })
      .first()
      .click();
    await expect(tablet.locator('[data-verdict="ADMITTED"]')).toBeVisible();
    await tablet.getByRole('button', { name: 'Annuler ce passage' }).click();
    await expect(tablet.locator('[data-verdict="UNDONE"]')).toBeVisible();
    await look(tablet, 'desk-undone-tablet');

    await tablet.getByRole('button', { name: 'Plus', exact: true }).click();
    await tablet.getByRole('menuitem', { name: 'Mettre en borne' }).click();
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

  test('the kiosk finds people by their name and address alone, and forgets them', async () => {
    // Nobody waits here for a screen that waits for nobody.
    await tablet.clock.install();
    await tablet.reload();
    await tablet.getByRole('button', { name: 'Plus', exact: true }).click();
    await tablet.getByRole('menuitem', { name: 'Mettre en borne' }).click();
    await tablet.getByLabel('Choisissez un code pour déverrouiller').fill('24680');
    await tablet.getByRole('button', { name: 'Verrouiller en borne' }).click();
    const find = async (name: string, email: string) => {
      await tablet.getByLabel('Votre nom').fill(name);
      await tablet.getByLabel('Votre adresse e-mail').fill(email);
      await tablet.getByRole('button', { name: 'Me trouver' }).click();
    };
    await find('Impromptu', 'quelqu.un@exemple.fr');
    await expect(tablet.getByText('ne vont pas ensemble')).toBeVisible();
    await expect(tablet.getByText('Maëlle')).toHaveCount(0);
    await look(tablet, 'desk-kiosk-name');
    await find('maelle impromptu', 'Maelle.Impromptu@exemple.fr');
    await expect(tablet.locator('[data-verdict="ALREADY_IN"]').getByText('Maëlle Impromptu')).toBeVisible();
    // The next person sees nothing of the one before.
    await tablet.clock.fastForward(8000);
    await expect(tablet.getByLabel('Votre nom')).toHaveValue('');
    await expect(tablet.getByText('Maëlle Impromptu')).toHaveCount(0);
  });

  test('the kiosk prints a badge as it welcomes', async () => {
    await tablet.getByRole('button', { name: 'Équipe' }).click();
    await tablet.getByLabel('Code de l’équipe', { exact: true }).fill('24680');
    await tablet.getByRole('button', { name: 'Déverrouiller' }).click();
    await tablet.getByLabel('Code du billet').fill(provisional);
    await tablet.keyboard.press('Enter');
    await tablet.getByRole('button', { name: 'Noter la sortie' }).click();
    await expect(tablet.locator('[data-verdict="LEFT"]')).toBeVisible();

    await tablet.getByRole('button', { name: 'Plus', exact: true }).click();
    await tablet.getByRole('menuitem', { name: 'Mettre en borne' }).click();
    await tablet.getByLabel('Choisissez un code pour déverrouiller').fill('24680');
    await tablet.getByRole('switch', { name: 'Imprimer le badge à l’arrivée' }).check({ force: true });
    await tablet.getByLabel('Imprimé sur').selectOption('LABEL_62_100');
    await tablet.getByRole('button', { name: 'Verrouiller en borne' }).click();
    await tablet.evaluate('window.printed = 0; window.print = () => { window.printed += 1; }');
    await tablet.getByLabel('Ou tapez le code de votre billet').fill(provisional);
    await tablet.getByRole('button', { name: 'Valider mon arrivée' }).click();
    const welcome = tablet.locator('[data-verdict="ADMITTED"]');
    await expect(welcome.getByText('Votre badge s’imprime')).toBeVisible();
    await expect.poll(() => tablet.evaluate('window.printed')).toBe(1);
    await expect(tablet.locator('.print-sheet').getByText('Impromptu').first()).toBeAttached();
    await look(tablet, 'desk-kiosk-printing');
  });

  test('a visitor who goes away leaves nothing behind, their language neither', async () => {
    await tablet.clock.fastForward(8000);
    await tablet.getByText('English', { exact: true }).click();
    await tablet.getByLabel('Your name').fill('Somebody');
    await expect(tablet.getByRole('button', { name: 'Find me' })).toBeVisible();
    await tablet.clock.fastForward(30_000);
    await expect(tablet.getByLabel('Votre nom')).toHaveValue('');
    await tablet.getByRole('button', { name: 'Équipe' }).click();
    await tablet.getByLabel('Code de l’équipe', { exact: true }).fill('24680');
    await tablet.getByRole('button', { name: 'Déverrouiller' }).click();
  });

  test('axe found nothing on these pages', () => expect(faults).toEqual([]));
});
