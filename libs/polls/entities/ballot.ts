import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Poll } from './poll';
import { Question } from './question';

/** One filled-in form; whose, nothing says. */
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

@Entity('answer')
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

  @Column('integer')
  value!: number;
}
