import { Check, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { EventRole } from '@parvis/domain';
import { Person } from '@parvis/accounts';
import { Event } from './event';

@Entity('event_role')
@Check('event_role_known', `role in ('ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER', 'DESK', 'MODERATOR')`)
export class RoleAtEvent {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @PrimaryColumn('text')
  role!: EventRole;
}
