import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

// What staff publish; only reads the demo year but for a figure of 1999 that nobody else looks at.
test.describe.serial('reports', () => {
  let staff: Page;
  let link = '';

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext(desk);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    staff = await context.newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
  });

  const take = async (table: string, what: string) => {
    await staff.getByRole('button', { name: `Emporter le tableau «\u202f${table}\u202f»` }).click();
    await staff.getByRole('menuitem', { name: what }).click();
  };

  test('staff read the report of an event, copy a table for a document, and share another', async () => {
    await staff.goto(`/equipe/${EVENT}/rapport`);
    const people = staff.getByRole('table').first();
    await expect(people.getByRole('row', { name: /^Inscrits \d{3}/ })).toBeVisible();
    await look(staff, 'report-event');
    await take('Participants par profession', 'Copier pour un document');
    await expect(staff.getByText('Tableau copié.')).toBeVisible();
    const copied = await staff.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(copied).toContain('Entrepreneur·e');
    expect(copied).toContain('<table');
    await take('Participants par collège', 'Partager par un lien');
    const dialog = staff.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Créer le lien' }).click();
    link = await dialog.getByLabel('Adresse du tableau').inputValue();
    await look(staff, 'report-share');
    await dialog.getByRole('button', { name: 'Fermer' }).click();
  });

  test('whoever has the link reads that table and nothing else, until it is taken back', async ({ browser }) => {
    const visitor = await (await browser.newContext(phone)).newPage();
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1, name: 'Chirurgie 4.0' })).toBeVisible();
    await expect(visitor.getByRole('table')).toHaveCount(1);
    await expect(visitor.getByRole('rowheader', { name: 'TPE, PME et startups' })).toBeVisible();
    await look(visitor, 'report-shared-phone');
    await take('Participants par collège', 'Partager par un lien');
    await staff.getByRole('dialog').getByRole('button', { name: 'Ne plus partager' }).click();
    await expect(staff.getByRole('button', { name: 'Créer le lien' })).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByRole('table')).toHaveCount(0);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await visitor.context().close();
  });

  test('the report of a year has the history, and leaves as PDF', async () => {
    await staff.goto('/equipe/rapports?annee=2024');
    await expect(staff.getByRole('row', { name: /^Total 441 475 493 510 530 452 421/ })).toBeVisible();
    await look(staff, 'report-year');
    const pdf = await staff.request.get('/api/reports/years/2024/report.pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('past figures are typed, or come from a file that is refused with its lines', async () => {
    await staff.goto('/equipe/rapports/historique');
    await staff.getByLabel('Année').fill('1999');
    await staff.getByLabel('Chiffre', { exact: true }).fill('321');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByRole('row', { name: /^Participants 321/ })).toBeVisible();
    const choose = (text: string) =>
      staff
        .locator('input[type=file]')
        .setInputFiles({ name: 'adherents.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('collège;2020\nPoètes;3');
    await expect(staff.getByText(/«\s?Poètes\s?» n’est ni un collège/)).toBeVisible();
    await look(staff, 'report-past');
    await choose(await readFile('libs/demo/data/members-by-college.csv', 'utf8'));
    await staff.getByRole('button', { name: 'Enregistrer les 28 chiffres' }).click();
    await expect(staff.getByText('28 chiffres enregistrés.')).toBeVisible();
  });

  test('answers of another tool are looked at, taken over once, and printed', async () => {
    await staff.goto('/equipe/chirurgie-du-futur-2021/rapport');
    const file = `Niveau de satisfaction;Note\n${'très satisfait;9\n'.repeat(9)}peu satisfait;4`;
    const choose = () =>
      staff
        .locator('input[type=file]')
        .setInputFiles({ name: 'reponses.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await choose();
    await staff.getByRole('button', { name: 'Reprendre les 10 réponses' }).click();
    await expect(staff.getByRole('row', { name: /^très satisfait 9 90\s%/ })).toBeVisible();
    await choose();
    await staff.getByRole('button', { name: 'Reprendre les 10 réponses' }).click();
    await expect(staff.getByText('Ce fichier a déjà été repris')).toBeVisible();
    await look(staff, 'report-answers-file');
  });

  test('written answers are read, sorted by theme, and taken over by the report', async () => {
    await staff.goto('/equipe/medicen-day-2024/rapport/reponses');
    const question = staff.getByRole('region', { name: /Un mot pour l’équipe/ });
    await expect(question.getByRole('heading', { name: /^3 réponses à lire/ })).toBeVisible();
    await question.getByRole('button', { name: 'Montrer les 2 réponses sans signalement' }).click();
    await expect(question.getByRole('heading', { name: /^1 réponse à lire/ })).toBeVisible();
    await question.getByRole('button', { name: /^Écarter «.Quel bordel/ }).click();
    await expect(question.getByText('2 réponses écartées')).toBeVisible();
    await question.getByRole('button', { name: /Renommer le thème «.Accueil.»/ }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Thème').fill('Accueil et repas');
    await look(staff, 'report-theme');
    await dialog.getByRole('button', { name: 'Ranger ici' }).click();
    await expect(question.getByRole('heading', { name: /^Accueil et repas · 3/ })).toBeVisible();
    for (const answer of ['Le buffet végétarien', 'Commencer un peu plus tard']) {
      await question.getByRole('button', { name: new RegExp(`^Ranger «.${answer}`) }).press('Enter');
      await dialog.getByLabel('Thème').fill('accueil et repas');
      await staff.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
    }
    await expect(question.getByRole('heading', { name: /^Accueil et repas · 5/ })).toBeVisible();
    await look(staff, 'report-open-answers');
    await staff.getByRole('link', { name: 'Revenir au rapport' }).click();
    const table = staff.getByRole('region', { name: /Un mot pour l’équipe/ });
    await expect(table.getByRole('rowheader', { name: /Accueil et repas/i })).toBeVisible();
    await expect(table.getByText('Le buffet végétarien est parti trop vite.')).toBeVisible();
    await expect(table.getByText(/bordel/)).toHaveCount(0);
    await look(staff, 'report-written');
  });

  test('no page had a fault that axe or a ruler finds', () => {
    expect(faults).toEqual([]);
  });
});
