import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation';

/** Where the address of an organisation leads that became part of another. */
@Entity('organisation_redirect')
export class OrganisationRedirect {
  @PrimaryColumn('uuid')
  oldId!: string;

  @Index()
  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;
}
