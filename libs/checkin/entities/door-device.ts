import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';
import { CheckInPoint } from './check-in-point';

/** A tablet of one event and one point: announced by staff, then paired, perhaps revoked. */
@Entity('door_device')
@Check('door_device_name_length', 'length(name) between 1 and 60')
@Check('door_device_battery_percent', 'battery between 0 and 100')
@Check('door_device_paired_has_key', '(paired_at is null) = (secret_hash is null)')
@Index('door_device_pairing_hash_key', ['pairingHash'], { unique: true })
@Index('door_device_secret_hash_key', ['secretHash'], { unique: true })
export class DoorDevice {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

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

  @Column('text')
  name!: string;

  /** Of the short code that pairs it; null once used. */
  @Column('bytea', { nullable: true })
  pairingHash!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  pairingExpiresAt!: Date | null;

  /** Of its own key. */
  @Column('bytea', { nullable: true })
  secretHash!: Buffer | null;

  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'made_by' })
  maker!: unknown;

  @Column('timestamptz')
  madeAt!: Date;

  /** Opened by somebody who signed in on it: it forgets everything once they sign out. */
  @Column('boolean', { default: false })
  signedInOnly!: boolean;

  @Column('timestamptz', { nullable: true })
  pairedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'revoked_by' })
  revoker!: unknown;

  @Column('timestamptz', { nullable: true })
  lastSeenAt!: Date | null;

  /** What it said it still had to send, when it was last heard. */
  @Column('integer', { nullable: true })
  waitingScans!: number | null;

  /** Percent. */
  @Column('smallint', { nullable: true })
  battery!: number | null;
}
