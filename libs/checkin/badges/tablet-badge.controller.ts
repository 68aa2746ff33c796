import { Controller, Get, Header, NotFoundException, Query, type StreamableFile } from '@nestjs/common';
import { Allow } from '@parvis/platform';
import { Devices } from '../devices';
import { DoorKey } from '../door-key';
import { formatIn, MakeBadges, wordIn } from './make-badges';

/** The badge of one guest for the tablet that shows its key: `?ticket=…&format=A6&lang=fr`; `back=0` leaves the back out. */
@Controller('api/door')
export class TabletBadgeController {
  constructor(
    private readonly devices: Devices,
    private readonly making: MakeBadges,
  ) {}

  @Get('badge.pdf')
  @Allow('public')
  @Header('Cache-Control', 'private, no-store')
  async badge(@DoorKey() key: string | undefined, @Query() query: Record<string, unknown>): Promise<StreamableFile> {
    const device = await this.devices.withKey(key);
    const ticketId = wordIn(query['ticket']);
    const format = formatIn(query['format']);
    if (!device || !ticketId || !format) throw new NotFoundException();
    const pdf = await this.making.run({
      eventId: device.eventId,
      choice: { ticketId, onlyUnprinted: false },
      format,
      language: query['lang'] === 'en' ? 'EN' : 'FR',
      withBack: query['back'] !== '0',
      file: 1,
    });
    if (!pdf) throw new NotFoundException();
    return pdf;
  }
}
