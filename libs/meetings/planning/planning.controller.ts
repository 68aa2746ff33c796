import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { eventOfRun, readRunFiles } from './runs.queries';

/** What a run was given and what it answered, for `npm run schedule -- check`. Ids only: no names leave the house. */
@Controller('api/schedule-runs/:runId')
export class PlanningController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  @Get('input.json')
  @Allow('meetings.manage')
  async input(@Param('runId') runId: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    const { number, input } = await this.files(actor, runId);
    send(res, `planning-${number}-input.json`, input);
  }

  @Get('result.json')
  @Allow('meetings.manage')
  async result(@Param('runId') runId: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    const { number, result } = await this.files(actor, runId);
    if (!result) throw new NotFoundException();
    send(res, `planning-${number}-result.json`, result);
  }

  private async files(actor: Actor, runId: string) {
    await this.access.require(actor, 'meetings.manage', await eventOfRun(this.database, runId));
    return readRunFiles(this.database, runId);
  }
}

function send(res: Response, name: string, file: object): void {
  res.setHeader('Cache-Control', 'private, no-store');
  res
    .attachment(name)
    .type('application/json')
    .send(JSON.stringify(file, null, 1));
}
