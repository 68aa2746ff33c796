import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Session } from './session';

/** Something to read with a session: an address, or a file kept here. */
@Entity('session_document')
@Check('session_document_one_place', 'num_nonnulls(url, file_id) = 1')
export class SessionDocument {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Column('jsonb')
  title!: Text;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @ManyToOne('stored_file')
  @JoinColumn({ name: 'file_id' })
  file!: unknown;

  @Column('integer')
  position!: number;
}
