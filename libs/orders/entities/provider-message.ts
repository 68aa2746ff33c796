import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the online provider told; each message is taken once. */
@Entity('provider_message')
export class ProviderMessage {
  @PrimaryColumn('text')
  id!: string;

  @Column('timestamptz')
  receivedAt!: Date;

  /** A refund that came before its payment waits for it. */
  @Index()
  @Column('text', { nullable: true })
  waitsFor!: string | null;

  @Column('text', { nullable: true })
  refundId!: string | null;

  @Column('integer', { nullable: true })
  amountCents!: number | null;
}
