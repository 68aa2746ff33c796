import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Organisation } from '@parvis/accounts';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** An organisation that has a booth at an event. */
@Entity('exhibitor')
@Unique(['eventId', 'organisationId'])
@Unique(['eventId', 'booth'])
export class Exhibitor {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: unknown;

  @Column('text', { nullable: true })
  booth!: string | null;

  @Column('jsonb')
  description!: Text;

  @Column('text', { nullable: true })
  website!: string | null;
}
