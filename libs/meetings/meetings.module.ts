import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { AgendaModule } from '@parvis/agenda';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { ContactsController } from './after/contacts.controller';
import { AnswerRequest } from './asking/answer-request';
import { AskMeeting } from './asking/ask-meeting';
import { BookMeeting } from './booking/book-meeting';
import { BoothMeetingsResolver } from './booths/booth-meetings.resolver';
import { BookingResolver } from './booking/booking.resolver';
import { CancelMeeting } from './booking/cancel-meeting';
import { RemindOfMeetingHandler } from './jobs/remind-of-meeting';
import { MeetingsCopies } from './event-copies';
import { SendMeetingAskedHandler } from './jobs/send-meeting-asked';
import { SendMeetingDeclinedHandler } from './jobs/send-meeting-declined';
import { SendMeetingNewsHandler } from './jobs/send-meeting-news';
import { EndMeetingOfEventHandler, EndMeetings } from './booking/called-off';
import { LeaveEvent } from './booking/leave-event';
import { MeetingNotices } from './booking/meeting-notices';
import { dayParts } from './day.parts';
import { planParts } from './plan.parts';
import { requestParts } from './request.parts';
import { SaveMeetingProfile } from './profile/save-profile';
import { MeetingsGateway } from './meetings.gateway';
import { MeetingsResolver } from './meetings.resolver';
import { GiveWayToTalks } from './booking/spoken-over';
import { MeetingFiguresResolver } from './figures/figures.resolver';
import { PlanController } from './figures/plan.controller';
import { OnTheDayResolver } from './on-the-day/on-the-day.resolver';
import { SayCame } from './on-the-day/say-came';
import { TablesGateway } from './on-the-day/tables.gateway';

@Module({
  imports: [AccountsModule, AgendaModule, EventsModule, RegistrationModule],
  controllers: [ContactsController, PlanController, ...planParts.controllers],
  providers: [
    AnswerRequest,
    AskMeeting,
    BookMeeting,
    BookingResolver,
    BoothMeetingsResolver,
    CancelMeeting,
    GiveWayToTalks,
    EndMeetingOfEventHandler,
    EndMeetings,
    LeaveEvent,
    MeetingFiguresResolver,
    MeetingNotices,
    MeetingsCopies,
    MeetingsGateway,
    MeetingsResolver,
    OnTheDayResolver,
    RemindOfMeetingHandler,
    SayCame,
    SaveMeetingProfile,
    ...dayParts.providers,
    ...planParts.providers,
    ...requestParts.providers,
    SendMeetingAskedHandler,
    SendMeetingDeclinedHandler,
    SendMeetingNewsHandler,
    TablesGateway,
  ],
})
export class MeetingsModule {}
