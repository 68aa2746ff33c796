import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** The places of an event; its row is the lock under which tickets are counted and made. */
@Entity('quota')
@Check('quota_size_positive', 'size > 0')
export class Quota {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('integer')
  size!: number;

  @Column('timestamptz')
  opensAt!: Date;
}
