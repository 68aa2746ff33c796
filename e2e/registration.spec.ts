import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const INES = 'ines.colline@example.org';
const COLLEAGUE = 'noe.colline@example.org';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

const pageOf = async (browser: Browser, context: object) => (await browser.newContext(context)).newPage();

async function fillYou(page: Page, email: string) {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByLabel('Nom', { exact: true }).fill('Colline');
  await page.getByLabel('Organisation').fill('Clinique des Collines');
  await page.getByLabel('Profession').selectOption('CLINICIAN');
}

// Questions, what holders do by themselves, and what staff do with registrations.
test.describe.serial('registration', () => {
  let person: Page;
  let staff: Page;
  let ticketUrl = '';

  test.beforeAll(async ({ browser }) => {
    person = await pageOf(browser, phone);
    staff = await pageOf(browser, desk);
  });

  test('staff add a question, order it with the keyboard, and see it in both languages', async () => {
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/formulaire`);
    await staff.getByRole('button', { name: 'Ajouter une question' }).click();
    await staff.getByRole('menuitem', { name: 'Une question à vous' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel.getByText('Écrivez-le au moins dans une langue.')).toBeVisible();
    await panel.getByLabel('Type de réponse').selectOption('FILE');
    await panel.getByLabel('Question · français').fill('Votre carte professionnelle');
    await panel.getByLabel('Question · anglais').fill('Your professional card');
    await look(staff, '30-question-editor-desktop');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();
    const items = staff.getByRole('main').getByRole('list').first().getByRole('listitem');
    await expect(items.last()).toContainText('Votre carte professionnelle');
    await staff.getByRole('button', { name: 'Monter « Votre carte professionnelle »' }).focus();
    await staff.keyboard.press('Enter');
    await expect(items.last()).toContainText('cocktail');
    await staff.getByRole('radiogroup', { name: 'Langue de l’aperçu' }).getByText('anglais').click();
    await expect(staff.getByText('Your professional card (optional)')).toBeVisible();
    await look(staff, '31-form-builder-desktop');
  });

  test('somebody registers in two screens; slips, a reload and a lost network cost nothing', async () => {
    await person.goto(`/evenements/${EVENT}/inscription`);
    await fillYou(person, 'ines.colline@gmial.com');
    await person.getByLabel('Prénom').focus();
    await expect(person.getByRole('button', { name: 'ines.colline@gmail.com' })).toBeVisible();
    await person.getByLabel('Adresse e-mail').fill(INES);
    await person.getByRole('button', { name: 'Continuer' }).click();
    await expect(person.getByRole('heading', { level: 2, name: /Étape 2 sur 2/ })).toBeFocused();

    await person.getByLabel('Autre régime ou allergie').check();
    await person.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(person.getByLabel('Que devons-nous savoir ?')).toBeFocused();
    await person.getByLabel('Que devons-nous savoir ?').fill('Fruits à coque');
    const chooser = person.waitForEvent('filechooser');
    await person.getByRole('button', { name: 'Choisir un fichier' }).click();
    await (
      await chooser
    ).setFiles({ name: 'carte.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0 program') });
    await expect(person.getByText(/Ce type de fichier n’est pas accepté/)).toBeVisible();
    const again = person.waitForEvent('filechooser');
    await person.getByRole('button', { name: 'Choisir un fichier' }).click();
    await (
      await again
    ).setFiles({ name: 'carte.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\n') });
    await expect(person.getByText('carte.pdf')).toBeVisible();
    await person.reload();
    await expect(person.getByLabel('Que devons-nous savoir ?')).toHaveValue('Fruits à coque');
    await expect(person.getByText('carte.pdf')).toBeVisible();
    await look(person, '32-questions-phone');

    await person.context().setOffline(true);
    await person.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(person.getByText(/L’inscription n’est pas partie/)).toBeVisible();
    await person.context().setOffline(false);
    await person.goBack();
    await expect(person.getByLabel('Prénom')).toHaveValue('Inès');
    await person.getByRole('button', { name: 'Continuer' }).click();
    await person.getByRole('button', { name: 'Confirmer mon inscription' }).dblclick();
    await expect(person).toHaveURL(/\/billet\/\w+$/);
    ticketUrl = new URL(person.url()).pathname;
    await person.goBack();
    await expect(person.getByText('Vous avez déjà un billet')).toBeVisible();
    await expect.poll(async () => (await messagesTo(person, INES)).length).toBe(1);
  });

  test('the whole way from the event to the ticket, on a phone, is three screens and less than a minute of typing', async ({
    browser,
  }) => {
    const visitor = await pageOf(browser, phone);
    const screens: string[] = [];
    const seen = async (heading: RegExp) => {
      await expect(visitor.getByRole('heading', { name: heading }).first()).toBeVisible();
      screens.push(`registration-journey-${screens.length + 1}-phone`);
      await look(visitor, screens.at(-1)!);
    };
    await visitor.goto(`/evenements/${EVENT}`);
    await visitor.getByRole('link', { name: 'S’inscrire' }).first().click();
    await fillYou(visitor, 'lou.rapide@example.org');
    const typed = await visitor
      .locator('input[type=text], input[type=email], input:not([type])')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(''));
    expect(typed).toContain('lou.rapide@example.org');
    await seen(/Étape 1 sur 2/);
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await seen(/Étape 2 sur 2/);
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await seen(/.+/);
    expect(screens).toHaveLength(3);
    // People type 36 words of 5 characters a minute on a phone (Palin and others 2019, 37,000 people): 3 a second.
    expect(typed.length / 3, 'seconds of typing').toBeLessThan(60);
  });

  test('the keyboard alone goes from a code to the ticket that it opens', async ({ browser }) => {
    const visitor = await pageOf(browser, desk);
    const { keyboard } = visitor;
    const tabTo = async (target: Locator) => {
      await expect(target).toBeVisible();
      for (let stop = 0; stop < 60; stop += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await keyboard.press('Tab');
      }
      await expect(target, 'reached with the Tab key').toBeFocused();
    };
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await tabTo(visitor.getByRole('button', { name: /Vous avez un code/ }));
    await keyboard.press('Enter');
    await expect(visitor.getByRole('textbox', { name: /Vous avez un code/ })).toBeFocused();
    await keyboard.type('académie 2024');
    await keyboard.press('Enter');
    await expect(visitor.getByText(/ACADEMIE-2024/)).toBeVisible();
    await tabTo(visitor.getByRole('radio', { name: 'Inscription', exact: true }));
    await keyboard.press('ArrowDown');
    while (!(await visitor.getByRole('radio', { name: 'Invité' }).isChecked())) await keyboard.press('ArrowDown');
    await look(visitor, 'registration-code-desk');
    await keyboard.press('Enter');
    for (const [label, typed] of [
      ['Adresse e-mail', 'clavier.seul@example.org'],
      ['Prénom', 'Claire'],
      ['Nom', 'Clavier'],
      ['Organisation', 'Clinique des Collines'],
    ] as const) {
      await tabTo(visitor.getByLabel(label, { exact: true }));
      await keyboard.type(typed);
    }
    await tabTo(visitor.getByLabel('Profession'));
    await keyboard.type('Clin');
    await tabTo(visitor.getByRole('button', { name: 'Continuer' }));
    await keyboard.press('Enter');
    await expect(visitor.getByRole('heading', { level: 2, name: /Étape 3 sur 3/ })).toBeFocused();
    await tabTo(visitor.getByRole('button', { name: 'Confirmer mon inscription' }));
    await keyboard.press('Enter');
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await expect(visitor.getByRole('definition').filter({ hasText: 'Invité' })).toBeVisible();
    await visitor.context().close();
  });

  test('the holder changes an answer, then hands the ticket to a colleague', async ({ browser }) => {
    // The event of the demo begins within the hour: staff give holders until its end.
    await staff.getByLabel('Modifier ses réponses ou transmettre son billet').fill('2024-11-29T12:00');
    await staff.getByRole('button', { name: 'Enregistrer les dates' }).click();
    await expect(staff.getByText('Les dates sont enregistrées.')).toBeVisible();
    await person.goto(ticketUrl);
    await look(person, '33-ticket-care-phone');
    await person.getByRole('button', { name: 'Modifier mes réponses' }).click();
    await person.getByLabel('Végétarien', { exact: true }).check();
    await person.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
    await expect(person.getByText('Vos réponses sont enregistrées.')).toBeVisible();

    await person.getByRole('button', { name: 'Transmettre à un collègue' }).click();
    const dialog = person.getByRole('dialog');
    await dialog.getByLabel('Adresse e-mail').fill(COLLEAGUE);
    await dialog.getByLabel('Prénom').fill('Noé');
    await dialog.getByLabel('Nom', { exact: true }).fill('Colline');
    await dialog.getByRole('button', { name: 'Transmettre le billet' }).click();
    await expect(person.getByText('Billet transmis')).toBeVisible();
    await look(person, '34-ticket-handed-on-phone');
    await expect.poll(async () => (await messagesTo(person, COLLEAGUE)).length).toBe(1);
    const { text } = await latestMessage(person, COLLEAGUE);
    const colleague = await pageOf(browser, phone);
    await colleague.goto(/\/billet\/\w+/.exec(text)![0]);
    await expect(colleague.getByText('Noé Colline')).toBeVisible();
    expect(new URL(colleague.url()).pathname).not.toBe(ticketUrl);
    await colleague.goto('/billet/AAAABBBBCCCCDDDD');
    await expect(colleague.getByRole('heading', { name: 'Billet introuvable' })).toBeVisible();
    await colleague.context().close();
  });

  test('staff find, cancel and take back, add at the desk, and see it at once', async ({ browser }) => {
    await staff.goto(`/equipe/${EVENT}/inscriptions`);
    await expect(staff.getByText(/«\sChirurgie du Futur 2021\s» en avait/)).toBeVisible();
    await look(staff, '35-registrations-desktop');
    await staff.getByLabel('Chercher un nom, une adresse, une organisation').fill('noe.colline');
    await staff.getByRole('button', { name: 'Noé Colline' }).click();
    const panel = staff.getByRole('dialog');
    await expect(panel.getByText('noe.colline@example.org')).toBeVisible();
    await look(staff, '36-registration-panel-desktop');
    await panel.getByRole('button', { name: 'Annuler l’inscription' }).click();
    await expect(panel.getByText('Annulé', { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Reprendre l’inscription' }).click();
    await expect(panel.getByText('Inscrit', { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Fermer' }).click();

    const other = await pageOf(browser, { ...desk, storageState: await staff.context().storageState() });
    await other.goto(`/equipe/${EVENT}/inscriptions`);
    await expect(other.getByRole('button', { name: 'Ada Comptoir' })).toHaveCount(0);
    await staff.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const form = staff.getByRole('dialog');
    await form.getByLabel('Prénom').fill('Ada');
    await form.getByLabel('Nom', { exact: true }).fill('Comptoir');
    await form.getByLabel('Adresse e-mail').fill('ada.comptoir@example.org');
    await form.getByLabel('Organisation').fill('Atelier Comptoir');
    await look(staff, '37-desk-desktop');
    await form.getByRole('button', { name: 'Inscrire' }).click();
    await expect(other.getByRole('button', { name: 'Ada Comptoir' }), 'the other page hears of it').toBeVisible();
    await other.context().close();
  });

  test('staff import a list from French Excel, mend it, take it back, and export', async () => {
    await staff.goto(`/equipe/${EVENT}/inscriptions/import`);
    const list = (...lines: string[]) => ({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFFNom;Prénom;Adresse e-mail;Billet;Inscrit le\r\n${lines.join('\r\n')}\r\n`),
    });
    const choose = async (file: ReturnType<typeof list>) => {
      const chooser = staff.waitForEvent('filechooser');
      await staff.getByLabel('Fichier CSV ou XLSX').click();
      await (await chooser).setFiles(file);
    };
    await choose(list('Vallon;Lou;lou.vallon@example.org;Invité;26/11/2024', 'Vallon;Max;max@;VIP;'));
    await expect(staff.getByText('Une ligne est à corriger dans le fichier. Rien n’a été importé.')).toBeVisible();
    await expect(staff.getByText('« max@ » n’est pas une adresse.')).toBeVisible();
    await look(staff, '38-import-refused-desktop');
    await choose(list('Vallon;Lou;lou.vallon@example.org;Invité;26/11/2024', 'Vallon;Max;max.vallon@example.org;;'));
    await staff.getByLabel('Envoyer son billet à chaque personne').uncheck();
    await staff.getByRole('button', { name: 'Importer 2 personnes' }).click();
    await expect(staff.getByText('2 personnes sont inscrites.')).toBeVisible();
    await staff.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect(staff.getByText('Annulé', { exact: true })).toBeVisible();
    await look(staff, '39-import-undone-desktop');

    await staff.goto(`/equipe/${EVENT}/inscriptions?q=vallon`);
    await staff.getByRole('button', { name: 'Exporter' }).click();
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('menuitem', { name: 'Classeur Excel (.xlsx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`inscriptions-${EVENT}.xlsx`);
  });

  test('no page had a fault that axe or a ruler finds', () => {
    expect(faults).toEqual([]);
  });
});
