import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Exhibitor } from './exhibitor';

/** Somebody of the team of a booth. */
@Entity('exhibitor_member')
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
}
