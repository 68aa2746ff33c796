import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that a mail server said does not exist; campaigns leave it out until staff clear it. */
@Entity('unreachable_address')
export class UnreachableAddress {
  @PrimaryColumn('citext')
  address!: string;

  @Column('timestamptz')
  since!: Date;

  @Column('text')
  fault!: string;
}
