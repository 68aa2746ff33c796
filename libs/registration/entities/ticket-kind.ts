import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Audience } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** What somebody may register with: for whom, at what price, from when until when. */
@Entity('ticket_kind')
@Check('ticket_kind_audience_known', `audience in ('MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST')`)
@Check('ticket_kind_price_range', 'price_cents between 0 and 10000000')
@Check('ticket_kind_vat_range', 'vat_basis_points between 0 and 10000')
@Check('ticket_kind_order_range', '1 <= min_per_order and min_per_order <= max_per_order and max_per_order <= 100')
@Check('ticket_kind_sale_ends_after_start', 'sale_until > sale_from')
export class TicketKind {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  audience!: Audience;

  @Column('jsonb')
  name!: Text;

  @Column('jsonb', { nullable: true })
  description!: Text | null;

  /** Before VAT. */
  @Column('integer', { default: 0 })
  priceCents!: number;

  /** 2000 is 20 %. */
  @Column('integer', { default: 2000 })
  vatBasisPoints!: number;

  @Column('timestamptz')
  saleFrom!: Date;

  @Column('timestamptz', { nullable: true })
  saleUntil!: Date | null;

  @Column('integer', { default: 1 })
  minPerOrder!: number;

  @Column('integer', { default: 10 })
  maxPerOrder!: number;

  /** Shown only to somebody who has a code or an invitation. */
  @Column('boolean', { default: false })
  needsCode!: boolean;

  @Column('boolean', { default: false })
  needsApproval!: boolean;

  @Column('integer')
  position!: number;

  /** No longer given; the tickets of it stay. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
