import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Code } from './code';
import { TicketKind } from './ticket-kind';

/** The kinds of ticket that a code is for; one without any is for every kind that is not hidden. */
@Entity('code_kind')
export class CodeKind {
  @PrimaryColumn('uuid')
  codeId!: string;

  @ManyToOne(() => Code, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'code_id' })
  code!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  kindId!: string;

  @ManyToOne(() => TicketKind, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;
}
