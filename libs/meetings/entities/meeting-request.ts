import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@parvis/accounts';
import type { DeclineReason, RequestStatus } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** One person asks another for a meeting; of two people at most one request is open, whoever asked. */
@Entity('meeting_request')
@Unique(['fromPersonId', 'requestKey'])
@Check('meeting_request_status_known', `status in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')`)
@Check('meeting_request_priority_range', `priority between 1 and 3`)
@Check(
  'meeting_request_decline_reason_known',
  `decline_reason in ('NO_TIME', 'NOT_RELEVANT', 'COLLEAGUE', 'OTHERWISE', 'OTHER')`,
)
@Check('meeting_request_decline_has_status', `status = 'DECLINED' or (decline_reason is null and decline_note is null)`)
@Check('meeting_request_decline_note_length', `length(decline_note) <= 300`)
@Check('meeting_request_not_self', `from_person_id <> to_person_id`)
@Check('meeting_request_message_length', `length(message) <= 500`)
@Index('meeting_request_one_open_per_pair', { synchronize: false })
@Index(['eventId', 'fromPersonId'])
@Index(['eventId', 'toPersonId'])
export class MeetingRequest {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  /** Made by the client: the same key sent twice asks once. */
  @Column('uuid')
  requestKey!: string;

  @Column('uuid')
  fromPersonId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'from_person_id' })
  fromPerson!: unknown;

  /** Of a request for the company, whoever takes it takes this place. */
  @Column('uuid')
  toPersonId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'to_person_id' })
  toPerson!: unknown;

  @Column('text')
  message!: string;

  @Column('text')
  status!: RequestStatus;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** 1 matters most. */
  @Column('smallint', { default: 2 })
  priority!: number;

  /** Asked for the company: any colleague there may take the request; the first one does. */
  @Index()
  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @ManyToOne(() => Organisation, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'company_id' })
  company!: unknown;

  @Column('text', { nullable: true })
  declineReason!: DeclineReason | null;

  @Column('text', { nullable: true })
  declineNote!: string | null;

  /** Null: waits until meetings close. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  /** Times that the person asked proposes instead; the one who asked chooses. */
  @Column('uuid', { array: true, default: '{}' })
  proposedSlotIds!: string[];
}
