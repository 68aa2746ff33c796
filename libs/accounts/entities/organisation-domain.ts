import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation';

/** What stands behind the @ in the addresses of an organisation's people. */
@Entity('organisation_domain')
@Check('organisation_domain_shape', `domain ~ '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' and length(domain) <= 253`)
export class OrganisationDomain {
  @PrimaryColumn('citext')
  domain!: string;

  @Index()
  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;
}
