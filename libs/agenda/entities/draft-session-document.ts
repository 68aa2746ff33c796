import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { DraftSession } from './draft-session';

/** A document of a session as staff have it on the table. */
@Entity('draft_session_document')
@Check('draft_session_document_one_place', 'num_nonnulls(url, file_id) = 1')
export class DraftSessionDocument {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => DraftSession, { onDelete: 'CASCADE' })
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
