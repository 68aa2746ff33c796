import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { SellerDetails } from '../seller.rules';

/** Who sells: one row, what every invoice must say. */
@Entity('seller')
@Check('seller_only_one', 'id')
export class Seller {
  @PrimaryColumn('boolean', { default: true })
  id!: boolean;

  @Column('jsonb')
  details!: SellerDetails;

  @Column('timestamptz')
  savedAt!: Date;
}
