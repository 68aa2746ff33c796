import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { BadgeFormatName, Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** How the desk of an event works; without a row, as the defaults say. */
@Entity('desk_settings')
@Check('desk_settings_badge_format_known', `badge_format in ('A6', 'CARD_102_152', 'LABEL_62_100', 'LABEL_89_41')`)
export class DeskSettings {
  @PrimaryColumn('uuid')
  eventId!: string;

  @OneToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** A funder wants the attendance signed. */
  @Column('boolean', { default: false })
  asksSignature!: boolean;

  @Column('text', { default: 'A6' })
  badgeFormat!: BadgeFormatName;

  /** Where the badge is handed out, told at the kiosk. */
  @Column('jsonb', { nullable: true })
  badgePlace!: Text | null;
}
