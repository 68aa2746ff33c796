import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { FormQuestion } from './form-question';
import { TicketKind } from './ticket-kind';

/** A kind of ticket that a question is for; a question without any is for all. */
@Entity('form_question_kind')
export class FormQuestionKindOfTicket {
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => FormQuestion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;
}
