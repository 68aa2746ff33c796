import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { RepairStatus } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';
import type { Applied, Cause, Change, Closures } from '../repair/repair.types';

/** What staff propose to mend the day with. */
@Entity('meeting_repair')
@Check('meeting_repair_status_known', `status in ('PROPOSED', 'APPLIED', 'UNDONE', 'REPLACED')`)
@Check('meeting_repair_applied_has_time', `(status in ('APPLIED', 'UNDONE')) = (applied_at is not null)`)
export class MeetingRepair {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text', { default: 'PROPOSED' })
  status!: RepairStatus;

  @Column('jsonb')
  causes!: Cause[];

  @Column('jsonb')
  changes!: Change[];

  @Column('jsonb')
  closures!: Closures;

  @Column('integer')
  kept!: number;

  @Column('jsonb', { nullable: true })
  applied!: Applied | null;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'proposed_by' })
  proposer!: unknown;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;

  @Column('uuid', { nullable: true })
  appliedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'applied_by' })
  applier!: unknown;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
