import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Language } from '@parvis/domain';
import { Event } from '@parvis/events';
import { TicketKind } from './ticket-kind';

/** Places of one kind that somebody gives away by a link: a company to its colleagues, or a group that waited. */
@Entity('allotment')
@Unique(['claimToken'])
@Unique(['contactToken'])
@Check('allotment_company_length', 'length(company) between 1 and 200')
export class Allotment {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind)
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Column('text')
  company!: string;

  @Column('text')
  contactName!: string;

  @Column('citext')
  contactEmail!: string;

  @Column('text')
  language!: Language;

  /** Of the link for colleagues; readable, because staff and the contact hand it out again. */
  @Column('text')
  claimToken!: string;

  /** Of the contact's own page. */
  @Column('text')
  contactToken!: string;

  /** Places that nobody claimed by then are free for others. */
  @Column('timestamptz')
  expiresAt!: Date;

  /** When the places that nobody claimed went back. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** When the link was sent to the contact, last. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
