import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '@parvis/domain';
import { Person } from './person';

/** One of the cluster's own people. The database refuses to be left without an administrator. */
@Entity('staff_member')
@Check('staff_member_role_known', `role in ('ADMINISTRATOR', 'EVENT_MANAGER', 'READER')`)
export class StaffMember {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @Column('text')
  role!: StaffRole;
}
