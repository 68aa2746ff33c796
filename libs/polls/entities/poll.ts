import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

export type PollMode = 'LIVE' | 'SURVEY';
export type PollStatus = 'DRAFT' | 'OPEN' | 'CLOSED';

@Entity('poll')
@Unique(['code'])
@Check('poll_mode_known', `mode in ('LIVE', 'SURVEY')`)
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

  @Column('boolean')
  isAnonymous!: boolean;

  @Column('boolean')
  resultsShown!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
