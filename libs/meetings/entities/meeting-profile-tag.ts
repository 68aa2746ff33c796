import { Check, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '@parvis/accounts';
import { Event } from '@parvis/events';
import { MeetingTag } from './meeting-tag';

@Entity('meeting_profile_tag')
@Check('meeting_profile_tag_side_known', `side in ('OFFER', 'SEEK')`)
export class MeetingProfileTag {
  @PrimaryColumn('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: unknown;

  @PrimaryColumn('text')
  side!: 'OFFER' | 'SEEK';

  @Index()
  @PrimaryColumn('uuid')
  tagId!: string;

  @ManyToOne(() => MeetingTag, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'tag_id' })
  tag!: unknown;
}
