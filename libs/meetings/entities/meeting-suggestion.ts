import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SuggestionReason } from '@parvis/domain';
import { Event } from '@parvis/events';

/** Whom a person may want to meet, best first, and why; made anew when profiles change. */
@Entity('meeting_suggestion')
export class MeetingSuggestion {
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

  @PrimaryColumn('uuid')
  suggestedId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'suggested_id' })
  suggested!: unknown;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  reasons!: SuggestionReason[];
}
