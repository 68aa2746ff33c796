import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ScanVerdict } from '@parvis/domain';
import { Person } from '@parvis/accounts';
import type { ScanMethod } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** What a tablet read and what was said about it; never changed, never taken away. */
@Entity('scan')
@Check('scan_method_known', `method in ('CAMERA', 'TYPED', 'SEARCH')`)
@Check('scan_verdict_known', `verdict in ('ADMITTED', 'ALREADY_IN', 'CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE')`)
@Check('scan_code_length', 'length(code) <= 200')
@Index('scan_admitted_once', ['ticketId'], { unique: true, where: `verdict = 'ADMITTED'` })
@Index(['eventId', 'scannedAt'])
export class Scan {
  /** The tablet's own, so that a scan sent again is known. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('uuid')
  deviceId!: string;

  @Column('uuid')
  operatorId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'operator_id' })
  operator!: unknown;

  /** As it was read, also when it is no ticket. */
  @Column('text')
  code!: string;

  @Column('text')
  method!: ScanMethod;

  @Column('text')
  verdict!: ScanVerdict;

  /** By the tablet's clock, within reason. */
  @Column('timestamptz')
  scannedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
