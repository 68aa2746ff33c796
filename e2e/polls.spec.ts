import { type Browser, expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

// An event that is over; no other story has polls there.
const EVENT = 'congres-france-bioproduction-2024';
const POLLS = `/equipe/${EVENT}/sondages`;
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };

// A room that answers without signing in, a person who reads before the screen shows, a survey that goes out.
test.describe.serial('polls', () => {
  let staff: Page;
  let hall: Page;
  const before = faults.length;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    hall = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  });
  test.afterAll(async () => {
    await staff.context().close();
    await hall.context().close();
  });

  /** Makes a poll from a ready one, opens it, and says where it is answered. */
  async function open(template: string, title: string): Promise<string> {
    const created = staff.getByRole('listitem').filter({ has: staff.getByRole('heading', { name: title, level: 2 }) });
    await staff.goto(POLLS);
    await staff.getByRole('button', { name: 'Nouveau sondage' }).click();
    await staff.getByLabel('Partir de', { exact: true }).selectOption(template);
    await staff.getByLabel('Qui répond').selectOption('ANYONE');
    await staff.getByLabel('Résultats à partir de').selectOption('1');
    await staff.getByRole('button', { name: 'Créer le sondage' }).click();
    await created.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await expect(created.getByRole('button', { name: 'Fermer le vote' })).toBeVisible();
    await created.getByLabel('Montrer les résultats').click({ force: true });
    await expect(created.getByLabel('Résultats montrés')).toBeChecked();
    return (await created.getByRole('link', { name: /^Code / }).getAttribute('href'))!;
  }
  const newPhone = async (browser: Browser) => (await browser.newContext(phone)).newPage();

  test('a word from a phone that nobody signed in with reaches the screen when a person says yes', async ({
    browser,
  }) => {
    await signIn(staff, rolePerson('STAFF').email, POLLS);
    const address = await open('WORDS', 'En un mot');
    await hall.goto(`/ecran/${EVENT}/sondage`);
    await expect(hall.getByRole('heading', { name: /Un mot pour résumer/ })).toBeVisible();

    const one = await newPhone(browser);
    await one.goto(address);
    await one.getByRole('button', { name: /^Envoyer/ }).click();
    await expect(one.getByText('Une réponse est attendue ici.')).toBeVisible();
    const field = one.getByRole('textbox', { name: /Un mot pour résumer/ });
    await expect(field).toBeFocused();
    await field.fill('confiance');
    await look(one, 'polls-01-ballot-phone');
    await one.reload();
    await expect(field, 'what was typed is kept').toHaveValue('confiance');
    await one.getByRole('button', { name: /^Envoyer/ }).click();
    await expect(one.getByText('Merci, votre réponse est enregistrée')).toBeVisible();
    await one.reload();
    await expect(one.getByText('Votre réponse est enregistrée')).toBeVisible();
    await expect(hall.getByText('1 réponse')).toBeVisible();
    await expect(hall.getByText('confiance')).toHaveCount(0);

    await staff.getByRole('button', { name: /Afficher «.confiance.»/ }).click();
    await expect(hall.getByText('confiance')).toBeVisible();
    await look(hall, 'polls-02-hall-words');
    await one.context().close();
  });

  test('a phone that loses the network sends its answer by itself when it is back', async ({ browser }) => {
    const address = await staff
      .getByRole('link', { name: /^Code / })
      .first()
      .getAttribute('href');
    const two = await newPhone(browser);
    await two.goto(address!);
    await two.getByRole('textbox', { name: /Un mot pour résumer/ }).fill('merde');
    await two.context().setOffline(true);
    await two.getByRole('button', { name: /^Envoyer/ }).click();
    await expect(two.getByText(/Votre réponse est gardée sur cet appareil/)).toBeVisible();
    await two.context().setOffline(false);
    await expect(two.getByText('Merci, votre réponse est enregistrée')).toBeVisible();
    const words = staff.getByRole('listitem').filter({ hasText: 'merde' }).last();
    await expect(words.getByText('à vérifier')).toBeVisible();
    await look(staff, 'polls-03-moderation-desktop');
    await expect(hall.getByText('merde')).toHaveCount(0);
    await two.context().close();
  });

  test('the room asks the speakers and carries what others ask', async ({ browser }) => {
    const address = await open('SPEAKER', 'Vos questions');
    const asker = await newPhone(browser);
    await asker.goto(address);
    await asker.getByLabel('Votre question').fill('Où seront produits ces traitements ?');
    await asker.getByRole('button', { name: 'Poser la question' }).click();
    await expect(asker.getByText(/Question envoyée/)).toBeVisible();
    await staff.getByRole('button', { name: /^Afficher – Où seront/ }).click();
    const support = asker.getByRole('button', { name: /Soutenir cette question/ });
    await support.click();
    await expect(support).toHaveAttribute('aria-pressed', 'true');
    await expect(hall.getByText('Où seront produits ces traitements ?')).toBeVisible();
    await expect(hall.getByRole('listitem').getByText('1', { exact: true })).toBeVisible();
    await look(asker, 'polls-04-questions-phone');
    await asker.context().close();
  });

  test('a survey is looked at as people will see it, and set to go out', async () => {
    await staff.goto(POLLS);
    await staff.getByRole('button', { name: 'Nouveau sondage' }).click();
    await staff.getByLabel('Partir de', { exact: true }).selectOption('FEEDBACK');
    await look(staff, 'polls-05-builder-desktop');
    await staff.getByRole('button', { name: 'Aperçu' }).click();
    const disappointed = staff.getByRole('heading', { name: /Qu’est-ce qui vous a déçu/ });
    await expect(disappointed).toHaveCount(0);
    await staff.getByRole('radio', { name: 'peu satisfait', exact: true }).click();
    await expect(disappointed, 'is asked of those who were not satisfied').toBeVisible();
    await look(staff, 'polls-06-preview-desktop');
    await staff.getByRole('button', { name: 'Créer le sondage' }).click();
    await staff.getByRole('button', { name: 'Programmer l’envoi' }).click();
    await expect(staff.getByText(/^Part le .*Se ferme d’elle-même le/)).toBeVisible();
    await look(staff, 'polls-07-sending-desktop');
    await staff.getByRole('button', { name: 'Ne plus envoyer' }).click();
    await expect(staff.getByRole('button', { name: 'Programmer l’envoi' })).toBeVisible();
  });

  test('a vote under names says so first; the team alone reads who said what; results wait until it closes', async ({
    browser,
  }) => {
    await staff.goto(POLLS);
    await staff.getByRole('button', { name: 'Nouveau sondage' }).click();
    await staff.getByLabel('Anonymat').selectOption('NAMED');
    await expect(staff.getByLabel('Résultats à partir de')).toHaveCount(0);
    await staff.getByLabel('Titre en français').fill('Vote du bureau');
    await staff.getByRole('switch', { name: 'Masquer les résultats jusqu’à la fermeture' }).press('Space');
    await look(staff, 'polls-08-named-builder');
    await staff.getByRole('button', { name: 'Créer le sondage' }).click();
    const card = staff.getByRole('listitem').filter({ has: staff.getByRole('heading', { name: 'Vote du bureau' }) });
    await card.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await expect(card.getByText('Résultats masqués jusqu’à la fermeture, montrés ensuite.')).toBeVisible();
    const address = await card.getByRole('link', { name: /^Code / }).getAttribute('href');

    const voter = await newPhone(browser);
    await signIn(voter, rolePerson('STAFF').email, '/equipe');
    await voter.goto(address!);
    await expect(voter.getByRole('note').getByText(/Vous répondez en tant que/)).toBeVisible();
    await look(voter, 'polls-09-named-ballot-phone');
    await voter.getByRole('radio', { name: 'satisfait', exact: true }).click();
    await voter.getByRole('button', { name: /^Envoyer/ }).click();
    await expect(voter.getByText('Merci, votre réponse est enregistrée')).toBeVisible();

    const who = card.getByRole('region', { name: 'Qui a répondu quoi' }).first();
    await expect(who.getByRole('row', { name: / satisfait$/ })).toBeVisible();
    await look(staff, 'polls-10-named-desktop');
    await expect(hall.getByText('Les résultats sont masqués pendant le vote.')).toBeVisible();
    await card.getByRole('button', { name: 'Fermer le vote' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Fermer le vote' }).click();
    await expect(card.getByLabel('Résultats montrés')).toBeChecked();
    await expect(voter.getByText('Ce sondage est terminé'), 'the phone hears of it by itself').toBeVisible();
    await expect(voter.getByRole('region', { name: 'Résultats' }).getByText('1 réponse')).toBeVisible();
    await look(voter, 'polls-11-named-results-phone');
    await voter.context().close();
  });

  test('no page of polls had a fault that axe or a ruler finds', () => {
    expect(faults.slice(before)).toEqual([]);
  });
});
