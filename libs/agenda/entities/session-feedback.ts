import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Session } from './session';

/** What one attendee thinks of a session; once a person. Speakers and staff read it without the name. */
@Entity('session_feedback')
@Check('session_feedback_rating_known', 'rating between 1 and 5')
@Check('session_feedback_text_length', 'char_length(text) <= 1000')
export class SessionFeedback {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('integer')
  rating!: number;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  givenAt!: Date;
}
