import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { BOUNCE_SECRET, bounceOf } from './bounce';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

// An event that is over and that no other story touches.
const EVENT = 'congres-france-bioproduction-2024';
const MESSAGES = `/equipe/${EVENT}/messages`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

// What an event tells its people, from the words of staff to the reader who asks for no more.
test.describe.serial('messages', () => {
  let staff: Page;
  let reader: Page;
  let readerEmail = '';
  let unsubscribe = '';
  let thanksId = '';
  const { email: staffEmail } = rolePerson('STAFF');

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext(desk)).newPage();
    reader = await (await browser.newContext(phone)).newPage();
  });

  test('staff change the words of a message, see it and send it to themselves', async () => {
    await signIn(staff, staffEmail, `${MESSAGES}?vue=modeles`);
    await expect(staff.getByRole('heading', { name: 'Rappel la veille' })).toBeVisible();
    await look(staff, 'messages-01-templates-desktop');
    await staff.getByRole('link', { name: /Modifier le message «.Billet.»/ }).click();
    const body = staff.getByRole('textbox', { name: 'Texte' });
    await body.fill('Bonjour {{prenom}},\n\nvoici votre {{tiquet}}.');
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText(/Ligne 3, caractère 13.: \{\{tiquet\}\} n’existe pas/)).toBeVisible();
    await expect(body, 'what was typed is kept').toHaveValue(/tiquet/);
    await look(staff, 'messages-02-template-fault-desktop');

    await body.fill('Bonjour {{prenom}},\n\nvoici votre billet pour **l’édition 2024**. ');
    await body.press('End');
    await staff.getByRole('button', { name: 'Insérer un champ' }).click();
    await staff.getByRole('menuitem', { name: /^Lieu/ }).click();
    await expect(body).toHaveValue(/\{\{lieu\}\}/);
    const preview = staff.frameLocator('iframe[title="Aperçu du message"]');
    await expect(preview.getByText('l’édition 2024')).toBeVisible();
    await expect(preview.getByText('Camille', { exact: false })).toBeVisible();
    await staff.getByRole('button', { name: 'M’envoyer un essai' }).click();
    await expect(staff.getByText(`Essai envoyé à ${staffEmail}.`)).toBeVisible();
    const essay = await latestMessage(staff, staffEmail);
    expect(essay.subject).toMatch(/^\[Essai\] Votre billet pour/);
    expect(essay.attachments.some(({ mimeType }) => mimeType.includes('calendar'))).toBe(true);
    await staff.reload();
    await expect(body, 'a reload loses nothing').toHaveValue(/édition 2024/);
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('Enregistré. Les prochains messages partiront avec ce texte.')).toBeVisible();
    await look(staff, 'messages-03-template-desktop');

    await staff.getByRole('button', { name: 'Revenir au texte de la maison' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Revenir au texte de la maison' }).click();
    await expect(staff.getByText('Le texte de la maison est de retour.')).toBeVisible();
    await expect(body).toHaveValue(/présentez ce code à l’accueil/);
    await expect(staff.getByText('Version 1')).toBeVisible();
  });

  test('they write to the speakers, see to how many, and it leaves', async () => {
    await staff.goto(MESSAGES);
    await expect(staff.getByText('Aucune campagne pour le moment')).toBeVisible();
    await staff.getByRole('link', { name: 'Nouvelle campagne' }).first().click();
    const reach = staff.getByRole('status').filter({ hasText: 'recevront' });
    await expect(reach).toBeVisible();
    await staff.getByText('Intervenant', { exact: true }).click();
    // Hundreds are registered, tens of them speak: the number of the whole room may stand for a moment longer.
    await expect(reach).toHaveText(/^\s*\d{1,2} personnes recevront/);
    const count = Number(/\d+/.exec(await reach.innerText())![0]);
    expect(count).toBeGreaterThan(1);

    await staff.getByRole('button', { name: 'Envoyer…' }).click();
    await expect(staff.getByText('Corrigez le texte avant d’envoyer.')).toBeVisible();
    await staff.getByRole('textbox', { name: 'Objet' }).fill('Merci {{prenom}}');
    await staff.getByRole('textbox', { name: 'Texte' }).fill('Merci **{{prenom}}**, et à l’an prochain !');
    await staff.getByText('Anglais (à corriger)').click();
    await staff.getByRole('textbox', { name: 'Objet' }).fill('Thank you {{prenom}}');
    await staff.getByRole('textbox', { name: 'Texte' }).fill('Thank you **{{prenom}}**, see you next year!');
    await look(staff, 'messages-04-campaign-desktop');
    await staff.getByRole('button', { name: 'Envoyer…' }).click();
    const dialog = staff.getByRole('dialog');
    await expect(dialog.getByText(`${count} personnes recevront ce message`)).toBeVisible();
    await look(staff, 'messages-05-send-desktop');
    await dialog.getByRole('button', { name: `Envoyer à ${count} personnes` }).click();
    await expect(staff.getByText('Envoyée', { exact: true })).toBeVisible({ timeout: 30_000 });
    await look(staff, 'messages-06-campaign-sent-desktop');

    const all = (await (await staff.request.get('/api/mailbox')).json()) as {
      id: string;
      to: string;
      subject: string;
    }[];
    const campaign = all.filter(({ subject }) => /^(Merci|Thank you) \S+$/.test(subject));
    expect(campaign).toHaveLength(count);
    expect(new Set(campaign.map(({ to }) => to)).size).toBe(count);
    ({ id: thanksId, to: readerEmail } = campaign.find(({ subject }) => subject.startsWith('Merci'))!);
  });

  test('a reader finds it among their messages, and asks for no more', async () => {
    const message = await latestMessage(reader, readerEmail);
    expect(message.text).toContain('Merci');
    unsubscribe = /\/desabonnement#[\w-]+/.exec(message.text)![0];
    await reader.goto(unsubscribe);
    await expect(reader.getByText(/reçoit les annonces de l’équipe/)).toBeVisible();
    await look(reader, 'messages-07-unsubscribe-phone');
    await reader.getByRole('button', { name: 'Ne plus recevoir d’annonces' }).click();
    await expect(reader.getByText(/ne reçoit plus d’annonces/)).toBeVisible();

    await signIn(reader, readerEmail, `/e/${EVENT}/messages`);
    await expect(reader.getByText(/^Merci /)).toBeVisible();
    await expect(reader.getByText(/Votre billet pour/)).toBeVisible();
    const announcements = reader.getByRole('switch', { name: 'Recevoir les annonces de l’équipe' });
    await expect(announcements).not.toBeChecked();
    await look(reader, 'messages-08-my-messages-phone');
  });

  test('the next campaign leaves them out; staff find what they were told and send a ticket again', async () => {
    await staff.getByRole('button', { name: 'Repartir de cette campagne' }).click();
    await expect(staff.getByText('1 ne veut plus d’annonces')).toBeVisible();
    await staff.goto(`${MESSAGES}?vue=historique`);
    await staff.getByPlaceholder('Chercher un nom, une adresse, un objet').fill(readerEmail);
    await expect(staff.getByText(/^[234] messages trouvés$/)).toBeVisible();
    await look(staff, 'messages-09-history-desktop');
    const before = (await messagesTo(staff, readerEmail)).length;
    await staff
      .getByRole('button', { name: /^Renvoyer à .*Votre billet/ })
      .first()
      .click();
    await expect(staff.getByText(/Le message repart vers/)).toBeVisible();
    await expect.poll(async () => (await messagesTo(staff, readerEmail)).length).toBe(before + 1);
    await staff.setViewportSize(phone.viewport);
    await look(staff, 'messages-10-history-phone');
  });

  test('a message that comes back is shown to staff with what the mail server said, until the address works', async () => {
    const handedBack = await staff.request.post('/api/mail-bounces', {
      headers: { Authorization: `Bearer ${BOUNCE_SECRET}`, 'Content-Type': 'message/rfc822' },
      data: await bounceOf(thanksId),
    });
    expect(handedBack.status()).toBe(204);
    await staff.setViewportSize(desk.viewport);
    await staff.goto(`${MESSAGES}?vue=historique&q=${encodeURIComponent(readerEmail)}`);
    const notice = staff.getByRole('alert').filter({ hasText: 'Une personne ne reçoit pas vos messages' });
    await expect(notice.getByText(readerEmail)).toBeVisible();
    await expect(notice.getByText(/No such mailbox here/)).toBeVisible();
    const row = staff.getByRole('row').filter({ hasText: /Merci/ });
    await expect(row.getByText('Revenu', { exact: true })).toBeVisible();
    await look(staff, 'messages-11-came-back-desktop');
    await notice.getByRole('button', { name: /^L’adresse fonctionne/ }).click();
    await expect(notice).toHaveCount(0);
  });

  test('nothing that axe finds wrong, nothing wider than the screen', () => {
    expect(faults).toEqual([]);
  });
});
