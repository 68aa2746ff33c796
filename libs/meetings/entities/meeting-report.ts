import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { ReportDecision } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** Somebody tells staff of another person's behaviour; staff decide. */
@Entity('meeting_report')
@Check('meeting_report_length', `length(text) <= 1000 and length(decision_note) <= 1000`)
@Check('meeting_report_decision_known', `decision in ('NO_ACTION', 'BARRED')`)
@Check('meeting_report_decided', `(decision is null) = (decided_at is null)`)
@Index('meeting_report_one_open', ['eventId', 'reporterId', 'reportedId'], {
  unique: true,
  where: `decision is null`,
})
export class MeetingReport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  reporterId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reporter_id' })
  reporter!: unknown;

  @Column('uuid')
  reportedId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reported_id' })
  reported!: unknown;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('text', { nullable: true })
  decision!: ReportDecision | null;

  @Column('text', { nullable: true })
  decisionNote!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by' })
  decider!: unknown;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
