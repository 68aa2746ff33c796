import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { Person } from './person';
import { WebSession } from './web-session';

/** The app on a person's phone that shows a code each half minute (RFC 6238). */
@Entity('authenticator_app')
export class AuthenticatorAppOfPerson {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  /** Sealed under the server's secret. */
  @Column('bytea')
  sealedSecret!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null until a code proved that the app has the secret. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}

/** A code is worth its half minute once. */
@Entity('used_app_code')
export class UsedAppCode {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @PrimaryColumn('bigint')
  step!: string;

  @Column('timestamptz')
  usedAt!: Date;
}

@Entity('recovery_code')
@Unique(['personId', 'codeHash'])
export class RecoveryCode {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('bytea')
  codeHash!: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}

@Entity('passkey')
@Unique(['credentialId'])
@Check('passkey_name_length', `length(name) between 1 and 60`)
export class Passkey {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  credentialId!: string;

  @Column('bytea')
  publicKey!: Buffer;

  /** How often the authenticator says it was used; one that counts back is a copy. */
  @Column('bigint')
  counter!: string;

  /** Words apart by spaces: `internal hybrid`. */
  @Column('text')
  transports!: string;

  /** As the person calls it. */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;
}

/** What an authenticator signs; whoever answers removes it. */
@Entity('passkey_challenge')
@Unique(['challenge'])
@Check('passkey_challenge_purpose_known', `purpose in ('ADD', 'PROVE')`)
export class PasskeyChallenge {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  challenge!: string;

  @Column('text')
  purpose!: 'ADD' | 'PROVE';

  /** Null for a sign-in that begins with the passkey. */
  @Index()
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @ManyToOne(() => WebSession, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session!: unknown;

  @Column('timestamptz')
  expiresAt!: Date;
}
