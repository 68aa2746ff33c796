import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Event } from '@parvis/events';

/** A word that lowers a price, shows hidden kinds of ticket, or both. */
@Entity('code')
@Unique(['eventId', 'word'])
@Check('code_word_shape', `word ~ '^[A-Z0-9-]{3,40}$'`)
@Check('code_one_discount', 'num_nonnulls(percent_basis_points, amount_cents) <= 1')
@Check('code_percent_range', 'percent_basis_points between 1 and 10000')
@Check('code_amount_range', 'amount_cents between 1 and 10000000')
@Check('code_uses_range', 'uses_max between 1 and 10000')
@Check('code_ends_after_start', 'valid_until > valid_from')
export class Code {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** What people type, in capitals. */
  @Column('text')
  word!: string;

  /** For staff: whom it was made for. */
  @Column('text')
  note!: string;

  @Column('integer', { nullable: true })
  percentBasisPoints!: number | null;

  /** Off the price of each ticket before VAT. */
  @Column('integer', { nullable: true })
  amountCents!: number | null;

  /** Tickets; null for any number. */
  @Column('integer', { nullable: true })
  usesMax!: number | null;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('timestamptz', { nullable: true })
  validUntil!: Date | null;

  /** No longer taken. */
  @Column('timestamptz', { nullable: true })
  stoppedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
