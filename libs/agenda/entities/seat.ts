import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { MeetingTable } from './meeting-table';
import { Session } from './session';
import { Slot } from './slot';

/**
 * One place at a time: a person, or a table, is taken at most once a slot, whatever takes it. Away is the wish for no
 * meeting in a slot: it stands beside a talk or a workshop, never beside a meeting. A table that is away is out of use.
 */
@Entity('seat')
@Index('seat_person_once', ['slotId', 'personId'], { unique: true, where: 'NOT away' })
@Index('seat_person_not_away', ['slotId', 'personId'], { unique: true, where: 'session_id IS NULL' })
@Unique('seat_table_once', ['slotId', 'tableId'])
@Check('seat_one_holder', 'num_nonnulls(person_id, table_id) = 1')
@Check('seat_duty_is_away', 'duty_id is null or away')
@Check('seat_one_cause', 'num_nonnulls(session_id, meeting_id) + away::int = 1')
export class Seat {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  slotId!: string;

  @ManyToOne(() => Slot, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'slot_id' })
  slot!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('uuid', { nullable: true })
  tableId!: string | null;

  @ManyToOne(() => MeetingTable)
  @JoinColumn({ name: 'table_id' })
  table!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  /** By name: meetings stand on the agenda, not the agenda on meetings. */
  @ManyToOne('meeting', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting!: unknown;

  @Column('boolean', { default: false })
  away!: boolean;

  /** An absence that comes from being on a booth, and goes with it. */
  @Index()
  @Column('uuid', { nullable: true })
  dutyId!: string | null;

  /** By name: booths stand on the agenda, not the agenda on booths. */
  @ManyToOne('booth_duty', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'duty_id' })
  duty!: unknown;
}
