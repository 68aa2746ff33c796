import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { WebSession } from './web-session';

/** A code sent by mail to somebody who is signed in, to be typed where it was asked for. */
@Entity('confirmation_code')
export class ConfirmationCode {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => WebSession, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  /** Under the server's secret: six digits alone would be found by trying them all. */
  @Column('bytea')
  codeHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
