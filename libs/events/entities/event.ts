import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Text } from '@parvis/domain';
import type { EventFormat, EventKind, EventStatus } from '@parvis/contract/resolvers';

@Entity('event')
@Unique(['slug'])
@Check('event_status_known', `status in ('DRAFT', 'PUBLISHED', 'CANCELLED')`)
@Check(
  'event_cancelled_has_time_and_reason',
  `(status = 'CANCELLED') = (cancelled_at is not null) and (status = 'CANCELLED') = (cancelled_because is not null)`,
)
@Check('event_ends_after_start', `ends_at > starts_at`)
@Check('event_format_known', `format in ('IN_PERSON', 'ONLINE', 'HYBRID')`)
export class Event {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('jsonb')
  title!: Text;

  @Column('jsonb')
  summary!: Text;

  @Column('text')
  kind!: EventKind;

  @Column('text', { nullable: true })
  format!: EventFormat | null;

  @Column('text', { nullable: true })
  filiere!: string | null;

  @Column('text')
  status!: EventStatus;

  @Index()
  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** IANA name. */
  @Column('text')
  timeZone!: string;

  @Column('text', { nullable: true })
  venue!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  /** The number the cluster itself published, where it did. */
  @Column('integer', { nullable: true })
  publishedParticipants!: number | null;

  /** Where the calendar has this event from; read by staff only. */
  @Column('text', { nullable: true })
  sourceNote!: string | null;

  /** Grows when time or place changes, for the SEQUENCE of calendar files. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  /** Why it does not take place, told to everybody. */
  @Column('jsonb', { nullable: true })
  cancelledBecause!: Text | null;
}
