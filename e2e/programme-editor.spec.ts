import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { block, carry, carryOn, pointOf, readDraft } from './editor';
import { faults, look, signIn } from './steps';

const SLUG = 'congres-france-bioproduction-2024';
const EDITOR = `/equipe/${SLUG}/programme`;
const DAY = '2024-04-03';
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// The programme of a congress, built by two people at two desks; nobody else uses this congress.
test.describe.serial('the editor of a programme', () => {
  let staff: Page;
  let other: Page;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext(desk)).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    const state = await staff.context().storageState();
    other = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  });

  const draft = () => readDraft(staff, SLUG);
  const find = async (title: string) => (await draft()).sessions.find((session) => session.title.fr === title)!;
  const said = (page: Page) => page.locator('[data-said]');

  test('a new session goes from its panel to the tray, and by hand to the grid', async () => {
    await staff.goto(`${EDITOR}?jour=${DAY}`);
    await expect(staff.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
    await look(staff, 'programme-editor');
    await staff.getByRole('button', { name: 'Nouvelle séance' }).click();
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('À remplir.')).toBeVisible();
    await expect(staff.getByLabel('Titre en français')).toBeFocused();
    await staff.getByLabel('Titre en français').fill('Cellules en fête');
    await staff.getByLabel('Ajouter quelqu’un par son nom').fill('an');
    await staff.getByRole('list', { name: 'Personnes trouvées' }).getByRole('button').first().click();
    await expect(staff.getByRole('button', { name: /^Retirer / })).toHaveCount(1);
    await look(staff, 'programme-session-panel');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    const item = block(staff, 'Cellules en fête');
    await expect(item).toHaveAccessibleName(/^Cellules en fête ?, 30 minutes, dans la réserve/);

    // The congress has plenary talks at nine: the place turns red, and says why.
    await carry(staff, item, { room: 'Auditorium', clock: '10:00' });
    await expect(staff.locator('[data-carried]')).toContainText('Auditorium est prise deux fois');
    await expect(staff.locator('[data-target=ERROR]')).toBeVisible();
    await carryOn(staff, { room: 'Partout', clock: '19:00' });
    await expect(staff.locator('[data-carried]')).toContainText('Rien ne s’y oppose');
    await staff.mouse.up();
    await expect(item).toHaveAccessibleName(/^Cellules en fête ?, 19:00 – 19:30, Partout/);
    await expect.poll(async () => (await find('Cellules en fête')).startsAt).toBe('2024-04-03T17:00:00.000Z');
  });

  test('the keys move, lengthen, undo and redo it, and say so', async () => {
    const session = block(staff, 'Cellules en fête');
    await session.focus();
    await staff.keyboard.press('ArrowDown');
    await staff.keyboard.press('ArrowRight');
    await expect(said(staff)).toContainText('Cellules en fête\u202f: 19:05 – 19:35, Auditorium.');
    await expect(session, 'the keyboard stays with the session').toBeFocused();
    await staff.keyboard.press('Shift+ArrowDown');
    await expect(session).toHaveAccessibleName(/19:05 – 19:40, Auditorium/);
    await expect.poll(async () => (await find('Cellules en fête')).minutes).toBe(35);
    await staff.keyboard.press('Control+z');
    await expect(session).toHaveAccessibleName(/19:05 – 19:35, Auditorium/);
    await staff.keyboard.press('Control+Shift+z');
    await expect(session).toHaveAccessibleName(/19:05 – 19:40/);
    await session.focus();
    await staff.keyboard.press('Delete');
    await expect(said(staff)).toContainText('Cellules en fête est remise dans la réserve.');
    await expect(session, 'and goes with it to the tray').toBeFocused();
    await staff.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect(session).toHaveAccessibleName(/19:05 – 19:40, Auditorium/);
  });

  test('its lower edge makes it longer', async () => {
    const session = block(staff, 'Cellules en fête');
    const { height } = (await session.boundingBox())!;
    // Once it has stopped moving, as a hand that goes to its edge would find it.
    await session.hover({ position: { x: 60, y: height - 4 } });
    const box = (await session.boundingBox())!;
    await staff.mouse.down();
    await staff.mouse.move(box.x + 60, box.y + box.height + 28, { steps: 4 });
    await staff.mouse.up();
    await expect(session).toHaveAccessibleName(/19:05 – 20:00, Auditorium/);
    await expect.poll(async () => (await find('Cellules en fête')).minutes).toBe(55);
  });

  test('two at once lose nothing: one sees the other move, and is asked before writing over it', async () => {
    await other.goto(`${EDITOR}?jour=${DAY}`);
    const theirs = block(other, 'Cellules en fête');
    await expect(theirs).toHaveAccessibleName(/19:05 – 20:00/);
    await theirs.focus();
    await other.keyboard.press('Enter');
    await other.getByLabel('Titre en français').fill('Cellules en scène');
    await block(staff, 'Cellules en fête').focus();
    await staff.keyboard.press('ArrowDown');
    await expect(block(staff, 'Cellules en fête')).toHaveAccessibleName(/19:10 – 20:05/);
    await expect(theirs, 'seen at the other desk without being asked for').toHaveAccessibleName(/19:10 – 20:05/);
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    const dialog = other.getByRole('dialog', { name: 'Modifiée entre-temps' });
    await expect(dialog).toContainText('Inès Carpentras a changé cette séance');
    await expect(dialog).toContainText('19:10 – 20:05');
    await expect(dialog).toContainText('Cellules en scène');
    await look(other, 'programme-changed-meanwhile');
    await dialog.getByRole('button', { name: 'Garder sa version' }).click();
    await expect(dialog).toBeHidden();
    expect(await find('Cellules en fête')).toMatchObject({ startsAt: '2024-04-03T17:10:00.000Z', minutes: 55 });
    // Once more, and now it is put back.
    await theirs.focus();
    await other.keyboard.press('Enter');
    await other.getByLabel('Titre en français').fill('Cellules en scène');
    await block(staff, 'Cellules en fête').focus();
    await staff.keyboard.press('ArrowDown');
    await expect(theirs).toHaveAccessibleName(/19:15 – 20:10/);
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.getByRole('button', { name: 'Remettre la mienne' }).click();
    await expect(block(staff, 'Cellules en scène')).toHaveAccessibleName(/^Cellules en scène ?, 19:10 – 20:05/);
  });

  test('rooms, tracks and rules have their panel', async () => {
    await staff.goto(`${EDITOR}?jour=${DAY}&vue=salles`);
    await staff.getByRole('button', { name: 'Ajouter une salle' }).click();
    await staff.getByLabel('Nom', { exact: true }).fill('Verrière');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByRole('button', { name: 'Modifier Verrière' })).toBeVisible();
    await staff.getByRole('button', { name: 'Supprimer Auditorium' }).click();
    await expect(staff.getByRole('alert')).toContainText('l’utilisent encore');
    await look(staff, 'programme-rooms');
    await staff.getByRole('tab', { name: 'Parcours' }).click();
    await staff.getByRole('button', { name: 'Ajouter un parcours' }).click();
    await staff.getByLabel('Nom en français').fill('Thérapies');
    await staff.getByLabel('Couleur').fill('#ffe9e9');
    await staff.getByLabel('Couleur').press('Enter');
    await expect(staff.getByText('Trop claire')).toBeVisible();
    await staff.getByLabel('Couleur').fill('#5b3f8c');
    await staff.getByLabel('Couleur').press('Enter');
    await expect(staff.getByRole('button', { name: 'Modifier Thérapies' })).toBeVisible();
    await look(staff, 'programme-tracks');
  });

  test('publishing says what changes, visitors read it, and an earlier version comes back', async () => {
    const { version } = await draft();
    await staff.goto(EDITOR);
    await staff.getByRole('button', { name: 'Publier…' }).click();
    const dialog = staff.getByRole('dialog', { name: 'Publier le programme' });
    await expect(dialog).toContainText('1 séance change');
    await expect(dialog).toContainText('Nouvelle séance\u202f: le mercredi 3 avril, 19:10 – 20:05, Auditorium');
    await look(staff, 'programme-publish');
    await dialog.getByLabel(/Mot pour les visiteurs/).fill('Une soirée en plus.');
    await dialog.getByRole('button', { name: `Publier la version ${version + 1}` }).click();
    await expect(dialog).toBeHidden();
    await other.goto(`/evenements/${SLUG}/programme`);
    await expect(other.getByRole('heading', { name: 'Ce qui a changé' })).toBeVisible();
    await expect(other.getByText('Une soirée en plus.')).toBeVisible();
    await look(other, 'programme-changes');
    await staff.getByRole('button', { name: 'Versions' }).click();
    const first = staff
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: `Version ${version}` })
      .last();
    await first.getByRole('button', { name: 'Voir cette version' }).click();
    await look(staff, 'programme-versions');
    await first.getByRole('button', { name: 'Revenir à cette version' }).click();
    await first.getByRole('button', { name: 'Remplacer le brouillon' }).click();
    await expect(staff.getByRole('dialog')).toBeHidden();
    await expect(block(staff, 'Cellules en scène')).toHaveCount(0);
    await staff.getByRole('button', { name: 'Publier…' }).click();
    await expect(dialog).toContainText('Retirée du programme');
  });

  test('a file is handed in with a session, and visitors read it once it is published', async () => {
    await staff.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await block(staff, 'Ouverture du congrès').first().focus();
    await staff.keyboard.press('Enter');
    const panel = staff.getByRole('dialog');
    await panel.locator('input[type=file]').setInputFiles({
      name: 'Support.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Lisez-moi.'),
    });
    await expect(panel.getByText('Fichier déposé')).toBeVisible();
    await panel.getByLabel('Intitulé du document').fill('Support de l’ouverture');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();
    await staff.getByRole('button', { name: 'Publier…' }).click();
    await staff.getByRole('button', { name: /^Publier la version/ }).click();
    await expect(staff.getByRole('dialog')).toBeHidden();
    await other.goto(`/evenements/${SLUG}/programme?jour=${DAY}`);
    await other.getByRole('link', { name: 'Ouverture du congrès' }).first().click();
    const link = other.getByRole('link', { name: 'Support de l’ouverture' });
    const file = await other.request.get((await link.getAttribute('href'))!);
    expect(file.headers()['content-disposition']).toBe('attachment; filename=Support.txt');
    expect(await file.text()).toBe('Lisez-moi.');
  });

  test('on a touch screen a long press takes a session', async ({ browser }) => {
    const touch = { viewport: { width: 1180, height: 820 }, hasTouch: true };
    const context = await browser.newContext({ ...touch, storageState: await staff.context().storageState() });
    const page = await context.newPage();
    await page.goto(`${EDITOR}?jour=${DAY}`);
    const session = block(page, 'Ouverture du congrès').first();
    await session.hover({ position: { x: 40, y: 6 } });
    const start = (await session.boundingBox())!;
    const finger = await context.newCDPSession(page);
    const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const [x, y] = [start.x + 40, start.y + 6];
    await at('touchStart', x, y);
    // A long press by the page's own clock, which rings for the page first.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await at('touchMove', x, y + 20);
    await at('touchMove', x, y + 24);
    await expect(page.locator('[data-carried]'), 'it is in the hand').toBeVisible();
    await expect(async () => {
      const to = await pointOf(page, { room: 'Partout', clock: '18:00' });
      await at('touchMove', to.x, to.y + 6);
      await at('touchMove', to.x, to.y + 7);
      await expect(page.locator('[data-carried]')).toContainText('18:00', { timeout: 1_000 });
    }).toPass();
    await at('touchEnd', 0, 0);
    await expect(session).toHaveAccessibleName(/18:00 – .*, Partout/);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect(session).not.toHaveAccessibleName(/18:00 – /);
    await context.close();
  });

  test('on a phone it is a list of the day, with the same panel', async ({ browser }) => {
    const page = await (
      await browser.newContext({ ...phone, storageState: await staff.context().storageState() })
    ).newPage();
    await page.goto(`${EDITOR}?jour=${DAY}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
    await look(page, 'programme-editor-phone');
    await page.getByRole('listitem').getByRole('button').first().click();
    await expect(page.getByLabel('Titre en français')).toBeVisible();
    await look(page, 'programme-session-phone');
    await page.getByLabel('Durée en minutes').fill('25');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(async () => (await draft()).sessions.some(({ minutes }) => minutes === 25)).toBe(true);
    await page.context().close();
  });

  test('axe found nothing on any of these pages', () => {
    expect(faults).toEqual([]);
  });
});
