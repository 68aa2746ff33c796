import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** What staff decided for the registration of one event, where it is not as everywhere. */
@Entity('registration_settings')
@Check('registration_settings_offer_range', 'offer_hours between 1 and 336')
export class RegistrationSettings {
  @PrimaryColumn('uuid')
  eventId!: string;

  @OneToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** How long somebody who waited has for an answer to an offer. */
  @Column('integer', { default: 24 })
  offerHours!: number;
}
