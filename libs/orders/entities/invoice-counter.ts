import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given; its row is the lock under which the next is taken, so that no number is left out. */
@Entity('invoice_counter')
export class InvoiceCounter {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('integer')
  year!: number;

  @Column('integer')
  last!: number;
}
