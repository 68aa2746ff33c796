import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from './person';

@Entity('web_session')
@Unique(['tokenHash'])
@Check('web_session_device_length', `length(user_agent) <= 400 and length(address) <= 64`)
export class WebSession {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** To within a few minutes; null before the first request of a session of long ago, which counts from `createdAt`. */
  @Column('timestamptz', { nullable: true })
  lastSeenAt!: Date | null;

  /** When the person last showed who they are. */
  @Column('timestamptz', { nullable: true })
  authenticatedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  secondFactorAt!: Date | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  /** Network address of the last request. */
  @Column('text', { nullable: true })
  address!: string | null;
}
