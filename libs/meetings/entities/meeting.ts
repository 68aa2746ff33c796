import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MeetingTable, Slot } from '@parvis/agenda';
import type { MeetingStatus } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';
import { MeetingRequest } from './meeting-request';

/** What came of an accepted request. Its seats, while it is booked, are rows of `seat`. */
@Entity('meeting')
@Unique(['requestId'])
@Check('meeting_status_known', `status in ('BOOKED', 'CANCELLED')`)
export class Meeting {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  requestId!: string;

  @ManyToOne(() => MeetingRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id' })
  request!: unknown;

  @Column('uuid')
  slotId!: string;

  @ManyToOne(() => Slot)
  @JoinColumn({ name: 'slot_id' })
  slot!: unknown;

  @Column('uuid')
  tableId!: string;

  @ManyToOne(() => MeetingTable)
  @JoinColumn({ name: 'table_id' })
  table!: unknown;

  @Column('text')
  status!: MeetingStatus;

  /** Grows at each change, for the SEQUENCE of its calendar file. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz')
  bookedAt!: Date;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;
}
