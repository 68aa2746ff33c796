import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

export type RunStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';

/** One run of the scheduler: a proposal that touches nothing until it is published. */
@Entity('schedule_run')
@Unique(['eventId', 'number'])
@Check('schedule_run_status_known', `status in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')`)
@Check('schedule_run_published_is_done', `published_at is null or status in ('DONE', 'STOPPED')`)
@Index('schedule_run_one_at_a_time', ['eventId'], { unique: true, where: `status in ('WAITING', 'RUNNING')` })
export class ScheduleRun {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('integer')
  number!: number;

  @Column('text')
  status!: RunStatus;

  @Column('jsonb')
  options!: object;

  /** Files of the scheduler: `parvis.schedule/1` and `parvis.schedule-result/1`. */
  @Column('jsonb')
  input!: object;

  @Column('jsonb', { nullable: true })
  result!: object | null;

  @Column('jsonb', { nullable: true })
  progress!: object | null;

  @Column('text', { nullable: true })
  fault!: string | null;

  /** Ids of requests that later runs from this one leave where they are. */
  @Column('jsonb', { default: [] })
  locked!: string[];

  /** Grows with each change by hand. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('uuid', { nullable: true })
  startedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'started_by' })
  starter!: unknown;

  @Column('timestamptz')
  createdAt!: Date;

  /** When the worker last said that it is at it. */
  @Column('timestamptz', { nullable: true })
  seenAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  stopAskedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'published_by' })
  publisher!: unknown;

  /** What came of publishing it: the requests that could not be kept, and why. */
  @Column('jsonb', { nullable: true })
  publication!: object | null;
}
