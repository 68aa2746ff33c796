import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Question } from './question';

/** The theme that a person put words of the audience under; '' for none. Other words go where `themesOf` puts them. */
@Entity('words_theme')
@Check('words_theme_length', 'length(theme) <= 60')
export class WordsTheme {
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => Question, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @PrimaryColumn('text')
  wordsKey!: string;

  @Column('text')
  theme!: string;
}
