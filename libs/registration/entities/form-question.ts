import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { FormTopic } from '@parvis/contract/resolvers';
import type { FormQuestionKind, FormStage, Text } from '@parvis/domain';
import { Event } from '@parvis/events';

@Entity('form_question')
@Check(
  'form_question_kind_known',
  `kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'SEVERAL', 'DATE', 'FILE', 'CONSENT')`,
)
@Check('form_question_topic_known', `topic in ('DIETARY', 'ACCESSIBILITY', 'PHOTO', 'BOOTH_PROFILE', 'BOOTH_EMAIL')`)
@Check('form_question_stage_known', `stage in ('REGISTRATION', 'CONFIRMED')`)
@Index('form_question_one_of_topic', ['eventId', 'topic'], { unique: true, where: 'archived_at is null' })
export class FormQuestion {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  eventId!: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event!: unknown;

  @Column('text')
  kind!: FormQuestionKind;

  /** What it is about, where that is the same at every event. */
  @Column('text', { nullable: true })
  topic!: FormTopic | null;

  @Column('text')
  stage!: FormStage;

  /** Of a consent, the words that one agrees to. */
  @Column('jsonb')
  label!: Text;

  @Column('jsonb', { nullable: true })
  help!: Text | null;

  @Column('jsonb', { default: [] })
  options!: { value: string; label: Text }[];

  @Column('boolean')
  required!: boolean;

  /** About health or beliefs: read by staff alone. */
  @Column('boolean')
  isSensitive!: boolean;

  /** The desk asks whoever has not answered it. */
  @Column('boolean', { default: false })
  askedAtDoor!: boolean;

  @Index()
  @Column('uuid', { nullable: true })
  shownIfId!: string | null;

  @ManyToOne(() => FormQuestion)
  @JoinColumn({ name: 'shown_if_id' })
  shownIf!: unknown;

  @Column('text', { array: true, default: [] })
  shownIfValues!: string[];

  @Column('integer')
  position!: number;

  /** No longer asked; what was answered stays. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
