import { type Browser, devices, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { CHIRURGIE, rolePerson } from '../libs/demo/role-people';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

const COMPANY = 'Atelier Cinabre';
const REPRESENTATIVE = 'ines.colline@cinabre.example.org';
const COLLEAGUE = 'tom.auvert@cinabre.example.org';
const STAFF = `/equipe/${CHIRURGIE}/exposants`;
const MINE = `/e/${CHIRURGIE}/exposant`;

const picture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b6b74' } })
    .png()
    .toBuffer();

async function followInvitation(page: Page, email: string): Promise<void> {
  await expect.poll(async () => (await messagesTo(page, email)).length).toBeGreaterThan(0);
  await page.goto(/\/connexion#[\w-]+/.exec((await latestMessage(page, email)).text)![0]);
  await expect(page).toHaveURL(new RegExp(`${MINE}$`));
}

test.describe.serial('an exhibitor looks after its booth', () => {
  let staff: Page;
  let phone: Page;
  let colleague: Page;
  let startedWith = 0;

  const newPage = async (browser: Browser, isPhone: boolean) =>
    (
      await browser.newContext({
        ...(isPhone ? devices['Pixel 7'] : { viewport: { width: 1280, height: 900 } }),
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
      })
    ).newPage();
  test.beforeAll(async ({ browser }) => {
    startedWith = faults.length;
    staff = await newPage(browser, false);
    phone = await newPage(browser, true);
    colleague = await newPage(browser, true);
  });

  test('staff add it and invite its representative', async () => {
    await signIn(staff, rolePerson('STAFF').email, STAFF);
    // The first page of the run, on a machine that has just started everything.
    await expect(staff.getByRole('heading', { level: 1, name: 'Exposants' })).toBeVisible({ timeout: 60_000 });
    await look(staff, 'exhibitors-01-board');
    await staff.getByRole('button', { name: 'Ajouter un exposant' }).click();
    await staff.getByLabel(/^Organisation/).fill(COMPANY);
    await staff.getByLabel('Numéro de stand').fill('D1');
    await staff.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(staff.getByRole('link', { name: COMPANY })).toBeVisible();
    await staff.getByRole('button', { name: `Inviter un représentant de ${COMPANY}` }).click();
    await staff.getByLabel(/^Prénom/).fill('Inès');
    await staff.getByLabel(/^Nom/).fill('Colline');
    await staff.getByLabel(/^Adresse e-mail/).fill(REPRESENTATIVE);
    await staff.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await expect(staff.getByText(`Une invitation part à ${REPRESENTATIVE}.`)).toBeVisible();
  });

  test('one link opens its space, and the page is written on a phone', async () => {
    await followInvitation(phone, REPRESENTATIVE);
    await expect(phone.getByRole('heading', { level: 1, name: COMPANY })).toBeVisible();
    await expect(phone.getByText(/^1 sur 8 prêts|^2 sur 8 prêts/).first()).toBeVisible();
    await look(phone, 'exhibitors-02-checklist-phone');

    await phone.getByRole('button', { name: /Ajouter votre logo/ }).click();
    const logo = phone.locator('input[type=file]');
    await logo.setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    });
    const framing = phone.getByRole('dialog', { name: 'Cadrer le logo' });
    await framing.getByRole('button', { name: 'Envoyer cette image' }).click();
    await expect(framing.getByText('Ce n’est pas un fichier accepté ici, quel que soit son nom.')).toBeVisible();
    await framing.getByRole('button', { name: 'Annuler' }).click();
    await expect(framing).toBeHidden();

    // Whole unless one wishes otherwise; framed by keyboard alone.
    await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await picture() });
    await expect(framing.getByRole('radio', { name: 'Image entière' })).toBeChecked();
    await framing.getByRole('radio', { name: 'Image entière' }).press('ArrowRight');
    const frame = framing.getByRole('group', { name: /^Cadrage/ });
    await frame.press('ArrowLeft');
    await framing.getByRole('slider', { name: 'Agrandissement' }).press('ArrowRight');
    await look(phone, 'exhibitors-03-logo-phone');
    const sent = phone.waitForRequest((request) => request.url().includes('/logo?crop='));
    await framing.getByRole('button', { name: 'Enregistrer ce cadrage' }).press('Enter');
    const [, , , height] = new URL((await sent).url()).searchParams.get('crop')!.split(',');
    expect(Number(height)).toBeLessThan(1);
    await expect(framing).toBeHidden();
    await expect(phone.getByRole('button', { name: 'Remplacer le logo' })).toBeVisible();

    const french = phone.getByRole('textbox', { name: 'Présentation en français' });
    await french.click();
    await french.pressSequentially('Des écarteurs ');
    await phone.keyboard.press('Control+b');
    await french.pressSequentially('imprimés');
    await phone.getByRole('textbox', { name: 'Présentation en anglais' }).fill('Printed retractors');
    await phone.getByText('Dispositifs médicaux').click();
    await look(phone, 'exhibitors-03-page-phone');
    await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(phone.getByText('C’est enregistré, et visible dès maintenant.')).toBeVisible();

    await phone.getByRole('tab', { name: 'Produits et annonces' }).click();
    await phone.getByRole('button', { name: 'Ajouter un produit' }).click();
    await phone.getByLabel(/^Titre en français/).fill('Écarteur à mémoire');
    await phone.getByLabel(/^Titre en anglais/).fill('Memory retractor');
    await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(phone.getByRole('button', { name: 'Modifier Écarteur à mémoire' })).toBeVisible();
    await phone
      .locator('input[type=file][aria-label="Image de Écarteur à mémoire"]')
      .setInputFiles({ name: 'bras.png', mimeType: 'image/png', buffer: await picture() });
    await expect(phone.getByRole('button', { name: 'Changer l’image de Écarteur à mémoire' })).toBeVisible();
  });

  test('its team, its duty and its order', async () => {
    await phone.getByRole('tab', { name: 'Équipe et billets' }).click();
    await phone.getByLabel(/^Prénom/).fill('Tom');
    await phone.getByLabel(/^Nom/).fill('Auvert');
    await phone.getByLabel(/^Adresse e-mail/).fill(COLLEAGUE);
    await phone.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await expect(phone.getByText('Tom Auvert')).toBeVisible();
    await look(phone, 'exhibitors-04-team-phone');

    await phone.getByRole('tab', { name: 'Permanences' }).click();
    await phone.getByLabel('Qui', { exact: true }).selectOption({ label: 'Tom Auvert' });
    await phone.getByLabel('De', { exact: true }).fill('2024-11-28T14:00');
    await phone.getByLabel('À', { exact: true }).fill('2024-11-28T15:00');
    await phone.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(phone.getByRole('button', { name: /^Retirer Tom Auvert, 14:00/ })).toBeVisible();

    await phone.getByRole('tab', { name: 'Commande' }).click();
    await phone.getByLabel(/^Quantité.*Branchement électrique/).fill('1');
    await look(phone, 'exhibitors-05-order-phone');
    await phone.getByRole('button', { name: 'Enregistrer la commande' }).click();
    await expect(phone.getByText(/^La commande est enregistrée/)).toBeVisible();

    await followInvitation(colleague, COLLEAGUE);
    await expect(colleague.getByRole('tab', { name: 'Présentation' })).toHaveCount(0);
    await colleague.goto(`/e/${CHIRURGIE}/agenda`);
    await expect(colleague.getByText(`Permanence sur le stand de ${COMPANY}`).first()).toBeVisible();
  });

  test('staff put it on the plan by keyboard, and the catalogue shows it', async () => {
    await staff.goto(`${STAFF}/plan`);
    await staff.getByLabel('Premier numéro').fill('D1');
    await staff.getByRole('button', { name: 'Ajouter le stand' }).click();
    const booth = staff.getByRole('button', { name: /^Stand D1,/ });
    await booth.focus();
    const before = await booth.getAttribute('aria-label');
    await staff.keyboard.press('ArrowDown');
    await expect(booth).not.toHaveAttribute('aria-label', before!);
    await staff.keyboard.press('Control+z');
    await expect(booth).toHaveAttribute('aria-label', before!);
    // Dragged down by its own height.
    await booth.hover();
    const box = (await booth.boundingBox())!;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await staff.mouse.move(at.x, at.y);
    await staff.mouse.down();
    await staff.mouse.move(at.x, at.y + box.height, { steps: 6 });
    await staff.mouse.up();
    await expect(booth).not.toHaveAttribute('aria-label', before!);
    await staff.getByLabel('Exposant', { exact: true }).selectOption({ label: COMPANY });
    await look(staff, 'exhibitors-06-plan');
    await staff.getByRole('button', { name: 'Enregistrer le plan' }).click();
    await expect(staff.getByText(/^Le plan est enregistré/)).toBeVisible();

    await phone.goto(`/evenements/${CHIRURGIE}/exposants`);
    await phone.getByRole('searchbox', { name: 'Chercher une organisation, un produit' }).fill('ecarteur');
    await phone.getByRole('link', { name: COMPANY }).click();
    await expect(phone.getByRole('heading', { name: 'Stand D1 sur le plan' })).toBeVisible();
    await expect(phone.locator('strong', { hasText: 'imprimés' })).toBeVisible();
    await look(phone, 'exhibitors-07-public-phone');
  });

  test('staff help on its behalf, and the log says so', async () => {
    await staff.goto(STAFF);
    await staff.getByRole('link', { name: COMPANY }).click();
    await expect(staff.getByText(/^Vous agissez pour /)).toBeVisible();
    await look(staff, 'exhibitors-08-on-behalf');
    await staff.getByRole('tab', { name: 'Présentation' }).click();
    await staff.getByLabel('Site web').fill('https://cinabre.example.org');
    await staff.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(staff.getByText('C’est enregistré, et visible dès maintenant.')).toBeVisible();
    await staff.goto('/equipe/journal');
    const entry = staff.getByRole('listitem').filter({ hasText: 'Page de l’exposant modifiée pour lui' }).first();
    await expect(entry).toContainText('Inès Carpentras');
  });

  test('a colleague who is removed finds nothing any more', async () => {
    await phone.goto(`${MINE}?volet=equipe`);
    await phone.getByRole('button', { name: 'Retirer Tom Auvert de l’équipe' }).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
    await expect(phone.getByText('Tom Auvert ne fait plus partie de l’équipe.')).toBeVisible();
    await colleague.goto(MINE);
    await expect(colleague.getByRole('heading', { name: COMPANY })).toHaveCount(0);
    await expect(colleague.getByRole('heading').first()).toBeVisible();
    expect(faults.slice(startedWith)).toEqual([]);
  });
});
