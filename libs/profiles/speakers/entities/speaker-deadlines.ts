import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** Until when an event wants what its speakers hand in. */
@Entity('speaker_deadlines')
export class SpeakerDeadlines {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('timestamptz', { nullable: true })
  profileDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  slidesDueAt!: Date | null;

  @Column('boolean')
  takesLateSlides!: boolean;
}
