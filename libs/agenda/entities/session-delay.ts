import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Session } from './session';

/**
 * Where a session was planned before it ran late. True only while the session stands where the delay put it: what is
 * published anew has no delay.
 */
@Entity('session_delay')
export class SessionDelay {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Column('timestamptz')
  plannedStartsAt!: Date;

  @Column('timestamptz')
  plannedEndsAt!: Date;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;
}
