import { Controller, Get, Header, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '@parvis/domain';
import { Access, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, sendTable } from '@parvis/platform';
import { attendancePdf } from './attendance-pdf';
import { type Sheet, sheetFileName, sheetTable } from './attendance-sheet';
import { readAttendees, readOccasion } from './attendance.queries';

/** `?day=2024-11-28&half=MORNING` or `?session=…`; `present=1` leaves out who did not come. */
@Controller('api/events/:id')
export class AttendanceController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  @Get('attendance.:format')
  @Allow('registration.read')
  @Header('Cache-Control', 'private, no-store')
  async attendance(
    @Param() { id, format }: { id: string; format: string },
    @Query() query: Record<string, unknown>,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { language: own } = await this.access.require(actor, 'registration.read', id);
    const language: Language = query['lang'] === 'fr' ? 'FR' : query['lang'] === 'en' ? 'EN' : own;
    const sheet = await this.sheet(id, query, language);
    if (format !== 'pdf') return sendTable(res, sheetTable(sheet), format, language);
    return new StreamableFile(await attendancePdf(sheet), {
      type: 'application/pdf',
      disposition: `inline; filename="${sheetFileName(sheet)}.pdf"`,
    });
  }

  private async sheet(eventId: string, query: Record<string, unknown>, language: Language): Promise<Sheet> {
    const word = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 64) : null);
    const event = await readEventById(this.database, eventId);
    const choice = { day: word('day'), half: word('half'), sessionId: word('session') };
    const occasion = event && (await readOccasion(this.database, event.id, choice));
    if (!event || !occasion) throw new NotFoundException();
    const attendees = await readAttendees(this.database, event.id, occasion, query['present'] === '1');
    return { event, occasion, attendees, language, madeAt: this.clock.now() };
  }
}
