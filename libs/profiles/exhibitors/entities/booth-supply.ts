import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Text } from '@parvis/domain';
import { Event } from '@parvis/events';

/** Something that exhibitors may order for their booth. */
@Entity('booth_supply')
@Check('booth_supply_counts', 'price >= 0 and most_each > 0 and stock >= 0')
export class BoothSupply {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('jsonb')
  name!: Text;

  /** In cents, without taxes; null where it is free. */
  @Column('integer', { nullable: true })
  price!: number | null;

  @Column('integer', { nullable: true })
  mostEach!: number | null;

  @Column('integer', { nullable: true })
  stock!: number | null;

  @Column('integer')
  position!: number;

  /** No longer offered; what was ordered of it stays. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
