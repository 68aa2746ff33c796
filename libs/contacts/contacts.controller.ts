import { Controller, Get, Header, NotFoundException, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { BoothQuestion } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import {
  type Actor,
  Allow,
  type Contact,
  CurrentActor,
  Database,
  sendTable,
  type Table,
  writeVCards,
} from '@parvis/platform';
import { type Booth, OwnBooth } from './own-booth';

interface Written {
  author: string;
  body: string;
  answers: { questionId: string; answer: string }[];
}

type Collected = Contact & { scannedAt: Date; scannedBy: string | null; rating: number | null; tags: string[] } & {
  notes: Written[];
};

const words = {
  FR: {
    name: 'contacts-du-stand',
    titles: ['Prénom', 'Nom', 'Fonction', 'Organisation', 'E-mail', 'Téléphone', 'Note de 1 à 5', 'Étiquettes'],
    more: ['Remarques', 'Date', 'Rencontré par'],
  },
  EN: {
    name: 'booth-contacts',
    titles: ['Given name', 'Family name', 'Job', 'Organisation', 'E-mail', 'Phone', 'Rating 1 to 5', 'Tags'],
    more: ['Notes', 'Date', 'Met by'],
  },
};

/** What a booth takes home: those who agreed, and of them what they agreed to. */
@Controller('api/booths')
export class BoothContactsController {
  constructor(
    private readonly booths: OwnBooth,
    private readonly database: Database,
  ) {}

  @Get(':exhibitorId/contacts.:format')
  @Allow('contact.collect')
  @Header('Cache-Control', 'private, no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  async file(
    @Param('exhibitorId') exhibitorId: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const booth = await this.booths.require(actor, exhibitorId);
    if (!['csv', 'xlsx', 'vcf'].includes(format)) throw new NotFoundException();
    const contacts = await this.read(booth);
    if (format === 'vcf') {
      res.attachment(`${words[actor.language].name}.vcf`).type('text/vcard');
      return new StreamableFile(Buffer.from(writeVCards(contacts)));
    }
    const [asks] = await this.database.query<{ questions: BoothQuestion[] }>(
      'select questions from booth_asks where exhibitor_id = $1',
      [booth.id],
    );
    return sendTable(res, tableOf(contacts, asks?.questions ?? [], booth, actor.language), format, actor.language);
  }

  private async read(booth: Booth): Promise<Collected[]> {
    const contacts = await this.database.query<Collected>(
      `select p.given_name as "givenName", p.family_name as "familyName", p.job_title as "jobTitle",
         o.name as "organisationName", case when c.shares_email then p.email end as email, c.phone,
         c.scanned_at as "scannedAt", s.given_name || ' ' || s.family_name as "scannedBy",
         (select n.rating from contact_note n where n.contact_id = c.id and n.rating is not null
          order by n.written_at desc, n.author_id limit 1) as rating,
         array(select distinct tag from contact_note n, jsonb_array_elements_text(n.tags) as tag
               where n.contact_id = c.id order by tag) as tags,
         (select coalesce(json_agg(json_build_object('author', a.given_name || ' ' || a.family_name, 'body', n.body,
            'answers', n.answers) order by n.written_at, n.author_id), '[]')
          from contact_note n join person a on a.id = n.author_id where n.contact_id = c.id) as notes
       from booth_contact c join person p on p.id = c.person_id left join organisation o on o.id = p.organisation_id
       left join person s on s.id = c.scanned_by
       where c.exhibitor_id = $1 and c.shares_profile and c.withdrawn_at is null and c.removed_at is null
       order by c.scanned_at, c.id`,
      [booth.id],
    );
    return contacts.map((contact) => ({ ...contact, note: remarks(contact.notes) }));
  }
}

/** Everybody's words, each under their name where there are several. */
function remarks(notes: readonly Written[]): string | null {
  const written = notes.filter(({ body }) => body);
  if (written.length <= 1) return written[0]?.body ?? null;
  return written.map(({ author, body }) => `${author}: ${body}`).join('\n');
}

function tableOf(
  contacts: readonly Collected[],
  questions: readonly BoothQuestion[],
  { timeZone }: Booth,
  language: Language,
): Table {
  const { name, titles, more } = words[language];
  const answersTo = (notes: readonly Written[], id: string) =>
    [
      ...new Set(
        notes.flatMap(({ answers }) => answers.filter((one) => one.questionId === id)).map((one) => one.answer),
      ),
    ].join('\n') || null;
  return {
    name,
    timeZone,
    columns: [
      ...titles.map((title, at) => ({ title, kind: at === 6 ? ('number' as const) : ('text' as const) })),
      ...questions.map(({ label }) => ({ title: label, kind: 'text' as const })),
      ...more.map((title, at) => ({ title, kind: at === 1 ? ('date' as const) : ('text' as const) })),
    ],
    rows: contacts.map((met) => [
      met.givenName,
      met.familyName,
      met.jobTitle,
      met.organisationName,
      met.email,
      met.phone ?? null,
      met.rating,
      met.tags.join(', ') || null,
      ...questions.map(({ id }) => answersTo(met.notes, id)),
      met.note,
      met.scannedAt,
      met.scannedBy,
    ]),
  };
}
