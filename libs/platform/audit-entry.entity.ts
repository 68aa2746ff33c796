import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An act that is remembered. No key leads to people or events: the entry outlives both. */
@Entity('audit_entry')
@Index(['eventId', 'id'])
@Index(['actorId', 'id'])
export class AuditEntry {
  /** In the order of the acts. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** The person who acted; null for the product itself. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('uuid', { nullable: true })
  eventId!: string | null;

  /** `ticket.cancel` */
  @Column('text')
  action!: string;

  /** The kind of thing: `ticket`. */
  @Column('text')
  subject!: string;

  @Column('text')
  subjectId!: string;

  @Column('jsonb')
  details!: Record<string, unknown>;
}
