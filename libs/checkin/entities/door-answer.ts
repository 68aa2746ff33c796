import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** An answer as it was given at a door; the latest of a question is the holder's. */
@Entity('door_answer')
@Index(['ticketId', 'questionId'])
export class DoorAnswer {
  /** The tablet's own, so that one sent again is known. */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('uuid')
  questionId!: string;

  @ManyToOne('form_question', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'question_id' })
  question!: unknown;

  @Column('text', { array: true })
  answer!: string[];

  @Column('uuid')
  deviceId!: string;

  @Column('text', { nullable: true })
  operatorName!: string | null;

  /** Door time. */
  @Column('timestamptz')
  answeredAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
