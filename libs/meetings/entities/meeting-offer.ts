import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Slot } from '@parvis/agenda';
import { MeetingRepair } from './meeting-repair';
import { MeetingRequest } from './meeting-request';

/** Time that a repair freed, for two who wished to meet; theirs when both accept. */
@Entity('meeting_offer')
@Index('meeting_offer_one_open', ['requestId'], { unique: true, where: `status = 'OPEN'` })
@Check('meeting_offer_status_known', `status in ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN')`)
export class MeetingOffer {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  repairId!: string;

  @ManyToOne(() => MeetingRepair, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'repair_id' })
  repair!: unknown;

  @Column('uuid')
  requestId!: string;

  @ManyToOne(() => MeetingRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id' })
  request!: unknown;

  @Column('uuid')
  slotId!: string;

  @ManyToOne(() => Slot, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'slot_id' })
  slot!: unknown;

  @Column('text', { default: 'OPEN' })
  status!: 'OPEN' | 'TAKEN' | 'DECLINED' | 'WITHDRAWN';

  /** The first of the two who accepted. */
  @Column('uuid', { nullable: true })
  acceptedBy!: string | null;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accepted_by' })
  acceptor!: unknown;

  @Column('timestamptz')
  expiresAt!: Date;
}
