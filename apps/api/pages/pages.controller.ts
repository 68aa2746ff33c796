import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '@parvis/domain';
import { Allow, Clock, CONFIG, type Config, Database } from '@parvis/platform';
import { readTicketKinds } from '@parvis/registration';
import { exhibitorPage, readExhibitorPage } from './exhibitor-page';
import { escapeHtml, fillPage } from './html';
import { knownPages } from './known-pages';
import { calendarPage, eventPage, isEventPart } from './public-page';
import { readCalendarPage, readEventPage, readSitemap } from './public-pages.queries';

/** As many events as the home page names before its script runs. */
const MOST_EVENTS = 60;

/** Pages that search programs, cards and readers without scripts understand. The front end takes over from there. */
@Controller()
export class PagesController {
  private readonly isPage: (address: string) => boolean;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {
    this.isPage = knownPages(config.webDir);
  }

  @Get()
  @Allow('public')
  async calendar(@Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const events = await readCalendarPage(this.database, this.clock.now(), MOST_EVENTS);
    await this.send(res, calendarPage(events, this.setting(lang)));
  }

  @Get('evenements/:slug')
  @Allow('public')
  event(@Param('slug') slug: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    return this.sendEvent(slug, undefined, lang, res);
  }

  @Get('evenements/:slug/:part')
  @Allow('public')
  eventPart(
    @Param('slug') slug: string,
    @Param('part') part: string,
    @Query('lang') lang: unknown,
    @Res() res: Response,
  ): Promise<void> {
    return this.sendEvent(slug, part, lang, res);
  }

  @Get('evenements/:slug/exposants/:exhibitor')
  @Allow('public')
  async exhibitor(
    @Param('slug') slug: string,
    @Param('exhibitor') id: string,
    @Query('lang') lang: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const exhibitor = await readExhibitorPage(this.database, slug, id);
    if (!exhibitor) res.status(404);
    return this.send(res, exhibitor && exhibitorPage(exhibitor, this.setting(lang)));
  }

  @Get('sitemap.xml')
  @Allow('public')
  @Header('Content-Type', 'application/xml; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  async sitemap(): Promise<string> {
    const events = await readSitemap(this.database);
    const paths = events.flatMap(({ slug, hasProgramme }) => [
      `/evenements/${slug}`,
      ...(hasProgramme ? [`/evenements/${slug}/programme`] : []),
    ]);
    const entries = ['/', '/annuaire', ...paths].map((at) => {
      const [fr, en] = [`${this.config.publicUrl}${at}`, `${this.config.publicUrl}${at}?lang=en`].map(escapeHtml);
      return `<url><loc>${fr}</loc><xhtml:link rel="alternate" hreflang="fr" href="${fr}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/></url>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  }

  @Get('robots.txt')
  @Allow('public')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  robots(): string {
    const closed = [
      '/accueil',
      '/api/',
      '/billet/',
      '/boite',
      '/connexion',
      '/e/',
      '/ecran/',
      '/equipe',
      '/graphql',
      '/moi',
      '/s/',
    ];
    return [
      'User-agent: *',
      ...closed.map((at) => `Disallow: ${at}`),
      '',
      `Sitemap: ${this.config.publicUrl}/sitemap.xml`,
      '',
    ].join('\n');
  }

  /** What is no event, and what is one only for those who prepare it, is answered alike: the front end says which. */
  private async sendEvent(slug: string, part: string | undefined, lang: unknown, res: Response): Promise<void> {
    const isWorded = part === undefined || isEventPart(part);
    const isKnown = isWorded || this.isPage(`/evenements/${slug}/${part}`);
    const withSessions = part === 'programme';
    const event = isKnown ? await readEventPage(this.database, slug, { withSessions }) : undefined;
    if (!event) {
      res.status(404);
      return this.send(res);
    }
    // The front end alone says what there is.
    if (!isWorded) return this.send(res);
    // Only the page of the event itself says what a place costs.
    const kinds =
      part === undefined ? await readTicketKinds(this.database, event.id, this.clock.now(), { withHidden: false }) : [];
    return this.send(res, eventPage(event, part, kinds, this.setting(lang)));
  }

  private setting(lang: unknown): { language: Language; publicUrl: string } {
    return { language: lang === 'en' ? 'EN' : 'FR', publicUrl: this.config.publicUrl };
  }

  private async send(res: Response, page?: { lang: string; head: string; body: string }): Promise<void> {
    const index = await readFile(path.join(this.config.webDir, 'web', 'index.html'), 'utf8').catch(() => undefined);
    if (index === undefined) throw new NotFoundException();
    // Kept, and asked again whether it is still so: its scripts change with each version, its words with each edit.
    res.setHeader('Cache-Control', 'no-cache');
    res.type('html').send(page ? fillPage(index, page) : index);
  }
}
