import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { BadgeFormatName } from '@parvis/domain';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** A badge came out of a printer. */
@Entity('badge_print')
@Check('badge_print_format_known', `format in ('A6', 'CARD_102_152', 'LABEL_62_100', 'LABEL_89_41')`)
export class BadgePrint {
  /** Made by whoever prints, so that one print told twice counts once. */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('text')
  format!: BadgeFormatName;

  /** The tablet, where one printed. */
  @Column('uuid', { nullable: true })
  deviceId!: string | null;

  @Column('uuid', { nullable: true })
  printedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'printed_by' })
  printer!: unknown;

  @Column('timestamptz')
  printedAt!: Date;
}
