import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { ProgrammeContent, SessionChange } from '@parvis/domain';
import { Event } from '@parvis/events';

/** A state of the programme that was published; rows are added, never changed. */
@Entity('programme_version')
@Check('programme_version_number_positive', 'number > 0')
export class ProgrammeVersion {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @PrimaryColumn('integer')
  number!: number;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'published_by' })
  publisher!: unknown;

  @Column('text')
  note!: string;

  /** People by their ids: names are read where it is shown, so that a corrected or erased one is nowhere kept. */
  @Column('jsonb')
  content!: ProgrammeContent;

  @Column('jsonb')
  changes!: SessionChange[];
}
