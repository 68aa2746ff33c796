import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { AnswerOption, QuestionKind, QuestionTopic, Text } from '@parvis/domain';
import { Poll } from './poll';

@Entity('question')
@Unique(['pollId', 'position'])
@Unique(['pollId', 'topic'])
@Check('question_kind_known', `kind in ('SATISFACTION', 'RATING_5', 'GRADE_10', 'SINGLE_CHOICE')`)
@Check('question_topic_known', `topic in ('SATISFACTION', 'PARTNER_CLUB_INFORMATION', 'SESSION_GRADE')`)
export class Question {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  /** From 1. */
  @Column('integer')
  position!: number;

  @Column('text')
  kind!: QuestionKind;

  @Column('text', { nullable: true })
  topic!: QuestionTopic | null;

  @Column('jsonb')
  label!: Text;

  @Column('jsonb')
  options!: AnswerOption[];
}
