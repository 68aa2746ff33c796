import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { DelayInput, DelayOutcome, MutationUndoDelayArgs } from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { RunLate } from './run-late';

@Resolver()
export class RunningResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly running: RunLate,
  ) {}

  @Mutation()
  @Allow('programme.run')
  delaySession(@Args('input') input: DelayInput, @CurrentActor() actor: Actor): Promise<DelayOutcome> {
    return this.running.delay(actor, input);
  }

  @Mutation()
  @Allow('programme.run')
  undoDelay(@Args() args: MutationUndoDelayArgs, @CurrentActor() actor: Actor): Promise<DelayOutcome> {
    return this.running.undo(actor, args);
  }

  /** Nothing happens for a session that is not in the caller's agenda: there is no mark to take off. */
  @Mutation()
  @Allow('agenda.own')
  async markSessionSeen(@Args('sessionId') sessionId: string, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.database.query(
      `insert into session_seen (session_id, person_id, seen_at)
       select s.id, $2, $3 from session s where s.id::text = $1
         and (exists (select from session_follow f where f.session_id = s.id and f.person_id = $2)
           or exists (select from session_speaker x where x.session_id = s.id and x.person_id = $2))
       on conflict (session_id, person_id) do update set seen_at = excluded.seen_at`,
      [sessionId, actor.personId, this.clock.now()],
    );
    return true;
  }
}
