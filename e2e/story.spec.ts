import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { findBrowser } from './browser';
import { fakeCameraArgs, writeFakeCamera } from './fake-camera';
import { readQrCode } from './qr';
import { faults, latestMessage, look, messagesTo, signIn, tabletIsKept } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const NEWCOMER = { email: 'apolline.bergeron@example.org', givenName: 'Apolline', familyName: 'Bergeron' };
const FULL_NAME = `${NEWCOMER.givenName} ${NEWCOMER.familyName}`;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true };

// One event from registration to its satisfaction table, as its people live it.
test.describe.serial('one event', () => {
  let attendee: Page;
  let exhibitor: Page;
  let staff: Page;
  let ticketCode = '';
  let doorCode = '';
  let tabletBrowser: Browser | undefined;

  test.beforeAll(async ({ browser }) => {
    attendee = await (await browser.newContext(phone)).newPage();
    exhibitor = await (await browser.newContext(desk)).newPage();
    staff = await (await browser.newContext(desk)).newPage();
  });
  test.afterAll(async () => {
    await tabletBrowser?.close();
  });

  test('a newcomer registers on a phone and holds a ticket that scanners read', async () => {
    await attendee.goto('/');
    await look(attendee, '01-events-phone');
    await attendee.getByRole('link', { name: 'Voir l’événement' }).click();
    await expect(attendee.getByRole('heading', { level: 1, name: 'Chirurgie 4.0' })).toBeVisible();
    await look(attendee, '02-event-phone');

    await attendee.getByRole('link', { name: 'S’inscrire' }).first().click();
    await attendee.getByRole('button', { name: 'Continuer' }).click();
    await expect(attendee.getByText('Ce champ est nécessaire.').first()).toBeVisible();
    await attendee.getByLabel('Adresse e-mail').fill(NEWCOMER.email);
    await attendee.getByLabel('Prénom').fill(NEWCOMER.givenName);
    await attendee.getByLabel('Nom', { exact: true }).fill(NEWCOMER.familyName);
    await attendee.getByLabel('Organisation').fill('Clinique des Tilleuls');
    await attendee.getByLabel('Profession').selectOption('CLINICIAN');
    await attendee.getByLabel(/J’accepte d’être contacté/).check();
    await attendee.reload();
    await expect(attendee.getByLabel('Prénom'), 'what was typed survives a reload').toHaveValue(NEWCOMER.givenName);
    await look(attendee, '03-register-phone');
    await attendee.getByRole('button', { name: 'Continuer' }).click();
    await attendee.getByLabel('Végétarien').check();
    await look(attendee, '03-questions-phone');
    await attendee.getByRole('button', { name: 'Confirmer mon inscription' }).click();

    await expect(attendee).toHaveURL(/\/billet\/\w+$/);
    ticketCode = attendee.url().split('/').at(-1)!;
    const code = attendee.getByRole('img', { name: /QR code/ });
    await expect(code).toBeVisible();
    await expect.poll(() => readQrCode(code)).toMatch(/^P2[0-9A-Z]{146}$/);
    doorCode = (await readQrCode(code))!;
    await look(attendee, '04-ticket-phone');

    await expect.poll(async () => (await messagesTo(attendee, NEWCOMER.email)).length).toBe(1);
    const { attachments } = await latestMessage(attendee, NEWCOMER.email);
    const types = attachments.map(({ mimeType }) => mimeType);
    expect(types).toEqual(expect.arrayContaining(['application/pdf', 'image/png']));
    expect(types.some((type) => type.includes('calendar'))).toBe(true);
    await attendee.goto('/boite');
    await attendee.getByText(NEWCOMER.email).first().click();
    await look(attendee, '05-mailbox-phone');
  });

  test('they sign in by a link, read the programme and make it theirs', async () => {
    await signIn(attendee, NEWCOMER.email, `/e/${EVENT}`);
    await expect(attendee.getByRole('heading', { level: 1, name: 'Ma journée' })).toBeVisible();
    await look(attendee, '06-my-day-empty-phone');

    await attendee.getByRole('link', { name: 'Programme', exact: true }).click();
    await look(attendee, '07-programme-phone');
    await attendee
      .getByRole('button', { name: /^Ajouter « .* » à mon agenda$/ })
      .first()
      .click();
    await expect(attendee.getByText(/est dans votre agenda/)).toBeVisible();
    await attendee.goto(`/e/${EVENT}/agenda`);
    await expect(attendee.getByText('Session suivie').first()).toBeVisible();
    await look(attendee, '08-agenda-phone');
  });

  test('they ask an exhibitor for a meeting, who books it into a free slot', async () => {
    const { email, givenName, familyName } = rolePerson('EXHIBITOR');
    const exhibitorName = `${givenName} ${familyName}`;
    await attendee.getByRole('link', { name: 'Rencontres' }).click();
    await attendee.getByPlaceholder('Nom, organisation, besoin…').fill(familyName.toUpperCase());
    await look(attendee, '09-find-people-phone');
    await attendee.getByRole('button', { name: `Proposer un rendez-vous à ${exhibitorName}` }).click();
    await attendee.getByLabel('Votre message').fill('Nous cherchons un robot pour un bloc de deux salles.');
    await look(attendee, '10-ask-phone');
    await attendee.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(attendee.getByText(`Demande envoyée à ${exhibitorName}`)).toBeVisible();

    await signIn(exhibitor, email, `/e/${EVENT}/rencontres?vue=recues`);
    await expect(exhibitor.getByRole('heading', { level: 1 })).toBeVisible();
    await look(exhibitor, '11-received-desktop');
    await exhibitor.getByRole('button', { name: `Choisir un créneau avec ${FULL_NAME}` }).click();
    const slot = exhibitor.getByRole('dialog').getByRole('radio').first();
    await slot.focus();
    await exhibitor.keyboard.press('Space');
    await look(exhibitor, '12-slots-desktop');
    await exhibitor.keyboard.press('Tab');
    await expect(exhibitor.getByRole('button', { name: /^Réserver à/ })).toBeFocused();
    await exhibitor.keyboard.press('Enter');
    await expect(exhibitor.getByText(`Rendez-vous pris avec ${FULL_NAME}`)).toBeVisible();
    // What was pressed is gone with its request; the keyboard goes on from beside it.
    await expect(exhibitor.getByRole('main').locator(':focus')).toBeVisible();

    await attendee.goto(`/e/${EVENT}/agenda`);
    await expect(attendee.getByText(new RegExp(exhibitorName)).first()).toBeVisible();
    await expect
      .poll(async () =>
        (await latestMessage(attendee, NEWCOMER.email)).attachments.map(({ mimeType }) => mimeType).join(),
      )
      .toContain('calendar');
    await attendee.goto(`/e/${EVENT}`);
    await look(attendee, '13-my-day-phone');
    await exhibitor.goto(`/e/${EVENT}/exposant`);
    await look(exhibitor, '14-booth-desktop');
  });

  test('the tablet at the door reads the ticket, knows it again, and works without a network', async () => {
    const film = path.resolve('artefacts/camera.y4m');
    await writeFakeCamera(film, doorCode);
    const { executablePath, args, env } = await findBrowser();
    tabletBrowser = await chromium.launch({
      executablePath,
      args: [...args, ...fakeCameraArgs(film)],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    const { baseURL } = test.info().project.use;
    const context = await tabletBrowser.newContext({
      ...tablet,
      baseURL: baseURL!,
      permissions: ['camera'],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
    });
    const door = await context.newPage();
    await signIn(door, rolePerson('ORGANISER').email, `/accueil/?evenement=${EVENT}`);
    await door.getByRole('button', { name: /^Entrée principale/ }).click();
    await expect(door.locator('[data-verdict="ADMITTED"]').getByText(FULL_NAME)).toBeVisible();
    await expect(door.locator('[data-waiting="0"]')).toBeVisible();
    await look(door, '15-door-tablet');

    const count = door.locator('[data-figure="present"] dd');
    const present = Number(await count.innerText());
    await door.getByLabel('Code du billet').fill(ticketCode.toLowerCase());
    await door.keyboard.press('Enter');
    await expect(door.locator('[data-verdict="ALREADY_IN"]')).toBeVisible();
    await expect(count).toHaveText(String(present));
    await expect(door.locator('[data-waiting="0"]')).toBeVisible();

    await tabletIsKept(door);
    await context.setOffline(true);
    await expect(door.locator('[data-connection="OFFLINE"]')).toBeVisible();
    await door.reload();
    // The camera still sees the first ticket: after the reload, without a network, the tablet knows it again.
    await expect(door.locator('[data-verdict="ALREADY_IN"]').getByText(FULL_NAME)).toBeVisible();
    const { givenName, familyName } = rolePerson('ATTENDEE');
    const name = `${givenName} ${familyName}`;
    await door.getByLabel('Chercher un nom').fill(familyName.toLowerCase());
    await door.getByRole('button', { name: `Faire entrer ${name}` }).click();
    // In the list of passages, since the camera may say what it sees over the verdict at any moment.
    const passage = door.locator('.door-recent li').filter({ hasText: name });
    await expect(passage.getByText('Entré', { exact: true })).toBeVisible();
    await expect(passage.getByRole('img', { name: 'à envoyer' })).toBeVisible();
    await look(door, '16-door-offline-tablet');
    await context.setOffline(false);
    await expect(passage.getByRole('img', { name: 'envoyé', exact: true })).toBeVisible();
    await expect(door.locator('[data-waiting="0"]')).toBeVisible();
    await expect(count).toHaveText(String(present + 1));
  });

  test('staff open a poll, phones vote, the screen in the hall moves', async ({ browser }) => {
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    await look(staff, '17-staff-home-desktop');
    await staff.goto(`/equipe/${EVENT}`);
    await look(staff, '18-cockpit-desktop');
    const hall = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
    await hall.goto(`/ecran/${EVENT}/sondage`);
    await attendee.goto(`/e/${EVENT}/sondage`);
    await expect(attendee.getByText('Aucun sondage ouvert pour le moment')).toBeVisible();

    await staff.goto(`/equipe/${EVENT}/sondages`);
    const poll = staff
      .getByRole('listitem')
      .filter({ has: staff.getByRole('button', { name: 'Ouvrir le vote' }) })
      .first();
    await poll.getByRole('button', { name: 'Ouvrir le vote' }).click();
    const shown = staff
      .getByRole('switch', { name: 'Résultats montrés' })
      .or(staff.getByLabel('Montrer les résultats'))
      .first();
    if (!(await shown.isChecked())) await shown.click({ force: true });

    const choices = attendee.getByRole('radio');
    await expect(choices.first(), 'the question appears by itself').toBeVisible();
    await look(attendee, '19-ballot-phone');
    for (const group of await attendee.getByRole('radiogroup').all()) await group.getByRole('radio').first().click();
    await attendee.getByRole('button', { name: /^Envoyer m/ }).click();
    await expect(attendee.getByText(/votre réponse est enregistrée/i).first()).toBeVisible();
    await expect(hall.getByText(/100\s?%/).first(), 'the hall sees the vote without a reload').toBeVisible();
    await look(hall, '20-hall-screen');
    await look(staff, '21-staff-polls-desktop');
    await hall.context().close();
  });

  test('staff read the satisfaction table as the annual report prints it', async () => {
    await staff.goto('/equipe/rapports/nouveaux-adherents?annee=2024');
    const printed = (await readFile('libs/reports/fixtures/new-members-2024.csv', 'utf8')).trim().split('\n').slice(1);
    const rows = staff.getByRole('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(printed.length);
    for (const [index, line] of printed.entries()) {
      await expect(rows.nth(index).locator('> *')).toHaveText(line.split(','));
    }
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('link', { name: /CSV/ }).click(),
    ]);
    const csv = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    expect(csv.trim()).toBe((await readFile('libs/reports/fixtures/new-members-2024.csv', 'utf8')).trim());
    await look(staff, '22-report-desktop');
  });

  test('every other page bears a look, in English too', async () => {
    for (const [name, page] of [
      ['inscriptions', `/equipe/${EVENT}/inscriptions`],
      ['accueil', `/equipe/${EVENT}/accueil`],
      ['rencontres', `/equipe/${EVENT}/rencontres`],
      ['calendrier', '/equipe/calendrier'],
      ['annuaire', '/annuaire'],
    ] as const) {
      await staff.goto(page);
      await expect(staff.getByRole('heading', { level: 1 })).toBeVisible();
      await look(staff, `23-${name}-desktop`);
    }
    await staff.getByRole('radiogroup', { name: 'Langue' }).getByText('EN').click();
    for (const [name, page] of [
      ['home', '/'],
      ['event', `/evenements/${EVENT}`],
      ['programme', `/evenements/${EVENT}/programme`],
      ['speakers', `/evenements/${EVENT}/intervenants`],
      ['exhibitors', `/evenements/${EVENT}/exposants`],
      ['team', '/equipe'],
      ['report', '/equipe/rapports'],
    ] as const) {
      await staff.goto(page);
      await expect(staff.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(staff.locator('html')).toHaveAttribute('lang', 'en');
      await look(staff, `24-${name}-english-desktop`);
    }
  });

  test('no page had a fault that axe or a ruler finds', () => {
    expect(faults).toEqual([]);
  });
});
