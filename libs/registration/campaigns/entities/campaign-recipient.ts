import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Campaign } from './campaign';

export type RecipientState = 'WAITING' | 'TAKEN' | 'SENT' | 'REFUSED' | 'UNSUBSCRIBED' | 'UNREACHABLE' | 'UNCERTAIN';

/** One person of a campaign that began, once: the row says what became of it. */
@Entity('campaign_recipient')
@Unique(['tokenHash'])
@Index(['campaignId', 'state'])
@Check(
  'campaign_recipient_state_known',
  `state in ('WAITING', 'TAKEN', 'SENT', 'REFUSED', 'UNSUBSCRIBED', 'UNREACHABLE', 'UNCERTAIN')`,
)
export class CampaignRecipient {
  @PrimaryColumn('uuid')
  campaignId!: string;

  @ManyToOne(() => Campaign, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_id' })
  campaign!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  state!: RecipientState;

  /** When a worker began with this one. */
  @Column('timestamptz', { nullable: true })
  takenAt!: Date | null;

  /** Of the secret in the link that ends the subscription; only the message has the secret itself. */
  @Column('bytea', { nullable: true })
  tokenHash!: Buffer | null;
}
