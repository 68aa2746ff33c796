import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ExhibitorMember } from './exhibitor-member';

/** Somebody of the team is on the booth from then to then; it takes the seats of the slots that it overlaps. */
@Entity('booth_duty')
@Index(['exhibitorId', 'personId'])
@Check('booth_duty_ends_after_start', 'ends_at > starts_at')
export class BoothDuty {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  exhibitorId!: string;

  @Index()
  @Column('uuid')
  personId!: string;

  /** Whoever leaves the team has no duty. */
  @ManyToOne(() => ExhibitorMember, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'exhibitor_id', referencedColumnName: 'exhibitorId' },
    { name: 'person_id', referencedColumnName: 'personId' },
  ])
  member!: unknown;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;
}
