import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file that somebody handed in, kept beside what belongs to it. */
@Entity('stored_file')
@Check('stored_file_name_length', `length(name) between 1 and 200`)
export class StoredFile {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('bytea')
  sha256!: Buffer;

  /** What the content is, not what its name says. */
  @Column('text')
  mediaType!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;
}
