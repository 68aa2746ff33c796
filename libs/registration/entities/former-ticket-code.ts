import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ticket } from './ticket';

/** A code that a ticket had before staff gave it a new one: it opens no door from then on, and is known there. */
@Entity('former_ticket_code')
export class FormerTicketCode {
  @PrimaryColumn('text')
  code!: string;

  @Index()
  @Column('uuid')
  ticketId!: string;

  @ManyToOne(() => Ticket, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  /** Of the signed codes that went with it. */
  @Column('integer')
  issue!: number;

  @Column('timestamptz')
  replacedAt!: Date;
}
