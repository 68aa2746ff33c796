import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Poll } from './poll';

/** When a survey goes to those who came, when the silent are reminded, and when it closes by itself. */
@Entity('survey_sending')
@Check(
  'survey_sending_order',
  'sends_at < closes_at and (reminds_at is null or (sends_at < reminds_at and reminds_at < closes_at))',
)
export class SurveySending {
  @PrimaryColumn('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @Column('timestamptz')
  sendsAt!: Date;

  @Column('timestamptz', { nullable: true })
  remindsAt!: Date | null;

  @Column('timestamptz')
  closesAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}
