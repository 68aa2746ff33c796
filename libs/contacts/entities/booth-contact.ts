import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';

/** A visitor whom the team of a booth scanned. */
@Entity('booth_contact')
@Check('booth_contact_profile_first', 'shares_profile or not shares_email and phone is null')
@Check('booth_contact_phone_length', 'length(phone) <= 30')
@Index('booth_contact_once', ['exhibitorId', 'personId'], { unique: true, where: 'withdrawn_at is null' })
@Index(['exhibitorId', 'personId'])
export class BoothContact {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  exhibitorId!: string;

  @ManyToOne('exhibitor', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Index()
  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  scannedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'scanned_by' })
  scanner!: unknown;

  @Column('timestamptz')
  scannedAt!: Date;

  /** Name, job and organisation; without them nothing else. */
  @Column('boolean')
  sharesProfile!: boolean;

  @Column('boolean')
  sharesEmail!: boolean;

  /** The one that the visitor gave this booth. */
  @Column('text', { nullable: true })
  phone!: string | null;

  /** When the visitor was written to. */
  @Column('timestamptz', { nullable: true })
  toldAt!: Date | null;

  /** Taken off the list by the booth. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  /** Taken back by the visitor, for good. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
