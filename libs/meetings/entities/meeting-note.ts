import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { NextStep } from '@parvis/contract/resolvers';
import { Meeting } from './meeting';

/** What a person keeps of a meeting for themselves; never shown to the other one. */
@Entity('meeting_note')
@Check('meeting_note_rating_range', `rating between 1 and 5`)
@Check('meeting_note_next_step_known', `next_step in ('NONE', 'WRITE', 'CALL', 'MEET_AGAIN', 'OFFER')`)
@Check('meeting_note_length', `length(note) <= 2000`)
export class MeetingNote {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting!: unknown;

  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('smallint', { nullable: true })
  rating!: number | null;

  @Column('text', { nullable: true })
  nextStep!: NextStep | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  savedAt!: Date;
}
