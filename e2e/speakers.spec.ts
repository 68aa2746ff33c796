import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { rolePerson } from '../libs/demo/role-people';
import { api, eventIdOf, publish, readDraft, removeSession, SAVE, sessionInput } from './editor';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const EMAIL = 'solenne.marchaix@example.org';
const TITLE = 'Recoudre à l’aube';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// Somebody new is asked to speak, does everything from one link, and reads what listeners kept of it.
test.describe.serial('a speaker, from the invitation to the feedback', () => {
  let staff: Page;
  let speaker: Page;
  let attendee: Page;
  let eventId = '';
  let sessionId = '';
  const before = faults.length;

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    speaker = await (await browser.newContext(phone)).newPage();
    attendee = await (await browser.newContext()).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    eventId = await eventIdOf(staff, EVENT);
    // Over before the demo's morning begins.
    const input = sessionInput(eventId, { title: TITLE, minutes: 20, startsAt: '2024-11-28T07:00:00+01:00' });
    sessionId = input.id;
    await api(staff, SAVE, { input });
  });
  test.afterAll(async () => {
    if ((await readDraft(staff, EVENT)).sessions.some(({ id }) => id === sessionId))
      await removeSession(staff, EVENT, eventId, sessionId);
    await publish(staff, EVENT, eventId);
    for (const page of [staff, speaker, attendee]) await page.context().close();
  });

  test('staff invite her for a session; what would happen is shown first', async () => {
    await staff.goto(`/equipe/${EVENT}/intervenants`);
    await expect(staff.getByRole('heading', { name: 'Intervenants', level: 1 })).toBeVisible();
    await look(staff, 'speakers-board');
    await staff.getByRole('button', { name: 'Inviter des intervenants' }).click();
    const panel = staff.getByRole('dialog', { name: 'Inviter des intervenants' });
    await panel.getByLabel('Adresses').fill(`${EMAIL}; Solenne; Marchaix`);
    await panel.getByRole('combobox', { name: 'Sessions' }).fill(TITLE);
    await staff.getByRole('option', { name: TITLE }).click();
    await panel.getByRole('combobox', { name: 'Sessions' }).press('Tab');
    await panel.getByRole('button', { name: 'Vérifier' }).click();
    await expect(panel.getByText('Sera invité')).toBeVisible();
    await look(staff, 'speakers-invite');
    await panel.getByRole('button', { name: 'Envoyer 1 invitation' }).click();
    await expect(staff.getByText('1 invitation est partie.')).toBeVisible();
    await expect(staff.getByRole('button', { name: 'Solenne Marchaix' }).first()).toBeVisible();
  });

  test('her link opens her page, where a file that is no picture is refused', async () => {
    await expect.poll(async () => (await messagesTo(speaker, EMAIL)).length).toBe(1);
    const { text } = await latestMessage(speaker, EMAIL);
    await speaker.goto(/\/connexion#[\w-]+/.exec(text)![0]);
    await expect(speaker.getByRole('heading', { name: 'Mon espace intervenant' })).toBeVisible();
    await expect(speaker.locator('#sessions')).toContainText(TITLE);
    await expect(speaker.getByText('0 sur 6')).toBeVisible();
    const picture = speaker.locator('#portrait');
    await picture.locator('input[type=file]').setInputFiles({
      name: 'portrait.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    });
    const framing = speaker.getByRole('dialog', { name: 'Cadrer le portrait' });
    await framing.getByRole('button', { name: 'Envoyer cette image' }).click();
    await expect(framing.getByRole('alert')).toContainText('n’est pas accepté ici');
    await framing.getByRole('button', { name: 'Annuler' }).click();
    await expect(framing).toBeHidden();
    await look(speaker, 'speakers-own-page-phone');
  });

  test('she does everything there is to do, on her phone', async () => {
    const photo = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#7aa5a8' } })
      .jpeg()
      .toBuffer();
    const picture = speaker.locator('#portrait');
    await picture.locator('input[type=file]').setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: photo });
    const framing = speaker.getByRole('dialog', { name: 'Cadrer le portrait' });
    await expect(framing.getByRole('slider')).toBeVisible();
    await look(speaker, 'speakers-crop-phone');
    await framing.getByRole('button', { name: 'Enregistrer ce cadrage' }).click();
    await expect(picture.getByRole('button', { name: 'Changer de photo' })).toBeVisible();
    for (const kind of ['Photos', 'Enregistrement']) {
      await speaker.getByRole('button', { name: `J’accepte — ${kind}` }).press('Enter');
      // The button that was pressed is gone: the keyboard stays beside it.
      await expect(speaker.getByRole('button', { name: `Je refuse — ${kind}` })).toBeFocused();
    }
    await expect(speaker.getByText(/^Accepté le /)).toHaveCount(2);
    const profile = speaker.locator('#profil');
    await profile.getByRole('textbox', { name: 'Biographie en français' }).fill('Elle recoud depuis vingt ans.');
    await profile.getByRole('textbox', { name: 'Biographie en anglais' }).fill('She has sutured for twenty years.');
    await profile.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(speaker.getByText('4 sur 6').or(speaker.getByText('5 sur 6'))).toBeVisible();
    const needs = speaker.locator('#venue');
    await needs.getByLabel('Repas').fill('Sans gluten');
    await needs.getByRole('button', { name: 'Enregistrer' }).click();
    await speaker
      .locator('#sessions input[type=file]')
      .setInputFiles({ name: 'aube.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await expect(speaker.getByRole('link', { name: /Version 1.*aube\.pdf/ })).toBeVisible();
    await expect(speaker.getByRole('heading', { name: 'Tout est prêt, merci' })).toBeVisible();
  });

  test('she proposes another title, staff take it into the draft', async () => {
    await speaker.getByRole('button', { name: `Proposer un autre titre ou résumé — ${TITLE}` }).click();
    const panel = speaker.getByRole('dialog', { name: 'Proposer d’autres mots' });
    await panel.getByLabel('Titre en français').fill(`${TITLE}, sans fil`);
    await panel.getByRole('button', { name: 'Envoyer à l’équipe' }).click();
    await expect(speaker.getByText('Proposition en attente')).toBeVisible();
    await staff.goto(`/equipe/${EVENT}/intervenants`);
    const proposal = staff
      .locator('section', { has: staff.getByRole('heading', { name: 'Propositions des intervenants' }) })
      .locator('div', { has: staff.getByRole('heading', { name: 'Proposé par Solenne Marchaix' }) })
      .last();
    await proposal.getByRole('button', { name: 'Accepter dans le brouillon' }).click();
    await expect(staff.getByRole('heading', { name: 'Proposé par Solenne Marchaix' })).toBeHidden();
    await publish(staff, EVENT, eventId);
    await speaker.reload();
    await expect(speaker.locator('#sessions').getByRole('link', { name: `${TITLE}, sans fil` })).toBeVisible();
    await expect(speaker.getByText('Proposition acceptée')).toBeVisible();
  });

  test('everybody sees her portrait; who listened says what stays, and she reads it', async () => {
    await signIn(attendee, rolePerson('ATTENDEE').email, `/evenements/${EVENT}/intervenants`);
    await attendee.getByRole('link', { name: 'Solenne Marchaix' }).click();
    const panel = attendee.getByRole('dialog', { name: 'Solenne Marchaix' });
    await expect(panel.getByText('Elle recoud depuis vingt ans.')).toBeVisible();
    await expect(panel.locator('img')).toHaveAttribute('src', /\/api\/files\/speakers\//);
    await look(attendee, 'speakers-public');
    await api(attendee, `mutation { followSession(sessionId: "${sessionId}") { __typename } }`);
    await attendee.goto(`/e/${EVENT}`);
    const form = attendee.locator('form', { hasText: TITLE });
    await form.getByRole('radio', { name: '5 – Remarquable' }).click();
    await form.getByLabel('Un mot pour l’intervenant').fill('Un fil à suivre.');
    await form.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await expect(attendee.getByText('Votre note\u202f: 5 sur 5').first()).toBeVisible();
    await speaker.reload();
    await expect(speaker.getByRole('list', { name: 'Commentaires' })).toContainText('Un fil à suivre.');
  });

  test('staff see that she has given everything, and read it on her page', async () => {
    await staff.goto(`/equipe/${EVENT}/intervenants`);
    await staff.getByLabel('Chercher un nom, une organisation').fill('Marchaix');
    const row = staff.getByRole('row', { name: /Solenne Marchaix/ });
    await expect(row).toContainText('Complet');
    await row.getByRole('button', { name: 'Solenne Marchaix' }).click();
    const panel = staff.getByRole('dialog', { name: 'Solenne Marchaix' });
    await expect(panel.getByLabel('Repas')).toHaveValue('Sans gluten');
    await look(staff, 'speakers-of-staff');
  });

  test('axe found nothing, and nothing is wider than its screen', () => {
    expect(faults.slice(before)).toEqual([]);
  });
});
