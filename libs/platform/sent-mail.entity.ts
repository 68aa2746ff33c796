import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sent_mail')
export class SentMail {
  @PrimaryColumn('text')
  cause!: string;

  @Column('uuid', { nullable: true })
  recipientId!: string | null;

  @Column('timestamptz')
  sentAt!: Date;
}
