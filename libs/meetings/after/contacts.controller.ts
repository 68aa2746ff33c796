import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { NextStep } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  Database,
  type Contact,
  type Table,
  writeCsv,
  writeVCards,
} from '@parvis/platform';
import { fromPastMeetings, sharesContact } from './past-meetings';

type Met = Contact & { rating: number | null; nextStep: NextStep | null };

const words = {
  FR: {
    name: 'Contacts',
    titles: ['Prénom', 'Nom', 'Fonction', 'Organisation', 'E-mail', 'Note', 'Suite', 'Remarques'],
    steps: { NONE: 'Aucune', WRITE: 'Écrire', CALL: 'Appeler', MEET_AGAIN: 'Se revoir', OFFER: 'Envoyer une offre' },
  },
  EN: {
    name: 'Contacts',
    titles: ['Given name', 'Family name', 'Job title', 'Organisation', 'E-mail', 'Rating', 'Next step', 'Notes'],
    steps: { NONE: 'None', WRITE: 'Write', CALL: 'Call', MEET_AGAIN: 'Meet again', OFFER: 'Send an offer' },
  },
};

/** One's own contacts of an event, for an address book or a spreadsheet: those met who agreed to it. */
@Controller('api/events/:id')
export class ContactsController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('contacts.vcf')
  @Allow('meetings.use')
  async vcard(
    @Param('id') eventId: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const by = await this.access.require(actor, 'meetings.use', eventId);
    privately(res, 'contacts.vcf').type('text/vcard');
    return writeVCards(await this.read(eventId, by));
  }

  @Get('contacts.csv')
  @Allow('meetings.use')
  async csv(
    @Param('id') eventId: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const by = await this.access.require(actor, 'meetings.use', eventId);
    privately(res, 'contacts.csv').type('text/csv');
    return writeCsv(tableOf(await this.read(eventId, by), by.language), by.language);
  }

  /** A person met twice is one contact, with what was written of the latest meeting. */
  private read(eventId: string, { personId }: Actor): Promise<Met[]> {
    return this.database.query<Met>(
      `select "givenName", "familyName", "jobTitle", "organisationName", email, note, rating, "nextStep" from (
         select distinct on (p.id) p.given_name as "givenName", p.family_name as "familyName", p.job_title as "jobTitle",
           o.name as "organisationName", p.email, n.note, n.rating, n.next_step as "nextStep"
         ${fromPastMeetings} and ${sharesContact('$1', 'p.id')}
         order by p.id, s.starts_at desc) met
       order by "familyName" collate "fr-x-icu", "givenName" collate "fr-x-icu"`,
      [eventId, personId, this.clock.now()],
    );
  }
}

function tableOf(contacts: Met[], language: Language): Table {
  const { name, titles, steps } = words[language];
  return {
    name,
    columns: titles.map((title, at) => ({ title, kind: at === 5 ? 'number' : 'text' })),
    rows: contacts.map((met) => [
      met.givenName,
      met.familyName,
      met.jobTitle,
      met.organisationName,
      met.email,
      met.rating,
      met.nextStep && steps[met.nextStep],
      met.note,
    ]),
  };
}

const privately = (res: Response, name: string) =>
  res.set({
    'Cache-Control': 'private, no-store',
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  });
