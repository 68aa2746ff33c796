import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { CancelledBecause, Language, OrderStatus, PaymentMethod } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';
import type { Billing } from '../billing.rules';

/** One buyer, one or several places of one event. */
@Entity('ticket_order')
@Unique(['reference'])
@Unique(['eventId', 'requestKey'])
@Check('ticket_order_status_known', `status in ('PENDING', 'PAID', 'PAID_WITHOUT_PLACES', 'CANCELLED', 'REFUNDED')`)
@Check('ticket_order_method_known', `method in ('NONE', 'TRANSFER', 'PURCHASE_ORDER', 'ONLINE')`)
@Check('ticket_order_language_known', `language in ('FR', 'EN')`)
@Check('ticket_order_reason_known', `cancelled_because in ('BUYER', 'STAFF', 'EXPIRED', 'EVENT')`)
@Check('ticket_order_billed_unless_free', `method = 'NONE' or billing is not null`)
export class TicketOrder {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event)
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Made by the client: the same key sent twice is one order. */
  @Column('uuid')
  requestKey!: string;

  /** What the buyer writes on a transfer, see `makeOrderReference`. */
  @Column('text')
  reference!: string;

  @Column('text')
  status!: OrderStatus;

  @Column('text')
  method!: PaymentMethod;

  @Column('text')
  language!: Language;

  /** Null for a buyer who was not signed in. */
  @Index()
  @Column('uuid', { nullable: true })
  buyerId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'buyer_id' })
  buyer!: unknown;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('citext')
  email!: string;

  /** What the invoice says of the buyer; null for an order that costs nothing. */
  @Column('jsonb', { nullable: true })
  billing!: Billing | null;

  @Column('timestamptz')
  placedAt!: Date;

  /** When it must be paid: an online order gives its places back then, others are reminded of it. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  paidAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { nullable: true })
  cancelledBecause!: CancelledBecause | null;
}
