import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { BoothContact } from './booth-contact';

/** One reading of a badge, by the id that the phone gave it: sent again, it is the same. */
@Entity('booth_scan')
export class BoothScan {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  contactId!: string;

  @ManyToOne(() => BoothContact, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'contact_id' })
  contact!: unknown;

  @Index()
  @Column('uuid', { nullable: true })
  scannedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'scanned_by' })
  scanner!: unknown;

  @Column('timestamptz')
  scannedAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;
}
