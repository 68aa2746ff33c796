import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Text } from '@parvis/domain';

export type College = 'LARGE_COMPANY' | 'SME' | 'RESEARCH' | 'LOCAL_AUTHORITY';
export type Filiere = 'BIOTECH_PHARMA' | 'MEDTECH' | 'DIGITAL_HEALTH' | 'DIAGNOSTIC';

@Entity('organisation')
@Unique(['name'])
@Check('organisation_college_known', `college in ('LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY')`)
@Check('organisation_filiere_known', `filiere in ('BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC')`)
@Check('organisation_name_length', `length(name) between 1 and 200`)
export class Organisation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('citext')
  name!: string;

  @Column('text', { nullable: true })
  college!: College | null;

  @Column('text', { nullable: true })
  filiere!: Filiere | null;

  @Column('text', { nullable: true })
  city!: string | null;

  /** First day of membership of the cluster, YYYY-MM-DD; null for an organisation that never joined. */
  @Column('date', { nullable: true })
  memberFrom!: string | null;

  /** First day after membership; null while it lasts. */
  @Column('date', { nullable: true })
  memberUntil!: string | null;

  /** What it says of itself in the directory, cleaned HTML. */
  @Column('jsonb', { nullable: true })
  description!: Text | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Index()
  @Column('uuid', { nullable: true })
  logoId!: string | null;

  @ManyToOne('stored_file', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'logo_id' })
  logo!: unknown;
}
