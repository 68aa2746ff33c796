import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const hallScreen = { viewport: { width: 1920, height: 1080 } };

// The day as it runs. What is changed here is changed back: other stories share the product.
test.describe.serial('the agenda on the day', () => {
  let attendee: Page;
  let staff: Page;
  let hall: Page;

  test.beforeAll(async ({ browser }) => {
    attendee = await (await browser.newContext(phone)).newPage();
    staff = await (await browser.newContext(tablet)).newPage();
    hall = await (await browser.newContext(hallScreen)).newPage();
  });

  test('a full workshop has a line, and a place in it can be left', async () => {
    await signIn(attendee, rolePerson('ATTENDEE').email, `/evenements/${EVENT}/programme`);
    await attendee.goto(`/evenements/${EVENT}/programme?kind=WORKSHOP`);
    await attendee
      .getByRole('button', { name: /Rejoindre la liste d’attente/ })
      .first()
      .click();
    await expect(attendee.getByText(/Vous êtes n°.\d+ sur la liste d’attente/)).toBeVisible();
    await expect(attendee.getByText(/Liste d’attente.: n°.\d/).first()).toBeVisible();
    await look(attendee, 'agenda-01-line-phone');
    await attendee
      .getByRole('button', { name: /Quitter la liste d’attente/ })
      .first()
      .click();
    await expect(attendee.getByText(/Vous n’êtes plus sur la liste d’attente/)).toBeVisible();
  });

  test('a seat of a workshop is booked and given back', async ({ request }) => {
    const title = await freeWorkshop(request, attendee);
    await attendee.goto(`/evenements/${EVENT}/programme?kind=WORKSHOP&jour=2024-11-28`);
    await attendee.getByRole('button', { name: `Réserver ma place\u202f: ${title}` }).click();
    await expect(attendee.getByText(/Votre place est réservée/)).toBeVisible();
    await expect(attendee.getByRole('button', { name: new RegExp(`Place réservée.*${title}`) })).toBeVisible();
    await attendee.getByRole('button', { name: new RegExp(`Place réservée.*${title}`) }).click();
    await expect(attendee.getByText(/Votre place est rendue/)).toBeVisible();
  });

  test('staff move a late session in two taps; halls and phones follow by themselves, and it can be taken back', async () => {
    await hall.goto(`/ecran/${EVENT}/programme`);
    await expect(hall.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await hall.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow, 'nothing scrolls on a hall screen').toBeLessThanOrEqual(0);
    await look(hall, 'agenda-02-hall');

    await attendee.goto(`/e/${EVENT}/agenda`);
    const row = attendee.getByRole('listitem').filter({ hasText: 'Former sans risque' });
    await expect(row.getByText('Retardée de 10 min')).toBeVisible();
    await row.getByRole('button', { name: /C’est noté/ }).click();
    await expect(row.getByText(/Nouvel horaire/)).toHaveCount(0);
    await look(attendee, 'agenda-03-my-agenda-phone');

    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/deroule`);
    await look(staff, 'agenda-04-running-order-tablet');
    await staff.getByRole('button', { name: /Décaler «.Former sans risque/ }).click();
    await expect(staff.getByRole('dialog').getByText('11:30 – 12:20')).toBeVisible();
    await look(staff, 'agenda-05-delay-tablet');
    await staff.getByRole('button', { name: 'Décaler de 10 minutes' }).click();
    await expect(staff.getByText(/sessions? décalée/)).toBeVisible();

    await expect(row.getByText('Retardée de 20 min'), 'the phone hears of it by itself').toBeVisible();
    await expect(row.getByText(/Nouvel horaire.: 11:30 – 12:20/)).toBeVisible();

    await staff.getByRole('button', { name: 'Annuler' }).click();
    await expect(staff.getByText('Le décalage est annulé.')).toBeVisible();
    await expect(row.getByText('Retardée de 10 min')).toBeVisible();
  });

  test('a delay that costs somebody a seat says whom, waits for a yes, and can be taken back', async () => {
    await staff.goto(`/equipe/${EVENT}/deroule?jour=2024-11-29`);
    await staff.getByRole('button', { name: /Décaler «.Lire une étude d’algorithme/ }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByText('+30', { exact: false }).click();
    await dialog.getByRole('button', { name: 'Décaler de 30 minutes' }).click();
    const price = dialog.getByRole('alert');
    await expect(price).toContainText('Une personne inscrite à un atelier est prise ailleurs');
    await expect(price, 'who it is').toContainText(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/u);
    await look(staff, 'agenda-10-delay-price-tablet');
    await dialog.getByRole('button', { name: 'Ne rien changer' }).click();
    await expect(
      staff
        .getByRole('listitem')
        .filter({ hasText: 'Lire une étude' })
        .getByText(/retard/i),
    ).toHaveCount(0);

    await staff.getByRole('button', { name: /Décaler «.Lire une étude d’algorithme/ }).click();
    await dialog.getByText('+30', { exact: false }).click();
    await dialog.getByRole('button', { name: 'Décaler de 30 minutes' }).click();
    await dialog.getByRole('button', { name: /^Décaler quand même/ }).click();
    await expect(staff.getByText(/session.? décalée/)).toBeVisible();
    await staff.getByRole('button', { name: 'Annuler' }).click();
    await expect(staff.getByText('Le décalage est annulé.')).toBeVisible();
  });

  test('one’s own day and ticket open without a network, and nobody else’s', async () => {
    await attendee.goto(`/e/${EVENT}`);
    await expect(attendee.getByRole('heading', { level: 1, name: 'Ma journée' })).toBeVisible();
    await attendee.evaluate(async () => void (await navigator.serviceWorker.ready));
    const ticket = (await attendee.locator('a[href^="/billet/"]').first().getAttribute('href'))!;
    await attendee.goto(ticket);
    await expect(attendee.getByRole('img', { name: /QR code/ })).toBeVisible();
    await attendee.goto(`/e/${EVENT}`);
    await expect(attendee.getByText('À suivre pour vous')).toBeVisible();

    await attendee.context().setOffline(true);
    await attendee.reload();
    await expect(attendee.getByText(/Hors connexion.: voici ce que nous savions à/)).toBeVisible();
    await expect(attendee.getByText('À suivre pour vous')).toBeVisible();
    await look(attendee, 'agenda-06-offline-phone');
    await attendee.goto(ticket);
    await expect(attendee.getByRole('img', { name: /QR code/ })).toBeVisible();

    await attendee.context().setOffline(false);
    await attendee.goto(`/e/${EVENT}`);
    await expect(attendee.getByText(/Hors connexion/)).toHaveCount(0);
    await attendee.getByRole('button', { name: 'Mon compte' }).click();
    await attendee.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await expect(attendee).toHaveURL(/\/$/);
    await attendee.context().setOffline(true);
    await attendee.goto(`/e/${EVENT}`);
    await expect(attendee.getByText('Connectez-vous pour continuer')).toBeVisible();
    await attendee.context().setOffline(false);
  });

  test('a spreadsheet is looked at before it becomes the draft, and comes back the same', async () => {
    await staff.goto(`/equipe/medicen-day-2025/programme/fichiers`);
    const chosen = staff.locator('input[type=file]');
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('link', { name: 'Tableur (XLSX)' }).click(),
    ]);
    await chosen.setInputFiles(await download.path());
    await expect(staff.getByText('Ce fichier dit la même chose que le brouillon.')).toBeVisible();
    const file = (text: string) => ({ name: 'programme.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await chosen.setInputFiles(file('Titre;Début;Jour\nAtelier du soir;26h00;30/09/2025'));
    await expect(staff.getByText(/Ligne 2, Début/)).toBeVisible();
    await look(staff, 'agenda-07-import-faults-tablet');
    const sheet = await writeExcelFile([
      ['Titre', 'Jour', 'Début', 'Fin'],
      ['Atelier du soir', '30/09/2025', '18h00', '19h00'],
    ]).toBuffer();
    await chosen.setInputFiles({ name: 'programme.xlsx', mimeType: XLSX, buffer: sheet });
    await expect(staff.getByText('1 session à créer')).toBeVisible();
    await expect(staff.getByText('Atelier du soir')).toBeVisible();
    await staff.getByRole('button', { name: 'Reprendre dans le brouillon' }).click();
    await expect(staff.getByText('Le brouillon est à jour.')).toBeVisible();
  });

  test('a schedule of frab or pretalx becomes a draft too', async () => {
    const event = { guid: '6f1f0c52-1c1f-5c55-8f3b-2b1f0a1e7c11', title: 'Soirée des capteurs', language: 'fr' };
    const talk = { ...event, date: '2025-09-30T19:00:00+02:00', duration: '00:45', room: 'Verrière', type: 'talk' };
    const days = [{ date: '2025-09-30', rooms: { Verrière: [{ ...talk, id: 1, persons: [] }] } }];
    const buffer = Buffer.from(JSON.stringify({ schedule: { version: '1', conference: { days } } }));
    await staff
      .locator('input[type=file]')
      .setInputFiles({ name: 'schedule.json', mimeType: 'application/json', buffer });
    await expect(staff.getByText('Nouvelles salles\u202f: Verrière')).toBeVisible();
    await look(staff, 'agenda-09-import-plan-tablet');
    await staff.getByRole('button', { name: 'Reprendre dans le brouillon' }).click();
    await expect(staff.getByText('Le brouillon est à jour.')).toBeVisible();
  });

  test('what attendees thought of a past event is there for staff', async () => {
    await staff.goto('/equipe/medicen-day-2024/avis');
    await expect(staff.getByRole('heading', { level: 1, name: 'Avis sur les sessions' })).toBeVisible();
    await look(staff, 'agenda-08-feedback-tablet');
  });

  test('axe found nothing, and nothing is wider than its screen', () => {
    expect(faults).toEqual([]);
  });
});

/** The title of a workshop of the first day that has seats left. */
async function freeWorkshop(request: APIRequestContext, page: Page): Promise<string> {
  const response = await request.post(new URL('/graphql', page.url()).href, {
    data: {
      query: `{ event(slug: "${EVENT}") { programme { sessions { title { fr } seatsLeft startsAt } } } }`,
    },
  });
  const { data } = (await response.json()) as {
    data: {
      event: { programme: { sessions: { title: { fr: string }; seatsLeft: number | null; startsAt: string }[] } };
    };
  };
  const free = data.event.programme.sessions.find(
    ({ seatsLeft, startsAt }) => seatsLeft && startsAt.startsWith('2024-11-28T13'),
  );
  return free!.title.fr;
}
