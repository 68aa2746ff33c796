import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { TicketStatus } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';
import { TicketKind } from './ticket-kind';

@Entity('ticket')
@Unique(['code'])
@Unique(['eventId', 'requestKey'])
@Unique(['replacesId'])
@Index('ticket_one_live_per_person', ['eventId', 'personId'], {
  unique: true,
  where: `status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED')`,
})
@Check('ticket_status_among', `status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED', 'REFUSED', 'CANCELLED')`)
@Check('ticket_issue_fits', 'issue between 1 and 65535')
@Check('ticket_cancelled_has_time', `(status = 'CANCELLED') = (cancelled_at is not null)`)
export class Ticket {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  /** Made by the client: the same key sent twice is one registration. */
  @Column('uuid')
  requestKey!: string;

  /** What people type, see `makeTicketCode`; the QR code says the signed form, see `signedTicketText`. */
  @Column('text')
  code!: string;

  /** Grows when the place gets a new code, by handing it on or because the old one is lost. */
  @Column('integer', { default: 1 })
  issue!: number;

  @Index()
  @Column('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind)
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Column('text')
  status!: TicketStatus;

  @Column('boolean')
  openToMeetings!: boolean;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  /** Told to whoever was refused. */
  @Column('text', { nullable: true })
  refusalReason!: string | null;

  /** The ticket that was handed on, to which this one is the successor. */
  @Column('uuid', { nullable: true })
  replacesId!: string | null;

  @OneToOne(() => Ticket, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'replaces_id' })
  replaces!: unknown;
}
