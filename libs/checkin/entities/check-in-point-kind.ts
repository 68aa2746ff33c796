import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CheckInPoint } from './check-in-point';

/** A kind of ticket that the point lets in; a point that names none lets all in. */
@Entity('check_in_point_kind')
export class CheckInPointKind {
  @PrimaryColumn('uuid')
  pointId!: string;

  @ManyToOne(() => CheckInPoint, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'point_id' })
  point!: unknown;

  @PrimaryColumn('uuid')
  kindId!: string;

  @ManyToOne('ticket_kind', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;
}
