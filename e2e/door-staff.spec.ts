import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, messagesTo, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
// Whom no other story lets in.
const { givenName, familyName, email } = rolePerson('SPEAKER');
const GUEST = `${givenName} ${familyName}`;

/** What staff get ready for the door, and what tablets make of it at once. */
test.describe.serial('the door as staff set it', () => {
  let staff: Page;
  let tablet: Page;
  let formerCode: string;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    tablet = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  });
  test.afterAll(async () => {
    await staff.context().close();
    await tablet.context().close();
  });

  test('the language chosen on a tablet stays when the account is known later', async ({ browser }) => {
    const desk = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
    await signIn(desk, rolePerson('DESK').email, '/accueil/');
    const languages = desk.getByRole('radiogroup');
    await expect(desk.getByRole('heading', { name: 'Ou ouvrez un événement avec votre compte' })).toBeVisible();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await desk.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('DoorHome')) await held;
      await route.continue();
    });
    await desk.reload();
    await languages.getByText('EN').click();
    letGo();
    await expect(desk.getByRole('heading', { name: 'Or open an event with your account' })).toBeVisible();
    await expect(languages.getByRole('radio', { name: 'EN' })).toBeChecked();
    await desk.unrouteAll({ behavior: 'wait' });
    // The account has it from now on.
    await expect
      .poll(async () => {
        const answer = await desk.request.post('/graphql', { data: { query: '{ me { language } }' } });
        return ((await answer.json()) as { data: { me: { language: string } } }).data.me.language;
      })
      .toBe('EN');
    await desk.context().close();
  });

  test('a note reaches a tablet that is open, and stands under the name', async () => {
    await signIn(tablet, rolePerson('STAFF').email, `/accueil/?evenement=${EVENT}`);
    await tablet.getByRole('button', { name: /^Entrée principale/ }).click();
    await expect(tablet.locator('[data-connection="ONLINE"]')).toBeVisible();
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/accueil/invites`);
    await staff.getByPlaceholder('Chercher un nom, une organisation, une note').fill(GUEST);
    await staff.getByRole('button', { name: `Noter ${GUEST}` }).click();
    await staff.getByRole('checkbox', { name: 'VIP' }).check();
    await staff.getByLabel('Note pour l’accueil').fill('Badge au bureau B');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByRole('listitem').getByText('Badge au bureau B')).toBeVisible();
    await look(staff, 'door-guests-desktop');
    await tablet.getByLabel('Chercher un nom').fill(GUEST.toLowerCase());
    await tablet.getByRole('button', { name: `Faire entrer ${GUEST}` }).click();
    const verdict = tablet.locator('[data-verdict="ADMITTED"]');
    await expect(verdict.getByText('Badge au bureau B')).toBeVisible();
    await expect(verdict.getByText('VIP')).toBeVisible();
  });

  test('many are noted together, and the page says how many', async () => {
    await staff.getByPlaceholder('Chercher un nom, une organisation, une note').fill('');
    await staff.getByText(/^Intervenants \(/).click();
    await staff.getByRole('button', { name: /^Choisir les / }).click();
    await staff.getByRole('button', { name: 'Noter pour tous' }).click();
    await staff.getByRole('combobox', { name: 'VIP' }).selectOption('YES');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText(/^C’est noté pour \d+ invités/)).toBeVisible();
  });

  test('a new code ends the former one, at once and with a word of its own', async () => {
    await staff.goto(`/equipe/${EVENT}/inscriptions?q=${encodeURIComponent(familyName)}`);
    await staff
      .getByRole('button', { name: new RegExp(GUEST) })
      .first()
      .click();
    const ticket = staff.getByRole('link', { name: 'Voir le billet' });
    formerCode = (await ticket.getAttribute('href'))!.split('/').at(-1)!;
    const before = (await messagesTo(staff, email)).length;
    await staff.getByRole('button', { name: 'Nouveau code' }).click();
    await staff.getByRole('button', { name: 'Oui, remplacer le code' }).click();
    await expect.poll(async () => (await messagesTo(staff, email)).length).toBe(before + 1);
    await expect(ticket).not.toHaveAttribute('href', new RegExp(formerCode));
    await tablet.getByLabel('Code du billet').fill(formerCode);
    await tablet.keyboard.press('Enter');
    await expect(tablet.locator('[data-verdict="REISSUED"]')).toBeVisible();
    await look(tablet, 'door-reissued-tablet');
    await staff.goto(`/billet/${formerCode}`);
    await expect(staff.getByRole('heading', { name: 'Ce billet a été remplacé' })).toBeVisible();
    await expect(staff.getByText(familyName)).toHaveCount(0);
    await look(staff, 'door-former-code-desktop');
  });

  test('axe found nothing on these pages', () => expect(faults).toEqual([]));
});
