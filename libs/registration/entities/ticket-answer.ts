import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { FormQuestion } from './form-question';
import { Ticket } from './ticket';

@Entity('ticket_answer')
export class TicketAnswer {
  @PrimaryColumn('uuid')
  ticketId!: string;

  @ManyToOne(() => Ticket, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  questionId!: string;

  @ManyToOne(() => FormQuestion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  /** As `Answers` of the domain has it; never empty. */
  @Column('text', { array: true })
  answer!: string[];
}
