import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import type { SpeakerRole } from '@parvis/contract/resolvers';
import { Session } from './session';

@Entity('session_speaker')
@Check('session_speaker_role_known', `role in ('SPEAKER', 'MODERATOR', 'PANELLIST', 'CHAIR')`)
export class SessionSpeaker {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Index()
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  role!: SpeakerRole;

  @Column('integer')
  position!: number;
}
