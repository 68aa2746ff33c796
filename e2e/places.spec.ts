import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, latestMessage, look, messagesTo, signIn } from './steps';

// A small event of the demo where every way to a place is used.
const EVENT = 'journee-imagerie-interventionnelle-2025';
const PAGE = `/equipe/${EVENT}/billets`;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

const NEW = 'gervaise.tonnelier@example.org';
const COLLEAGUE = 'lucien.marchais@example.org';
const INVITED = 'honorine.delvaux@example.org';
const ASKING = 'anatole.verdure@example.org';
const APPROVED = 'blandine.verdelet@example.org';

test.describe.serial('ways to a place', () => {
  let staff: Page;
  let visitor: Page;
  let startedWith = 0;

  test.beforeAll(async ({ browser }) => {
    startedWith = faults.length;
    staff = await (await browser.newContext(desk)).newPage();
    visitor = await (await browser.newContext(phone)).newPage();
  });

  /** Fills in who one is; the rest of the form stays as it is. */
  async function fillIn(page: Page, email: string, givenName: string, familyName: string) {
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Prénom').fill(givenName);
    await page.getByLabel('Nom', { exact: true }).fill(familyName);
    await page.getByLabel('Organisation').fill('Clinique des Tilleuls');
    await page.getByLabel('Profession').selectOption('CLINICIAN');
  }
  /** Each newcomer comes with a device of their own. */
  async function anotherVisitor() {
    const browser = visitor.context().browser()!;
    await visitor.context().close();
    visitor = await (await browser.newContext(phone)).newPage();
  }
  const linkIn = async (email: string, path: RegExp) => path.exec((await latestMessage(staff, email)).text)![0];

  test('staff make a quota smaller than what is taken: refused with the number, nothing lost', async () => {
    await signIn(staff, rolePerson('STAFF').email, PAGE);
    await look(staff, 'places-01-kinds');
    await staff.getByRole('button', { name: 'Modifier le quota Atelier sur mannequin' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Nombre de places').fill('5');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel.getByText(/a déjà 12 places prises/)).toBeVisible();
    await look(staff, 'places-02-quota');
    await panel.getByLabel('Nombre de places').fill('12');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();
    await staff.getByRole('button', { name: 'Nouveau billet' }).click();
    await panel.getByLabel('Nom en français').fill('Journée en ligne');
    await panel.getByLabel('Prix hors taxes').fill('20');
    await expect(panel.getByText(/Soit 24\s€/)).toBeVisible();
    await look(staff, 'places-03-kind');
    await staff.keyboard.press('Escape');
  });

  test('somebody joins the line of a full workshop on a phone, sees the rank, is offered a place out of turn and takes it', async () => {
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('radio', { name: 'Journée et atelier sur mannequin' }).check();
    await look(visitor, 'places-04-choice-phone');
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await fillIn(visitor, NEW, 'Gervaise', 'Tonnelier');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor.getByRole('heading', { name: 'Vous êtes au rang 4 de la liste d’attente' })).toBeVisible();
    await look(visitor, 'places-05-in-line-phone');
    await visitor.getByRole('link', { name: 'Voir mon rang' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Liste d’attente' })).toBeVisible();
    await look(visitor, 'places-06-rank-phone');

    await staff.getByRole('link', { name: 'Liste d’attente' }).click();
    await staff.setViewportSize(phone.viewport);
    await expect(staff.getByRole('radio', { name: /^Parti/ })).toBeAttached();
    await look(staff, 'places-07-line-phone');
    await staff.setViewportSize(desk.viewport);
    await staff.getByPlaceholder('Rechercher').fill('tonnelier');
    const inLine = staff.getByRole('listitem').filter({ hasText: 'Gervaise Tonnelier' });
    await inLine.getByRole('button', { name: 'Proposer une place' }).click();
    await expect(staff.getByText(/Pas assez de places libres/)).toBeVisible();
    await look(staff, 'places-07-line');
    await staff.getByRole('link', { name: 'Billets et quotas' }).click();
    await staff.getByRole('button', { name: 'Modifier le quota Atelier sur mannequin' }).click();
    await staff.getByRole('dialog').getByLabel('Nombre de places').fill('18');
    await staff.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByRole('dialog')).toBeHidden();

    await expect.poll(async () => (await messagesTo(staff, NEW))[0]?.subject).toContain('Une place pour vous');
    await visitor.goto(await linkIn(NEW, /\/liste-attente\/[\w-]+/));
    await expect(visitor.getByRole('heading', { level: 1, name: 'Une place est à vous' })).toBeVisible();
    await look(visitor, 'places-08-offer-phone');
    await visitor.getByRole('link', { name: 'Prendre ma place' }).click();
    await expect(visitor.getByText('Une place vous est gardée.')).toBeVisible();
    await fillIn(visitor, NEW, 'Gervaise', 'Tonnelier');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
  });

  test('a group waits for a kind that is full while others are not', async () => {
    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('link', { name: /Attendre à plusieurs.*mannequin/ }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'C’est complet pour le moment' })).toBeVisible();
    await expect(visitor.getByText('Journée et atelier sur mannequin', { exact: true })).toBeVisible();
    await visitor.getByLabel('Adresse e-mail').fill('equipe.groupe@example.org');
    await visitor.getByLabel('Prénom').fill('Edmée');
    await visitor.getByLabel('Nom', { exact: true }).fill('Groussard');
    await visitor.getByLabel('Organisation').fill('Clinique des Tilleuls');
    await visitor.getByLabel('Nombre de places').fill('3');
    await look(visitor, 'places-28-group-line-phone');
    await visitor.reload();
    await expect(visitor.getByLabel('Adresse e-mail'), 'a reload loses nothing').toHaveValue(
      'equipe.groupe@example.org',
    );
    await expect(visitor.getByLabel('Organisation')).toHaveValue('Clinique des Tilleuls');
    await expect(visitor.getByLabel('Nombre de places')).toHaveValue('3');
    await visitor.getByRole('button', { name: 'Rejoindre la liste' }).click();
    await expect(visitor.getByRole('heading', { name: /Vous êtes au rang \d+ de la liste d’attente/ })).toBeVisible();
  });

  test('a company gets places, a colleague claims one, its contact sees who and gives one back', async () => {
    await staff.goto(`${PAGE}?vue=entreprises`);
    await staff.getByRole('button', { name: 'Donner des places' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Entreprise').fill('Ateliers Marchais');
    await panel.getByLabel('Contact', { exact: true }).fill('Solange Marchais');
    await panel.getByLabel('E-mail du contact').fill('solange@marchais.example.org');
    await panel.getByLabel('Nombre de places').fill('2');
    await look(staff, 'places-09-company');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();
    await staff
      .getByRole('listitem')
      .filter({ hasText: 'Ateliers Marchais' })
      .getByRole('button', { name: 'Envoyer le lien' })
      .click();
    await expect.poll(async () => (await messagesTo(staff, 'solange@marchais.example.org')).length).toBe(1);
    const claim = await linkIn('solange@marchais.example.org', /\/places\/(?!suivi)[\w-]+/);
    const contact = await linkIn('solange@marchais.example.org', /\/places\/suivi\/[\w-]+/);

    await anotherVisitor();
    await visitor.goto(claim);
    await expect(visitor.getByRole('heading', { level: 1, name: /vous offre une place/ })).toBeVisible();
    await look(visitor, 'places-10-claim-phone');
    await visitor.getByRole('link', { name: 'Prendre ma place' }).click();
    await fillIn(visitor, COLLEAGUE, 'Lucien', 'Marchais');
    await look(visitor, 'places-11-claim-form-phone');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);

    await visitor.goto(contact);
    await expect(visitor.getByText('Lucien Marchais')).toBeVisible();
    await look(visitor, 'places-12-contact-phone');
    await visitor.getByRole('button', { name: 'Rendre cette place' }).click();
    await visitor.getByRole('dialog').getByRole('button', { name: 'Rendre cette place' }).click();
    await expect(visitor.getByText('Place rendue')).toBeVisible();
    await visitor.goto(claim);
    await expect(visitor.getByRole('heading', { name: 'Ce lien ne peut plus servir' })).toBeVisible();
    await look(visitor, 'places-13-used-up-phone');
  });

  test('a request is approved, taken back, and refused with a reason', async () => {
    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('radio', { name: 'Journée, équipes cliniques' }).check();
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await fillIn(visitor, ASKING, 'Anatole', 'Verdure');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await look(visitor, 'places-14-asked-phone');

    await staff.goto(`${PAGE}?vue=demandes`);
    await staff.getByPlaceholder('Rechercher').fill('verdure');
    const row = staff.getByRole('listitem').filter({ hasText: 'Anatole Verdure' });
    await look(staff, 'places-15-requests');
    await row.getByRole('button', { name: 'Accepter' }).click();
    await staff.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect(staff.getByText(/rien n’est parti/)).toBeVisible();
    await row.getByRole('button', { name: 'Refuser' }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Motif').fill('La journée est complète pour les équipes cliniques.');
    await look(staff, 'places-16-refuse');
    await dialog.getByRole('button', { name: 'Refuser' }).click();
    await expect(row).toBeHidden();
    await expect
      .poll(async () => (await messagesTo(staff, ASKING))[0]?.subject)
      .toContain('Votre demande d’inscription');
    expect((await latestMessage(staff, ASKING)).text).toContain('La journée est complète pour les équipes cliniques.');
  });

  test('whoever is approved is asked what only then matters, and has an entry code once it is answered', async () => {
    const QUESTION = 'Numéro RPPS';
    await staff.goto(`/equipe/${EVENT}/formulaire`);
    await staff.getByRole('button', { name: 'Ajouter une question' }).click();
    await staff.getByRole('menuitem', { name: 'Une question à vous' }).click();
    const editor = staff.getByRole('dialog');
    await editor.getByLabel('Question · français').fill(QUESTION);
    await editor.getByLabel('Question · anglais').fill('RPPS number');
    await editor.getByRole('checkbox', { name: 'Réponse obligatoire' }).check();
    await editor.getByLabel('Moment').selectOption('CONFIRMED');
    await editor.getByRole('checkbox', { name: 'Journée, équipes cliniques' }).check();
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(editor).toBeHidden();

    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('radio', { name: 'Journée, équipes cliniques' }).check();
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await fillIn(visitor, APPROVED, 'Blandine', 'Verdelet');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await expect(visitor.getByLabel(QUESTION), 'not before the approval').toHaveCount(0);

    await staff.goto(`${PAGE}?vue=demandes`);
    await staff.getByPlaceholder('Rechercher').fill('verdelet');
    const row = staff.getByRole('listitem').filter({ hasText: 'Blandine Verdelet' });
    await row.getByRole('button', { name: 'Accepter' }).click();
    await expect(staff.getByRole('button', { name: 'Annuler', exact: true })).toBeVisible();

    await visitor.reload();
    const wanted = visitor.getByRole('region', { name: 'À compléter' });
    await expect(wanted.getByLabel(QUESTION)).toBeVisible();
    await expect(visitor.getByRole('img', { name: /^QR code du billet/ })).toHaveCount(0);
    await look(visitor, 'places-29-asked-after-phone');
    await wanted.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
    await expect(wanted.getByLabel(QUESTION)).toBeFocused();
    await wanted.getByLabel(QUESTION).fill('10003456789');
    await wanted.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
    await expect(visitor.getByRole('img', { name: /^QR code du billet/ })).toBeVisible();

    await staff.goto(`/equipe/${EVENT}/inscriptions?q=verdelet`);
    await staff.getByRole('button', { name: 'Blandine Verdelet' }).click();
    await expect(staff.getByRole('dialog').getByText('10003456789')).toBeVisible();
  });

  test('an address is invited from a list, says no, then yes; the others are as they were', async () => {
    await staff.goto(`${PAGE}?vue=invitations`);
    await staff.getByRole('button', { name: 'Inviter' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Adresses').fill(`${INVITED};Honorine;Delvaux\npas une adresse`);
    await panel.getByRole('button', { name: 'Vérifier la liste' }).click();
    await expect(panel.getByText(/Ligne 2/)).toBeVisible();
    await look(staff, 'places-17-invite-wrong');
    await panel.getByLabel('Adresses').fill(`${INVITED};Honorine;Delvaux`);
    await panel.getByRole('button', { name: 'Vérifier la liste' }).click();
    await panel.getByRole('button', { name: 'Envoyer 1 invitation' }).click();
    await expect(panel).toBeHidden();
    await expect.poll(async () => (await messagesTo(staff, INVITED)).length).toBe(1);

    await anotherVisitor();
    await visitor.goto(await linkIn(INVITED, /\/invitation\/[\w-]+/));
    await expect(visitor.getByText('Bonjour Honorine,')).toBeVisible();
    await look(visitor, 'places-18-invitation-phone');
    await visitor.getByRole('button', { name: 'Je ne peux pas venir' }).click();
    await expect(visitor.getByRole('heading', { name: 'C’est noté, merci de nous avoir prévenus.' })).toBeVisible();
    await visitor.getByRole('link', { name: 'Finalement, je viens' }).click();
    await expect(visitor.getByLabel('Adresse e-mail'), 'the form knows who is invited').toHaveValue(INVITED);
    await fillIn(visitor, INVITED, 'Honorine', 'Delvaux');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await staff.reload();
    await staff.getByPlaceholder('Rechercher').fill('delvaux');
    await expect(staff.getByRole('listitem').filter({ hasText: INVITED })).toContainText('Acceptée');
    await look(staff, 'places-19-invitations');
  });

  test('a code opens a hidden ticket, once', async () => {
    await staff.goto(`${PAGE}?vue=codes`);
    await look(staff, 'places-20-codes');
    await staff.getByRole('button', { name: 'Nouveau code' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Code', { exact: true }).fill('été 25');
    await panel.getByText('Aucun', { exact: true }).click();
    await panel.getByRole('checkbox', { name: 'Presse (masqué)' }).check();
    await look(staff, 'places-21-code');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('ETE-25')).toBeVisible();

    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await visitor.getByRole('button', { name: /Vous avez un code/ }).click();
    await visitor.getByRole('textbox', { name: /Vous avez un code/ }).fill('nada');
    await visitor.getByRole('button', { name: 'Appliquer' }).click();
    await expect(visitor.getByText(/Nous ne connaissons pas ce code/)).toBeVisible();
    await visitor.getByRole('textbox', { name: /Vous avez un code/ }).fill('Été 25');
    await visitor.getByRole('button', { name: 'Appliquer' }).click();
    await visitor.getByRole('radio', { name: 'Presse' }).check();
    await look(visitor, 'places-22-code-phone');
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await fillIn(visitor, 'noemie.calvet@example.org', 'Noémie', 'Calvet');
    await visitor.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await expect(visitor).toHaveURL(/\/billet\/\w+$/);
    await staff.reload();
    await expect(staff.getByRole('listitem').filter({ hasText: 'ETE-25' })).toContainText('Épuisé');
  });

  test('the page of an event that is full leads to the line, and to a code', async () => {
    await staff.goto(PAGE);
    await staff.getByRole('button', { name: 'Modifier le quota Amphithéâtre' }).click();
    const panel = staff.getByRole('dialog');
    await panel.getByLabel('Nombre de places').fill('5');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    const refusal = panel.getByText(/a déjà \d+ places prises/);
    await expect(refusal).toBeVisible();
    await panel.getByLabel('Nombre de places').fill(/\d+(?= places prises)/.exec((await refusal.textContent())!)![0]);
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();

    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}`);
    await expect(visitor.getByText('Complet', { exact: true })).toBeVisible();
    await look(visitor, 'places-26-full-phone');
    await visitor.getByRole('link', { name: 'Rejoindre la liste d’attente' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'C’est complet pour le moment' })).toBeVisible();
    await expect(visitor.getByRole('button', { name: /Vous avez un code/ })).toBeVisible();
    await look(visitor, 'places-27-full-line-phone');
  });

  test('staff call the event off: who is registered is told why, and nobody registers any more', async () => {
    await staff.goto(`/equipe/${EVENT}/reglages`);
    await staff.getByRole('button', { name: 'Annuler l’événement' }).click();
    const dialog = staff.getByRole('dialog', { name: /Annuler cet événement/ });
    await expect(dialog.getByRole('listitem').filter({ hasText: /inscriptions/ })).toBeVisible();
    await dialog.getByRole('button', { name: 'Annuler et prévenir' }).click();
    await expect(dialog.getByText('Ce champ est nécessaire.')).toBeVisible();
    await dialog.getByLabel('Motif, dit à tous').fill('Le pavillon ferme pour travaux ce jour-là.');
    await look(staff, 'places-23-call-off');
    await dialog.getByRole('button', { name: 'Annuler et prévenir' }).click();
    await expect(staff.getByText('Cet événement est annulé')).toBeVisible();
    await look(staff, 'places-24-called-off');

    await expect
      .poll(async () => (await latestMessage(staff, 'noemie.calvet@example.org')).subject)
      .toContain('Événement annulé');
    expect((await latestMessage(staff, 'noemie.calvet@example.org')).text).toContain('Le pavillon ferme pour travaux');
    await visitor.goto(`/evenements/${EVENT}`);
    await expect(visitor.getByText('Le pavillon ferme pour travaux ce jour-là.')).toBeVisible();
    await expect(visitor.getByRole('link', { name: 'S’inscrire' })).toHaveCount(0);
    await look(visitor, 'places-25-called-off-phone');
    await anotherVisitor();
    await visitor.goto(`/evenements/${EVENT}/inscription`);
    await expect(visitor.getByText(/Cet événement est annulé/)).toBeVisible();
  });

  test('no page has a fault of accessibility, nor is wider than its screen', () => {
    expect(faults.slice(startedWith)).toEqual([]);
  });
});
