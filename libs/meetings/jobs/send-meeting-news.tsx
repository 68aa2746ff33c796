import { Inject, Injectable } from '@nestjs/common';
import { textIn } from '@parvis/domain';
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
  renderMail,
} from '@parvis/platform';
import { calendarFile } from '../booking/calendar-file';
import { type MeetingFacts, readMeetingFacts, spokenTime } from './meeting-facts';
import { introduced } from './request-facts';

interface News {
  meetingId: string;
  revision: number;
  personId: string;
}

/** Booked, moved or cancelled: whatever the meeting is when the message is written. */
export const SendMeetingNews = defineJob<News>('meetings.send-news');

type Kind = 'booked' | 'moved' | 'cancelled';

const words = {
  FR: {
    subject: {
      booked: (name: string, time: string) => `Rendez-vous avec ${name}\u202f: ${time}`,
      moved: (name: string, time: string) => `Rendez-vous déplacé avec ${name}\u202f: ${time}`,
      cancelled: (name: string, time: string) => `Rendez-vous annulé avec ${name}\u202f: ${time}`,
    },
    title: {
      booked: 'Votre rendez-vous est pris',
      moved: 'Votre rendez-vous a changé',
      cancelled: 'Votre rendez-vous est annulé',
    },
    lead: {
      booked: (event: string) => `Vous vous rencontrez à ${event}\u202f:`,
      moved: (event: string) => `Votre rendez-vous à ${event} a maintenant lieu\u202f:`,
      cancelled: (event: string) => `Ce rendez-vous à ${event} n’a plus lieu\u202f:`,
    },
    calendar: {
      booked: 'Le fichier joint l’ajoute à votre agenda.',
      moved: 'Le fichier joint met votre agenda à jour.',
      cancelled: 'Le fichier joint le retire de votre agenda. Votre créneau est de nouveau libre.',
    },
    button: 'Voir mes rendez-vous',
  },
  EN: {
    subject: {
      booked: (name: string, time: string) => `Meeting with ${name}: ${time}`,
      moved: (name: string, time: string) => `Meeting moved with ${name}: ${time}`,
      cancelled: (name: string, time: string) => `Meeting cancelled with ${name}: ${time}`,
    },
    title: {
      booked: 'Your meeting is booked',
      moved: 'Your meeting has changed',
      cancelled: 'Your meeting is cancelled',
    },
    lead: {
      booked: (event: string) => `You meet at ${event}:`,
      moved: (event: string) => `Your meeting at ${event} now takes place:`,
      cancelled: (event: string) => `This meeting at ${event} no longer takes place:`,
    },
    calendar: {
      booked: 'The file attached adds it to your calendar.',
      moved: 'The file attached brings your calendar up to date.',
      cancelled: 'The file attached removes it from your calendar. The time is free again.',
    },
    button: 'See my meetings',
  },
};

function kindOf({ status, revision }: MeetingFacts): Kind {
  if (status === 'CANCELLED') return 'cancelled';
  return revision === 0 ? 'booked' : 'moved';
}

@Injectable()
@HandlesJob(SendMeetingNews)
export class SendMeetingNewsHandler implements JobHandler<News> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ meetingId, revision, personId }: News): Promise<void> {
    const meeting = await readMeetingFacts(this.database, meetingId, personId);
    // Changed since: the message about the later change is on its way, and this one would contradict it.
    if (!meeting || meeting.revision !== revision) return;
    const { me, other, event } = meeting;
    const kind = kindOf(meeting);
    const text = words[me.language];
    const time = spokenTime(meeting, me.language);
    const lead = text.lead[kind](textIn(event.title, me.language));
    const { publicUrl, mailFrom } = this.config;
    const body = await renderMail(
      <MailLayout language={me.language} preview={`${time} – ${meeting.table}`} title={text.title[kind]}>
        <MailText>{lead}</MailText>
        <MailText>
          <strong>{time}</strong>
          <br />
          {[meeting.table, event.venue].filter(Boolean).join(', ')}
          <br />
          {introduced(other)}
        </MailText>
        <MailButton href={`${publicUrl}/e/${event.slug}/rencontres?vue=agenda`}>{text.button}</MailButton>
        <MailText>{text.calendar[kind]}</MailText>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      {
        cause: `meeting:${meetingId}:${revision}:${personId}`,
        recipientId: personId,
        kind: 'MEETING',
        eventId: event.id,
      },
      {
        to: { name: me.name, address: me.email },
        subject: text.subject[kind](other.name, time),
        ...body,
        invitation: calendarFile(meeting, { now: this.clock.now(), publicUrl, mailFrom }),
      },
    );
  }
}
