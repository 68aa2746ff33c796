import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Event } from '@parvis/events';

@Entity('room')
@Unique(['eventId', 'name'])
export class Room {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  name!: string;

  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('text', { nullable: true })
  building!: string | null;

  @Column('integer')
  position!: number;

  /** Grows with each change, so that nobody overwrites what they have not seen. */
  @Column('integer', { default: 0 })
  revision!: number;
}
