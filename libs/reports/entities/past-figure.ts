import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { MemberCollege, YearMeasure } from '@parvis/domain';

/** A figure of a year that staff entered, for years that the product did not see; it comes before one that is reckoned. */
@Entity('past_figure')
@Check('past_figure_year_plausible', 'year between 1990 and 2100')
@Check(
  'past_figure_measure_known',
  `measure in ('EVENTS', 'PARTICIPANTS', 'NEW_MEMBERS_MET', 'NEW_MEMBERSHIPS', 'ENDED_MEMBERSHIPS', 'MEETINGS_HELD',
    'LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY')`,
)
@Check('past_figure_value_counts', 'value between 0 and 10000000')
export class PastFigure {
  @PrimaryColumn('integer')
  year!: number;

  /** A college counts its members at the end of the year. */
  @PrimaryColumn('text')
  measure!: YearMeasure | MemberCollege;

  @Column('integer')
  value!: number;

  @Column('uuid', { nullable: true })
  enteredBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'entered_by' })
  enterer!: unknown;

  @Column('timestamptz')
  enteredAt!: Date;
}
