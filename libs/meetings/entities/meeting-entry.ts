import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { Audience, College, Filiere } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** Somebody who may be found at an event, as the directory filters, counts and searches. Triggers keep it. */
@Entity('meeting_entry')
@Index('meeting_entry_document_words', { synchronize: false })
export class MeetingEntry {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  sortName!: string;

  @Column('text')
  audience!: Audience;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text', { nullable: true })
  college!: College | null;

  @Column('text', { nullable: true })
  filiere!: Filiere | null;

  /** Everything that is searched, in small letters without accents. */
  @Column('text')
  document!: string;
}
