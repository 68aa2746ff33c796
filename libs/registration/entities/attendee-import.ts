import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** A list of attendees that staff imported. */
@Entity('attendee_import')
@Check('attendee_import_file_name_length', 'length(file_name) between 1 and 200')
export class AttendeeImport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'actor_id' })
  actor!: unknown;

  @Column('text')
  fileName!: string;

  /** Whether each got the ticket by mail. */
  @Column('boolean')
  ticketsSent!: boolean;

  @Column('timestamptz')
  importedAt!: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
