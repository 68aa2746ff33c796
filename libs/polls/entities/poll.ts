import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

export type PollMode = 'LIVE' | 'SURVEY';
export type PollAudience = 'PARTICIPANTS' | 'ANYONE';
export type PollStatus = 'DRAFT' | 'OPEN' | 'CLOSED';

@Entity('poll')
@Unique(['code'])
@Check('poll_mode_known', `mode in ('LIVE', 'SURVEY')`)
@Check('poll_audience_known', `audience in ('PARTICIPANTS', 'ANYONE')`)
@Check('poll_named_by_person', `is_anonymous or (audience = 'PARTICIPANTS' and smallest_group = 1)`)
@Check('poll_smallest_group_range', 'smallest_group between 1 and 50')
@Check('poll_status_known', `status in ('DRAFT', 'OPEN', 'CLOSED')`)
export class Poll {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  code!: string;

  @Column('jsonb')
  title!: Text;

  @Column('text')
  mode!: PollMode;

  @Column('text')
  status!: PollStatus;

  /** Otherwise the team sees who has voted what, and the ballot says so. */
  @Column('boolean')
  isAnonymous!: boolean;

  /** ANYONE: without having signed in as well. */
  @Column('text', { default: 'PARTICIPANTS' })
  audience!: PollAudience;

  /** Results of fewer people are shown to nobody. */
  @Column('integer', { default: 5 })
  smallestGroup!: number;

  /** Its moderators run the poll too. */
  @Index()
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @ManyToOne('session', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Column('boolean')
  resultsShown!: boolean;

  /** Results are hidden until the poll closes, and shown then. */
  @Column('boolean', { default: false })
  resultsWait!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
