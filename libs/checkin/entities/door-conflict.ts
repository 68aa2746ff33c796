import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { ConflictEnding } from '@parvis/contract/resolvers';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';
import { CheckInPoint } from './check-in-point';
import { Scan } from './scan';

/** Somebody was let in who, as all scans say, should not have been; written by the replay, seen by staff. */
@Entity('door_conflict')
@Check('door_conflict_kind_known', `kind in ('TWICE', 'AGAINST_RULES')`)
@Check(
  'door_conflict_settled_as_known',
  `settled_as is null or settled_as in ('SAME_PERSON', 'TWO_PEOPLE', 'ACCEPTED', 'SENT_AWAY') and seen_at is not null`,
)
export class DoorConflict {
  @PrimaryColumn('uuid')
  scanId!: string;

  @OneToOne(() => Scan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'scan_id' })
  scan!: unknown;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  pointId!: string;

  @ManyToOne(() => CheckInPoint, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'point_id' })
  point!: unknown;

  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('text')
  kind!: 'TWICE' | 'AGAINST_RULES';

  /** The scan that let the same ticket in before. */
  @Column('uuid', { nullable: true })
  otherScanId!: string | null;

  @ManyToOne(() => Scan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'other_scan_id' })
  otherScan!: unknown;

  /** What it turned out to be; null while open, and for one that was only seen. */
  @Column('text', { nullable: true })
  settledAs!: ConflictEnding | null;

  @Column('timestamptz', { nullable: true })
  seenAt!: Date | null;

  @Column('uuid', { nullable: true })
  seenBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'seen_by' })
  seer!: unknown;
}
