import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Language } from '@parvis/domain';
import { Event } from '@parvis/events';
import { Ticket } from './ticket';
import { TicketKind } from './ticket-kind';

/** One address that staff ask to come, with what became of it. It keeps no place. */
@Entity('invitation')
@Unique(['token'])
@Unique(['eventId', 'email'])
@Unique(['ticketId'])
@Check('invitation_one_answer', 'num_nonnulls(accepted_at, declined_at) <= 1')
export class Invitation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

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

  /** Of the personal link; readable, because the reminder has it too. */
  @Column('text')
  token!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  declinedAt!: Date | null;

  /** Staff took it back: the link opens nothing any more. */
  @Column('timestamptz', { nullable: true })
  stoppedAt!: Date | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @OneToOne(() => Ticket, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;
}
