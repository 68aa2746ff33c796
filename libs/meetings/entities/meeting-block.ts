import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';

/** The two no longer see or ask one another, at any event. Nobody is told. */
@Entity('meeting_block')
@Check('meeting_block_not_self', `person_id <> blocked_id`)
export class MeetingBlock {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  blockedId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'blocked_id' })
  blocked!: unknown;

  @Column('timestamptz')
  blockedAt!: Date;
}
