import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { api, eventIdOf, publish, readDraft, removeSession, SAVE, sessionInput } from './editor';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// Two workshops at one hour of the evening, and a talk that is over: put into the programme, and out of it afterwards.
test.describe.serial('the agenda of those who come', () => {
  let staff: Page;
  let attendee: Page;
  let speaker: Page;
  let eventId = '';
  const made: string[] = [];

  test.beforeAll(async ({ browser }) => {
    [staff, attendee, speaker] = [
      await (await browser.newContext()).newPage(),
      await (await browser.newContext(phone)).newPage(),
      await (await browser.newContext()).newPage(),
    ];
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    eventId = await eventIdOf(staff, EVENT);
    const { event } = await api<{ event: { stagePeople: { personId: string }[] } }>(
      staff,
      `{ event(slug: "${EVENT}") { stagePeople(search: "helene vasseroy") { personId } } }`,
    );
    const speakers = [{ personId: event.stagePeople[0]!.personId, role: 'SPEAKER' }];
    for (const fields of [
      { title: 'Coudre le soir', kind: 'WORKSHOP', capacity: 5, startsAt: '2024-11-28T20:00:00+01:00' },
      { title: 'Plâtrer le soir', kind: 'WORKSHOP', capacity: 5, startsAt: '2024-11-28T20:15:00+01:00' },
      { title: 'Réveil du bloc', speakers, startsAt: '2024-11-28T07:30:00+01:00' },
    ]) {
      const input = sessionInput(eventId, fields);
      made.push(input.id);
      await api(staff, SAVE, { input });
    }
    await publish(staff, EVENT, eventId);
  });

  test.afterAll(async () => {
    const left = (await readDraft(staff, EVENT)).sessions.filter(({ id }) => made.includes(id));
    for (const { id } of left) await removeSession(staff, EVENT, eventId, id);
    await publish(staff, EVENT, eventId);
  });

  test('a workshop at the hour of another is refused unless one gives that one up', async () => {
    await signIn(attendee, rolePerson('ATTENDEE').email, `/evenements/${EVENT}/programme`);
    await attendee.goto(`/evenements/${EVENT}/programme?kind=WORKSHOP&jour=2024-11-28`);
    const book = (title: string) => attendee.getByRole('button', { name: `Réserver ma place\u202f: ${title}` });
    const booked = (title: string) => attendee.getByRole('button', { name: new RegExp(`Place réservée.*${title}`) });
    await book('Coudre le soir').click();
    await expect(booked('Coudre le soir')).toBeVisible();
    await book('Plâtrer le soir').click();
    const dialog = attendee.getByRole('dialog', { name: 'Vous êtes déjà pris à cette heure' });
    await expect(dialog).toContainText('«\u202fCoudre le soir\u202f», 20:00 – 20:30');
    await look(attendee, 'agenda-people-clash-phone');
    await dialog.getByRole('button', { name: 'Garder mon agenda' }).click();
    await expect(dialog).toBeHidden();
    await expect(booked('Coudre le soir'), 'nothing was changed').toBeVisible();
    await book('Plâtrer le soir').click();
    await dialog.getByRole('button', { name: 'Rendre ma place et réserver' }).click();
    await expect(booked('Plâtrer le soir')).toBeVisible();
    await expect(book('Coudre le soir'), 'the other seat is free again').toBeVisible();
  });

  test('who was there rates a session that is over, and its speaker reads it', async () => {
    await api(attendee, `mutation { followSession(sessionId: "${made[2]}") { __typename } }`);
    await attendee.goto(`/e/${EVENT}`);
    const form = attendee.locator('form', { hasText: 'Réveil du bloc' });
    await form.getByRole('radio', { name: '5 – Remarquable' }).click();
    await form.getByLabel('Un mot pour l’intervenant').fill('Les yeux ouverts d’un coup.');
    await look(attendee, 'agenda-people-feedback-phone');
    await form.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await expect(attendee.getByText('Votre note\u202f: 5 sur 5')).toBeVisible();

    await signIn(speaker, rolePerson('SPEAKER').email, `/e/${EVENT}/intervenant`);
    await expect(speaker.getByRole('heading', { name: 'Ce que vos auditeurs ont retenu' })).toBeVisible();
    await expect(speaker.getByRole('list', { name: 'Commentaires' })).toContainText('Les yeux ouverts d’un coup.');
    await expect(speaker.getByText(/La moyenne s’affiche à partir de trois avis/)).toBeVisible();
    await look(speaker, 'agenda-people-speaker-feedback');
  });

  test('axe found nothing, and nothing is wider than its screen', () => {
    expect(faults).toEqual([]);
  });
});
