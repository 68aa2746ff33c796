import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Meeting } from './meeting';

/** Who was reminded on their screen of a meeting as it stood. */
@Entity('meeting_reminder')
export class MeetingReminder {
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

  @PrimaryColumn('integer')
  revision!: number;

  @Column('timestamptz')
  toldAt!: Date;
}
