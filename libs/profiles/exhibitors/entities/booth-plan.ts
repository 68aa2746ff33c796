import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** The floor plan that staff drew, in steps of a grid. Who stands where is the number of the exhibitor. */
@Entity('booth_plan')
export class BoothPlan {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Grows at each change. */
  @Column('integer')
  version!: number;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  /** The hall, under the booths. */
  @Column('uuid', { nullable: true })
  pictureId!: string | null;

  @ManyToOne('stored_file')
  @JoinColumn({ name: 'picture_id' })
  picture!: unknown;

  @Column('jsonb')
  booths!: { id: string; number: string; x: number; y: number; width: number; height: number }[];
}
