import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from './person';

@Entity('staff_member')
export class StaffMember {
  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;
}
