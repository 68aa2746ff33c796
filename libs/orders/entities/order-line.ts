import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Text } from '@parvis/domain';
import { TicketOrder } from './ticket-order';

/** Places of one kind at one price, as it was when they were ordered. */
@Entity('order_line')
@Unique(['orderId', 'kindId'])
@Check('order_line_price_range', 'price_cents between 0 and 10000000')
@Check('order_line_vat_range', 'vat_basis_points between 0 and 10000')
@Check('order_line_one_discount', 'num_nonnulls(percent_basis_points, amount_cents) <= 1')
export class OrderLine {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  orderId!: string;

  @ManyToOne(() => TicketOrder, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'order_id' })
  order!: unknown;

  @Index()
  @Column('uuid')
  kindId!: string;

  @ManyToOne('ticket_kind')
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  name!: Text;

  /** Of one place before VAT and before what the code takes off. */
  @Column('integer')
  priceCents!: number;

  @Column('integer')
  vatBasisPoints!: number;

  @Column('text', { nullable: true })
  codeWord!: string | null;

  @Column('integer', { nullable: true })
  percentBasisPoints!: number | null;

  @Column('integer', { nullable: true })
  amountCents!: number | null;
}
