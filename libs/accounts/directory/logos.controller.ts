import {
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { staffMay } from '@parvis/domain';
import {
  type Actor,
  Allow,
  CurrentActor,
  Database,
  keepPicture,
  LARGEST_PICTURE,
  makePicture,
  readCrop,
  readUpload,
  sendPicture,
  Storage,
} from '@parvis/platform';
import { KeepPage } from './keep-page';
import { keeps, Keepers } from './keepers';

const FRAME = { width: 640, height: 320, fit: 'contain', atLeast: 32 } as const;
const HOUR = 3600;

/** Logos of the directory: handed in by those who keep a page, shown once staff said yes. */
@Controller('api/organisations')
export class LogosController {
  constructor(
    private readonly database: Database,
    private readonly keepers: Keepers,
    private readonly pages: KeepPage,
    private readonly storage: Storage,
  ) {}

  /** Whole, or cut to `crop`: `x,y,width,height` in fractions of the picture. */
  @Post(':id/logo')
  @HttpCode(200)
  @Allow('signedIn')
  async hand(
    @Param('id') organisationId: string,
    @Query('crop') crop: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<{ fault: string | null }> {
    await this.keepers.require(actor, organisationId);
    const bytes = await readUpload(req, LARGEST_PICTURE);
    if ('fault' in bytes) return { fault: bytes.fault };
    const made = await makePicture(bytes, { ...FRAME, crop: readCrop(crop) });
    if ('fault' in made) return { fault: made.fault };
    await this.database.transaction(async (tx) => {
      const logoId = await keepPicture(tx, this.storage, made.content, 'logo');
      await this.pages.propose(tx, actor, organisationId, { name: null, logoId });
    });
    return { fault: null };
  }

  /** One in use is for everybody; one that waits for those who keep the page. */
  @Get('logos/:fileId')
  @Allow('public')
  async show(
    @Param('fileId') fileId: string,
    @CurrentActor() actor: Actor | undefined,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | undefined> {
    const [use] = await this.database.query<{ isPublic: boolean }>(
      `select exists (select from organisation o where o.logo_id::text = $1) as "isPublic"
       where exists (select from organisation o where o.logo_id::text = $1)
         or exists (select from organisation_change c where c.logo_id::text = $1 and c.decided_at is null
           and ($3::boolean or ${keeps('c.organisation_id', '$2')}))`,
      [fileId, actor?.personId ?? null, staffMay(actor, 'organisation.manage')],
    );
    const file = use && (await this.storage.read(fileId));
    if (!use || !file) throw new NotFoundException();
    return sendPicture(
      req,
      res,
      file,
      use.isPublic ? { seconds: HOUR, audience: 'public' } : { seconds: 0, audience: 'private' },
    );
  }
}
