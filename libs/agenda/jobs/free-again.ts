import { Injectable } from '@nestjs/common';
import { Database, HandlesJob, type JobHandler } from '@parvis/platform';
import { againWhenBooked, fillSeats } from '../seats';
import { WorkshopLine } from '../workshop-line';
import { FreeAgain, type PeopleFree } from './definitions';

@Injectable()
@HandlesJob(FreeAgain)
export class FreeAgainHandler implements JobHandler<PeopleFree> {
  constructor(
    private readonly database: Database,
    private readonly line: WorkshopLine,
  ) {}

  async run({ eventId, personIds }: PeopleFree): Promise<void> {
    await againWhenBooked(() =>
      this.database.transaction(async (tx) => {
        // A workshop that ran a few minutes into the meeting has that time to itself now.
        await fillSeats(tx, eventId, personIds);
        await this.line.serveAgain(tx, eventId, personIds);
      }),
    );
  }
}
