import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventFacts, TemplateUses } from '@parvis/messages';
import { type Language, makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import type { TicketDocument } from '../registration.queries';
import { HolderMails } from './holder-mails';

const DAY = 86_400_000;

/** A ticket of somebody invented, so that staff see what holders will read. No door opens to its code. */
export const sampleTicket = (event: EventFacts, language: Language): TicketDocument => ({
  id: '00000000-0000-4000-8000-000000000000',
  eventId: '00000000-0000-4000-8000-000000000000',
  issue: 1,
  code: makeTicketCode(new Uint8Array(TICKET_CODE_BYTES)),
  status: 'CONFIRMED',
  audience: 'MEMBER',
  kindName: { fr: 'Adhérent', en: 'Member' },
  personId: '00000000-0000-4000-8000-000000000000',
  holderName: 'Camille Exemple',
  givenName: 'Camille',
  organisationName: null,
  email: 'camille@example.org',
  language,
  eventSlug: event.slug,
  eventTitle: event.title,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  timeZone: event.timeZone,
  venue: event.venue,
  address: event.address,
  eventRevision: 0,
});

const SAMPLE_REASON = {
  fr: 'Le lieu ne peut plus nous accueillir à cette date.',
  en: 'The venue can no longer welcome us on that day.',
};

/** Tells the templates which messages about tickets there are. */
@Injectable()
export class TicketSamples implements OnModuleInit {
  constructor(
    private readonly mails: HolderMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    for (const kind of ['TICKET', 'REMINDER_7', 'REMINDER_1'] as const)
      this.uses.declare(kind, (event, language) => this.mails.ticket(sampleTicket(event, language)));
    this.uses.declare('EVENT_CHANGED', (event, language) =>
      this.mails.change(sampleTicket(event, language), {
        ...event,
        startsAt: new Date(event.startsAt.getTime() - 7 * DAY),
        endsAt: new Date(event.endsAt.getTime() - 7 * DAY),
      }),
    );
    this.uses.declare('FOLLOW_UP', async (event, language) => this.mails.questions(sampleTicket(event, language)));
    this.uses.declare('EVENT_CANCELLED', async (event, language) =>
      this.mails.calledOff(sampleTicket(event, language), SAMPLE_REASON),
    );
    this.uses.declare('TICKET_CANCELLED', async (event, language) =>
      this.mails.cancelled(sampleTicket(event, language)),
    );
  }
}
