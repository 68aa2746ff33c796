import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Event } from '@parvis/events';

/** What somebody drew on a tablet for the attendance sheet of a half-day, or of one session. */
@Entity('attendance_signature')
@Check('attendance_signature_path', `path ~ '^[MLCQ0-9 .,-]+$' and length(path) <= 20000`)
@Check('attendance_signature_area', 'width between 1 and 4000 and height between 1 and 4000')
export class AttendanceSignature {
  /** The tablet's own. */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Index()
  @Column('uuid')
  ticketId!: string;

  @ManyToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  /** Null for the half-day in which it was signed. */
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @ManyToOne('session', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  /** The strokes, as an SVG path over `width` × `height`. */
  @Column('text')
  path!: string;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('uuid', { nullable: true })
  deviceId!: string | null;

  /** By the tablet's clock, within reason. */
  @Column('timestamptz')
  signedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
