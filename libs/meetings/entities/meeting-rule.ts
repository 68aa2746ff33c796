import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Audience, College, Filiere } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** Who may not meet whom: one of the two is like `one`, the other like `other`. Null is anything. */
@Entity('meeting_rule')
@Check(
  'meeting_rule_says_something',
  `coalesce(one_audience, one_college, one_filiere) is not null
    and coalesce(other_audience, other_college, other_filiere) is not null`,
)
export class MeetingRule {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text', { nullable: true })
  oneAudience!: Audience | null;

  @Column('text', { nullable: true })
  oneCollege!: College | null;

  @Column('text', { nullable: true })
  oneFiliere!: Filiere | null;

  @Column('text', { nullable: true })
  otherAudience!: Audience | null;

  @Column('text', { nullable: true })
  otherCollege!: College | null;

  @Column('text', { nullable: true })
  otherFiliere!: Filiere | null;
}
