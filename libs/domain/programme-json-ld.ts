import { type Language, type Text, textIn } from './text';
import type { Instant } from './time-words';

export interface LinkedEvent {
  slug: string;
  title: Text;
  summary: Text;
  startsAt: Instant;
  endsAt: Instant;
  format: 'IN_PERSON' | 'ONLINE' | 'HYBRID' | null;
  venue: string | null;
  address: string | null;
}

export interface LinkedSession {
  id: string;
  kind: string;
  title: Text;
  abstract: Text;
  language: Language;
  startsAt: Instant;
  endsAt: Instant;
  room: { name: string } | null;
  speakers: readonly { name: string; jobTitle: string | null; organisationName: string | null }[];
}

const attendance = { IN_PERSON: 'Offline', ONLINE: 'Online', HYBRID: 'Mixed' } as const;

/** An event and its programme as search engines read them (https://schema.org/Event, with its subEvents). */
export function programmeJsonLd(
  event: LinkedEvent,
  sessions: readonly LinkedSession[],
  { publicUrl, language }: { publicUrl: string; language: Language },
): object {
  const url = `${publicUrl}/evenements/${event.slug}`;
  const place = event.venue && {
    '@type': 'Place',
    name: event.venue,
    ...(event.address && { address: event.address }),
  };
  const mode = event.format && {
    eventAttendanceMode: `https://schema.org/${attendance[event.format]}EventAttendanceMode`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    name: textIn(event.title, language),
    description: textIn(event.summary, language),
    url,
    startDate: iso(event.startsAt),
    endDate: iso(event.endsAt),
    eventStatus: 'https://schema.org/EventScheduled',
    ...mode,
    ...(event.format === 'ONLINE' ? { location: { '@type': 'VirtualLocation', url } } : place && { location: place }),
    subEvent: sessions
      .filter(({ kind }) => kind !== 'BREAK')
      .map((session) => ({
        '@type': 'Event',
        '@id': `${url}/programme?session=${session.id}`,
        name: textIn(session.title, language),
        ...(textIn(session.abstract, language) && { description: textIn(session.abstract, language) }),
        url: `${url}/programme?session=${session.id}`,
        inLanguage: session.language.toLowerCase(),
        startDate: iso(session.startsAt),
        endDate: iso(session.endsAt),
        eventStatus: 'https://schema.org/EventScheduled',
        ...(session.room
          ? { location: { '@type': 'Place', name: session.room.name, ...(place && { containedInPlace: place }) } }
          : place && { location: place }),
        ...(session.speakers.length > 0 && {
          performer: session.speakers.map(({ name, jobTitle, organisationName }) => ({
            '@type': 'Person',
            name,
            ...(jobTitle && { jobTitle }),
            ...(organisationName && { affiliation: { '@type': 'Organization', name: organisationName } }),
          })),
        }),
      })),
  };
}

const iso = (instant: Instant) => new Date(instant).toISOString();
