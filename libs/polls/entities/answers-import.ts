import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';
import { Poll } from './poll';

/** A survey whose answers came from a file of another tool. */
@Entity('answers_import')
@Unique(['eventId', 'sha256'])
export class AnswersImport {
  @PrimaryColumn('uuid')
  pollId!: string;

  @OneToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Of the file: taken over once. */
  @Column('bytea')
  sha256!: Buffer;

  @Column('uuid', { nullable: true })
  importedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'imported_by' })
  importer!: unknown;

  @Column('timestamptz')
  importedAt!: Date;
}
