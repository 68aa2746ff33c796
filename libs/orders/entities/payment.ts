import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { BankLine } from './bank-line';
import { TicketOrder } from './ticket-order';

/** Money that came, or that went back (negative); the database refuses to change or remove it. */
@Entity('payment')
@Unique(['bankLineId'])
@Unique(['providerId'])
@Check('payment_not_nothing', 'amount_cents <> 0')
export class Payment {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  orderId!: string;

  @ManyToOne(() => TicketOrder)
  @JoinColumn({ name: 'order_id' })
  order!: unknown;

  @Column('integer')
  amountCents!: number;

  @Column('date')
  receivedOn!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Index()
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'recorded_by' })
  recorder!: unknown;

  /** Each line of the bank pays once. */
  @Column('uuid', { nullable: true })
  bankLineId!: string | null;

  @OneToOne(() => BankLine)
  @JoinColumn({ name: 'bank_line_id' })
  bankLine!: unknown;

  /** What the online provider calls it; each of them counts once. */
  @Column('text', { nullable: true })
  providerId!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
