import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { TemplateKind } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** What staff made of the words of one kind of message at one event; the highest number is what is sent. */
@Entity('template_version')
@Check('template_version_whole', '(subject is null) = (body is null)')
export class TemplateVersion {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @PrimaryColumn('text')
  kind!: TemplateKind;

  /** From 1. */
  @PrimaryColumn('integer')
  number!: number;

  /** Null: back to the words of the house. */
  @Column('jsonb', { nullable: true })
  subject!: Text | null;

  @Column('jsonb', { nullable: true })
  body!: Text | null;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'changed_by' })
  changer!: unknown;

  @Column('timestamptz')
  changedAt!: Date;
}
