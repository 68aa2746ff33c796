import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Question } from './question';

/** What a person decided about words of the audience; words that are not here, nobody has judged. */
@Entity('wall_word')
export class WallWord {
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => Question, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @PrimaryColumn('text')
  wordsKey!: string;

  @Column('boolean')
  isShown!: boolean;
}
