import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** One version of the slides of a session; earlier ones stay. The session may be a draft that comes back: no key. */
@Entity('speaker_slides')
@Unique(['sessionId', 'number'])
export class SpeakerSlides {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  sessionId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('uuid')
  fileId!: string;

  @ManyToOne('stored_file')
  @JoinColumn({ name: 'file_id' })
  file!: unknown;

  @Column('timestamptz')
  handedInAt!: Date;

  @Column('boolean')
  isLate!: boolean;
}
