import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { Language } from '@parvis/domain';
import { Event } from '@parvis/events';

/** What somebody said yes or no to. The database refuses to change or remove it; the latest of a purpose counts. */
@Entity('consent')
@Check('consent_language_known', `language in ('FR', 'EN')`)
export class Consent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** `PHOTO`, or the id of the question. */
  @Column('text')
  purpose!: string;

  @Column('boolean')
  granted!: boolean;

  /** What the person read, in the language they read it in. */
  @Column('text')
  wording!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  recordedAt!: Date;
}
