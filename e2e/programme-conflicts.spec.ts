import { expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { api, eventIdOf, readDraft, removeSession, SAVE, sessionInput } from './editor';
import { faults, look, signIn } from './steps';

const SLUG = 'congres-france-bioproduction-2024';
const DAY = '2024-04-03';

// Every kind of conflict, as the one who builds the programme meets it; the draft is left as it was found.
test.describe.serial('conflicts of a programme', () => {
  let staff: Page;
  let eventId = '';

  test.beforeAll(async ({ browser }) => {
    staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(staff, rolePerson('STAFF').email, '/equipe');
    eventId = await eventIdOf(staff, SLUG);
    await staff.goto(`/equipe/${SLUG}/programme?jour=${DAY}`);
    await expect(staff.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
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
      const { rooms, sequences } = await readDraft(staff, SLUG);
      const { event } = await api<{ event: { stagePeople: World['person'][] } }>(
        staff,
        `{ event(slug: "${SLUG}") { stagePeople(search: "malik desroches") { personId name } } }`,
      );
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
      for (const { id } of (await readDraft(staff, SLUG)).absences)
        await api(staff, `mutation { removeSpeakerAbsence(eventId: "${eventId}", id: "${id}") { __typename } }`);
      for (const { id } of made) await removeSession(staff, SLUG, eventId, id);
    });
  }

  test('axe found nothing on these pages', () => {
    expect(faults).toEqual([]);
  });
});
