import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';

/** Somebody who wants no campaigns, of any event; messages about their own registration still go to them. */
@Entity('unsubscription')
export class Unsubscription {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('timestamptz')
  since!: Date;
}
