import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { AttendeeImport } from './attendee-import';
import { Ticket } from './ticket';

@Entity('imported_ticket')
export class ImportedTicket {
  @PrimaryColumn('uuid')
  ticketId!: string;

  @OneToOne(() => Ticket, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Index()
  @Column('uuid')
  importId!: string;

  @ManyToOne(() => AttendeeImport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import!: unknown;
}
