import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Event } from '@parvis/events';

/** Tables that stand together. */
@Entity('meeting_zone')
@Unique(['eventId', 'name'])
@Check('meeting_zone_name_length', 'length(name) between 1 and 60')
export class MeetingZone {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  name!: string;

  @Column('integer')
  position!: number;
}
