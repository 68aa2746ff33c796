import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** A themed part of a day, made of sessions. */
@Entity('sequence')
export class Sequence {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('jsonb')
  title!: Text;

  @Column('integer')
  position!: number;

  /** Grows with each change, so that nobody overwrites what they have not seen. */
  @Column('integer', { default: 0 })
  revision!: number;
}
