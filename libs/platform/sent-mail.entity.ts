import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MailKind, MailState } from '@parvis/contract/resolvers';

/**
 * A message that was handed over, for good. No foreign keys: the row is locked while a mail server takes its time, and
 * nobody who signs in or changes the event shall wait for that.
 */
@Entity('sent_mail')
@Unique(['id'])
@Index(['eventId', 'sentAt'])
@Index(['recipientId'])
@Check('sent_mail_state_known', `state in ('SENT', 'REFUSED', 'BOUNCED')`)
@Check('sent_mail_fault_told', `(state = 'SENT') = (fault is null)`)
export class SentMail {
  @PrimaryColumn('text')
  cause!: string;

  /** Names the message to mail servers, in its Message-ID and its envelope; what comes back names it again. */
  @Column('uuid')
  @Generated('uuid')
  id!: string;

  /** Null for whoever is no person of the product, e.g. somebody invited. */
  @Column('uuid', { nullable: true })
  recipientId!: string | null;

  @Column('uuid', { nullable: true })
  eventId!: string | null;

  @Column('text')
  kind!: MailKind;

  @Column('text')
  subject!: string;

  @Column('citext')
  address!: string;

  @Column('text')
  state!: MailState;

  /** What the mail server said, when it did not deliver. */
  @Column('text', { nullable: true })
  fault!: string | null;

  @Column('timestamptz')
  sentAt!: Date;
}
