import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { BoothQuestion } from '@parvis/contract/resolvers';

/** What the team of a booth asks its visitors, and the words it files them under. */
@Entity('booth_asks')
export class BoothAsks {
  @PrimaryColumn('uuid')
  exhibitorId!: string;

  @OneToOne('exhibitor', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  @Column('jsonb')
  tags!: string[];

  @Column('jsonb')
  questions!: BoothQuestion[];
}
