import { describe, expect, it } from 'vitest';
import { checkWords, type Words } from './check-words';
import { compose } from './compose';
import { HOUSE_WORDS } from './house-words';
import { PLACEHOLDERS } from './placeholders';

const event = {
  id: '',
  slug: 'congres',
  title: { fr: 'Congrès {{nom}}', en: 'Congress' },
  startsAt: new Date('2024-11-28T08:00:00Z'),
  endsAt: new Date('2024-11-28T17:00:00Z'),
  timeZone: 'Europe/Paris',
  venue: 'Paris Santé Campus',
  address: null,
};
const words = (body: string, subject = 'Bonjour'): Words => ({
  subject: { fr: subject, en: subject },
  body: { fr: body, en: body },
});
const faults = (body: string, subject?: string) =>
  checkWords(words(body, subject), PLACEHOLDERS.TICKET)
    .filter(({ language }) => language === 'FR')
    .map(({ language: _, ...fault }) => fault);
const composed = (body: string, to: object = {}, subject = 'Bonjour') =>
  compose({
    words: words(body, subject),
    event,
    to: { givenName: 'Inès', familyName: 'Aubry', language: 'FR', ...to },
    values: { type_de_billet: 'Adhérent' },
  });

describe('the words of staff', () => {
  it('of the house have nothing wrong with them', () => {
    for (const [kind, house] of Object.entries(HOUSE_WORDS))
      expect(checkWords(house, PLACEHOLDERS[kind as keyof typeof PLACEHOLDERS]), kind).toEqual([]);
  });

  it.each([
    ['Bonjour {{ Prénom }}', []],
    [
      'Bonjour\n\nAu {{mot_de_passe}}',
      [{ code: 'PLACEHOLDER_UNKNOWN', line: 3, column: 4, found: '{{mot_de_passe}}' }],
    ],
    ['Bonjour {{motif}}', [{ code: 'PLACEHOLDER_UNKNOWN', line: 1, column: 9, found: '{{motif}}' }]],
    ['Bonjour {{prenom', [{ code: 'PLACEHOLDER_UNFINISHED', line: 1, column: 9, found: '{{prenom' }]],
    ['un\n[ici](javascript:alert(1))', [{ code: 'LINK_REFUSED', line: 2, column: null, found: 'javascript:alert(1)' }]],
    ['[ici](/moi)', [{ code: 'LINK_REFUSED', line: 1, column: null, found: '/moi' }]],
    ['[ici](data:text/html,x)', [{ code: 'LINK_REFUSED', line: 1, column: null, found: 'data:text/html,x' }]],
    [
      '[ici](https://example.org/{{nom}})',
      [{ code: 'PLACEHOLDER_IN_LINK', line: 1, column: null, found: 'https://example.org/{{nom}}' }],
    ],
    ['[écrire](mailto:equipe@example.org) https://example.org/a?b=c', []],
    [' \n ', [{ code: 'REQUIRED', line: null, column: null, found: null }]],
    ['x'.repeat(10_001), [{ code: 'TOO_LONG', line: null, column: null, found: null }]],
  ])('%s', (body, expected) => {
    expect(faults(body)).toEqual(expected.map((fault) => ({ field: 'BODY', ...fault })));
  });

  it('keep a subject to one line', () => {
    expect(faults('x', 'Bonjour\nBcc: eve@example.org')).toMatchObject([{ field: 'SUBJECT', code: 'ONE_LINE' }]);
  });

  it('become a message in HTML and in plain text', async () => {
    const { html, text } = await composed(
      'Bonjour **{{prenom}}** !\n\n- un\n- deux\n\nVoir [le plan](https://example.org/plan).',
    );
    expect(html).toContain('<strong>Inès</strong>');
    expect(html.replace(/\s+/g, ' ')).toMatch(/<ul[^>]*> ?<li[^>]*>un<\/li>/);
    expect(html).toContain('href="https://example.org/plan"');
    expect(text).toContain('Bonjour Inès\u202f!');
    expect(text).toMatch(/\* un/);
    expect(text).toContain('le plan https://example.org/plan');
  });

  it('show HTML and whatever else is no Markdown of theirs as it was typed', async () => {
    const { html } = await composed('<img src=x onerror=alert(1)> <b>gras</b> ![x](https://example.org/x.png) `code`');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<b>|<code/);
  });

  it('never read a value as Markdown, HTML or a placeholder', async () => {
    const sly = {
      givenName: '<script>{{nom}}</script>[x](https://evil.example)**',
      familyName: 'A\r\nBcc: eve@example.org',
    };
    const { html, subject } = await composed(
      'Bonjour {{prenom}}, {{evenement}}',
      sly,
      '{{nom}} {{prenom}} : {{evenement}}',
    );
    expect(html).toContain('&lt;script&gt;{{nom}}&lt;/script&gt;[x](https://evil.example)**');
    expect(html).toContain('Congrès {{nom}}');
    expect(html).not.toContain('href="https://evil.example"');
    expect(subject).toBe(
      'A Bcc: eve@example.org <script>{{nom}}</script>[x](https://evil.example)**\u202f: Congrès {{nom}}',
    );
  });

  it('leave out a link that slipped in, and keep its words', async () => {
    const { html } = await composed('[ici](javascript:alert(1))');
    expect(html).toContain('ici');
    expect(html).not.toContain('javascript:');
  });

  it('say dates, hours and place in the language of the reader', async () => {
    const body = '{{date}} | {{horaires}} | {{lieu}}';
    expect((await composed(body)).text).toContain('jeudi 28 novembre 2024 | 09:00 – 18:00 | Paris Santé Campus');
    expect((await composed(body, { language: 'EN' })).text).toMatch(/Thursday,? 28 November 2024/);
  });
});
