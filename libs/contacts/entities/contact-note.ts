import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { BoothAnswer } from '@parvis/contract/resolvers';
import { BoothContact } from './booth-contact';

/** What one colleague wrote of a contact: each has a page of their own, so that nothing is written over. */
@Entity('contact_note')
@Check('contact_note_rating_range', 'rating between 1 and 5')
export class ContactNote {
  @PrimaryColumn('uuid')
  contactId!: string;

  @ManyToOne(() => BoothContact, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'contact_id' })
  contact!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  authorId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'author_id' })
  author!: unknown;

  @Column('integer', { nullable: true })
  rating!: number | null;

  @Column('jsonb')
  tags!: string[];

  @Column('text')
  body!: string;

  @Column('jsonb')
  answers!: BoothAnswer[];

  @Column('timestamptz')
  writtenAt!: Date;
}
