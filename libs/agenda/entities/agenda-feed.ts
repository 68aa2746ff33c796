import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** The secret address of somebody's calendar at one event. */
@Entity('agenda_feed')
@Unique(['token'])
export class AgendaFeed {
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

  /** Readable, because its owner may see it again; it opens nothing but this calendar. */
  @Column('text')
  token!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
