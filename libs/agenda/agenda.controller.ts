import { Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { Allow } from '@parvis/platform';
import { CalendarFeed } from './calendar-feed';

/** Calendar files. Who holds a secret address needs no cookie: calendar programs have none. */
@Controller('api')
export class AgendaController {
  constructor(private readonly feed: CalendarFeed) {}

  @Get('agenda/:token.ics')
  @Allow('public')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  async agenda(@Param('token') token: string): Promise<string> {
    return found(await this.feed.ofToken(token));
  }

  @Get('events/:slug/programme.ics')
  @Allow('public')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=300')
  async programme(@Param('slug') slug: string, @Query('lang') language: unknown): Promise<string> {
    return found(await this.feed.ofProgramme(slug, language === 'en' ? 'EN' : 'FR'));
  }
}

function found(calendar: string | undefined): string {
  if (calendar === undefined) throw new NotFoundException('There is no such calendar.');
  return calendar;
}
