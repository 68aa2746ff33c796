import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Meeting } from './meeting';

/** Whether a meeting took place, as one of its two people says, or staff for both. */
@Entity('meeting_saying')
@Index('meeting_saying_once_a_person', ['meetingId', 'saidBy'], { unique: true, where: 'not by_staff' })
@Index('meeting_saying_once_staff', ['meetingId'], { unique: true, where: 'by_staff' })
@Check('meeting_saying_absent_only_without', 'not happened or absent_person_id is null')
export class MeetingSaying {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting!: unknown;

  @Column('uuid')
  saidBy!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'said_by' })
  sayer!: unknown;

  @Column('boolean', { default: false })
  byStaff!: boolean;

  @Column('boolean')
  happened!: boolean;

  @Column('uuid', { nullable: true })
  absentPersonId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'absent_person_id' })
  absentPerson!: unknown;

  @Column('timestamptz')
  saidAt!: Date;
}
