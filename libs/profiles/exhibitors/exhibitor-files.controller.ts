import {
  Controller,
  Get,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
  UnprocessableEntityException,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '@parvis/events';
import {
  type Actor,
  Allow,
  CurrentActor,
  Database,
  keepPicture,
  LARGEST_PICTURE,
  makePicture,
  MEDIA_TYPES,
  NotFoundOrNotAllowed,
  type PictureFault,
  type PictureWish,
  readCrop,
  readUpload,
  sendFile,
  sendPicture,
  Storage,
  type StorageFault,
  type Tx,
} from '@parvis/platform';
import { DrawPlan } from './draw-plan';
import { type HeldBooth, HoldBooth } from './hold-booth';
import { SaveExhibitorProfile } from './save-exhibitor-profile';

const LARGEST_DOCUMENT = 15 * 1024 * 1024;
const DAY = 86_400;
const LOGO = { width: 600, height: 600, fit: 'contain', atLeast: 80 } as const;
const PRODUCT = { width: 1200, height: 900, fit: 'contain', atLeast: 200 } as const;
const HALL = { width: 2400, height: 2400, fit: 'contain', atLeast: 300 } as const;

type Outcome = { id: string } | { fault: PictureFault | StorageFault | 'TOO_MANY' };

/** Logos, pictures of products, documents and the drawing of the hall, handed in and shown. */
@Controller('api/files')
export class ExhibitorFilesController {
  constructor(
    private readonly access: Access,
    private readonly booths: HoldBooth,
    private readonly database: Database,
    private readonly plans: DrawPlan,
    private readonly profiles: SaveExhibitorProfile,
    private readonly storage: Storage,
  ) {}

  /** Whole, or cut to `crop`: `x,y,width,height` in fractions of the picture. */
  @Post('exhibitors/:id/logo')
  @Allow('booth.edit')
  async logo(
    @Param('id') id: string,
    @Query('crop') crop: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<Outcome> {
    return this.picture(actor, id, req, { ...LOGO, crop: readCrop(crop) }, async (tx, booth, content) => {
      const fileId = await keepPicture(tx, this.storage, content, 'logo');
      await this.profiles.replaceLogo(tx, booth.id, fileId);
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: 'LOGO' });
      return { id: fileId };
    });
  }

  @Post('exhibitors/:id/items/:itemId/picture')
  @Allow('booth.edit')
  async productPicture(
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<Outcome> {
    return this.picture(actor, id, req, PRODUCT, async (tx, booth, content) => {
      const [item] = await tx.query<{ id: string; fileId: string | null }[]>(
        `select id, file_id as "fileId" from exhibitor_item where exhibitor_id = $1 and id::text = $2 and kind = 'PRODUCT'`,
        [booth.id, itemId],
      );
      if (!item) throw new NotFoundOrNotAllowed();
      const fileId = await keepPicture(tx, this.storage, content, 'produit');
      await tx.query('update exhibitor_item set file_id = $2 where id = $1', [item.id, fileId]);
      if (item.fileId) await this.storage.remove(tx, item.fileId);
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: 'PRODUCT' });
      return { id: fileId };
    });
  }

  /** A document of an exhibitor is a PDF, kept as it is. */
  @Post('exhibitors/:id/documents')
  @Allow('booth.edit')
  async document(
    @Param('id') id: string,
    @Query('name') typed: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<Outcome> {
    await this.database.transaction((tx) => this.booths.hold(tx, actor, id));
    const bytes = await readUpload(req, LARGEST_DOCUMENT);
    if (!Buffer.isBuffer(bytes)) return refused(bytes.fault);
    const name = typeof typed === 'string' ? typed : '';
    return this.database.transaction(async (tx): Promise<Outcome> => {
      const booth = await this.booths.hold(tx, actor, id);
      if (await this.profiles.isFull(tx, booth.id)) return refused('TOO_MANY');
      const kept = await this.storage.keep(tx, bytes, {
        name,
        allowed: [MEDIA_TYPES.pdf],
        maxBytes: LARGEST_DOCUMENT,
      });
      if ('fault' in kept) return refused(kept.fault);
      const file = await this.storage.read(kept.id, tx);
      const title = file!.name.replace(/\.pdf$/i, '').slice(0, 150) || 'Document';
      await tx.query(
        `insert into exhibitor_item (exhibitor_id, kind, title, description, file_id, position)
         select $1, 'DOCUMENT', $2, '{"fr": "", "en": ""}', $3, coalesce(max(position), 0) + 1
         from exhibitor_item where exhibitor_id = $1`,
        [booth.id, { fr: title, en: title }, kept.id],
      );
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: 'DOCUMENT' });
      return kept;
    });
  }

  /** For everybody at a published event, for those who prepare it before. A file that was replaced is gone. */
  @Get('exhibitors/:id/:file')
  @Allow('public')
  async show(
    @Param('id') id: string,
    @Param('file') fileId: string,
    @CurrentActor() actor: Actor | undefined,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | undefined> {
    const [owner] = await this.database.query<{ eventId: string; isPublic: boolean }>(
      `select e.id as "eventId", e.status <> 'DRAFT' as "isPublic" from exhibitor x join event e on e.id = x.event_id
       where x.id::text = $1 and (x.logo_id::text = $2
         or exists (select from exhibitor_item i where i.exhibitor_id = x.id and i.file_id::text = $2))`,
      [id, fileId],
    );
    return this.send(owner, fileId, actor, req, res);
  }

  @Post('exhibitor-plans/:eventId')
  @Allow('exhibitor.manage')
  async hall(
    @Param('eventId') eventId: string,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<Outcome | { id: null }> {
    await this.access.require(actor, 'exhibitor.manage', eventId);
    // Nothing sent takes the picture away.
    const isNone = req.headers['content-length'] === '0';
    if (isNone) {
      await this.database.transaction((tx) => this.plans.setPicture(tx, actor, eventId, null));
      return { id: null };
    }
    const bytes = await readUpload(req, LARGEST_PICTURE);
    if (!Buffer.isBuffer(bytes)) return refused(bytes.fault);
    const made = await makePicture(bytes, HALL);
    if ('fault' in made) return refused(made.fault);
    return this.database.transaction(async (tx) => {
      const fileId = await keepPicture(tx, this.storage, made.content, 'plan');
      await this.plans.setPicture(tx, actor, eventId, fileId);
      return { id: fileId };
    });
  }

  @Get('exhibitor-plans/:eventId/:file')
  @Allow('public')
  async showHall(
    @Param('eventId') eventId: string,
    @Param('file') fileId: string,
    @CurrentActor() actor: Actor | undefined,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | undefined> {
    const [owner] = await this.database.query<{ eventId: string; isPublic: boolean }>(
      `select e.id as "eventId", e.status <> 'DRAFT' as "isPublic" from booth_plan p join event e on e.id = p.event_id
       where p.event_id::text = $1 and p.picture_id::text = $2`,
      [eventId, fileId],
    );
    return this.send(owner, fileId, actor, req, res);
  }

  /** Who may is judged before anything is read, and again when it is kept: unpacking a picture takes a while. */
  private async picture(
    actor: Actor,
    id: string,
    req: Request,
    wish: PictureWish,
    keep: (tx: Tx, booth: HeldBooth, content: Buffer) => Promise<Outcome>,
  ): Promise<Outcome> {
    await this.database.transaction((tx) => this.booths.hold(tx, actor, id));
    const bytes = await readUpload(req, LARGEST_PICTURE);
    if (!Buffer.isBuffer(bytes)) return refused(bytes.fault);
    const made = await makePicture(bytes, wish);
    if ('fault' in made) return refused(made.fault);
    return this.database.transaction(async (tx) => keep(tx, await this.booths.hold(tx, actor, id), made.content));
  }

  private async send(
    owner: { eventId: string; isPublic: boolean } | undefined,
    fileId: string,
    actor: Actor | undefined,
    req: Request,
    res: Response,
  ): Promise<StreamableFile | undefined> {
    if (!owner || !(owner.isPublic || (await this.mayPrepare(actor, owner.eventId)))) throw new NotFoundException();
    const file = await this.storage.read(fileId);
    if (!file) throw new NotFoundException();
    if (file.mediaType === MEDIA_TYPES.pdf) return sendFile(res, file);
    const audience = owner.isPublic ? 'public' : 'private';
    return sendPicture(req, res, file, { seconds: DAY, audience });
  }

  private async mayPrepare(actor: Actor | undefined, eventId: string): Promise<boolean> {
    return (
      (await this.access.may(actor, 'exhibitor.manage', eventId)) ||
      (await this.access.may(actor, 'profile.exhibitor', eventId))
    );
  }
}

function refused(fault: PictureFault | StorageFault | 'TOO_MANY'): never {
  throw new UnprocessableEntityException({ fault });
}
