import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BoothMeeting } from '@parvis/contract/resolvers';
import { Access, type EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, NotFoundOrNotAllowed } from '@parvis/platform';

@Resolver('Event')
export class BoothMeetingsResolver {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  /** What is booked with the team of a booth, whoever of them holds it. */
  @ResolveField()
  @Allow('booth.edit')
  async boothMeetings(
    @Parent() event: EventRow,
    @Args('exhibitorId') exhibitorId: string,
    @CurrentActor() actor: Actor,
  ): Promise<BoothMeeting[]> {
    const [booth] = await this.database.query<{ id: string; isMember: boolean }>(
      `select x.id, exists (select from exhibitor_member t where t.exhibitor_id = x.id and t.person_id = $3) as "isMember"
       from exhibitor x where x.event_id = $1 and x.id::text = $2`,
      [event.id, exhibitorId, actor.personId],
    );
    if (!booth) throw new NotFoundOrNotAllowed();
    if (!booth.isMember) await this.access.require(actor, 'exhibitor.manage', event.id);
    return this.database.query<BoothMeeting>(
      `select distinct on (l.starts_at, m.id) m.id, l.starts_at as "startsAt", l.ends_at as "endsAt", p.label as table,
         mine.given_name || ' ' || mine.family_name as "memberName",
         guest.given_name || ' ' || guest.family_name as "withName", o.name as "withOrganisation"
       from meeting m
       join meeting_request r on r.id = m.request_id
       join slot l on l.id = m.slot_id
       join meeting_table p on p.id = m.table_id
       join exhibitor_member t on t.exhibitor_id = $2 and t.person_id in (r.from_person_id, r.to_person_id)
       join person mine on mine.id = t.person_id
       join person guest on guest.id = case when r.from_person_id = t.person_id then r.to_person_id else r.from_person_id end
       left join organisation o on o.id = guest.organisation_id
       where m.event_id = $1 and m.status = 'BOOKED' order by l.starts_at, m.id, mine.id`,
      [event.id, booth.id],
    );
  }
}
