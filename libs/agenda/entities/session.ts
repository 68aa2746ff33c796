import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { SessionKind } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import { Event } from '@parvis/events';
import { Room } from './room';
import { Sequence } from './sequence';
import { Track } from './track';

@Entity('session')
@Check(
  'session_kind_known',
  `kind in ('KEYNOTE', 'ROUND_TABLE', 'PITCH', 'WORKSHOP', 'AWARD', 'BREAK', 'NETWORKING', 'TALK')`,
)
@Check('session_ends_after_start', 'ends_at > starts_at')
@Check('session_capacity_positive', 'capacity > 0')
@Check('session_expected_positive', 'expected > 0')
export class Session {
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

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** Seats one must sign up for; null where anybody may come. */
  @Column('integer', { nullable: true })
  capacity!: number | null;

  /** How many are expected where nobody signs up. */
  @Column('integer', { nullable: true })
  expected!: number | null;

  /** Where the session is shown live; for those who hold a ticket. */
  @Column('text', { nullable: true })
  streamUrl!: string | null;

  /** Grows with each published change of time, place or title: the SEQUENCE of calendar files. */
  @Column('integer', { default: 0 })
  revision!: number;
}
