import { expect, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

/** What people may do about their data, and what the team hands to its data protection officer. */
test.describe.serial('personal data', () => {
  test('a phone shows what is held, and says what erasing does before it is done', async ({ browser }) => {
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    const { email } = rolePerson('ATTENDEE');
    await signIn(phone, email, '/moi/donnees');
    await expect(phone.getByRole('heading', { name: 'Inscriptions et billets' })).toBeVisible();
    await look(phone, 'my-data-phone');
    const copy = await phone.request.get('/api/my-data/mes-donnees.json');
    expect(await copy.json()).toMatchObject({ email });
    await phone.getByRole('button', { name: 'Effacer mes données' }).click();
    const dialog = phone.getByRole('dialog', { name: 'Tout effacer' });
    await expect(dialog.getByText(/^Billet pour Chirurgie 4.0/)).toBeVisible();
    await dialog.getByLabel('Recopiez l’adresse e-mail pour confirmer').fill('quelqu.un@example.org');
    await dialog.getByRole('button', { name: 'Effacer définitivement' }).click();
    await expect(dialog.getByText('Ce n’est pas cette adresse.')).toBeVisible();
    await look(phone, 'erase-dialog-phone');
    await dialog.getByRole('button', { name: 'Ne rien effacer' }).click();
    await expect(dialog).toBeHidden();
    await phone.context().close();
  });

  test('staff find a person who asks, and print the register', async ({ browser }) => {
    const staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe/donnees');
    await staff.getByLabel('Adresse e-mail de la personne').fill(rolePerson('SPEAKER').email);
    await staff.getByRole('button', { name: 'Chercher' }).click();
    await expect(staff.getByRole('heading', { name: 'Programme et intervenants' })).toBeVisible();
    await look(staff, 'staff-data-desktop');
    await staff.getByRole('link', { name: 'Registre des traitements' }).click();
    await expect(staff.getByRole('heading', { name: 'Mesures de sécurité' })).toBeVisible();
    await look(staff, 'register-desktop');
    await staff.context().close();
  });

  test('axe finds nothing', () => expect(faults).toEqual([]));
});
