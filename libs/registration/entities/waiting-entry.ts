import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Language } from '@parvis/domain';
import { Event } from '@parvis/events';
import { TicketKind } from './ticket-kind';

/** Somebody in the line for a place of one kind, or a group that comes together. */
@Entity('waiting_entry')
@Unique(['token'])
@Unique(['eventId', 'requestKey'])
@Unique(['number'], { deferrable: 'INITIALLY IMMEDIATE' })
@Index('waiting_entry_one_live_per_address', ['kindId', 'email'], {
  unique: true,
  where: `status in ('WAITING', 'OFFERED')`,
})
@Check('waiting_entry_status_known', `status in ('WAITING', 'OFFERED', 'ACCEPTED', 'EXPIRED', 'LEFT', 'REMOVED')`)
@Check('waiting_entry_places_range', 'places between 1 and 20')
@Check('waiting_entry_offer_has_end', `status <> 'OFFERED' or offer_expires_at is not null`)
export class WaitingEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind)
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  /** Rank: grows with the order of arrival, of all lines together; staff may exchange two. */
  @Column('integer')
  number!: number;

  @Column('integer')
  places!: number;

  @Column('citext')
  email!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text')
  organisationName!: string;

  @Column('text')
  language!: Language;

  /** Made by the client: the same key sent twice is one entry. */
  @Column('uuid')
  requestKey!: string;

  /** Of the person's own page; readable, because every message to them has it. */
  @Column('text')
  token!: string;

  @Column('text')
  status!: 'WAITING' | 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | 'LEFT' | 'REMOVED';

  @Column('timestamptz')
  joinedAt!: Date;

  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  offerExpiresAt!: Date | null;
}
