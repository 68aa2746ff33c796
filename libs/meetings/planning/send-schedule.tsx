import { Inject, Injectable } from '@nestjs/common';
import { type Language, textIn } from '@parvis/domain';
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
  type Queryable,
  renderMail,
} from '@parvis/platform';
import { scheduleFile } from '../booking/calendar-file';
import { type MeetingFacts, readOwnMeetings, spokenTime } from '../jobs/meeting-facts';
import { eventFacts, introduced, type RequestFacts, type Side, sideOf } from '../jobs/request-facts';

interface Publication {
  runId: string;
  eventId: string;
  personId: string;
}

/** The schedule was published: one message a person, with all their meetings. */
export const SendSchedule = defineJob<Publication>('meetings.send-schedule');

const words = {
  FR: {
    subject: (count: number, event: string) =>
      count === 0
        ? `Vos rendez-vous à ${event}`
        : `${count === 1 ? 'Votre rendez-vous' : `Vos ${count} rendez-vous`} à ${event}`,
    title: 'Le planning des rendez-vous est publié',
    lead: 'Voici avec qui, quand et où vous avez rendez-vous\u202f:',
    none: 'Aucune de vos demandes n’a pu être placée cette fois. Les créneaux libres se réservent maintenant en ligne\u202f: proposez-en un à la personne que vous souhaitez rencontrer.',
    calendar: 'Le fichier joint les ajoute tous à votre agenda.',
    button: 'Voir mes rendez-vous',
  },
  EN: {
    subject: (count: number, event: string) =>
      count === 0 ? `Your meetings at ${event}` : `Your ${count === 1 ? 'meeting' : `${count} meetings`} at ${event}`,
    title: 'The schedule of meetings is published',
    lead: 'This is whom you meet, when and where:',
    none: 'None of your requests could be placed this time. Free slots can be booked online now: suggest one to the person whom you would like to meet.',
    calendar: 'The file attached adds them all to your calendar.',
    button: 'See my meetings',
  },
};

@Injectable()
@HandlesJob(SendSchedule)
export class SendScheduleHandler implements JobHandler<Publication> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ runId, eventId, personId }: Publication): Promise<void> {
    const facts = await readPersonAtEvent(this.database, eventId, personId);
    if (!facts) return;
    const { me, event } = facts;
    const meetings = await readOwnMeetings(this.database, eventId, personId);
    const text = words[me.language];
    const title = textIn(event.title, me.language);
    const { publicUrl, mailFrom } = this.config;
    const body = await renderMail(
      <MailLayout language={me.language} preview={title} title={text.title}>
        <MailText>{meetings.length > 0 ? text.lead : text.none}</MailText>
        {meetings.map((meeting) => (
          <Line key={meeting.meetingId} meeting={meeting} language={me.language} />
        ))}
        <MailButton href={`${publicUrl}/e/${event.slug}/rencontres?vue=agenda`}>{text.button}</MailButton>
        {meetings.length > 0 && <MailText>{text.calendar}</MailText>}
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `schedule:${runId}:${personId}`, recipientId: personId, kind: 'MEETING', eventId },
      {
        to: { name: me.name, address: me.email },
        subject: text.subject(meetings.length, title),
        ...body,
        ...(meetings.length > 0 && {
          invitation: scheduleFile(meetings, { now: this.clock.now(), publicUrl, mailFrom }),
        }),
      },
    );
  }
}

function Line({ meeting, language }: { meeting: MeetingFacts; language: Language }) {
  return (
    <MailText>
      <strong>{spokenTime(meeting, language)}</strong>
      <br />
      {meeting.table}
      <br />
      {introduced(meeting.other)}
    </MailText>
  );
}

async function readPersonAtEvent(
  db: Queryable,
  eventId: string,
  personId: string,
): Promise<{ me: Side; event: RequestFacts['event'] } | undefined> {
  const [facts] = await db.query<{ me: Side; event: RequestFacts['event'] }>(
    `select ${sideOf('p', 'o')} as me, ${eventFacts('e')} as event
     from event e join person p on p.id = $2 left join organisation o on o.id = p.organisation_id where e.id = $1`,
    [eventId, personId],
  );
  return facts;
}
