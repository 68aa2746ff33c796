import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Session } from './session';

/** Somebody in the line for a seat of a workshop. */
@Entity('workshop_waiting')
@Unique(['sessionId', 'number'])
export class WorkshopWaiting {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  /** The order of arrival at this session. */
  @Column('integer')
  number!: number;

  @Column('timestamptz')
  joinedAt!: Date;
}
