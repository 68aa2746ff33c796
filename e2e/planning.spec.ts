import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { check, readResult, readSchedule } from '../libs/scheduler/index';
import { askDatabase } from './database';
import { faults, look, messagesTo, signIn } from './steps';

const SLUG = 'rencontres-bioproduction-2025';
const PLANNING = `/equipe/${SLUG}/rencontres/planification`;
const attendee = rolePerson('ATTENDEE');

// 3,000 requests of 650 people become a published schedule; nobody else uses this event.
test.describe.serial('planning the meetings of 650 people', () => {
  let staff: Page;
  let visitor: Page;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    visitor = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })).newPage();
    await signIn(visitor, attendee.email, `/e/${SLUG}/rencontres`);
  });

  const start = async (seconds: number) => {
    await staff.getByLabel('Durée du calcul (secondes)').fill(String(seconds));
    await staff.getByRole('button', { name: 'Lancer le calcul' }).click();
  };

  test('a pause that no run can keep is said while it is typed', async () => {
    await staff.goto(`/equipe/${SLUG}/rencontres/regles`);
    const pause = staff.getByRole('textbox', { name: 'Minutes libres entre deux rendez-vous du planning' });
    await expect(staff.getByText(/^Vos créneaux permettent de 0 à \d+ minutes/)).toBeVisible();
    await pause.fill('90');
    await expect(staff.getByText(/^Trop long pour vos créneaux/)).toBeVisible();
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(pause).toBeFocused();
    await look(staff, 'planning-rules');
    await pause.fill('0');
    await expect(staff.getByText(/^Trop long pour vos créneaux/)).toHaveCount(0);
  });

  test('a run whose worker is gone is started again with one press, watched, and ended by hand with the best schedule so far', async () => {
    test.slow();
    await staff.goto(PLANNING);
    await expect(staff.getByRole('heading', { name: 'Aucun calcul pour l’instant' })).toBeVisible();
    await look(staff, 'planning-empty');
    await start(120);
    await expect(staff.getByText(/demandes placées après/)).toBeVisible({ timeout: 60_000 });
    // As a worker leaves it that is gone; the real one gives up the run that is no longer its own.
    await askDatabase(
      'artefacts/e2e-state',
      `update schedule_run set status = 'FAILED', fault = 'INTERRUPTED', ended_at = seen_at
       where status = 'RUNNING' and event_id = (select id from event where slug = $1)`,
      [SLUG],
    );
    await expect(staff.getByText('Le programme qui calculait s’est arrêté.', { exact: false })).toBeVisible();
    await look(staff, 'planning-interrupted');
    await staff.getByRole('button', { name: 'Relancer le calcul 1' }).click();
    await expect(staff.getByText('Le calcul est relancé avec les mêmes réglages.')).toBeVisible();
    await expect(staff.getByText(/demandes placées après/)).toBeVisible({ timeout: 60_000 });
    await staff.getByRole('button', { name: 'Arrêter et garder le meilleur planning' }).click();
    await expect(staff.getByText('Arrêté', { exact: true })).toBeVisible({ timeout: 60_000 });
  });

  test('two runs are compared', async () => {
    test.slow();
    await start(6);
    await expect(staff.getByText('Terminé', { exact: true })).toBeVisible({ timeout: 90_000 });
    await staff.evaluate(() => window.scrollTo(0, 0));
    await look(staff, 'planning-runs');
    await staff.getByLabel('Comparer le calcul n° 2').check();
    await staff.getByLabel('Comparer le calcul n° 3').check();
    await staff.getByRole('button', { name: 'Comparaison' }).click();
    await expect(staff.getByRole('rowheader', { name: 'Demandes placées' })).toBeVisible();
    await look(staff, 'planning-comparison');
    await staff.getByRole('button', { name: 'Fermer la comparaison' }).click();
  });

  test('a meeting is taken out by hand, and placed again where the two are free', async () => {
    await staff.getByRole('link', { name: 'Ouvrir le calcul n° 3' }).click();
    await expect(staff.getByRole('heading', { name: 'Ce que vaut ce planning' })).toBeVisible();
    await look(staff, 'planning-run');
    const move = staff.getByRole('button', { name: /^Déplacer le rendez-vous de/ }).first();
    await move.click();
    const panel = staff.getByRole('dialog');
    const place = panel.getByRole('button', { name: /^Placer / }).first();
    await expect(place).toBeVisible();
    await look(staff, 'planning-move');
    await place.click();
    await expect(staff.getByText('Le rendez-vous est placé et verrouillé.')).toBeVisible();
    await expect(staff.getByText('Verrouillé', { exact: true }).first()).toBeVisible();
  });

  test('the files of the run pass the verifier of the scheduler', async () => {
    const files = [];
    for (const name of ['Fichier d’entrée', 'Fichier du résultat']) {
      const href = await staff.getByRole('link', { name }).getAttribute('href');
      files.push((await (await staff.request.get(href!)).json()) as unknown);
    }
    const input = readSchedule(files[0]);
    expect(input.requests).toHaveLength(3000);
    const result = readResult(files[1]);
    expect(result.placed.length).toBeGreaterThan(1500);
    expect(check(input, result)).toEqual([]);
  });

  test('it is published, and a participant finds it with one message', async () => {
    test.slow();
    await staff.getByRole('button', { name: 'Publier ce planning' }).click();
    const dialog = staff.getByRole('dialog', { name: 'Publier le calcul n° 3' });
    await expect(dialog.getByText(/sont ajoutés à ce qui est déjà réservé/)).toBeVisible();
    await look(staff, 'planning-publish');
    await dialog.getByRole('button', { name: 'Publier et prévenir tout le monde' }).click();
    await expect(staff.getByText('Publié', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(staff.getByRole('heading', { name: /^Calcul n°\s3$/ })).toBeFocused();
    // The mailbox page lists the latest messages only, and 650 leave now.
    await expect
      .poll(async () => (await messagesTo(visitor, attendee.email))[0]?.subject ?? '', {
        timeout: 120_000,
        intervals: [250],
      })
      .toMatch(/rendez-vous à Rencontres d’affaires/);
    await visitor.goto(`/e/${SLUG}/rencontres?vue=agenda`);
    await expect(visitor.getByText(/Table \d+|Stand [A-D]\d+/).first()).toBeVisible();
    await look(visitor, 'planning-participant');
  });

  test('a participant switches off the first morning, and is told of the meetings in the way', async () => {
    await visitor.goto(`/e/${SLUG}/rencontres?vue=disponibilites`);
    await expect(visitor.getByRole('heading', { name: /^Disponibilités du/ }).first()).toBeVisible();
    await look(visitor, 'planning-availability');
    const free = visitor.getByRole('switch', { name: /^Disponible de/ }).first();
    const taken = visitor
      .getByText(/^Rendez-vous avec/)
      .first()
      .locator('xpath=../..')
      .getByRole('switch');
    await taken.press('Space');
    await expect(visitor.getByRole('alert')).toContainText('l’autre personne compte dessus');
    await expect(taken).toBeChecked();
    await expect(free).toBeAttached();
  });

  test('every page was without fault', () => {
    expect(faults.filter((fault) => fault.startsWith('planning-'))).toEqual([]);
  });
});
