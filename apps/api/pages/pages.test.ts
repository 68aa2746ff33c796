import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptProgramme } from '@parvis/agenda';
import { makeEvent, makeOrganisation, makePerson, startTestApp, statementsOf, type TestApp } from '@parvis/testing';

const SLY = '</title><script>alert("x")</script> & Cie';

describe('pages before their script runs', () => {
  let test: TestApp;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(path.join(tmpdir(), 'parvis-web-'));
    await cp('apps/web/index.html', path.join(webDir, 'web/index.html'));
    await writeFile(
      path.join(webDir, 'pages.json'),
      JSON.stringify([
        '/',
        '/moi',
        '/billet/$code',
        '/equipe/$slug/billets',
        '/evenements/$slug',
        '/evenements/$slug/commande',
      ]),
    );
    test = await startTestApp({ webDir, publicUrl: 'https://parvis.example.org' });
    test.travelTo('2024-09-01T10:00:00Z');
    const { id } = await makeEvent(test.database, { slug: 'journee' });
    await test.database.query(
      `update event set title = $2, summary = $3, format = 'HYBRID', venue = 'Maison de la chimie', address = '28 rue Saint-Dominique, Paris' where id = $1`,
      [id, { fr: `Journée ${SLY}`, en: 'Day' }, { fr: `Une journée ${SLY}`, en: 'A day' }],
    );
    await test.database.query(
      `with hall as (insert into room (event_id, name, position) values ($1, 'Hémicycle', 1) returning id)
       insert into session (event_id, room_id, kind, title, abstract, language, starts_at, ends_at)
       select $1, hall.id, x.kind, x.title, '{"fr": "", "en": ""}', 'FR', '2024-10-01T07:30:00Z', '2024-10-01T08:00:00Z'
       from hall, (values ('TALK', $2::jsonb), ('BREAK', '{"fr": "Café", "en": "Coffee"}')) as x (kind, title)`,
      [id, { fr: `Ouverture ${SLY}`, en: 'Opening' }],
    );
    await test.database.query(
      `insert into session_speaker (session_id, person_id, role, position) select id, $1, 'SPEAKER', 1 from session
       where kind = 'TALK'`,
      [await makePerson(test.database, { givenName: 'Ada', familyName: SLY })],
    );
    await test.database.query(
      `insert into ticket_kind (event_id, audience, name, price_cents, sale_from, position)
       values ($1, 'NON_MEMBER', '{"fr": "Plein tarif", "en": "Full price"}', 15000, '2024-01-01', 1)`,
      [id],
    );
    await makeEvent(test.database, { slug: 'brouillon', status: 'DRAFT' });
    await makeEvent(test.database, { slug: 'hier', startsAt: '2024-08-01T07:00:00Z', endsAt: '2024-08-01T17:00:00Z' });
  });
  afterAll(async () => {
    await test.close();
    await rm(webDir, { recursive: true });
  });

  const page = async (at: string, status = 200) => {
    const { text, headers } = await test.anonymous.get(at).expect(status);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(text, 'the front end takes over').toContain('<script type="module"');
    expect(text).not.toContain('<script>alert');
    return text;
  };
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!) as Record<string, unknown>;
  const metaOf = (html: string, name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
  const linksOf = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="([^"]+)"/g)].map(
        ([, rel, language, href]) => [language ?? rel, href],
      ),
    );

  it('an event says what, when and where, in words', async () => {
    const html = await page('/evenements/journee');
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain(
      '<h1>Journée &lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Cie</h1>',
    );
    expect(html).toContain('mardi 1er octobre 2024, 09:00 – 19:00');
    expect(html).toContain('Maison de la chimie, 28 rue Saint-Dominique, Paris');
    expect(html).toContain('<p>Une journée ');
    expect(html).toMatch(/<title>Journée .* · Parvis<\/title>/);
  });

  it('an event is told to machines', async () => {
    const data = dataOf(await page('/evenements/journee'));
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: `Journée ${SLY}`,
      description: `Une journée ${SLY}`,
      url: 'https://parvis.example.org/evenements/journee',
      image: 'https://parvis.example.org/partage.jpg',
      startDate: '2024-10-01T09:00:00.000+02:00',
      endDate: '2024-10-01T19:00:00.000+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Maison de la chimie', address: '28 rue Saint-Dominique, Paris' },
        { '@type': 'VirtualLocation', url: 'https://parvis.example.org/evenements/journee' },
      ],
      organizer: { '@type': 'Organization', name: 'Parvis', url: 'https://parvis.example.org' },
      inLanguage: ['fr', 'en'],
      offers: [
        {
          '@type': 'Offer',
          name: 'Plein tarif',
          price: '180.00',
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
          validFrom: '2024-01-01T00:00:00.000Z',
          url: 'https://parvis.example.org/evenements/journee/inscription',
        },
      ],
    });
  });

  it('an event has a card and an address in each language', async () => {
    const fr = await page('/evenements/journee');
    expect(metaOf(fr, 'og:locale')).toBe('fr_FR');
    expect(metaOf(fr, 'twitter:card')).toBe('summary_large_image');
    const en = await page('/evenements/journee?lang=en');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('<h1>Day</h1>');
    expect(metaOf(en, 'og:title')).toBe('Day');
    expect(metaOf(en, 'og:description')).toMatch(/^Tuesday,? 1 October 2024.* A day$/);
    const url = 'https://parvis.example.org/evenements/journee';
    expect(linksOf(fr)).toMatchObject({ canonical: url, fr: url, en: `${url}?lang=en`, 'x-default': url });
    expect(linksOf(en)['canonical']).toBe(`${url}?lang=en`);
  });

  it('a programme has its sessions', async () => {
    const html = await page('/evenements/journee/programme');
    expect(html).toContain('mardi 1er octobre, 09:30 – 10:00 · Hémicycle');
    expect(html).toContain('Ouverture &lt;/title&gt;');
  });

  it('a programme is told to machines, with its rooms and speakers and without its breaks, as its file has it', async () => {
    const data = dataOf(await page('/evenements/journee/programme'));
    expect(data['subEvent']).toEqual([
      expect.objectContaining({
        '@type': 'Event',
        name: `Ouverture ${SLY}`,
        startDate: '2024-10-01T07:30:00.000Z',
        location: expect.objectContaining({ '@type': 'Place', name: 'Hémicycle' }),
        performer: [{ '@type': 'Person', name: `Ada ${SLY}` }],
      }),
    ]);
    const event = await test.database.query<{ id: string }>(`select id from event where slug = 'journee'`);
    await test.database.transaction((tx) => adoptProgramme(tx, event[0]!.id, new Date('2024-09-01')));
    expect((await test.anonymous.get('/api/events/journee/programme.jsonld')).body).toEqual(data);
    expect(dataOf(await page('/evenements/journee/programme?lang=en'))).toMatchObject({
      subEvent: [{ name: 'Opening' }],
    });
    expect(await page('/evenements/hier/programme')).not.toContain('application/ld+json');
    expect(await page('/evenements/journee/inscription')).not.toContain('application/ld+json');
  });

  it('the calendar names what comes, then what was, with links', async () => {
    const html = await page('/');
    const slugs = [...html.matchAll(/href="\/evenements\/(\w+)"/g)].map(([, slug]) => slug);
    expect(slugs).toEqual(['journee', 'hier']);
    expect(await page('/?lang=en')).toContain('href="/evenements/journee?lang=en"');
  });

  it('a draft is answered as what does not exist: 404, with the page', async () => {
    const draft = await page('/evenements/brouillon', 404);
    expect(draft).toBe(await page('/evenements/nulle-part', 404));
    expect(draft).not.toContain('brouillon');
    await page('/evenements/brouillon/programme', 404);
    await page('/evenements/journee/nulle-part', 404);
    for (const at of ['/', '/sitemap.xml', '/api/calendrier.ics'])
      expect((await test.anonymous.get(at)).text).not.toContain('brouillon');
  });

  it('an exhibitor has a page of its own, for people and machines; what is none is not found', async () => {
    const exhibit = async (slug: string, name: string) => {
      const [exhibitor] = await test.database.query<{ id: string }>(
        `insert into exhibitor (event_id, organisation_id, booth, website, description)
         select id, $2, 'A1', 'https://robots.example.org', $3 from event where slug = $1 returning id`,
        [slug, await makeOrganisation(test.database, { name }), { fr: '<p>Des <em>bras</em> &amp; mains</p>', en: '' }],
      );
      return exhibitor!.id;
    };
    const at = `/evenements/journee/exposants/${await exhibit('journee', `Robots ${SLY}`)}`;
    const html = await page(at);
    expect(metaOf(html, 'og:url')).toBe(`https://parvis.example.org${at}`);
    expect(html).toContain('<strong>Stand A1</strong>');
    expect(await page(`${at}?lang=en`)).toContain('<strong>Booth A1</strong>');
    expect(dataOf(html)).toMatchObject({
      '@type': 'Organization',
      name: `Robots ${SLY}`,
      url: 'https://robots.example.org',
      description: 'Des bras & mains',
    });
    const hidden = await exhibit('brouillon', 'Secrète');
    expect(await page(`/evenements/brouillon/exposants/${hidden}`, 404)).not.toContain('Secrète');
    await page(`/evenements/journee/exposants/${hidden}`, 404);
    await page('/evenements/journee/exposants/nulle-part', 404);
    expect(await statementsOf(test, () => test.anonymous.get(at))).toHaveLength(1);
  });

  it('is not sent again while it is the same', async () => {
    const { headers } = await test.anonymous.get('/evenements/journee');
    await test.anonymous.get('/evenements/journee').set('If-None-Match', headers['etag']!).expect(304);
  });

  it('search programs find the map, and what is not for them', async () => {
    const { text } = await test.anonymous.get('/sitemap.xml').expect('Content-Type', /xml/).expect(200);
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
      'https://parvis.example.org/',
      'https://parvis.example.org/annuaire',
      'https://parvis.example.org/evenements/journee',
      'https://parvis.example.org/evenements/journee/programme',
      'https://parvis.example.org/evenements/hier',
    ]);
    const robots = await test.anonymous.get('/robots.txt').expect(200);
    expect(robots.text).toContain('Disallow: /equipe\n');
    expect(robots.text).toContain('Sitemap: https://parvis.example.org/sitemap.xml');
  });

  it.each([
    ['/', 1],
    ['/evenements/journee', 2],
    ['/evenements/journee/programme', 1],
    ['/evenements/nulle-part', 1],
    ['/sitemap.xml', 1],
  ])('%s takes %i statements, however much there is', async (at, count) => {
    expect(await statementsOf(test, () => test.anonymous.get(at))).toHaveLength(count);
  });

  it('an event that is called off says so and why, to people and to machines', async () => {
    const { id } = await makeEvent(test.database, { slug: 'annulee' });
    await test.database.query(
      `update event set status = 'CANCELLED', cancelled_at = '2024-08-20', cancelled_because = $2 where id = $1`,
      [id, { fr: 'Salle fermée.', en: 'Venue closed.' }],
    );
    const html = await page('/evenements/annulee');
    expect(html).toContain('<p><strong>Annulé</strong></p>');
    expect(html).toContain('<p>Salle fermée.</p>');
    expect(html).not.toContain('/annulee/inscription');
    expect(dataOf(html)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(await page('/')).toContain('/evenements/annulee');
  });

  it.each([
    ['/moi', 200],
    ['/moi/', 200],
    ['/billet/ABCD', 200],
    ['/equipe/journee/billets', 200],
    ['/evenements/journee/commande', 200],
    ['/billet', 404],
    ['/billet/ABCD/autre', 404],
    ['/nulle-part', 404],
    ['/equipe/journee/nulle-part', 404],
    ['/evenements/journee/nulle-part', 404],
    ['/evenements/nulle-part/commande', 404],
  ])('%s answers %i with the front end, which says the rest', async (at, status) => {
    await page(at, status);
  });
});
