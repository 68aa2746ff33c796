import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** The latest published programme as it is sent, compressed once. */
@Entity('programme_file')
export class ProgrammeFile {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Of the version and of the names within: when it no longer fits, the file is made again. */
  @Column('text')
  digest!: string;

  @Column('bytea')
  gzip!: Buffer;

  @Column('bytea')
  brotli!: Buffer;
}
