import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';

/** What the desk should know of a guest. */
@Entity('door_note')
@Check('door_note_length', 'length(note) <= 200')
export class DoorNote {
  @PrimaryColumn('uuid')
  ticketId!: string;

  @OneToOne('ticket', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ticket_id' })
  ticket!: unknown;

  @Column('boolean', { default: false })
  isVip!: boolean;

  @Column('text', { default: '' })
  note!: string;
}
