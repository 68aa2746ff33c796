import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Event } from '@parvis/events';
import { Allotment } from './allotment';
import { Ticket } from './ticket';
import { TicketKind } from './ticket-kind';

/** A place that is kept for somebody yet unnamed; it is taken until it is withdrawn, by its ticket once claimed. */
@Entity('place')
@Unique(['claimTokenHash'])
@Unique(['claimedTicketId'])
@Check('place_of_allotment_or_order', 'num_nonnulls(allotment_id, order_ref) = 1')
@Check('place_withdrawn_unclaimed', 'withdrawn_at is null or claimed_ticket_id is null')
export class Place {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind)
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  allotmentId!: string | null;

  @ManyToOne(() => Allotment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'allotment_id' })
  allotment!: unknown;

  /** The order that holds it, of the room that knows orders. */
  @Index()
  @Column('uuid', { nullable: true })
  orderRef!: string | null;

  /** Where the place has a link of its own. */
  @Column('bytea', { nullable: true })
  claimTokenHash!: Buffer | null;

  @Column('uuid', { nullable: true })
  claimedTicketId!: string | null;

  @OneToOne(() => Ticket, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'claimed_ticket_id' })
  claimedTicket!: unknown;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
