import { TZDate } from '@date-fns/tz';
import { type Language, programmeJsonLd, type Text, textIn, timeWords } from '@parvis/domain';
import { escapeHtml, escapeJson } from './html';
import { pageWords } from './page-words';
import type { TicketKindRow } from '@parvis/registration';
import type { EventWithProgramme, PageEvent } from './public-pages.queries';

export interface Page {
  lang: string;
  head: string;
  body: string;
}

export interface PageSetting {
  language: Language;
  /** Origin that people type. */
  publicUrl: string;
}

/** Search programs and cards show about this much. */
const LONGEST_DESCRIPTION = 200;

/** The home page: what comes, with links to it. */
export function calendarPage(events: (PageEvent & { isPast: boolean })[], setting: PageSetting): Page {
  const words = pageWords[setting.language];
  const list = (title: string, some: PageEvent[]) =>
    some.length === 0
      ? ''
      : `<h2>${escapeHtml(title)}</h2><ul>${some
          .map(
            (event) =>
              `<li><a href="${pathOf(`/evenements/${event.slug}`, setting.language)}">${sideOf(event.title, setting)}</a>
               <br>${escapeHtml(factsOf(event, setting.language).join(' · '))}</li>`,
          )
          .join('')}</ul>`;
  return pageOf({
    setting,
    path: '/',
    title: words.siteTitle,
    description: words.siteLead,
    body: `<h1>${escapeHtml(words.siteTitle)}</h1><p>${escapeHtml(words.siteLead)}</p>
      ${list(
        words.coming,
        events.filter(({ isPast }) => !isPast),
      )}
      ${list(
        words.past,
        events.filter(({ isPast }) => isPast),
      )}
      <p><a href="/api/calendrier.ics${setting.language === 'EN' ? '?lang=en' : ''}">${escapeHtml(words.calendar)}</a></p>`,
  });
}

const PARTS = {
  programme: 'programme',
  inscription: 'register',
  intervenants: 'speakers',
  exposants: 'exhibitors',
} as const;
export type EventPart = keyof typeof PARTS;
export const isEventPart = (part: string): part is EventPart => Object.hasOwn(PARTS, part);

/** The page of an event, or one of the pages below it. */
export function eventPage(
  event: EventWithProgramme,
  part: EventPart | undefined,
  kinds: TicketKindRow[],
  setting: PageSetting,
): Page {
  const { language } = setting;
  const words = pageWords[language];
  const summary = textIn(event.summary, language);
  const facts = factsOf(event, language);
  const title = textIn(event.title, language);
  const path = `/evenements/${event.slug}`;
  const link = (to: EventPart) =>
    `<li><a href="${pathOf(`${path}/${to}`, language)}">${escapeHtml(words[PARTS[to]])}</a></li>`;
  return pageOf({
    setting,
    path: part ? `${path}/${part}` : path,
    title: part ? `${words[PARTS[part]]} · ${title}` : title,
    description: [facts.join(' · '), summary].filter(Boolean).join('. '),
    jsonLd: forMachines(event, part, kinds, setting),
    body: `<p><a href="${pathOf('/', language)}">${escapeHtml(words.allEvents)}</a></p>
      <h1>${escapeHtml(title)}</h1>
      ${facts.map((fact) => `<p><strong>${escapeHtml(fact)}</strong></p>`).join('')}
      ${event.cancelledBecause ? `<p>${sideOf(event.cancelledBecause, setting)}</p>` : ''}
      ${summary ? `<p>${escapeHtml(summary)}</p>` : ''}
      ${part === 'programme' ? sessionList(event, language) : ''}
      <ul>${event.hasProgramme && part !== 'programme' ? link('programme') : ''}${event.isCancelled ? '' : link('inscription')}</ul>`,
  });
}

/** The event on its own page, with its programme on the programme's; pages to act on are no data. */
function forMachines(
  event: EventWithProgramme,
  part: EventPart | undefined,
  kinds: TicketKindRow[],
  setting: PageSetting,
): object | undefined {
  if (part === undefined) return eventForMachines(event, kinds, setting);
  return part === 'programme' && event.hasProgramme ? programmeJsonLd(event, event.sessions, setting) : undefined;
}

function sessionList({ sessions, timeZone }: EventWithProgramme, language: Language): string {
  const say = timeWords(language);
  const lines = sessions.map(({ title, startsAt, endsAt, room }) => {
    const when = `${say.dayOfYear(startsAt, timeZone)}, ${say.times(startsAt, endsAt, timeZone)}`;
    const where = room ? ` · ${room.name}` : '';
    return `<li>${escapeHtml(`${when}${where}`)}<br><strong>${escapeHtml(textIn(title, language))}</strong></li>`;
  });
  return `<h2>${escapeHtml(pageWords[language].programme)}</h2><ul>${lines.join('')}</ul>`;
}

/** When and where, in words. */
export function factsOf(event: PageEvent, language: Language): string[] {
  const say = timeWords(language);
  const { startsAt, endsAt, timeZone } = event;
  const place = [event.venue, event.address].filter(Boolean).join(', ');
  const noPlace = event.format === 'ONLINE' ? pageWords[language].online : pageWords[language].placeToCome;
  const when = `${say.days(startsAt, endsAt, timeZone)}, ${say.times(startsAt, endsAt, timeZone)}`;
  return [...(event.isCancelled ? [pageWords[language].cancelled] : []), when, place || noPlace];
}

export const sideOf = (text: Text, { language }: PageSetting) => escapeHtml(textIn(text, language));

/** Pages are French unless their address says otherwise. */
export const pathOf = (path: string, language: Language) => (language === 'EN' ? `${path}?lang=en` : path);

interface PageParts {
  setting: PageSetting;
  path: string;
  title: string;
  description: string;
  body: string;
  jsonLd?: object | undefined;
}

export function pageOf({ setting: { language, publicUrl }, path, title, description, body, jsonLd }: PageParts): Page {
  const url = (of: Language) => escapeHtml(`${publicUrl}${pathOf(path, of)}`);
  const short =
    description.length > LONGEST_DESCRIPTION
      ? `${description.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`
      : description;
  const meta = (name: string, content: string, key: 'name' | 'property' = 'property') =>
    `<meta ${key}="${name}" content="${escapeHtml(content.replace(/\s+/g, ' '))}">`;
  const image = `${publicUrl}/partage.jpg`;
  const head = [
    `<title>${escapeHtml(`${title} · Parvis`)}</title>`,
    meta('description', short, 'name'),
    `<link rel="canonical" href="${url(language)}">`,
    `<link rel="alternate" hreflang="fr" href="${url('FR')}">`,
    `<link rel="alternate" hreflang="en" href="${url('EN')}">`,
    `<link rel="alternate" hreflang="x-default" href="${url('FR')}">`,
    `<link rel="alternate" type="text/calendar" href="/api/calendrier.ics">`,
    meta('og:site_name', 'Parvis'),
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:description', short),
    `<meta property="og:url" content="${url(language)}">`,
    meta('og:locale', language === 'FR' ? 'fr_FR' : 'en_GB'),
    meta('og:locale:alternate', language === 'FR' ? 'en_GB' : 'fr_FR'),
    meta('og:image', image),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('twitter:card', 'summary_large_image', 'name'),
    meta('twitter:title', title, 'name'),
    meta('twitter:description', short, 'name'),
    meta('twitter:image', image, 'name'),
    // A block of data is not run, so that the policy for scripts has nothing against it.
    jsonLd && `<script type="application/ld+json">${escapeJson(jsonLd)}</script>`,
  ];
  const home = `<p class="first-brand"><a href="${pathOf('/', language)}" aria-label="${escapeHtml(pageWords[language].home)}">Parvis</a></p>`;
  return {
    lang: language.toLowerCase(),
    head: head.filter(Boolean).join('\n    '),
    body: `${home}<main>${body}</main>`,
  };
}

const ATTENDANCE = {
  IN_PERSON: 'OfflineEventAttendanceMode',
  ONLINE: 'OnlineEventAttendanceMode',
  HYBRID: 'MixedEventAttendanceMode',
} as const;

/** The event as schema.org has it (https://schema.org/Event), for search programs. */
export function eventForMachines(event: PageEvent, kinds: TicketKindRow[], setting: PageSetting): object {
  const { language, publicUrl } = setting;
  const url = `${publicUrl}${pathOf(`/evenements/${event.slug}`, language)}`;
  const place = (event.venue ?? event.address) && {
    '@type': 'Place',
    name: event.venue ?? event.address,
    ...(event.address && { address: event.address }),
  };
  const online = event.format !== 'IN_PERSON' && event.format !== null && { '@type': 'VirtualLocation', url };
  const locations = [event.format !== 'ONLINE' && place, online].filter(Boolean);
  const summary = textIn(event.summary, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: textIn(event.title, language),
    ...(summary && { description: summary }),
    url,
    image: `${publicUrl}/partage.jpg`,
    startDate: inZone(event.startsAt, event.timeZone),
    endDate: inZone(event.endsAt, event.timeZone),
    eventStatus: `https://schema.org/${event.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(event.format && { eventAttendanceMode: `https://schema.org/${ATTENDANCE[event.format]}` }),
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    organizer: { '@type': 'Organization', name: 'Parvis', url: publicUrl },
    inLanguage: ['fr', 'en'],
    ...(kinds.length > 0 && !event.isCancelled && { offers: kinds.map((kind) => offerOf(kind, event, setting)) }),
  };
}

const AVAILABILITY = {
  ON_SALE: 'InStock',
  NOT_YET: 'PreOrder',
  SOLD_OUT: 'SoldOut',
  SALE_OVER: 'Discontinued',
} as const;

function offerOf(kind: TicketKindRow, { slug }: PageEvent, { language, publicUrl }: PageSetting): object {
  return {
    '@type': 'Offer',
    name: textIn(kind.name, language),
    price: (kind.priceWithVatCents / 100).toFixed(2),
    priceCurrency: 'EUR',
    availability: `https://schema.org/${AVAILABILITY[kind.state]}`,
    validFrom: new Date(kind.saleFrom).toISOString(),
    ...(kind.saleUntil && { validThrough: new Date(kind.saleUntil).toISOString() }),
    url: `${publicUrl}${pathOf(`/evenements/${slug}/inscription`, language)}`,
  };
}

/** ISO 8601 with the hour that clocks show there. */
const inZone = (instant: Date, timeZone: string) => new TZDate(instant, timeZone).toISOString();
