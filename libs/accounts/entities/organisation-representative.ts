import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation';
import { Person } from './person';

/** Who keeps the page of an organisation, or asked to. Good for as long as they belong to it. */
@Entity('organisation_representative')
@Check('organisation_representative_state_known', `state in ('ASKED', 'ACTIVE')`)
export class OrganisationRepresentative {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  state!: 'ASKED' | 'ACTIVE';

  @Column('timestamptz')
  since!: Date;
}
