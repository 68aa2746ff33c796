import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const EVENT = '/evenements/congres-france-bioproduction-2024';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

// What everybody finds, and what the team does so that they find it.
test.describe.serial('public pages and the events behind them', () => {
  let visitor: Page;
  let staff: Page;
  const refused: string[] = [];

  test.beforeAll(async ({ browser }) => {
    visitor = await (await browser.newContext(phone)).newPage();
    staff = await (await browser.newContext(desk)).newPage();
    visitor.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  });

  test('an event is read without any script', async ({ browser }) => {
    const page = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
    const answer = await page.goto(EVENT);
    expect(answer!.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Congrès France Bioproduction');
    await expect(page.getByText('3–4 avril 2024', { exact: false })).toBeVisible();
    await expect(page.getByText(/thérapies|bioproduction/i).last()).toBeVisible();
    await page.getByRole('link', { name: 'Programme' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Programme' })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    expect((await page.goto('/evenements/nulle-part'))!.status()).toBe(404);
    await page.context().close();
  });

  test('what the server wrote stays until the page is there, and no policy is broken', async () => {
    await visitor.goto(EVENT);
    await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Congrès France Bioproduction');
    await expect(visitor.locator('#first-sight')).toHaveCount(0);
    await expect(visitor.getByRole('heading', { name: 'Programme' })).toBeVisible();
    expect(refused).toEqual([]);
    await visitor.goto(`${EVENT}?lang=en`);
    await expect(visitor.getByText('Where', { exact: true })).toBeVisible();
    expect(await visitor.getAttribute('html', 'lang')).toBe('en');
  });

  test('the calendar is filtered by filière and month, and subscribed to', async () => {
    await visitor.goto('/?lang=fr');
    await visitor.getByText(/^Biotech & Pharma \(\d+\)$/).click();
    await visitor.getByLabel('Mois').selectOption('2024-04');
    await expect(visitor.getByRole('link', { name: /Congrès France Bioproduction/ }).first()).toBeVisible();
    await expect(visitor).toHaveURL(/filiere=BIOTECH_PHARMA.*mois=2024-04/);
    await look(visitor, 'public-01-filtered-phone');
    await visitor.goto('/');
    await visitor.getByRole('button', { name: 'S’abonner au calendrier' }).click();
    const address = await visitor.getByLabel('Adresse du calendrier').inputValue();
    await look(visitor, 'public-02-subscribe-phone');
    const file = await visitor.request.get(address);
    const calendar = new ICAL.Component(ICAL.parse(await file.text()) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(30);
    await visitor.keyboard.press('Escape');
  });

  test('the team prepares a new edition from the last one, and publishes it', async () => {
    await signIn(staff, rolePerson('STAFF').email, '/equipe/evenements');
    await look(staff, 'public-03-staff-events-desk');
    await staff.getByRole('link', { name: 'Préparer une nouvelle édition de Medicen Day 2024' }).click();
    await expect(staff.getByText('Sessions, en brouillon et sans intervenants')).toBeVisible();
    await look(staff, 'public-04-duplicate-desk');
    await staff.getByLabel('Titre en français').fill('Medicen Day 2026');
    await staff.getByLabel('Titre en anglais').fill('Medicen Day 2026');
    await staff.getByLabel('Premier jour').fill('');
    await staff.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(staff.getByText('Ce champ est nécessaire.')).toBeVisible();
    await expect(staff.getByLabel('Premier jour')).toBeFocused();
    await staff.getByLabel('Premier jour').fill('2026-10-06');
    await expect(staff.getByText('mardi 6 octobre 2026')).toBeVisible();
    await staff.reload();
    await expect(staff.getByLabel('Titre en français'), 'what was typed survives a reload').toHaveValue(
      'Medicen Day 2026',
    );
    await staff.getByRole('button', { name: 'Créer le brouillon' }).click();

    await expect(staff).toHaveURL(/\/equipe\/medicen-day-2026\/reglages$/);
    await expect(staff.getByText('Visible de l’équipe seule.')).toBeVisible();
    await expect(staff.getByLabel('Début')).toHaveValue('2026-10-06T09:00');
    await look(staff, 'public-05-settings-desk');
    expect((await visitor.request.get('/evenements/medicen-day-2026')).status()).toBe(404);

    await staff.getByLabel('Résumé en anglais').fill('');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('un résumé en anglais')).toBeVisible();
    await expect(staff.getByRole('button', { name: 'Publier' })).toHaveCount(0);
    await staff.getByLabel('Résumé en anglais').fill('The next edition.');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await staff.getByRole('button', { name: 'Publier' }).click();
    await expect(staff.getByText('Visible de tous.')).toBeVisible();
    expect((await visitor.request.get('/evenements/medicen-day-2026')).status()).toBe(200);
    await staff.getByRole('button', { name: 'Repasser en brouillon' }).click();
    await expect(staff.getByText('Visible de l’équipe seule.')).toBeVisible();
  });

  test('an event is made from nothing, with a sentence for what is wrong, and thrown away', async () => {
    await staff.goto('/equipe/evenements/nouveau');
    await staff.getByLabel('Titre en français').fill('Atelier des données');
    await staff.getByLabel('Début').fill('2025-02-04T14:00');
    await staff.getByLabel('Fin').fill('2025-02-04T12:00');
    await staff.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(staff.getByText('La fin doit venir après le début.')).toBeVisible();
    await look(staff, 'public-06-new-event-desk');
    await staff.getByLabel('Fin').fill('2025-02-04T17:00');
    await staff.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(staff).toHaveURL(/\/equipe\/atelier-des-donnees-2025\/reglages$/);
    await expect(staff.getByText('un résumé en français')).toBeVisible();
    await staff.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await expect(staff).toHaveURL(/\/equipe\/evenements/);
  });

  test('the team keeps the directory', async () => {
    await staff.goto('/equipe/organisations');
    await staff.getByRole('button', { name: 'Nouvelle organisation' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Nom').fill('Clinique du Parvis');
    await panel.getByLabel('Adhérent depuis').fill('2024-01-01');
    await panel.getByLabel('Domaines des adresses e-mail').fill('gmail.com');
    await panel.getByRole('button', { name: 'Créer l’organisation' }).click();
    await expect(panel.getByText(/ouvert à tous/)).toBeVisible();
    await expect(panel.getByLabel('Nom')).toHaveValue('Clinique du Parvis');
    await look(staff, 'public-07-organisation-desk');
    await panel.getByLabel('Domaines des adresses e-mail').fill('clinique-du-parvis.example');
    await panel.getByRole('button', { name: 'Créer l’organisation' }).click();
    await expect(panel).toHaveCount(0);
    await staff.getByRole('searchbox').fill('clinique du parvis');
    await expect(staff.getByText('1 organisation', { exact: true })).toBeVisible();
    await expect(staff.getByText('@clinique-du-parvis.example', { exact: false })).toBeVisible();
    await look(staff, 'public-08-organisations-desk');
  });

  test('a list of organisations comes in from a file: looked at, mended, then all of it', async () => {
    const choose = async (...lines: string[]) =>
      staff.locator('input[type=file]').setInputFiles({
        name: 'adherents.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['Nom;Collège;Filière;Adhérent depuis', ...lines].join('\r\n'), 'latin1'),
      });
    await staff.getByRole('link', { name: 'Importer' }).click();
    await choose('Institut des Parvis;Recherche;Diagnostic;01/02/2024', 'Clinique du Parvis;Amicale;;');
    await expect(staff.getByText('Aucun collège ne s’appelle «\u202fAmicale\u202f».')).toBeVisible();
    await expect(staff.getByText(/Rien n’a été importé/)).toBeVisible();
    await look(staff, 'public-09-import-fault-desk');
    await choose('Institut des Parvis;Recherche;Diagnostic;01/02/2024', 'Clinique du Parvis;TPE, PME et startups;;');
    await expect(staff.getByText('1 nouvelle · 1 à modifier')).toBeVisible();
    await look(staff, 'public-10-import-desk');
    await staff.getByRole('button', { name: 'Importer 2 organisations' }).click();
    await staff.getByRole('link', { name: 'Voir les organisations' }).click();
    await staff.getByRole('searchbox').fill('parvis');
    await expect(staff.getByText('2 organisations', { exact: true })).toBeVisible();
  });

  test('the log has all of it, in words, and leaves as a file', async () => {
    await staff.goto('/equipe/journal');
    await expect(staff.getByText('Organisation créée', { exact: true }).first()).toBeVisible();
    await staff.getByLabel('Type d’action').selectOption('event.publish');
    await expect(staff.getByRole('listitem').filter({ hasText: 'Événement publié' })).toHaveCount(1);
    await staff.getByText('Détails').first().click();
    await look(staff, 'public-09-log-desk');
    const link = await staff.getByRole('link', { name: /Fichier CSV/ }).getAttribute('href');
    const file = await (await staff.request.get(link!)).text();
    expect(file.split('\r\n')[1]).toContain(';Inès Carpentras;Événement publié;Medicen Day 2026;');
    await staff.setViewportSize(phone.viewport);
    for (const page of ['journal', 'organisations', 'medicen-day-2026/reglages']) {
      await staff.goto(`/equipe/${page}`);
      await look(staff, `public-10-${page.replaceAll('/', '-')}-phone`);
    }
  });

  test('axe found nothing to mend on any page', () => {
    expect(faults).toEqual([]);
  });
});
