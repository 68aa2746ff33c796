import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { InvoiceKind } from '@parvis/contract/resolvers';
import type { InvoiceContent } from '../invoices/invoice-content';
import { TicketOrder } from './ticket-order';

/** An invoice or a credit note as it was issued; the database refuses to change or remove it. */
@Entity('invoice')
@Unique(['kind', 'year', 'number'])
@Check('invoice_kind_known', `kind in ('INVOICE', 'CREDIT_NOTE')`)
@Check('invoice_number_positive', 'number > 0')
@Check('invoice_credits_one', `(kind = 'CREDIT_NOTE') = (credited_id is not null)`)
export class Invoice {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  orderId!: string;

  @ManyToOne(() => TicketOrder)
  @JoinColumn({ name: 'order_id' })
  order!: unknown;

  @Column('text')
  kind!: InvoiceKind;

  @Column('integer')
  year!: number;

  @Column('integer')
  number!: number;

  /** Of a credit note: the invoice that it takes back, or a part of. */
  @Index()
  @Column('uuid', { nullable: true })
  creditedId!: string | null;

  @ManyToOne(() => Invoice)
  @JoinColumn({ name: 'credited_id' })
  credited!: unknown;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('integer')
  netCents!: number;

  @Column('integer')
  vatCents!: number;

  @Column('jsonb')
  content!: InvoiceContent;
}
