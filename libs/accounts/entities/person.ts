import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Language } from '@parvis/domain';
import { Organisation } from './organisation';

@Entity('person')
@Unique(['email'])
@Check('person_language_known', `language in ('FR', 'EN')`)
@Check('person_names_length', `length(given_name) <= 100 and length(family_name) <= 100`)
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('citext')
  email!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text', { nullable: true })
  jobTitle!: string | null;

  @Column('text', { nullable: true })
  profession!: string | null;

  @Index()
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;

  /** When staff confirmed the organisation; null for one that the person only typed. */
  @Column('timestamptz', { nullable: true })
  affiliationConfirmedAt!: Date | null;

  /** Shown on the page of the organisation in the directory, because they said so. */
  @Column('boolean', { default: false })
  inDirectory!: boolean;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  createdAt!: Date;
}
