import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Column } from 'typeorm';
import { FormQuestion } from './form-question';
import { Ticket } from './ticket';

/** A file that somebody handed in for a question; of no ticket as long as they have not registered. */
@Entity('answer_file')
export class AnswerFile {
  @PrimaryColumn('uuid')
  fileId!: string;

  @ManyToOne('stored_file', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_id' })
  file!: unknown;

  @Index()
  @Column('uuid')
  questionId!: string;

  @ManyToOne(() => FormQuestion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @ManyToOne(() => Ticket, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;
}
