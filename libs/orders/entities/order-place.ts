import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Invoice } from './invoice';
import { OrderLine } from './order-line';

/** What the order knows of one of its places; who holds it and whether it is kept, the place itself knows. */
@Entity('order_place')
@Unique(['lineId', 'position'])
@Check('order_place_named_whole', 'num_nonnulls(given_name, family_name, email) in (0, 3)')
export class OrderPlace {
  @PrimaryColumn('uuid')
  placeId!: string;

  @OneToOne('place', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'place_id' })
  place!: unknown;

  @Column('uuid')
  lineId!: string;

  @ManyToOne(() => OrderLine, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'line_id' })
  line!: unknown;

  @Column('integer')
  position!: number;

  /** As the buyer typed them; null while nobody is named. */
  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text', { nullable: true })
  familyName!: string | null;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Index()
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  /** No longer billed: the buyer took it back, or staff credited it. */
  @Column('timestamptz', { nullable: true })
  droppedAt!: Date | null;

  @Index()
  @Column('uuid', { nullable: true })
  invoiceId!: string | null;

  @ManyToOne(() => Invoice)
  @JoinColumn({ name: 'invoice_id' })
  invoice!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  creditNoteId!: string | null;

  @ManyToOne(() => Invoice)
  @JoinColumn({ name: 'credit_note_id' })
  creditNote!: unknown;
}
