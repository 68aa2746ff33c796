import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@parvis/platform';
import { ProgrammeFiles } from '../programme-file';
import { MakeProgrammeFile } from './definitions';

@Injectable()
@HandlesJob(MakeProgrammeFile)
export class MakeProgrammeFileHandler implements JobHandler<{ eventId: string }> {
  constructor(private readonly files: ProgrammeFiles) {}

  async run({ eventId }: { eventId: string }): Promise<void> {
    await this.files.ofEvent(eventId);
  }
}
