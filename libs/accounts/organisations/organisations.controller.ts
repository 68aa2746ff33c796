import { Controller, Get, Header, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Membership } from '@parvis/contract/resolvers';
import { fieldTerms, type Language } from '@parvis/domain';
import { type Actor, Allow, Clock, CurrentActor, Database, readUpload, sendTable, type Table } from '@parvis/platform';
import type { College, Filiere } from '../entities/organisation';
import { ImportOrganisations } from './import-organisations';
import { readOrganisationPage } from './organisations.queries';

const MOST = 50_000;
const MOST_BYTES = 5_000_000;
const FILE_FAULTS = { EMPTY: 'FILE_EMPTY', TOO_LARGE: 'FILE_TOO_LARGE', WRONG_TYPE: 'FILE_WRONG_TYPE' } as const;

interface FileWords {
  name: string;
  titles: string[];
  memberships: Record<Membership, string>;
}

const WORDS: Record<Language, FileWords> = {
  FR: {
    name: 'organisations',
    titles: ['Nom', 'Collège', 'Filière', 'Ville', 'Adhésion', 'Adhérent depuis', 'Jusqu’au', 'Domaines', 'Personnes'],
    memberships: { MEMBER: 'Adhérent', COMING: 'Adhésion à venir', FORMER: 'Ancien adhérent', NEVER: 'Non adhérent' },
  },
  EN: {
    name: 'organisations',
    titles: ['Name', 'College', 'Field', 'City', 'Membership', 'Member from', 'Until', 'Domains', 'People'],
    memberships: { MEMBER: 'Member', COMING: 'Membership to come', FORMER: 'Former member', NEVER: 'Not a member' },
  },
};

/** The directory as a file, with the filters of the page. */
@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly importing: ImportOrganisations,
  ) {}

  @Get('organisations.:format')
  @Allow('organisation.manage')
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
    @CurrentActor() { language }: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const words = WORDS[language];
    const terms = fieldTerms[language];
    const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
    const filter = {
      search: text('search'),
      // A value that is none finds nothing.
      filiere: text('filiere') as Filiere | null,
      college: text('college') as College | null,
      membership: text('membership') as Membership | null,
    };
    const found = await readOrganisationPage(this.database, filter, this.clock.now(), { first: MOST, offset: 0 });
    const table: Table = {
      name: words.name,
      columns: words.titles.map((title, at) => ({
        title,
        kind: at === 5 || at === 6 ? 'date' : at === 8 ? 'number' : 'text',
        width: [40, 30, 20, 20, 18, 16, 12, 30, 10][at]!,
      })),
      rows: found.map((organisation) => [
        organisation.name,
        organisation.college ? terms.colleges[organisation.college] : null,
        organisation.filiere ? terms.filieres[organisation.filiere] : null,
        organisation.city ?? null,
        words.memberships[organisation.membership],
        organisation.memberFrom ?? null,
        organisation.memberUntil ?? null,
        organisation.domains.join(', ') || null,
        organisation.people,
      ]),
    };
    return sendTable(res, table, format, language);
  }

  /** Looks at a list, or imports it: the body is the file. Answers what came of it, or why the file cannot be read. */
  @Post('import')
  @Allow('organisation.manage')
  @Header('Cache-Control', 'private, no-store')
  async import(
    @Query() query: Record<string, unknown>,
    @Req() req: Request,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<object> {
    const bytes = await readUpload(req, MOST_BYTES);
    const outcome = Buffer.isBuffer(bytes)
      ? await this.importing.run({ bytes, fileName: fileName(query['name']), apply: query['apply'] === '1' }, actor)
      : { fault: FILE_FAULTS[bytes.fault] };
    res.status('fault' in outcome ? 422 : 200);
    return outcome;
  }
}

const fileName = (value: unknown) =>
  (typeof value === 'string' ? value.slice(0, 100) : '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'import';
