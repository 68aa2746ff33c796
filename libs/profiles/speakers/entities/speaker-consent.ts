import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SpeakerConsentKind } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** An answer about photos or recordings, with the words that were shown. A later answer is another row. */
@Entity('speaker_consent')
@Index(['eventId', 'personId'])
@Check('speaker_consent_kind_known', `kind in ('PHOTO', 'RECORDING')`)
export class SpeakerConsent {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  kind!: SpeakerConsentKind;

  @Column('boolean')
  given!: boolean;

  @Column('text')
  wording!: string;

  @Column('timestamptz')
  answeredAt!: Date;
}
