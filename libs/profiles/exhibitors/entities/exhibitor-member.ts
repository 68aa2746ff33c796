import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Exhibitor } from './exhibitor';

/** Somebody of the team of a booth. */
@Entity('exhibitor_member')
@Check('exhibitor_member_role_known', `role in ('REPRESENTATIVE', 'STAND')`)
export class ExhibitorMember {
  @PrimaryColumn('uuid')
  exhibitorId!: string;

  @ManyToOne(() => Exhibitor, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text', { default: 'REPRESENTATIVE' })
  role!: 'REPRESENTATIVE' | 'STAND';

  /** Null for whoever was there from the beginning. */
  @Column('timestamptz', { nullable: true })
  invitedAt!: Date | null;

  /** The personal link of the last invitation; once it was used they have joined. */
  @Column('uuid', { nullable: true })
  linkId!: string | null;

  @ManyToOne('sign_in_link', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'link_id' })
  link!: unknown;
}
