import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSatisfaction, type Survey } from '@parvis/domain';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { CLOSE, MODERATE, openPoll, type PollSeen, VOTE } from '../polls.fixtures';

const ANSWER = `key words count isByHand mayBeCoarse`;
const OPEN = `query ($slug: String!) { event(slug: $slug) { openAnswers { id answers smallestGroup
  themes { name count answers { ${ANSWER} } } others { ${ANSWER} } toRead { ${ANSWER} } hidden { ${ANSWER} } } } }`;
const SORT = `mutation ($questionId: ID!, $keys: [ID!]!, $theme: String) {
  sortWords(questionId: $questionId, keys: $keys, theme: $theme) { poll { id } } }`;
const REPORT = `query ($slug: String!) { event(slug: $slug) { report { tables { key title note chart rows { printed value } } } } }`;

const WROTE = [
  'Plus de rencontres',
  'Les rencontres étaient courtes',
  'Rencontrer plus de monde',
  'Des rencontres le soir',
  'rencontres !',
  'Le buffet',
  'Un buffet chaud',
  '=1+1 <b>parfait</b>',
  'merde au vestiaire',
];

describe('what people wrote to an open question', () => {
  let test: TestApp;
  let staff: Client;
  let organiser: Client;
  let event: { id: string; slug: string };
  let poll: PollSeen;
  const questionId = () => poll.questions[0]!.id;

  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database, { slug: 'journee-des-mots' });
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ORGANISER');
    organiser = await test.as(person);
    poll = await hold(event.id, WROTE);
  });
  afterAll(() => test.close());

  const survey: Survey = {
    ...liveSatisfaction(),
    questions: [{ kind: 'OPEN_TEXT', topic: null, label: { fr: 'Un conseil ?', en: 'An advice?' }, options: [] }],
  };

  async function hold(eventId: string, words: string[]): Promise<PollSeen> {
    const opened = await openPoll(staff, eventId, survey, { smallestGroup: 5 });
    for (const one of words) {
      const person = await makePerson(test.database);
      await giveRole(test.database, eventId, person, 'ATTENDEE');
      const answers = [{ questionId: opened.questions[0]!.id, words: one }];
      await (await test.as(person)).graphql(VOTE, { pollId: opened.id, answers });
    }
    await staff.graphql(CLOSE, { pollId: opened.id });
    return opened;
  }
  const read = async (client = organiser, slug = event.slug) =>
    (await client.graphql(OPEN, { slug })).data['event'].openAnswers[0];
  const words = (answers: any[]) => answers.map((one) => one.words);
  const themes = (seen: any) => seen.themes.map((theme: any) => [theme.name, theme.count]);
  const moderate = (answers: any[], shown: boolean) =>
    organiser.graphql(MODERATE, { questionId: questionId(), keys: answers.map(({ key }) => key), shown });
  const sort = (answers: any[], theme: string | null, client = organiser) =>
    client.graphql(SORT, { questionId: questionId(), keys: answers.map(({ key }) => key), theme });
  const table = async (slug = event.slug) =>
    (await organiser.graphql(REPORT, { slug })).data['event'].report.tables.find(
      ({ chart }: any) => chart === 'GROUPS',
    );
  const printed = (rows: any[]) => rows.map((row) => row.map((cell: any) => cell.printed));

  it('is in no theme and in no report before a person has read it', async () => {
    const seen = await read();
    expect(seen).toMatchObject({ answers: 9, themes: [], others: [], hidden: [] });
    expect(words(seen.toRead)).toHaveLength(9);
    expect(seen.toRead.find((one: any) => one.words.startsWith('merde')).mayBeCoarse).toBe(true);
    const { rows, note } = await table();
    expect(rows).toEqual([]);
    expect(note).toContain('9 réponses écrites, aucune relue');
  });

  it('is sorted by theme once it was read, and reported with themes of a group or more', async () => {
    const { toRead } = await read();
    await moderate(
      toRead.filter((one: any) => !one.mayBeCoarse),
      true,
    );
    await moderate(
      toRead.filter((one: any) => one.mayBeCoarse),
      false,
    );
    const seen = await read();
    expect(themes(seen)).toEqual([
      ['Rencontres', 5],
      ['Buffet', 2],
    ]);
    expect(words(seen.others)).toEqual(['=1+1 <b>parfait</b>']);
    expect(words(seen.hidden)).toEqual(['merde au vestiaire']);
    const { rows, note, title } = await table();
    expect(title).toBe('Un conseil ?');
    expect(note).toContain('8 relues et montrées');
    expect(printed(rows).map(([theme]) => theme)).toEqual([
      ...Array<string>(5).fill('Rencontres'),
      ...Array<string>(3).fill('Autres réponses'),
    ]);
    expect(JSON.stringify(rows)).not.toContain('merde');
  });

  it('goes where a person puts it, and back to where it goes by itself', async () => {
    const buffet = (await read()).themes[1].answers;
    await sort(buffet, '  Restauration ');
    expect(themes(await read())).toEqual([
      ['Rencontres', 5],
      ['Restauration', 2],
    ]);
    expect((await read()).themes[1].answers[0].isByHand).toBe(true);
    await sort((await read()).themes[0].answers, 'restauration');
    expect(themes(await read()), 'two themes of one name are one').toEqual([['restauration', 7]]);
    await sort(buffet, '');
    expect(words((await read()).others)).toHaveLength(3);
    for (const theme of (await read()).themes) await sort(theme.answers, null);
    await sort(buffet, null);
    expect(themes(await read())).toEqual([
      ['Rencontres', 5],
      ['Buffet', 2],
    ]);
  });

  it('leaves with the report: escaped in CSV, as text in Excel, in the PDF', async () => {
    const { key } = await table();
    const csv = await organiser.get(`/api/reports/events/${event.id}/${key}.csv?lang=fr`);
    expect(csv.text.split('\r\n')[0]).toContain('Thème;Réponse;Fois');
    expect(csv.text).toContain("Autres réponses;'=1+1 <b>parfait</b>;1");
    expect((await organiser.get(`/api/reports/events/${event.id}/${key}.xlsx`)).status).toBe(200);
    const pdf = await organiser.get(`/api/reports/events/${event.id}/report.pdf`);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is told to nobody as long as fewer than the smallest group wrote', async () => {
    const small = await makeEvent(test.database, { slug: 'petite-journee' });
    await hold(small.id, ['Le buffet', 'Un buffet', 'Buffet froid', 'Le son']);
    const seen = await read(staff, small.slug);
    expect(seen).toMatchObject({ answers: 0, themes: [], others: [], toRead: [] });
    await test.database.query(`update poll set smallest_group = 50 where id = $1`, [poll.id]);
    expect(await read()).toMatchObject({ answers: 9, themes: [], others: [], toRead: [], hidden: [] });
    expect((await table()).rows).toEqual([]);
    await test.database.query(`update poll set smallest_group = 5 where id = $1`, [poll.id]);
  });

  it('takes one statement, however many questions', async () => {
    const reads = async () =>
      (await statementsOf(test, () => organiser.graphql(OPEN, { slug: event.slug }))).filter((sql) =>
        sql.includes('words_theme'),
      ).length;
    const once = await reads();
    await hold(event.id, WROTE.slice(0, 6));
    expect([once, await reads()]).toEqual([1, 1]);
  });

  it('is read and sorted by the team alone', async () => {
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    const attendee = await test.as(person);
    expect((await attendee.graphql(OPEN, { slug: event.slug })).errors).toHaveLength(1);
    const [theme] = (await read()).themes;
    expect((await sort(theme.answers, 'X', attendee)).errors).toHaveLength(1);
    expect((await sort([{ key: 'x' }, { key: "'; drop" }], 'X')).errors).toBeUndefined();
    expect(themes(await read())[0]).toEqual(['Rencontres', 5]);
  });
});
