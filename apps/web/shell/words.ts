import 'i18next';
import { fieldWords, uiWords } from '@parvis/ui';
import { agendaWords } from '../agenda/agenda.words';
import { contactsWords } from '../contacts/contacts.words';
import { deskWords } from '../door/desk.words';
import { doorGuestsWords } from '../door/door-guests.words';
import { doorWords } from '../door/door.words';
import { editorWords } from '../programme-editor/editor.words';
import { directoryWords } from '../directory/directory.words';
import { eventsWords } from '../events/events.words';
import { mailboxWords } from '../mailbox/mailbox.words';
import { meetingsDayWords } from '../meetings-day/meetings-day.words';
import { meetingsStaffWords } from '../meetings-staff/meetings-staff.words';
import { meetingPlacesWords } from '../meetings-staff/places/places.words';
import { meetingRulesWords } from '../meetings-staff/rules.words';
import { askingWords } from '../meetings/asking.words';
import { availabilityWords } from '../meetings/availability.words';
import { meetingsWords } from '../meetings/meetings.words';
import { campaignsWords } from '../messages/campaigns.words';
import { messagesWords } from '../messages/messages.words';
import { planningWords } from '../meetings-staff/planning.words';
import { staffPlacesWords } from '../places/staff/staff-places.words';
import { placesWords } from '../places/places.words';
import { ordersWords } from '../orders/orders.words';
import { exhibitorsWords } from '../exhibitors/exhibitors.words';
import { speakersWords } from '../speakers/speakers.words';
import { openAnswersWords } from '../polls/open-answers.words';
import { pollsWords } from '../polls/polls.words';
import { attendeesWords } from '../registration/attendees.words';
import { formBuilderWords } from '../registration/form-builder.words';
import { registrationWords } from '../registration/registration.words';
import { privacyWords } from '../privacy/privacy.words';
import { reportsWords } from '../reports/reports.words';
import { securityWords } from '../security/security.words';
import { exchangeWords } from '../agenda/exchange.words';
import { runningWords } from '../agenda/running.words';
import { cancelEventWords } from '../staff/cancel-event.words';
import { staffWords } from '../staff/staff.words';
import { membersWords } from '../team/members.words';
import { teamWords } from '../staff/team.words';
import { importsWords } from './imports.words';
import { profileFormWords } from './profile-form.words';
import { shellWords } from './shell.words';

/** Every area's words; one line an area. */
export const words = {
  ui: uiWords,
  field: fieldWords,
  shell: shellWords,
  imports: importsWords,
  agenda: agendaWords,
  contacts: contactsWords,
  desk: deskWords,
  door: doorWords,
  doorGuests: doorGuestsWords,
  editor: editorWords,
  directory: directoryWords,
  events: eventsWords,
  mailbox: mailboxWords,
  asking: askingWords,
  meetingRules: meetingRulesWords,
  availability: availabilityWords,
  meetings: meetingsWords,
  members: membersWords,
  meetingsDay: meetingsDayWords,
  meetingPlaces: meetingPlacesWords,
  meetingsStaff: meetingsStaffWords,
  messages: messagesWords,
  campaigns: campaignsWords,
  planning: planningWords,
  places: placesWords,
  orders: ordersWords,
  staffPlaces: staffPlacesWords,
  exhibitors: exhibitorsWords,
  speakers: speakersWords,
  profileForm: profileFormWords,
  openAnswers: openAnswersWords,
  polls: pollsWords,
  attendees: attendeesWords,
  formBuilder: formBuilderWords,
  registration: registrationWords,
  privacy: privacyWords,
  reports: reportsWords,
  running: runningWords,
  exchange: exchangeWords,
  security: securityWords,
  staff: staffWords,
  team: teamWords,
  cancelEvent: cancelEventWords,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: { [Area in keyof typeof words]: (typeof words)[Area]['fr'] };
  }
}
