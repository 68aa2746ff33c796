import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** The deadlines of the exhibitors of an event. */
@Entity('exhibitor_settings')
export class ExhibitorSettings {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('timestamptz', { nullable: true })
  pageUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  ordersUntil!: Date | null;
}
