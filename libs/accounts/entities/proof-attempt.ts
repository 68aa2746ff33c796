import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from './person';

/** A wrong code, or a code asked for by mail. */
@Entity('proof_attempt')
@Index(['personId', 'triedAt'])
@Check('proof_attempt_kind_known', `kind in ('FAILED', 'CODE_SENT')`)
export class ProofAttempt {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  kind!: 'FAILED' | 'CODE_SENT';

  @Column('timestamptz')
  triedAt!: Date;
}
