import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A message between API processes that is too long for a notice of PostgreSQL; socket.io writes and removes it. */
@Entity('socket_attachment')
export class SocketAttachment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('bytea', { nullable: true })
  payload!: Buffer | null;
}
