import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** A thread through the programme that people follow across rooms and days. */
@Entity('track')
@Check('track_colour_written', `colour ~ '^#[0-9a-f]{6}$'`)
export class Track {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('jsonb')
  name!: Text;

  /** `#0b6b74`; always shown with the name, never alone. */
  @Column('text')
  colour!: string;

  @Column('integer')
  position!: number;

  @Column('integer', { default: 0 })
  revision!: number;
}
