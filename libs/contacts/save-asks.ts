import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BoothAsksInput, BoothAsksOutcome } from '@parvis/contract/resolvers';
import { type Actor, Database } from '@parvis/platform';
import { readAsks } from './contacts.rules';
import { OwnBooth } from './own-booth';

/** The team of a booth says what it asks and what it files its visitors under. */
@Injectable()
export class SaveAsks {
  constructor(
    private readonly booths: OwnBooth,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, input: BoothAsksInput): Promise<BoothAsksOutcome> {
    const booth = await this.booths.require(actor, input.exhibitorId);
    const read = readAsks(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const { tags } = read.values;
    const questions = read.values.questions.map(({ id, ...question }) => ({ ...question, id: id ?? randomUUID() }));
    await this.database.query(
      `insert into booth_asks (exhibitor_id, tags, questions) values ($1, $2, $3)
       on conflict (exhibitor_id) do update set tags = excluded.tags, questions = excluded.questions`,
      [booth.id, JSON.stringify(tags), JSON.stringify(questions)],
    );
    return { __typename: 'BoothAsks', tags, questions };
  }
}
