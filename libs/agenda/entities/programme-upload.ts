import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** A file that staff handed in for a session of an event; it leaves for visitors once a published session names it. */
@Entity('programme_upload')
export class ProgrammeUpload {
  @PrimaryColumn('uuid')
  fileId!: string;

  @ManyToOne('stored_file', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_id' })
  file!: unknown;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;
}
