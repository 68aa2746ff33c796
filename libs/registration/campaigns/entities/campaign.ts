import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { CampaignStatus } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';
import type { Audience } from '../audience';

/** A message of staff to those who hold tickets of an event. */
@Entity('campaign')
@Check('campaign_status_known', `status in ('DRAFT', 'SCHEDULED', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED')`)
@Check('campaign_scheduled_has_time', `status <> 'SCHEDULED' or scheduled_at is not null`)
export class Campaign {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  status!: CampaignStatus;

  /** From 1; grows with each change of the words or the audience. */
  @Column('integer')
  version!: number;

  @Column('jsonb')
  subject!: Text;

  @Column('jsonb')
  body!: Text;

  @Column('jsonb')
  audience!: Audience;

  @Column('timestamptz', { nullable: true })
  scheduledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by' })
  creator!: unknown;
}
