import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Poll } from './poll';
import { Question } from './question';

/** A ballot that waits to be counted with others, under a key that is not in the database. */
@Entity('sealed_ballot')
export class SealedBallot {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @Column('bytea')
  sealed!: Buffer;
}

/** One filled-in form that is counted; whose, nothing says. */
@Entity('ballot')
export class Ballot {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;
}

/** One value, several in an order, or words. */
@Entity('answer')
@Check('answer_one_shape', 'num_nonnulls(value, picks, words) = 1')
@Check('answer_picks_count', 'cardinality(picks) between 1 and 20')
@Check('answer_words_length', 'length(words) between 1 and 1000')
@Check('answer_words_compared', '(words is null) = (words_key is null)')
export class Answer {
  @PrimaryColumn('uuid')
  ballotId!: string;

  @ManyToOne(() => Ballot, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ballot_id' })
  ballot!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => Question, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @Column('integer', { nullable: true })
  value!: number | null;

  /** Of a ranking the best first. */
  @Column('integer', { array: true, nullable: true })
  picks!: number[] | null;

  @Column('text', { nullable: true })
  words!: string | null;

  /** The words as they are compared. */
  @Column('text', { nullable: true })
  wordsKey!: string | null;
}
