import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried in the window that runs; written by rate-limiter-flexible. */
@Entity('rate_limit')
export class RateLimit {
  /** The limit, and a hash of whom it counts: neither addresses nor people can be read here. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer', { default: 0 })
  points!: number;

  /** Milliseconds since 1970 by the machine's clock. */
  @Index()
  @Column('bigint', { nullable: true })
  expire!: string | null;
}
