import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** When people may ask for meetings and book them; no row, no meetings at the event. */
@Entity('meeting_period')
@Check('meeting_period_closes_after_opening', `closes_at > opens_at`)
export class MeetingPeriod {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;
}
