import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementColumns } from '../bank/read-statement';

/** Which column of the bank's file holds what, by the header of the file. */
@Entity('bank_columns')
export class BankColumns {
  @PrimaryColumn('text')
  header!: string;

  @Column('jsonb')
  columns!: StatementColumns;
}
