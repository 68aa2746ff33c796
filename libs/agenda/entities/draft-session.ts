import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SessionKind } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import { Event } from '@parvis/events';
import { Room } from './room';
import { Sequence } from './sequence';
import { Track } from './track';

/** A session as staff have it on the table. Its id is that of the session it is, or will be once published. */
@Entity('draft_session')
@Check(
  'draft_session_kind_known',
  `kind in ('KEYNOTE', 'ROUND_TABLE', 'PITCH', 'WORKSHOP', 'AWARD', 'BREAK', 'NETWORKING', 'TALK')`,
)
@Check('draft_session_minutes_positive', 'minutes > 0')
@Check('draft_session_capacity_positive', 'capacity > 0')
@Check('draft_session_expected_positive', 'expected > 0')
export class DraftSession {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid', { nullable: true })
  sequenceId!: string | null;

  @ManyToOne(() => Sequence, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'sequence_id' })
  sequence!: unknown;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @ManyToOne(() => Room)
  @JoinColumn({ name: 'room_id' })
  room!: unknown;

  @Column('uuid', { nullable: true })
  trackId!: string | null;

  @ManyToOne(() => Track, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'track_id' })
  track!: unknown;

  @Column('text')
  kind!: SessionKind;

  @Column('jsonb')
  title!: Text;

  @Column('jsonb')
  abstract!: Text;

  @Column('text')
  language!: Language;

  /** Null in the tray, where a session keeps its length. */
  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('integer')
  minutes!: number;

  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('integer', { nullable: true })
  expected!: number | null;

  @Column('text', { nullable: true })
  streamUrl!: string | null;

  /** Grows with each change, so that nobody overwrites what they have not seen. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'changed_by' })
  changer!: unknown;

  @Column('timestamptz')
  changedAt!: Date;
}
