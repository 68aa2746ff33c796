import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Allow,
  CurrentActor,
  Database,
  LARGEST_PICTURE,
  readCrop,
  readUpload,
  sendFile,
  sendPicture,
  Storage,
} from '@parvis/platform';
import { LARGEST_SLIDES, SpeakerFiles } from './speaker-files';
import { SpeakerPages } from './speaker-pages';

const HOUR = 3600;

/** Portraits and slides, in and out; apart from every page, and never as one. */
@Controller('api')
export class SpeakerFilesController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: SpeakerFiles,
    private readonly pages: SpeakerPages,
    private readonly storage: Storage,
  ) {}

  /** `crop` is `x,y,width,height` in fractions of the picture. */
  @Post('events/:id/speakers/:person/photo')
  @Allow('signedIn')
  async photo(
    @Param('id') eventId: string,
    @Param('person') personId: string,
    @Query('crop') crop: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    // Nobody makes us read twelve megabytes who may not write here.
    await this.pages.whose(actor, eventId, personId, this.database);
    const bytes = await readUpload(req, LARGEST_PICTURE);
    const outcome = Buffer.isBuffer(bytes)
      ? await this.files.keepPhoto(actor, { eventId, personId, bytes, crop: readCrop(crop) })
      : bytes;
    res.status('fault' in outcome ? 422 : 201);
    return outcome;
  }

  @Post('events/:id/sessions/:session/slides')
  @Allow('signedIn')
  async slides(
    @Param('id') eventId: string,
    @Param('session') sessionId: string,
    @Query('name') name: unknown,
    @Query('person') person: unknown,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    const personId = typeof person === 'string' ? person : undefined;
    await this.pages.whose(actor, eventId, personId, this.database);
    const bytes = await readUpload(req, LARGEST_SLIDES);
    const outcome = Buffer.isBuffer(bytes)
      ? await this.files.keepSlides(actor, {
          eventId,
          sessionId,
          personId,
          name: typeof name === 'string' ? name : '',
          bytes,
        })
      : bytes;
    res.status('fault' in outcome ? 422 : 201);
    return outcome;
  }

  /** For everybody with the speaker's consent; without it for the speaker and for staff. */
  @Get('files/speakers/:id')
  @Allow('public')
  async showPhoto(
    @Param('id') id: string,
    @CurrentActor() actor: Actor | undefined,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | undefined> {
    const [owner] = await this.database.query<{ eventId: string; personId: string; isPublic: boolean }>(
      `select b.event_id as "eventId", b.person_id as "personId", e.status = 'PUBLISHED' and coalesce(
         (select c.given from speaker_consent c where c.event_id = b.event_id and c.person_id = b.person_id and c.kind = 'PHOTO'
          order by c.answered_at desc, c.id limit 1), false) as "isPublic"
       from speaker_profile b join event e on e.id = b.event_id where b.photo_file_id::text = $1`,
      [id],
    );
    if (!owner) throw new NotFoundException();
    const { eventId, personId, isPublic } = owner;
    const mayLook =
      isPublic || actor?.personId === personId || (await this.access.may(actor, 'speaker.manage', eventId));
    const file = mayLook ? await this.storage.read(id) : undefined;
    if (!file) throw new NotFoundException();
    // An hour: somebody who takes the consent back is not shown for long.
    return sendPicture(req, res, file, { seconds: HOUR, audience: isPublic ? 'public' : 'private' });
  }

  /** For those who speak in the session, and for staff. */
  @Get('files/slides/:id')
  @Allow('signedIn')
  async showSlides(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const [slides] = await this.database.query<{ eventId: string; fileId: string; isOwn: boolean }>(
      `select v.event_id as "eventId", v.file_id as "fileId",
         exists (select from session_speaker x where x.session_id = v.session_id and x.person_id = $2)
         or exists (select from draft_session_speaker x where x.session_id = v.session_id and x.person_id = $2) as "isOwn"
       from speaker_slides v where v.id::text = $1`,
      [id, actor.personId],
    );
    const mayRead = slides && (slides.isOwn || (await this.access.may(actor, 'speaker.manage', slides.eventId)));
    const file = mayRead ? await this.storage.read(slides.fileId) : undefined;
    if (!file || !isId(id)) throw new NotFoundException();
    res.setHeader('Cache-Control', 'private, no-store');
    return sendFile(res, file);
  }
}
