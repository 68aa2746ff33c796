import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { BoothOffer, Filiere } from '@parvis/contract/resolvers';
import { Organisation } from '@parvis/accounts';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** An organisation that has a booth at an event. */
@Entity('exhibitor')
@Unique(['eventId', 'organisationId'])
@Unique(['eventId', 'booth'])
@Check('exhibitor_filiere_known', `filiere in ('BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC')`)
export class Exhibitor {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;

  @Column('text', { nullable: true })
  booth!: string | null;

  @Column('jsonb')
  description!: Text;

  @Column('text', { nullable: true })
  website!: string | null;

  /** Null: that of the organisation. */
  @Column('text', { nullable: true })
  filiere!: Filiere | null;

  @Column('text', { array: true, default: [] })
  offers!: BoothOffer[];

  @Column('uuid', { nullable: true })
  logoId!: string | null;

  @ManyToOne('stored_file')
  @JoinColumn({ name: 'logo_id' })
  logo!: unknown;

  /** Places for the tickets of its team. */
  @Column('uuid', { nullable: true })
  allotmentId!: string | null;

  @ManyToOne('allotment', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'allotment_id' })
  allotment!: unknown;

  /** When its order was last given, be it for nothing. */
  @Column('timestamptz', { nullable: true })
  ordersSettledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}
