import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const BUYER = 'alix.acheteuse@example.org';
const GUEST = 'sacha.convive@example.org';

// A hospital orders two dinners on a phone; the team matches the transfer; the second guest comes by a link.
test.describe.serial('orders', () => {
  let buyer: Page;
  let guest: Page;
  let staff: Page;
  let reference = '';
  let orderUrl = '';

  test.beforeAll(async ({ browser }) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    buyer = await (await browser.newContext({ ...phone, acceptDownloads: true })).newPage();
    guest = await (await browser.newContext(phone)).newPage();
    staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  });

  test('a buyer orders two places on three screens, one for herself, one named later', async () => {
    await buyer.goto(`/evenements/${EVENT}/commande`);
    const more = buyer.getByRole('button', { name: 'Une place de plus\u202f: Entrée et dîner de gala' });
    await more.click();
    await more.click();
    await expect(buyer.getByText('336\u00a0€')).toBeVisible();
    await look(buyer, 'orders-01-places-phone');
    await buyer.getByRole('button', { name: 'Continuer' }).click();

    await buyer.getByRole('button', { name: 'Continuer' }).click();
    await expect(buyer.getByText('Ce champ est nécessaire.').first()).toBeVisible();
    await expect(buyer.getByLabel('Prénom')).toBeFocused();
    await look(buyer, 'orders-02-faults-phone');
    await buyer.getByLabel('Prénom').fill('Alix');
    await buyer.getByLabel('Nom', { exact: true }).fill('Acheteuse');
    await buyer.getByLabel('Adresse e-mail', { exact: true }).fill(BUYER);
    await buyer.getByLabel('Organisation').fill('Centre hospitalier des Pins');
    await buyer.getByLabel('Une des places est pour moi').check();
    await buyer.getByLabel('Rue').fill('12 rue des Essais');
    await buyer.getByLabel('Code postal').fill('75013');
    await buyer.getByLabel('Ville').fill('Paris');
    await buyer.reload();
    await buyer.getByRole('button', { name: 'Continuer' }).click();
    await expect(buyer.getByLabel('Rue'), 'what was typed survives a reload').toHaveValue('12 rue des Essais');
    await look(buyer, 'orders-03-billing-phone');
    await buyer.getByRole('button', { name: 'Continuer' }).click();

    await buyer.getByRole('radio', { name: /Bon de commande public/ }).check();
    await buyer.getByLabel('SIRET').fill('356 000 000 00049');
    await buyer.getByLabel('Numéro d’engagement').fill('EJ-7');
    await buyer.getByRole('button', { name: /^Commander, 336/ }).click();
    await expect(buyer.getByText(/Ce SIRET n’est pas juste/)).toBeVisible();
    await look(buyer, 'orders-04-payment-phone');
    await buyer.getByRole('radio', { name: /Virement/ }).check();
    await buyer.getByRole('button', { name: /^Commander, 336/ }).click();
    await expect(buyer.getByText(/Ce SIRET n’est pas juste/)).toHaveCount(0);

    await expect(buyer).toHaveURL(/\/commande#[\w-]{40,}$/);
    orderUrl = buyer.url();
    const heading = buyer.getByRole('heading', { level: 1, name: /^Commande PV/ });
    await expect(heading).toBeVisible();
    reference = /PV\w{8}/.exec((await heading.textContent())!)![0];
    await expect(buyer.getByText('En attente de règlement')).toBeVisible();
    await expect(buyer.getByText('Alix Acheteuse')).toBeVisible();
    await look(buyer, 'orders-05-order-phone');
    await expect.poll(async () => (await messagesTo(buyer, BUYER)).length).toBe(1);
    expect((await latestMessage(buyer, BUYER)).text).toContain(reference);
  });

  test('a guest takes the second place by a link of the buyer', async () => {
    await buyer.getByRole('button', { name: 'Lien à envoyer pour la place 2' }).click();
    const link = await buyer.getByRole('dialog').getByRole('textbox').inputValue();
    await look(buyer, 'orders-06-link-phone');
    await buyer.keyboard.press('Escape');
    await guest.goto(link);
    await expect(guest.getByText(/vous garde une place/)).toBeVisible();
    await guest.getByLabel('Prénom').fill('Sacha');
    await guest.getByLabel('Nom', { exact: true }).fill('Convive');
    await guest.getByLabel('Adresse e-mail').fill(GUEST);
    await guest.getByRole('radio', { name: 'Végétarien' }).check();
    await guest.reload();
    await expect(guest.getByLabel('Prénom'), 'what was typed survives a reload').toHaveValue('Sacha');
    await expect(guest.getByRole('radio', { name: 'Végétarien' })).toBeChecked();
    await look(guest, 'orders-07-claim-phone');
    await guest.getByRole('button', { name: 'Prendre la place' }).click();
    await expect(guest.getByText(/dès que la commande sera réglée/)).toBeVisible();
    await guest.goto('/');
    await guest.goto(link);
    await expect(guest.getByRole('heading', { name: 'Cette place est déjà prise' })).toBeVisible();
  });

  test('the team imports the statement of the bank and confirms the match: tickets and invoice leave', async () => {
    await signIn(staff, rolePerson('STAFF').email, '/equipe/commandes/banque');
    const file = path.join(tmpdir(), `parvis-releve-${process.pid}.csv`);
    await writeFile(
      file,
      `Date;Libellé;Débit;Crédit\n28/11/2024;VIR SEPA ${reference.toLowerCase()} CH DES PINS;;336,00\n28/11/2024;LOYER;-950,00;\n`,
    );
    await staff.locator('input[type=file]').setInputFiles(file);
    await staff.getByRole('button', { name: 'Importer 1 ligne' }).click();
    await expect(staff.getByText('Les lignes sont importées.')).toBeVisible();
    await look(staff, 'orders-08-bank-desktop');
    await staff.getByRole('button', { name: `Confirmer\u202f: 336\u00a0€ pour ${reference}` }).click();
    await expect(staff.getByText(`Paiement enregistré pour ${reference}.`)).toBeVisible();
    for (const email of [BUYER, GUEST])
      await expect
        .poll(async () =>
          (await messagesTo(staff, email)).some(
            ({ subject }) => subject.includes('billet') || subject.includes('Votre billet'),
          ),
        )
        .toBe(true);
    const paidMail = async () =>
      (await messagesTo(staff, BUYER)).find(({ subject }) => subject.startsWith('Places confirmées'));
    await expect.poll(paidMail).toBeDefined();
    const paid = (await paidMail())!;
    const { attachments } = (await (await staff.request.get(`/api/mailbox/${paid.id}`)).json()) as {
      attachments: { filename: string }[];
    };
    expect(attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/^F2024-\d{5}\.pdf$/)]);
  });

  test('the buyer opens the invoice, and the team refunds one place', async () => {
    await buyer.goto('/');
    await buyer.goto(orderUrl);
    await expect(buyer.getByText('Payée', { exact: true })).toBeVisible();
    await look(buyer, 'orders-09-paid-phone');
    const [popup] = await Promise.all([
      buyer.context().waitForEvent('page'),
      buyer.getByRole('button', { name: /^Ouvrir F2024-/ }).click(),
    ]);
    expect(popup.url(), 'the secret is in no address').not.toContain(orderUrl.split('#')[1]!);
    await popup.close();

    await staff.goto(`/equipe/${EVENT}/commandes`);
    await look(staff, 'orders-10-list-desktop');
    await staff
      .getByRole('button', { name: `Ouvrir la commande ${reference}` })
      .filter({ visible: true })
      .click();
    const panel = staff.getByRole('dialog');
    await expect(panel.getByText('EJ-7').or(panel.getByText('Historique'))).toBeVisible();
    await look(staff, 'orders-11-panel-desktop');
    await panel.getByRole('checkbox', { name: /Sacha Convive/ }).check();
    await panel.getByRole('button', { name: 'Retirer 1 place avec un avoir' }).click();
    await staff
      .getByRole('dialog', { name: /Retirer 1 place/ })
      .getByRole('button', { name: /Retirer 1 place/ })
      .click();
    await expect(panel.getByText(/^Avoir A2024-/)).toBeVisible();
    await panel.getByRole('button', { name: 'Rembourser' }).click();
    const dialog = staff.getByRole('dialog', { name: 'Rembourser' });
    await expect(dialog.getByLabel('Montant (€)')).toHaveValue('168,00');
    await dialog.getByRole('button', { name: 'Rembourser' }).click();
    await expect(panel.getByText('−168').or(panel.getByText('-168')).first()).toBeVisible();
    await look(staff, 'orders-12-refunded-desktop');
  });

  test('the team keeps the settings right, and takes the orders home', async () => {
    await staff.goto('/equipe/reglages/facturation');
    await staff.getByLabel('IBAN').fill('FR76 3000 6000 0112 3456 7890 188');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText(/Cet IBAN n’est pas juste/)).toBeVisible();
    await look(staff, 'orders-13-seller-desktop');
    await staff.getByLabel('IBAN').fill('FR76 3000 6000 0112 3456 7890 189');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('Réglages enregistrés.')).toBeVisible();
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.goto('/equipe/commandes').then(() => staff.getByRole('link', { name: 'CSV' }).click()),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(reference);
  });

  test('a hidden ticket with a price is bought with a code, on a phone', async ({ browser }) => {
    await staff.goto(`/equipe/${EVENT}/billets`);
    await staff.getByRole('button', { name: 'Nouveau billet' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Nom en français').fill('Table des partenaires');
    await panel.getByLabel('Nom en anglais').fill('Partners’ table');
    await panel.getByLabel('Prix hors taxes').fill('100');
    await panel.getByLabel('Masqué sans code ni invitation').check();
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByRole('listitem').filter({ hasText: 'Table des partenaires' })).toBeVisible();
    await staff.goto(`/equipe/${EVENT}/billets?vue=codes`);
    await staff.getByRole('button', { name: 'Nouveau code' }).click();
    await panel.getByLabel('Code', { exact: true }).fill('TABLE-24');
    await panel.getByLabel('Remise', { exact: true }).fill('50');
    await panel.getByRole('checkbox', { name: 'Table des partenaires (masqué)' }).check();
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('TABLE-24')).toBeVisible();

    const visitor = await (
      await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
    ).newPage();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('button', { name: 'Choisir un autre billet' }).click();
    await visitor.getByRole('button', { name: /Vous avez un code/ }).click();
    await expect(visitor.getByText('Table des partenaires'), 'hidden without a code').toHaveCount(0);
    await visitor.getByRole('textbox', { name: /Vous avez un code/ }).fill('table 24');
    await visitor.getByRole('button', { name: 'Appliquer' }).click();
    await expect(visitor.getByText('60\u00a0€').first()).toBeVisible();
    await look(visitor, 'orders-14-hidden-phone');
    await visitor.locator(`a[href*="/commande"][href*="code="]`).last().click();
    await expect(visitor.getByText('60\u00a0€').first()).toBeVisible();
    await look(visitor, 'orders-15-hidden-order-phone');
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await visitor.getByLabel('Prénom').fill('Noor');
    await visitor.getByLabel('Nom', { exact: true }).fill('Partenaire');
    await visitor.getByLabel('Adresse e-mail', { exact: true }).fill('noor.partenaire@example.org');
    await visitor.getByLabel('Organisation').fill('Atelier des Pins');
    await visitor.getByLabel('Rue').fill('3 rue des Essais');
    await visitor.getByLabel('Code postal').fill('75013');
    await visitor.getByLabel('Ville').fill('Paris');
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await visitor.getByRole('radio', { name: /Virement/ }).check();
    await visitor.getByRole('button', { name: /^Commander, 60/ }).click();
    await expect(visitor).toHaveURL(/\/commande#/);
    await expect(visitor.getByText('Table des partenaires').first()).toBeVisible();
    await look(visitor, 'orders-16-hidden-ordered-phone');
    await staff.reload();
    await expect(staff.getByRole('listitem').filter({ hasText: 'TABLE-24' })).toContainText('utilisé 1 fois');
  });

  test('no page has a fault', () => expect(faults).toEqual([]));
});
