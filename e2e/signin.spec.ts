import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { rolePerson } from '../libs/demo/role-people';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

// Joins the team for this story alone, so that nobody else's sign-in changes.
const EMAIL = 'judith.ferrandon@example.org';

/** A sign-in kept from others: passkeys in a real browser, codes of an app, sessions that one closes. */
test.describe.serial('security of an account', () => {
  let page: Page;
  let administrator: Page;
  let cdp: CDPSession;
  let authenticator: string;
  let app: TOTP;
  let recoveryCode: string;

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    administrator = await (await browser.newContext()).newPage();
    await signIn(administrator, rolePerson('STAFF').email, '/moi/securite');
    await ask(`mutation { giveStaffRole(input: { email: "${EMAIL}", givenName: "Judith", familyName: "Ferrandon",
      role: READER }) { __typename ... on StaffTeam { members { email personId } } } }`);
    cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const added = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    authenticator = added.authenticatorId;
  });
  test.afterAll(async () => {
    await page.context().close();
    await administrator.context().close();
  });

  async function ask(query: string): Promise<{ members?: { email: string; personId: string }[] }> {
    const response = await administrator.request.post('/graphql', { data: { query } });
    const { data } = (await response.json()) as { data: { giveStaffRole?: object; staffTeam?: [] } };
    return { members: data.staffTeam ?? [], ...data.giveStaffRole };
  }
  async function openLink(on: Page): Promise<void> {
    const before = (await messagesTo(on, EMAIL)).length;
    await on.goto('/connexion?next=/moi/securite');
    await on.getByLabel('Adresse e-mail').fill(EMAIL);
    await on.getByRole('button', { name: 'Recevoir mon lien' }).click();
    await expect.poll(async () => (await messagesTo(on, EMAIL)).length).toBeGreaterThan(before);
    await on.goto(/\/connexion#[\w-]+/.exec((await latestMessage(on, EMAIL)).text)![0]);
  }
  async function signOut(): Promise<void> {
    await page.getByRole('button', { name: 'Mon compte' }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  }
  const section = (name: string) => page.getByRole('region', { name });

  test('a passkey is added, and the recovery codes are shown once', async () => {
    await openLink(page);
    const factors = section('Double authentification');
    await expect(factors.getByText('Inactive')).toBeVisible();
    await look(page, 'security-desktop');
    await factors.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await factors.getByLabel('Nom de la clé').fill('Portable du bureau');
    await factors.getByRole('button', { name: 'Créer la clé' }).click();
    await expect(factors.getByRole('heading', { name: 'Notez vos codes de secours' })).toBeVisible();
    await expect(factors.getByRole('listitem')).toHaveCount(10);
    recoveryCode = (await factors.getByRole('listitem').first().textContent())!;
    await look(page, 'security-codes');
    await factors.getByRole('button', { name: 'Je les ai notés' }).click();
    await expect(factors.getByText('Portable du bureau')).toBeVisible();
    await expect(factors.getByText('Active', { exact: true })).toBeVisible();
  });

  test('the passkey alone opens the space', async () => {
    await signOut();
    await page.goto('/connexion?next=/moi/securite');
    await look(page, 'sign-in-with-passkey');
    await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sécurité' })).toBeVisible();
  });

  test('an app of codes is added beside it, the key for typing as good as the picture', async () => {
    const factors = section('Double authentification');
    await factors.getByRole('button', { name: 'Ajouter une application' }).click();
    await expect(factors.getByRole('img', { name: 'Code QR à lire' })).toBeVisible();
    const secret = (await factors.locator('code').textContent())!.replaceAll(' ', '');
    app = new TOTP({ secret });
    await factors.getByLabel('Code affiché par l’application').fill(app.generate());
    await factors.getByRole('button', { name: 'Vérifier et ajouter' }).click();
    await expect(factors.getByText('Une application est associée.')).toBeVisible();
  });

  test('a dangerous act asks who one is, and then goes on by itself', async () => {
    let asked = 0;
    // As ten minutes later.
    await page.route('/graphql', async (route) => {
      const isRemoval = route.request().postData()?.includes('removePasskey(') ?? false;
      if (!isRemoval || (asked += 1) > 1) return route.fallback();
      const errors = [{ message: 'x', extensions: { code: 'REAUTHENTICATION_NEEDED' } }];
      await route.fulfill({ json: { data: null, errors } });
    });
    const factors = section('Double authentification');
    await factors.getByRole('button', { name: 'Retirer la clé Portable du bureau' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est vous' });
    await expect(dialog.getByLabel('Code de votre application')).toBeVisible();
    await look(page, 'confirm-identity');
    await dialog.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
    await expect(dialog).toBeHidden();
    await expect(factors.getByText('Portable du bureau')).toBeHidden();
    expect(asked).toBe(2);
    await page.unroute('/graphql');
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId: authenticator });
  });

  test('after the link the code of the app is asked for, on a phone too', async ({ browser }) => {
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await openLink(phone);
    await expect(phone.getByRole('heading', { level: 1, name: 'Une dernière vérification' })).toBeVisible();
    await look(phone, 'second-step-phone');
    await phone.goto('/moi/securite');
    await expect(phone.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
    await phone.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
    await phone.getByRole('button', { name: /utiliser un code de secours/ }).click();
    await phone.getByLabel('Code de secours').fill('PAS-LE-BON');
    await phone.getByRole('button', { name: 'Confirmer' }).click();
    await expect(phone.getByText('Ce n’est pas le bon code')).toBeVisible();
    await phone.getByLabel('Code de secours').fill(recoveryCode);
    await phone.getByRole('button', { name: 'Confirmer' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Sécurité' })).toBeVisible();
    await look(phone, 'security-phone');

    await page.reload();
    const devices = section('Vos sessions');
    await expect(devices.getByRole('listitem')).toHaveCount(2);
    await devices.getByRole('button', { name: 'Fermer toutes les autres' }).click();
    await expect(devices.getByText('Vous n’êtes connecté nulle part ailleurs.')).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
    await phone.context().close();
  });

  test('an administrator helps somebody in who lost it all', async () => {
    await administrator.goto('/moi/securite');
    const help = administrator.getByRole('region', { name: 'Dépanner quelqu’un' });
    await help.getByLabel('Son adresse e-mail').fill(EMAIL);
    await help.getByRole('button', { name: 'Réinitialiser' }).click();
    await expect(help.getByText('C’est fait')).toBeVisible();
    await expect.poll(async () => (await latestMessage(page, EMAIL)).text).toContain('réinitialiser');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
    const { members } = await ask('{ staffTeam { email personId } }');
    const { personId } = members!.find(({ email }) => email === EMAIL)!;
    await ask(`mutation { takeStaffRole(personId: "${personId}") { __typename } }`);
  });

  test('nothing was wrong on any page', () => {
    expect(faults).toEqual([]);
  });
});
