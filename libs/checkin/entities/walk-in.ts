import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** Somebody who was registered at the desk. */
@Entity('walk_in')
export class WalkIn {
  /** The tablet's own. */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('uuid')
  deviceId!: string;

  @Column('uuid', { nullable: true })
  operatorId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'operator_id' })
  operator!: unknown;

  /** Nobody's place was left: the person stood in the room before the server could say so. */
  @Column('boolean')
  isOverQuota!: boolean;

  /** By the tablet's clock, within reason. */
  @Column('timestamptz')
  arrivedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
