import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SessionProposalState } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/**
 * Other words that a speaker wishes for an own session. A draft may be thrown away and taken back from an earlier
 * version under the same id: what people wrote about it stays meanwhile.
 */
@Entity('session_proposal')
@Check('session_proposal_state_known', `state in ('PENDING', 'ACCEPTED', 'REFUSED')`)
@Index('session_proposal_one_pending', ['sessionId'], { unique: true, where: `state = 'PENDING'` })
export class SessionProposal {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  sessionId!: string;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('jsonb')
  title!: Text;

  @Column('jsonb')
  abstract!: Text;

  @Column('text')
  state!: SessionProposalState;

  @Column('text')
  answer!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by' })
  decider!: unknown;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
