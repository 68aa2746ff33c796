import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SpeakerLink } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

@Entity('speaker_profile')
export class SpeakerProfile {
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

  @Column('jsonb', { default: { fr: '', en: '' } })
  biography!: Text;

  @Column('jsonb', { default: [] })
  links!: SpeakerLink[];

  @Index('speaker_profile_photo_file_id_key', { unique: true })
  @Column('uuid', { nullable: true })
  photoFileId!: string | null;

  @ManyToOne('stored_file', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'photo_file_id' })
  photoFile!: unknown;

  @Column('text', { default: '' })
  technicalNeeds!: string;

  @Column('text', { default: '' })
  accessNeeds!: string;

  @Column('text', { default: '' })
  diet!: string;

  @Column('text', { default: '' })
  travel!: string;

  /** When the speaker said what is needed, be it nothing. */
  @Column('timestamptz', { nullable: true })
  needsSaidAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  invitedAt!: Date | null;

  /** When the speaker took the own page over; staff manage it until then. */
  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}
