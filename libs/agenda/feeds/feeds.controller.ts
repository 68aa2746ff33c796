import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Language, programmeJsonLd } from '@parvis/domain';
import { Allow, CONFIG, type Config, Database } from '@parvis/platform';
import { CalendarFeed } from './calendar-feed';
import { doorSheets } from './door-sheets';
import { frabJson, frabXml } from './frab';
import { programmePdf } from './programme-pdf';
import { type Publication, readPublication } from './publication';

/** One's own calendar. Who holds its secret address needs no cookie: calendar programs have none. */
@Controller('api/agenda')
export class OwnFeedController {
  constructor(private readonly feed: CalendarFeed) {}

  @Get(':token.ics')
  @Allow('public')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  async agenda(@Param('token') token: string): Promise<string> {
    return found(await this.feed.ofToken(token));
  }
}

/** The published programme in the formats that other programs and printers read. */
@Controller('api/events/:slug')
@Allow('public')
export class ProgrammeFilesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly feed: CalendarFeed,
  ) {}

  @Get('programme.ics')
  calendar(@Param('slug') slug: string, @Query('lang') lang: unknown, @Req() req: Request, @Res() res: Response) {
    return this.send(slug, lang, req, res, 'text/calendar; charset=utf-8', (publication, language) =>
      this.feed.ofSessions(publication, { sessions: publication.programme.sessions, name: null }, language),
    );
  }

  @Get('rooms/:roomId.ics')
  room(
    @Param() { slug, roomId }: { slug: string; roomId: string },
    @Query('lang') lang: unknown,
    @Req() req: Request,
    @Res() res: Response,
  ) {
    return this.send(slug, lang, req, res, 'text/calendar; charset=utf-8', (publication, language) => {
      const { rooms, sessions } = publication.programme;
      const room = found(rooms.find(({ id }) => id === roomId));
      const there = sessions.filter((session) => session.room?.id === roomId);
      return this.feed.ofSessions(publication, { sessions: there, name: room.name }, language);
    });
  }

  @Get('speakers/:personId.ics')
  speaker(
    @Param() { slug, personId }: { slug: string; personId: string },
    @Query('lang') lang: unknown,
    @Req() req: Request,
    @Res() res: Response,
  ) {
    return this.send(slug, lang, req, res, 'text/calendar; charset=utf-8', (publication, language) => {
      const own = publication.programme.sessions.filter(({ speakers }) =>
        speakers.some((speaker) => speaker.personId === personId),
      );
      const [speaker] = own.flatMap(({ speakers }) => speakers.filter((one) => one.personId === personId));
      return this.feed.ofSessions(publication, { sessions: own, name: found(speaker).name }, language);
    });
  }

  @Get('schedule.json')
  @Header('Access-Control-Allow-Origin', '*')
  scheduleJson(@Param('slug') slug: string, @Query('lang') lang: unknown, @Req() req: Request, @Res() res: Response) {
    return this.send(slug, lang, req, res, 'application/json; charset=utf-8', (publication, language) =>
      JSON.stringify(frabJson(publication, language, this.config.publicUrl), null, 1),
    );
  }

  @Get('schedule.xml')
  @Header('Access-Control-Allow-Origin', '*')
  scheduleXml(@Param('slug') slug: string, @Query('lang') lang: unknown, @Req() req: Request, @Res() res: Response) {
    return this.send(slug, lang, req, res, 'text/xml; charset=utf-8', (publication, language) =>
      frabXml(publication, language, this.config.publicUrl),
    );
  }

  @Get('programme.jsonld')
  @Header('Access-Control-Allow-Origin', '*')
  linked(@Param('slug') slug: string, @Query('lang') lang: unknown, @Req() req: Request, @Res() res: Response) {
    return this.send(slug, lang, req, res, 'application/ld+json; charset=utf-8', ({ event, programme }, language) =>
      JSON.stringify(programmeJsonLd(event, programme.sessions, { publicUrl: this.config.publicUrl, language })),
    );
  }

  @Get('programme.pdf')
  pdf(@Param('slug') slug: string, @Query('lang') lang: unknown, @Req() req: Request, @Res() res: Response) {
    return this.send(slug, lang, req, res, 'application/pdf', (publication, language) => {
      res.setHeader('Content-Disposition', `inline; filename="programme-${publication.event.slug}.pdf"`);
      return programmePdf(publication, language, this.config.publicUrl);
    });
  }

  /** For the doors: `?room=` and `?day=` narrow it down. */
  @Get('door-sheets.pdf')
  doors(
    @Param('slug') slug: string,
    @Query() query: Record<string, unknown>,
    @Req() req: Request,
    @Res() res: Response,
  ) {
    const choice = {
      ...(typeof query['room'] === 'string' && { roomId: query['room'] }),
      ...(typeof query['day'] === 'string' && { day: query['day'] }),
    };
    return this.send(slug, query['lang'], req, res, 'application/pdf', (publication, language) => {
      const sheets = found(doorSheets(publication, choice, language));
      res.setHeader('Content-Disposition', `inline; filename="portes-${publication.event.slug}.pdf"`);
      return sheets;
    });
  }

  /** Asked again each time, and sent again only when something in it differs: it is not even written otherwise. */
  private async send(
    slug: string,
    lang: unknown,
    req: Request,
    res: Response,
    type: string,
    write: (publication: Publication, language: Language) => string | Promise<string | Buffer>,
  ): Promise<void> {
    const publication = found(await readPublication(this.database, slug));
    const language = lang === 'en' ? 'EN' : 'FR';
    res.setHeader('Cache-Control', 'public, no-cache');
    res.setHeader('ETag', `"${publication.digest}-${language}"`);
    res.setHeader('Last-Modified', publication.changedAt.toUTCString());
    if (req.fresh) {
      res.status(304).end();
      return;
    }
    const body = await write(publication, language);
    res.setHeader('Content-Type', type);
    res.send(body);
  }
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new NotFoundException('There is no such file.');
  return thing;
}
