import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** Time that speakers need between two sessions. */
@Entity('agenda_rules')
@Check(
  'agenda_rules_minutes_plausible',
  'room_change_minutes between 0 and 240 and building_change_minutes between 0 and 240',
)
export class AgendaRules {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('integer')
  roomChangeMinutes!: number;

  @Column('integer')
  buildingChangeMinutes!: number;

  @Column('integer', { default: 0 })
  revision!: number;
}
