import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MeetingZone } from './meeting-zone';

/** On foot from one zone to another, written once a pair. */
@Entity('meeting_walk')
@Check('meeting_walk_once', 'one_zone_id < other_zone_id')
@Check('meeting_walk_minutes_range', 'minutes between 0 and 60')
export class MeetingWalk {
  @PrimaryColumn('uuid')
  oneZoneId!: string;

  @ManyToOne(() => MeetingZone, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'one_zone_id' })
  oneZone!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  otherZoneId!: string;

  @ManyToOne(() => MeetingZone, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'other_zone_id' })
  otherZone!: unknown;

  @Column('integer')
  minutes!: number;
}
