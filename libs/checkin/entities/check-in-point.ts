import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { PointAccess, PointKind } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** Where tickets are looked at: a door, a room, a workshop, a meal. */
@Entity('check_in_point')
@Check('check_in_point_kind_known', `kind in ('DOOR', 'ROOM', 'WORKSHOP', 'LUNCH', 'COCKTAIL')`)
@Check('check_in_point_access_known', `access in ('EVERYBODY', 'SIGNED_UP_FIRST', 'SIGNED_UP_ONLY')`)
@Check('check_in_point_capacity_positive', 'capacity > 0')
@Check('check_in_point_closes_after_opening', 'closes_at > opens_at')
@Check('check_in_point_sign_up_has_session', `access = 'EVERYBODY' or session_id is not null`)
@Index('check_in_point_one_main_door', ['eventId'], { unique: true, where: 'is_main' })
export class CheckInPoint {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('jsonb')
  name!: Text;

  @Column('text')
  kind!: PointKind;

  /** The door that counts who came to the event; a trigger makes it with the event. */
  @Column('boolean', { default: false })
  isMain!: boolean;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @ManyToOne('session', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @ManyToOne('room', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'room_id' })
  room!: unknown;

  @Column('timestamptz', { nullable: true })
  opensAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closesAt!: Date | null;

  @Column('text', { default: 'EVERYBODY' })
  access!: PointAccess;

  /** Until then seats wait for those who signed up; without, until the session starts. */
  @Column('timestamptz', { nullable: true })
  seatsKeptUntil!: Date | null;

  /** Whether somebody who left may come back on the same day. */
  @Column('boolean', { default: true })
  reentry!: boolean;

  /** How many may be inside at once. */
  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('integer', { default: 0 })
  position!: number;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
