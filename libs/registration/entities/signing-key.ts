import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A pair of Ed25519 keys for ticket codes. One signs; others are good until a time; a revoked one never again. */
@Entity('signing_key')
@Check('signing_key_number_fits', 'number between 1 and 65535')
@Check('signing_key_public_length', 'length(public_key) = 32')
@Index('signing_key_one_signs', { synchronize: false })
export class SigningKey {
  /** What a code calls it. */
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  number!: number;

  @Column('bytea')
  publicKey!: Buffer;

  /** Sealed with the secret of the installation, see `seal`. */
  @Column('bytea')
  sealedPrivateKey!: Buffer;

  @Column('timestamptz')
  madeAt!: Date;

  /** Null for the one that signs. */
  @Column('timestamptz', { nullable: true })
  goodUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
