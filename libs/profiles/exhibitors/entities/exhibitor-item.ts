import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Exhibitor } from './exhibitor';

/** A product, a job or a document on the page of an exhibitor. */
@Entity('exhibitor_item')
@Check('exhibitor_item_kind_known', `kind in ('PRODUCT', 'JOB', 'DOCUMENT')`)
export class ExhibitorItem {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  exhibitorId!: string;

  @ManyToOne(() => Exhibitor, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'exhibitor_id' })
  exhibitor!: unknown;

  @Column('text')
  kind!: 'PRODUCT' | 'JOB' | 'DOCUMENT';

  @Column('jsonb')
  title!: Text;

  /** Rich text. */
  @Column('jsonb')
  description!: Text;

  @Column('text', { nullable: true })
  url!: string | null;

  /** The picture of a product, the document itself. */
  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @ManyToOne('stored_file')
  @JoinColumn({ name: 'file_id' })
  file!: unknown;

  @Column('integer')
  position!: number;
}
