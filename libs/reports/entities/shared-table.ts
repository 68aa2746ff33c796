import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';

/** One table of a report that anybody with its link may read, as it is when they look. */
@Entity('shared_table')
@Unique(['token'])
@Unique(['eventId', 'tableKey'])
@Unique(['year', 'tableKey'])
@Check('shared_table_one_report', 'num_nonnulls(event_id, year) = 1')
@Check('shared_table_key_length', 'length(table_key) <= 60')
export class SharedTable {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  token!: string;

  @Column('uuid', { nullable: true })
  eventId!: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('integer', { nullable: true })
  year!: number | null;

  @Column('text')
  tableKey!: string;

  @Column('uuid', { nullable: true })
  sharedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'shared_by' })
  sharer!: unknown;

  @Column('timestamptz')
  sharedAt!: Date;
}
