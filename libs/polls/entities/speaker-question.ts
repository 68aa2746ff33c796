import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { SpeakerQuestionStatus } from '@parvis/contract/resolvers';
import { Poll } from './poll';

/** What somebody asks the speakers; who, and when, nothing says. */
@Entity('speaker_question')
@Check('speaker_question_words_length', 'length(words) between 1 and 280')
@Check('speaker_question_status_known', `status in ('WAITING', 'SHOWN', 'ANSWERED', 'REFUSED')`)
export class SpeakerQuestion {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @Column('text')
  words!: string;

  @Column('text')
  status!: SpeakerQuestionStatus;
}

/** Who carries a question, under a code that only this installation can reckon from a person. */
@Entity('speaker_question_support')
export class SpeakerQuestionSupport {
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => SpeakerQuestion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @PrimaryColumn('bytea')
  voter!: Buffer;
}

/** How many questions somebody has asked, under another such code. */
@Entity('speaker_asker')
@Check('speaker_asker_asked_range', 'asked between 1 and 5')
export class SpeakerAsker {
  @PrimaryColumn('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @PrimaryColumn('bytea')
  asker!: Buffer;

  @Column('integer')
  asked!: number;
}
