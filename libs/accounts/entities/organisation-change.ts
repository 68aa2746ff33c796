import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from './organisation';
import { Person } from './person';

/** Another name or logo that a representative proposed, and what staff said to it. */
@Entity('organisation_change')
export class OrganisationChange {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;

  @Column('text', { nullable: true })
  name!: string | null;

  @Index()
  @Column('uuid', { nullable: true })
  logoId!: string | null;

  @ManyToOne('stored_file', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'logo_id' })
  logo!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'proposed_by' })
  proposer!: unknown;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('boolean', { nullable: true })
  isApproved!: boolean | null;

  /** What staff wrote to whoever proposed it. */
  @Column('text', { nullable: true })
  word!: string | null;
}
