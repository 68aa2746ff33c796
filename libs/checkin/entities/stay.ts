import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';
import { CheckInPoint } from './check-in-point';
import { Scan } from './scan';

/** From letting in to leaving, at one point on one day: written by the replay of all scans and by nobody else. */
@Entity('stay')
@Check('stay_left_after_entering', 'left_at >= entered_at')
@Index('stay_one_open', ['ticketId', 'pointId', 'day'], { unique: true, where: 'left_at is null' })
@Index(['eventId', 'pointId'])
export class Stay {
  @PrimaryColumn('uuid')
  enteredScanId!: string;

  @OneToOne(() => Scan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'entered_scan_id' })
  enteredScan!: unknown;

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

  /** In the event's zone. */
  @Column('date')
  day!: string;

  @Column('timestamptz')
  enteredAt!: Date;

  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;
}
