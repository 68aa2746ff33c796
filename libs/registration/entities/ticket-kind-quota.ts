import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Quota } from './quota';
import { TicketKind } from './ticket-kind';

/** A ticket takes a place of every quota of its kind. */
@Entity('ticket_kind_quota')
export class TicketKindQuota {
  @PrimaryColumn('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  quotaId!: string;

  @ManyToOne(() => Quota, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'quota_id' })
  quota!: unknown;
}
