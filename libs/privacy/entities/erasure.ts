import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The proof that somebody was erased. Nothing in it leads to them, and the database refuses to change it. */
@Entity('erasure')
@Check('erasure_asked_by_known', `asked_by in ('PERSON', 'STAFF', 'RETENTION')`)
@Index(['erasedAt'])
export class Erasure {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz')
  erasedAt!: Date;

  @Column('text')
  askedBy!: 'PERSON' | 'STAFF' | 'RETENTION';

  /** How many rows of each table spoke of the person. */
  @Column('jsonb')
  rows!: Record<string, number>;
}
