import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { MeetingMode } from '@parvis/domain';
import { Event } from '@parvis/events';

/** The phases of an event's meetings and their limits, see `meetingPhase`; no row, no meetings at the event. */
@Entity('meeting_period')
@Check('meeting_period_mode_known', `mode in ('LIVE', 'PLANNED')`)
@Check(
  'meeting_period_planned_has_dates',
  `case mode when 'LIVE' then asking_until is null and booking_from is null
    else asking_until is not null and booking_from is not null
      and opens_at < asking_until and asking_until <= booking_from and booking_from < closes_at end`,
)
@Check(
  'meeting_period_limits',
  `requests_per_hour between 1 and 500 and request_days between 1 and 90
    and meetings_per_person between 1 and 200 and minutes_between between 0 and 120`,
)
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

  @Column('text', { default: 'LIVE' })
  mode!: MeetingMode;

  /** PLANNED: the end of asking. */
  @Column('timestamptz', { nullable: true })
  askingUntil!: Date | null;

  /** PLANNED: when the schedule is announced for; booking opens when it is published. */
  @Column('timestamptz', { nullable: true })
  bookingFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  schedulePublishedAt!: Date | null;

  /** That one person may send. */
  @Column('integer', { default: 30 })
  requestsPerHour!: number;

  /** After which a request that nobody answered expires. */
  @Column('integer', { default: 7 })
  requestDays!: number;

  /** Null: as many as there are slots. */
  @Column('integer', { nullable: true })
  meetingsPerPerson!: number | null;

  /** Kept free between two meetings of a person in a schedule. */
  @Column('integer', { default: 0 })
  minutesBetween!: number;

  @Column('boolean', { default: false })
  colleaguesMayMeet!: boolean;
}
