import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { RequestStatus } from '@parvis/contract/resolvers';
import { Event } from '@parvis/events';

/** One person asks another for a meeting; of two people at most one request is open, whoever asked. */
@Entity('meeting_request')
@Unique(['fromPersonId', 'requestKey'])
@Check('meeting_request_status_known', `status in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')`)
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
}
