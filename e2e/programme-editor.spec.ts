import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { faults, look, signIn } from './steps';

const SLUG = 'congres-france-bioproduction-2024';
const EDITOR = `/equipe/${SLUG}/programme`;
const DAY = '2024-04-03';
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

interface Draft {
  version: number;
  rooms: { id: string; name: string; revision: number }[];
  sequences: { id: string; title: { fr: string } }[];
  absences: { id: string }[];
  sessions: { id: string; revision: number; title: { fr: string }; startsAt: string | null; minutes: number }[];
}

// The programme of a congress, built by two people at two desks; nobody else uses this congress.
test.describe.serial('the editor of a programme', () => {
  let staff: Page;
  let other: Page;
  let eventId = '';

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext(desk)).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    const state = await staff.context().storageState();
    other = await (await browser.newContext({ ...desk, storageState: state })).newPage();
    eventId = ((await api(staff, `{ event(slug: "${SLUG}") { id } }`)) as { event: { id: string } }).event.id;
  });

  const draft = async () => {
    const { event } = (await api(
      staff,
      `{ event(slug: "${SLUG}") { programmeDraft { version rooms { id name revision } sequences { id title { fr } }
         absences { id } sessions { id revision title { fr } startsAt minutes } } } }`,
    )) as { event: { programmeDraft: Draft } };
    return event.programmeDraft;
  };
  const find = async (title: string) => (await draft()).sessions.find((session) => session.title.fr === title)!;
  const block = (page: Page, title: string): Locator => page.locator('[data-session]', { hasText: title });
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
    const column = await columnOf(staff, 'Auditorium');
    await carry(staff, item, { x: column, y: await heightOf(staff, '10:00') });
    await expect(staff.locator('[data-carried]')).toContainText('Auditorium est prise deux fois');
    await expect(staff.locator('[data-target=ERROR]')).toBeVisible();
    await carryOn(staff, { x: await columnOf(staff, 'Partout'), y: await heightOf(staff, '19:00') });
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
    await session.scrollIntoViewIfNeeded();
    const box = (await session.boundingBox())!;
    await session.hover({ position: { x: 60, y: box.height - 4 } });
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

  const evening = (time: string) => `${DAY}T${time}:00+02:00`;
  interface Case {
    kind: string;
    sessions: (world: World) => object[];
    absence?: (world: World) => object;
    words: (world: World) => string;
  }
  interface World {
    room: (name: string) => string;
    first: string;
    last: string;
    person: { personId: string; name: string };
  }
  const speaks = ({ person }: World) => [{ personId: person.personId, role: 'SPEAKER' }];
  const cases: Case[] = [
    {
      kind: 'SPEAKER_TWICE',
      sessions: (world) => [
        { title: 'Une', startsAt: evening('20:30'), roomId: world.room('Auditorium'), speakers: speaks(world) },
        { title: 'Autre', startsAt: evening('20:40'), roomId: world.room('Salle Garonne'), speakers: speaks(world) },
      ],
      words: ({ person }) => `${person.name} intervient au même moment dans «\u202fUne\u202f» et «\u202fAutre\u202f».`,
    },
    {
      kind: 'SPEAKER_AWAY',
      sessions: (world) => [{ title: 'Une', startsAt: evening('20:30'), speakers: speaks(world) }],
      absence: ({ person }) => ({ personId: person.personId, startsAt: evening('20:00'), endsAt: evening('22:00') }),
      words: ({ person }) => `${person.name} n’est pas disponible à l’heure de «\u202fUne\u202f».`,
    },
    {
      kind: 'ROOM_TAKEN',
      sessions: (world) => [
        { title: 'Une', startsAt: evening('20:30'), roomId: world.room('Atelier A') },
        { title: 'Autre', startsAt: evening('20:55'), roomId: world.room('Atelier A') },
      ],
      words: () => 'Atelier A est prise deux fois\u202f: «\u202fUne\u202f» et «\u202fAutre\u202f».',
    },
    {
      kind: 'CAPACITY_TOO_SMALL',
      sessions: (world) => [
        { title: 'Une', startsAt: evening('20:30'), roomId: world.room('Atelier A'), capacity: 31 },
      ],
      words: () => 'Atelier A a 30 places, «\u202fUne\u202f» en demande 31.',
    },
    {
      kind: 'BREAK_TOO_SHORT',
      sessions: (world) => [
        { title: 'Une', startsAt: evening('20:30'), roomId: world.room('Auditorium'), speakers: speaks(world) },
        { title: 'Autre', startsAt: evening('21:02'), roomId: world.room('Salle Garonne'), speakers: speaks(world) },
      ],
      words: ({ person }) =>
        `${person.name} a 2 min pour aller de «\u202fUne\u202f» à «\u202fAutre\u202f»\u202f; il en faut 5.`,
    },
    {
      kind: 'SEQUENCE_OUT_OF_ORDER',
      sessions: (world) => [
        { title: 'Une', startsAt: evening('20:30'), roomId: world.room('Atelier B'), sequenceId: world.last },
        { title: 'Autre', startsAt: evening('21:00'), roomId: world.room('Atelier B'), sequenceId: world.first },
      ],
      words: () => 'les séquences ne se suivent plus.',
    },
    {
      kind: 'OUTSIDE_EVENT',
      sessions: () => [{ title: 'Une', startsAt: '2024-04-02T10:00:00+02:00' }],
      words: () => '«\u202fUne\u202f» est en dehors des horaires de l’événement.',
    },
    {
      kind: 'NO_ROOM',
      sessions: () => [{ title: 'Une', startsAt: evening('20:30') }],
      words: () => '«\u202fUne\u202f» n’a pas de salle.',
    },
    {
      kind: 'NO_SPEAKER',
      sessions: (world) => [{ title: 'Une', startsAt: evening('20:30'), roomId: world.room('Auditorium') }],
      words: () => '«\u202fUne\u202f» n’a pas d’intervenant.',
    },
  ];
  for (const { kind, sessions, absence, words } of cases) {
    test(`${kind} is said in words, with the way to the session`, async () => {
      const { rooms, sequences } = await draft();
      const { event } = (await api(
        staff,
        `{ event(slug: "${SLUG}") { stagePeople(search: "malik desroches") { personId name } } }`,
      )) as { event: { stagePeople: World['person'][] } };
      const world: World = {
        room: (name) => rooms.find((room) => room.name === name)!.id,
        first: sequences[0]!.id,
        last: sequences.at(-1)!.id,
        person: event.stagePeople[0]!,
      };
      const made = sessions(world).map((fields) => sessionInput(eventId, fields));
      for (const input of made) await api(staff, SAVE, { input });
      if (absence) {
        // Somebody is away once they are on the stage of the event.
        const input = { eventId, ...absence(world) };
        await api(
          staff,
          `mutation ($input: SpeakerAbsenceInput!) { addSpeakerAbsence(input: $input) { __typename } }`,
          {
            input,
          },
        );
      }
      // Written elsewhere, it comes to this page by itself.
      await staff.getByRole('button', { name: /^Conflits/ }).click();
      const item = staff
        .getByRole('dialog')
        .getByRole('listitem')
        .filter({ hasText: words(world) });
      await expect(item).toHaveCount(1);
      if (kind === 'SPEAKER_TWICE') await look(staff, 'programme-conflicts');
      await item.getByRole('button', { name: 'Voir la séance' }).click();
      await expect(staff.locator('[data-session]:focus')).toHaveAccessibleName(/^(Une|Autre) ?, /);
      for (const { id } of (await draft()).absences)
        await api(staff, `mutation { removeSpeakerAbsence(eventId: "${eventId}", id: "${id}") { __typename } }`);
      for (const { id } of made) await remove(id);
    });
  }

  const remove = async (id: string) => {
    const { revision } = (await draft()).sessions.find((session) => session.id === id)!;
    await api(
      staff,
      `mutation { deleteDraftSession(eventId: "${eventId}", sessionId: "${id}", revision: ${revision}) { __typename } }`,
    );
  };

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

const SAVE = `mutation ($input: DraftSessionInput!) { saveDraftSession(input: $input) { __typename } }`;

const sessionInput = (eventId: string, fields: object) => {
  const { title, ...others } = { title: '', ...fields };
  return {
    ...{ eventId, id: randomUUID(), revision: null, kind: 'TALK', language: 'FR', minutes: 30 },
    ...{ abstract: { fr: '', en: '' }, speakers: [], documents: [] },
    title: { fr: title, en: title },
    ...others,
  };
};

async function api(page: Page, query: string, variables: object = {}): Promise<unknown> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Where the middle of a room's column is, across the page. */
async function columnOf(page: Page, room: string): Promise<number> {
  const box = (await page
    .getByRole('region', { name: /^Grille/ })
    .getByText(room, { exact: true })
    .first()
    .boundingBox())!;
  return box.x + box.width / 2;
}

/** Where an hour is, down the page. */
async function heightOf(page: Page, clock: string): Promise<number> {
  const hour = page.getByText(clock, { exact: true }).first();
  await hour.scrollIntoViewIfNeeded();
  const box = (await hour.boundingBox())!;
  return box.y + box.height / 2;
}

interface Point {
  x: number;
  y: number;
}

/** Takes a session by its top left corner, once it has stopped moving, and carries it; the hand stays on it. */
async function carry(page: Page, session: Locator, to: Point): Promise<void> {
  await session.hover({ position: { x: 60, y: 2 } });
  const box = (await session.boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 12, { steps: 3 });
  await expect(page.locator('[data-carried]'), 'it is in the hand').toBeVisible();
  await carryOn(page, to);
}

async function carryOn(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y + 2, { steps: 8 });
  await page.mouse.move(x, y + 3);
}
