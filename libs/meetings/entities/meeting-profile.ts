import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { College, Filiere } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** What a person offers and seeks at one event, and whom they want to meet. */
@Entity('meeting_profile')
@Check('meeting_profile_length', `length(offers) <= 1000 and length(seeks) <= 1000`)
@Check('meeting_profile_wanted_length', `length(wanted) <= 1000`)
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

  /** ISO 639-1. */
  @Column('text', { array: true, default: '{}' })
  languages!: string[];

  @Column('text', { nullable: true })
  wanted!: string | null;

  @Column('text', { array: true, default: '{}' })
  wantedColleges!: College[];

  @Column('text', { array: true, default: '{}' })
  wantedFilieres!: Filiere[];

  /** Staff closed the meetings of this event to the person. */
  @Column('timestamptz', { nullable: true })
  barredAt!: Date | null;
}
