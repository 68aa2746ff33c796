import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';

/** A line of a bank statement that brought money; the same line imported again is the same row. */
@Entity('bank_line')
@Unique(['fingerprint'])
@Check('bank_line_amount_positive', 'amount_cents > 0')
export class BankLine {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('bytea')
  fingerprint!: Buffer;

  @Column('date')
  bookedOn!: string;

  @Column('text')
  label!: string;

  @Column('integer')
  amountCents!: number;

  @Column('timestamptz')
  importedAt!: Date;

  @Index()
  @Column('uuid', { nullable: true })
  importedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'imported_by' })
  importer!: unknown;

  /** Not for an order, says staff. */
  @Column('timestamptz', { nullable: true })
  setAsideAt!: Date | null;
}
