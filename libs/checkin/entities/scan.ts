import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ScanVerdict } from '@parvis/domain';
import { Person } from '@parvis/accounts';
import type { ScanDirection, ScanKind, ScanMethod } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';
import { CheckInPoint } from './check-in-point';

/**
 * What a tablet read and what was said there: never changed, never taken away. `verdict` alone follows from the replay of
 * all scans and may change as others come in.
 */
@Entity('scan')
@Check('scan_kind_known', `kind in ('SCAN', 'MANUAL', 'UNDO')`)
@Check('scan_direction_known', `direction in ('IN', 'OUT')`)
@Check('scan_method_known', `method in ('CAMERA', 'TYPED', 'SEARCH', 'KIOSK')`)
@Check(
  'scan_verdict_known',
  `verdict in ('ADMITTED', 'LEFT', 'ALREADY_IN', 'NOT_IN', 'UNDONE', 'CANCELLED',
          'TRANSFERRED', 'OTHER_EVENT', 'FORGED', 'KEY_REVOKED', 'KEY_OLD', 'KIND_NOT_ADMITTED', 'TOO_EARLY', 'TOO_LATE',
          'NOT_SIGNED_UP', 'FULL', 'NO_REENTRY', 'UNKNOWN_CODE', 'REISSUED')`,
)
@Check('scan_code_length', 'length(code) <= 200')
@Check('scan_reason_length', 'length(reason) <= 500')
@Check('scan_operator_name_length', 'length(operator_name) <= 100')
@Check('scan_undo_names_scan', `(kind = 'UNDO') = (undoes_id is not null)`)
@Index(['ticketId', 'pointId'])
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

  /** A trigger takes the main door for a scan that names no point. */
  @Column('uuid')
  pointId!: string;

  @ManyToOne(() => CheckInPoint, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'point_id' })
  point!: unknown;

  @Column('text', { default: 'SCAN' })
  kind!: ScanKind;

  @Column('text', { default: 'IN' })
  direction!: ScanDirection;

  @Column('uuid')
  deviceId!: string;

  /** How many scans the device had made by then; it grows by one each time. */
  @Column('integer', { nullable: true })
  sequence!: number | null;

  /** Who was signed in; null on a paired device. */
  @Column('uuid', { nullable: true })
  operatorId!: string | null;

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

  /** What the device said to the people there; null for what was judged by the server alone. */
  @Column('text', { nullable: true })
  shown!: ScanVerdict | null;

  /** Why somebody was let in by hand. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The scan that this one takes back; it may arrive later. */
  @Index()
  @Column('uuid', { nullable: true })
  undoesId!: string | null;

  /** Who held the device, as typed on it. */
  @Column('text', { nullable: true })
  operatorName!: string | null;

  /** The raw clock of the device. */
  @Column('timestamptz', { nullable: true })
  deviceTime!: Date | null;

  /** Door time: the device's clock, put right and within reason. */
  @Column('timestamptz')
  scannedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
