import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { BoothSupply } from './booth-supply';
import { Exhibitor } from './exhibitor';

/** How many of a supply a booth ordered. */
@Entity('booth_order')
@Check('booth_order_some', 'quantity > 0')
export class BoothOrder {
  @PrimaryColumn('uuid')
  exhibitorId!: string;

  @ManyToOne(() => Exhibitor, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  supplyId!: string;

  @ManyToOne(() => BoothSupply)
  @JoinColumn({ name: 'supply_id' })
  supply!: unknown;

  @Column('integer')
  quantity!: number;

  /** Of one, as it was when it was first ordered; in cents. */
  @Column('integer', { nullable: true })
  price!: number | null;

  @Column('timestamptz')
  orderedAt!: Date;
}
