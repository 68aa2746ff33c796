import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** What a person offers and seeks at one event. */
@Entity('meeting_profile')
@Check('meeting_profile_length', `length(offers) <= 1000 and length(seeks) <= 1000`)
export class MeetingProfile {
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

  @Column('text', { nullable: true })
  offers!: string | null;

  @Column('text', { nullable: true })
  seeks!: string | null;
}
