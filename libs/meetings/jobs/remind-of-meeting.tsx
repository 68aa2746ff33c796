import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  defineJob,
  HandlesJob,
  type JobHandler,
  MailButton,
  Mailer,
  MailLayout,
  MailText,
  personRoom,
  renderMail,
  tellLive,
} from '@parvis/platform';
import { type MeetingFacts, readMeetingFacts, spokenTime } from './meeting-facts';
import { introduced } from './request-facts';

export interface Reminder {
  meetingId: string;
  revision: number;
  personId: string;
}

/** Ten minutes before a meeting. */
export const RemindOfMeeting = defineJob<Reminder>('meetings.remind');

const words = {
  FR: {
    subject: (name: string, table: string) => `Dans quelques minutes\u202f: ${name}, ${table}`,
    title: 'Votre rendez-vous commence bientôt',
    button: 'Voir mes rendez-vous',
  },
  EN: {
    subject: (name: string, table: string) => `In a few minutes: ${name}, ${table}`,
    title: 'Your meeting starts soon',
    button: 'See my meetings',
  },
};

@Injectable()
@HandlesJob(RemindOfMeeting)
export class RemindOfMeetingHandler implements JobHandler<Reminder> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ meetingId, revision, personId }: Reminder): Promise<void> {
    const meeting = await readMeetingFacts(this.database, meetingId, personId);
    const isDue = meeting?.status === 'BOOKED' && meeting.revision === revision && this.clock.now() < meeting.startsAt;
    if (!isDue) return;
    await this.tellScreens(meeting, personId);
    const { me, other, event } = meeting;
    const text = words[me.language];
    const time = spokenTime(meeting, me.language);
    const place = [meeting.table, event.venue].filter(Boolean).join(', ');
    const body = await renderMail(
      <MailLayout language={me.language} preview={`${time} – ${place}`} title={text.title}>
        <MailText>
          <strong>{time}</strong>
          <br />
          {place}
          <br />
          {introduced(other)}
        </MailText>
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}/rencontres?vue=agenda`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      {
        cause: `meeting-reminder:${meetingId}:${revision}:${personId}`,
        recipientId: personId,
        kind: 'MEETING',
        eventId: event.id,
      },
      { to: { name: me.name, address: me.email }, subject: text.subject(other.name, meeting.table), ...body },
    );
  }

  /** Told apart from the e-mail, whose server may be away for a while; once, however often the job runs. */
  private tellScreens({ meetingId, revision, startsAt, table, other, event }: MeetingFacts, personId: string) {
    return this.database.transaction(async (tx) => {
      const first = await tx.query<unknown[]>(
        `insert into meeting_reminder (meeting_id, person_id, revision, told_at) values ($1, $2, $3, $4)
         on conflict do nothing returning 1`,
        [meetingId, personId, revision, this.clock.now()],
      );
      if (first.length === 0) return;
      await tellLive(tx, [personRoom(personId)], 'meeting:soon', {
        eventId: event.id,
        meetingId,
        revision,
        startsAt: startsAt.toISOString(),
        table,
        withName: other.name,
      });
    });
  }
}
