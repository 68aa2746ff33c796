import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';

/** Requests that a holder of a kind of ticket may have open at once; without a row as many as they like. */
@Entity('meeting_request_limit')
@Check('meeting_request_limit_range', `requests between 0 and 500`)
export class MeetingRequestLimit {
  @PrimaryColumn('uuid')
  kindId!: string;

  @OneToOne('ticket_kind', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'kind_id' })
  kind!: unknown;

  @Column('integer')
  requests!: number;
}
