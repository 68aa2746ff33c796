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

  /** Until when holders cancel by themselves; until the event begins where nothing is set. */
  @Column('timestamptz', { nullable: true })
  cancelUntil!: Date | null;

  /** The same for their answers, and for giving the ticket to a colleague. */
  @Column('timestamptz', { nullable: true })
  changeUntil!: Date | null;
}
