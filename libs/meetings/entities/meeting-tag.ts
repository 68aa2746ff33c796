import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** A word that people choose to say what they offer or seek: the cluster's own, or one that an event adds. */
@Entity('meeting_tag')
export class MeetingTag {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Null: offered at every event. */
  @Index()
  @Column('uuid', { nullable: true })
  eventId!: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('jsonb')
  label!: Text;

  /** No longer offered; those who chose it keep it. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
