import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Code } from './code';
import { Ticket } from './ticket';

/** One use of a code: one ticket, by itself or in an order. It is removed when that ends, and can be had again. */
@Entity('code_use')
@Check('code_use_number_positive', 'number > 0')
@Check('code_use_of_ticket_or_order', 'num_nonnulls(ticket_id, order_ref) = 1')
export class CodeUse {
  @PrimaryColumn('uuid')
  codeId!: string;

  @ManyToOne(() => Code, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'code_id' })
  code!: unknown;

  /** 1 to the most uses of the code: two people cannot have the same one. */
  @PrimaryColumn('integer')
  number!: number;

  @Index()
  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @ManyToOne(() => Ticket, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  /** The order that it is used in, of the room that knows orders. */
  @Index()
  @Column('uuid', { nullable: true })
  orderRef!: string | null;

  @Column('timestamptz')
  usedAt!: Date;
}
