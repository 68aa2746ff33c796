import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, messagesTo, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const MEETINGS = `/e/${EVENT}/rencontres`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

// Four people whom no other story knows, each in a browser of their own.
const ADELE = { givenName: 'Adèle', familyName: 'Quintefeuille', email: 'adele.quintefeuille@example.org' };
const BASILE = { givenName: 'Basile', familyName: 'Quarteron', email: 'basile.quarteron@example.org' };
const CLEMENCE = { givenName: 'Clémence', familyName: 'Quercitron', email: 'clemence.quercitron@example.org' };
const DESIRE = { givenName: 'Désiré', familyName: 'Quinquet', email: 'desire.quinquet@example.org' };
type Newcomer = typeof ADELE;
const nameOf = ({ givenName, familyName }: Newcomer) => `${givenName} ${familyName}`;

const open = async (browser: Browser, context: object) => (await browser.newContext(context)).newPage();

/** A registration is a story of its own; here it is but the beginning. */
async function register(page: Page, person: Newcomer) {
  const ask = async (query: string, variables: object) =>
    (await (await page.request.post('/graphql', { data: { query, variables } })).json()) as never;
  const found: { data: { event: { id: string } } } = await ask('query ($slug: String!) { event(slug: $slug) { id } }', {
    slug: EVENT,
  });
  const input = {
    ...person,
    eventId: found.data.event.id,
    requestKey: randomUUID(),
    organisationName: `Atelier ${person.familyName}`,
    profession: 'ENTREPRENEUR',
    language: 'FR',
    openToMeetings: true,
  };
  const made: { data: { register: { __typename: string } } } = await ask(
    'mutation ($input: RegistrationInput!) { register(input: $input) { __typename } }',
    { input },
  );
  expect(made.data.register.__typename).toBe('Registered');
  // The ticket comes before the link to sign in with.
  await expect.poll(async () => (await messagesTo(page, person.email)).length).toBe(1);
}

test.describe.serial('four people meet', () => {
  let adele: Page;
  let basile: Page;
  let clemence: Page;
  let desire: Page;
  let staff: Page;
  let startedWith = 0;

  test.beforeAll(async ({ browser }) => {
    startedWith = faults.length;
    [adele, basile, clemence] = [await open(browser, phone), await open(browser, desk), await open(browser, phone)];
    [desire, staff] = [await open(browser, desk), await open(browser, desk)];
  });

  /** Asks somebody whom the search finds, with a slip in the name. */
  async function ask(page: Page, typed: string, whom: Newcomer, message: string) {
    await page.goto(`${MEETINGS}?q=${encodeURIComponent(typed)}`);
    await page.getByRole('button', { name: `Proposer un rendez-vous à ${nameOf(whom)}` }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('radio', { name: 'Indispensable' }).check();
    await panel.getByLabel('Votre message').fill(message);
    await look(page, `meetings-ask-${whom.familyName.toLowerCase()}`);
    await panel.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(page.getByText(`Demande envoyée à ${nameOf(whom)}`)).toBeVisible();
  }

  test('each says what they offer and seek, in the words of staff', async () => {
    for (const [page, person] of [
      [adele, ADELE],
      [basile, BASILE],
      [clemence, CLEMENCE],
      [desire, DESIRE],
    ] as const) {
      await register(page, person);
      await signIn(page, person.email, `${MEETINGS}?vue=profil`);
    }
    const choose = async (page: Page, field: string, word: string) => {
      await page.getByRole('combobox', { name: field }).fill(word);
      await page.getByRole('option', { name: word }).click();
      await page.keyboard.press('Escape');
    };
    await choose(adele, 'Je cherche', 'Vecteurs non viraux');
    await choose(adele, 'J’offre', 'Hébergement de jeunes entreprises');
    await look(adele, 'meetings-profile-phone');
    await choose(basile, 'J’offre', 'Vecteurs non viraux');
    for (const page of [adele, basile]) {
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await expect(page.getByText('Votre profil est enregistré.')).toBeVisible();
    }
  });

  test('suggestions say why', async () => {
    await expect(async () => {
      await adele.goto(`${MEETINGS}?vue=suggestions`);
      await expect(adele.getByText('Propose ce que vous cherchez : Vecteurs non viraux').first()).toBeVisible();
    }).toPass();
    await look(adele, 'meetings-suggestions-phone');
  });

  test('two ask the same person, whose search forgives slips; one is accepted, one gets other times', async () => {
    await ask(adele, 'quarterron', BASILE, 'Parlons de vos vecteurs.');
    await ask(clemence, 'Basile', BASILE, 'Un laboratoire commun ?');
    await basile.goto(`${MEETINGS}?vue=recues`);
    await look(basile, 'meetings-received');
    await basile.getByRole('button', { name: `Choisir un créneau avec ${nameOf(ADELE)}` }).click();
    const panel = basile.getByRole('dialog');
    await panel.getByRole('radio').first().focus();
    await basile.keyboard.press('Space');
    await panel.getByRole('button', { name: /^Réserver à/ }).click();
    await expect(basile.getByText(`Rendez-vous pris avec ${nameOf(ADELE)}`)).toBeVisible();
    // Adèle's page moves by itself.
    await adele.goto(`${MEETINGS}?vue=envoyees`);
    await expect(adele.getByText('Rendez-vous pris').first()).toBeVisible();

    await basile.goto(`${MEETINGS}?vue=recues`);
    await basile.getByRole('button', { name: `Proposer des horaires à ${nameOf(CLEMENCE)}` }).click();
    await panel.getByRole('checkbox').first().check();
    await panel.getByRole('checkbox').nth(1).check();
    await look(basile, 'meetings-propose');
    await panel.getByRole('button', { name: 'Envoyer ces horaires' }).click();
    await expect(basile.getByText(`Horaires envoyés à ${nameOf(CLEMENCE)}`)).toBeVisible();
    await clemence.goto(`${MEETINGS}?vue=envoyees`);
    await look(clemence, 'meetings-sent-phone');
    await clemence
      .getByRole('button', { name: /^Réserver / })
      .first()
      .click();
    await expect(clemence.getByText(`Rendez-vous pris avec ${nameOf(BASILE)}`)).toBeVisible();
  });

  test('a no has a reason, and somebody who insists is reported and blocked', async () => {
    await ask(desire, 'Clémence', CLEMENCE, 'Achetez mon assurance.');
    await clemence.goto(`${MEETINGS}?vue=recues`);
    await clemence.getByRole('button', { name: `Autres actions pour ${nameOf(DESIRE)}` }).click();
    await clemence.getByRole('menuitem', { name: 'Signaler à l’équipe' }).click();
    await clemence.getByLabel('Que s’est-il passé ?').fill('Il vend des assurances.');
    await look(clemence, 'meetings-report-phone');
    await clemence.getByRole('button', { name: 'Envoyer à l’équipe' }).click();
    await expect(clemence.getByText('L’équipe a reçu votre signalement')).toBeVisible();
    await clemence.getByRole('button', { name: `Décliner la demande de ${nameOf(DESIRE)}` }).click();
    await clemence.getByLabel('Motif (facultatif)').selectOption('NOT_RELEVANT');
    await clemence.getByRole('button', { name: `Décliner la demande de ${nameOf(DESIRE)}` }).click();
    await expect(clemence.getByText(`Demande de ${nameOf(DESIRE)} déclinée.`)).toBeVisible();
    // Until then it can be undone.
    await desire.goto(`${MEETINGS}?vue=envoyees`);
    await expect(desire.getByText('Ne correspond pas à mes besoins')).toBeVisible({ timeout: 40_000 });

    await clemence.goto(`${MEETINGS}?q=${encodeURIComponent(nameOf(DESIRE))}`);

    await clemence.getByRole('button', { name: `Proposer un rendez-vous à ${nameOf(DESIRE)}` }).click();
    await clemence
      .getByRole('dialog')
      .getByRole('button', { name: `Autres actions pour ${nameOf(DESIRE)}` })
      .click();
    await clemence.getByRole('menuitem', { name: 'Bloquer' }).click();
    await clemence.getByRole('button', { name: `Bloquer ${nameOf(DESIRE)}` }).click();
    await expect(clemence.getByText('Personne ne correspond')).toBeVisible();
    await desire.goto(`${MEETINGS}?q=${encodeURIComponent(nameOf(CLEMENCE))}`);
    await expect(desire.getByText('Personne ne correspond')).toBeVisible();
  });

  test('staff see the phases, keep the words and decide on the report', async () => {
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/rencontres/regles`);
    await expect(staff.getByText('En ce moment : réservation en direct')).toBeVisible();
    await look(staff, 'meetings-rules');
    await staff.getByRole('link', { name: 'Vocabulaire' }).click();
    await staff.getByRole('button', { name: 'Ajouter un mot' }).click();
    await staff.getByLabel('Mot en français').fill('Vecteurs non viraux');
    await staff.getByLabel('Mot en anglais').fill('Non-viral vectors');
    await staff.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('Ce mot existe déjà : Vecteurs non viraux.')).toBeVisible();
    await look(staff, 'meetings-vocabulary');
    await staff.keyboard.press('Escape');
    await staff.getByRole('link', { name: 'Signalements' }).click();
    const report = staff.getByRole('listitem').filter({ hasText: 'Il vend des assurances.' });
    await look(staff, 'meetings-reports');
    await report.getByRole('button', { name: 'Fermer ses rencontres' }).click();
    await expect(report.getByText('Rencontres fermées')).toBeVisible();
    await desire.goto(`${MEETINGS}?vue=profil`);
    await expect(desire.getByText(/L’équipe a fermé vos rencontres/)).toBeVisible();
  });

  test('axe found nothing on these pages', () => {
    expect(faults.slice(startedWith)).toEqual([]);
  });
});
