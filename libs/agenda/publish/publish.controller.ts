import {
  Controller,
  Get,
  Header,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Allow,
  CurrentActor,
  Database,
  MEDIA_TYPES,
  readUpload,
  sendFile,
  Storage,
  type StorageFault,
} from '@parvis/platform';
import { ProgrammeFiles, unzip } from './programme-file';

const LARGEST_DOCUMENT = 20 * 1024 * 1024;
const DOCUMENT_TYPES = Object.values(MEDIA_TYPES);

/** The published programme as a file, and the documents of its sessions. */
@Controller('api')
export class PublishController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly storage: Storage,
    private readonly files: ProgrammeFiles,
  ) {}

  @Get('events/:slug/programme.json')
  @Allow('public')
  @Header('Access-Control-Allow-Origin', '*')
  async programme(@Param('slug') slug: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const file = await this.files.ofSlug(slug);
    if (!file) throw new NotFoundException('There is no such programme.');
    res.setHeader('ETag', file.etag);
    res.setHeader('Cache-Control', 'public, no-cache');
    res.vary('Accept-Encoding');
    if (req.fresh) return void res.status(304).end();
    res.type('application/json; charset=utf-8');
    const encoding = req.acceptsEncodings('br', 'gzip', 'identity');
    if (encoding === 'br') res.setHeader('Content-Encoding', 'br').end(file.brotli);
    else if (encoding === 'gzip') res.setHeader('Content-Encoding', 'gzip').end(file.gzip);
    else res.end(await unzip(file.gzip));
  }

  /** For everybody once a published session names it; before that for those who build the programme. */
  @Get('programme/documents/:id')
  @Allow('public')
  async document(
    @Param('id') id: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const [upload] = await this.database.query<{ eventId: string; isPublic: boolean }>(
      `select u.event_id as "eventId", exists (select from session_document d join session s on s.id = d.session_id
           join event e on e.id = s.event_id
           where d.file_id = u.file_id and e.id = u.event_id and e.status = 'PUBLISHED') as "isPublic"
       from programme_upload u where u.file_id::text = $1`,
      [id],
    );
    if (!upload || !(upload.isPublic || (await this.access.may(actor, 'programme.edit', upload.eventId))))
      throw new NotFoundException('There is no such document.');
    const file = await this.storage.read(id);
    if (!file) throw new NotFoundException('There is no such document.');
    return sendFile(res, file);
  }

  @Post('programme/:eventId/documents')
  @Allow('programme.edit')
  async handIn(
    @Param('eventId') eventId: string,
    @Query('name') name: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<{ id: string } | { fault: StorageFault }> {
    if (!isId(eventId)) throw new NotFoundException();
    await this.access.require(actor, 'programme.edit', eventId);
    const bytes = await readUpload(req, LARGEST_DOCUMENT);
    if (!Buffer.isBuffer(bytes)) return bytes;
    return this.database.transaction(async (tx) => {
      const kept = await this.storage.keep(tx, bytes, {
        name: typeof name === 'string' ? name : 'document',
        allowed: DOCUMENT_TYPES,
        maxBytes: LARGEST_DOCUMENT,
      });
      if ('id' in kept)
        await tx.query('insert into programme_upload (file_id, event_id) values ($1, $2)', [kept.id, eventId]);
      return kept;
    });
  }
}
