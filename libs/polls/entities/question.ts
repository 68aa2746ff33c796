import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { AnswerOption, QuestionKind, QuestionTopic, Text } from '@parvis/domain';
import { Poll } from './poll';

@Entity('question')
@Unique(['pollId', 'position'])
@Unique(['pollId', 'topic'])
@Check(
  'question_kind_known',
  `kind in ('SATISFACTION', 'RATING_5', 'GRADE_10', 'NPS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING', 'YES_NO',
     'NUMBER', 'SHORT_TEXT', 'OPEN_TEXT', 'SPEAKER_QUESTIONS')`,
)
@Check('question_limits_order', 'lowest <= highest')
@Check('question_splits_kind', `not splits or kind in ('SINGLE_CHOICE', 'YES_NO')`)
@Index('question_splits_key', ['pollId'], { unique: true, where: 'splits' })
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

  @Column('boolean', { default: true })
  required!: boolean;

  /** Of a number its limits, of several choices how many at most. */
  @Column('integer', { nullable: true })
  lowest!: number | null;

  @Column('integer', { nullable: true })
  highest!: number | null;

  /** Title of the part of the survey that begins here. */
  @Column('jsonb', { nullable: true })
  section!: Text | null;

  /** Asked only of those who answered one of `shownIfValues` to this one. */
  @Index()
  @Column('uuid', { nullable: true })
  shownIfId!: string | null;

  @ManyToOne(() => Question, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'shown_if_id' })
  shownIf!: unknown;

  @Column('integer', { array: true, default: '{}' })
  shownIfValues!: number[];

  /** Results may be read by the answer to this question, one at most in a poll. */
  @Column('boolean', { default: false })
  splits!: boolean;
}
