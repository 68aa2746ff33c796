import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { WalkInMatter } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** What was typed about somebody who could not be given a ticket. */
export interface TypedWalkIn {
  givenName: string;
  familyName: string;
  email: string;
  organisationName: string;
}

/** Somebody who was registered on a tablet. Its code opens the door as the code of the ticket does. */
@Entity('walk_in')
@Check('walk_in_matter_known', `matter in ('OVER_QUOTA', 'HAS_A_PRICE', 'WAS_NOT_CONFIRMED', 'NOT_REGISTERED')`)
@Check('walk_in_code_length', 'length(code) <= 40')
@Check('walk_in_told_length', 'length(told) <= 2000')
@Index('walk_in_code_key', ['code'], { unique: true })
export class WalkIn {
  /** The tablet's own, so that one sent again is known. */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Theirs, new or not; null where none could be given. */
  @Index()
  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('text')
  code!: string;

  /** Of somebody without a ticket; forgotten once it is settled. */
  @Column('jsonb', { nullable: true })
  typed!: TypedWalkIn | null;

  /** What they were told of their data. */
  @Column('text')
  told!: string;

  @Column('boolean')
  hadTicket!: boolean;

  /** What staff have to settle; null for nothing. */
  @Column('text', { nullable: true })
  matter!: WalkInMatter | null;

  @Column('uuid')
  deviceId!: string;

  @Column('text', { nullable: true })
  operatorName!: string | null;

  /** Door time. */
  @Column('timestamptz')
  arrivedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'settled_by' })
  settler!: unknown;
}
