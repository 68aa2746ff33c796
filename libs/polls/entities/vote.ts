import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Poll } from './poll';

/** Who has answered; its key is what makes a second ballot impossible. */
@Entity('vote')
export class Vote {
  @PrimaryColumn('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  /** Hash of what the voter's device called its ballot. */
  @Column('bytea', { nullable: true })
  receipt!: Buffer | null;
}

/** Who has answered without having signed in. */
@Entity('device_vote')
export class DeviceVote {
  @PrimaryColumn('uuid')
  pollId!: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poll_id' })
  poll!: unknown;

  /** Hash of the device's cookie. */
  @PrimaryColumn('bytea')
  device!: Buffer;

  @Column('bytea', { nullable: true })
  receipt!: Buffer | null;
}
