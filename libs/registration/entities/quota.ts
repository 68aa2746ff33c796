import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** Places that kinds of ticket share; its row is the lock under which they are counted and taken. */
@Entity('quota')
@Check('quota_size_positive', 'size > 0')
@Check('quota_name_length', 'length(name) between 1 and 100')
export class Quota {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** For staff only. */
  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;
}
