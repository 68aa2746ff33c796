import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** Where two people meet: a numbered table, a place on a booth, or an address on the screen. */
@Entity('meeting_table')
@Index('meeting_table_label_once', ['eventId', 'label'], { unique: true, where: 'removed_at IS NULL' })
@Index('meeting_table_number_once', ['eventId', 'number'], { unique: true, where: 'removed_at IS NULL' })
@Index('meeting_table_spot_once', ['zoneId', 'planRow', 'planColumn'], { unique: true, where: 'removed_at IS NULL' })
@Check('meeting_table_one_kind', 'num_nonnulls(exhibitor_id, video_url) <= 1')
@Check('meeting_table_plan', 'plan_row > 0 and plan_column > 0 and number > 0')
export class MeetingTable {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  label!: string;

  @Column('integer')
  position!: number;

  /** On its card; null for what has none. */
  @Column('integer', { nullable: true })
  number!: number | null;

  @Index()
  @Column('uuid', { nullable: true })
  zoneId!: string | null;

  /** By name, as the booth: zones are the meetings', booths the profiles'. */
  @ManyToOne('meeting_zone', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'zone_id' })
  zone!: unknown;

  /** Where it stands on the plan of its zone, from 1. */
  @Column('integer', { nullable: true })
  planRow!: number | null;

  @Column('integer', { nullable: true })
  planColumn!: number | null;

  /** The place of a booth: only its team meets there, and its team meets only there. */
  @Index()
  @Column('uuid', { nullable: true })
  exhibitorId!: string | null;

  @ManyToOne('exhibitor', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  /** Where the two meet online. */
  @Column('text', { nullable: true })
  videoUrl!: string | null;

  /** Taken away: kept for the meetings that were held there, and used by none. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;
}
