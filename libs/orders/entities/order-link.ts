import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { TicketOrder } from './ticket-order';

/** A secret that opens the buyer's page; every message brings a fresh one, and the database keeps its hash. */
@Entity('order_link')
export class OrderLink {
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @Index()
  @Column('uuid')
  orderId!: string;

  @ManyToOne(() => TicketOrder, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'order_id' })
  order!: unknown;

  @Column('timestamptz')
  createdAt!: Date;
}
