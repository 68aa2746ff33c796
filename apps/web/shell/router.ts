import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '@parvis/ui';
import { agendaPublicRoutes, agendaStaffEventRoutes, agendaEventRoutes } from './routes/agenda';
import { contactsEventRoutes, contactsPublicRoutes, contactsStaffEventRoutes } from './routes/contacts';
import { directoryPublicRoutes } from './routes/directory';
import { doorPublicRoutes, doorStaffEventRoutes } from './routes/door';
import { eventsPublicRoutes, eventsStaffRoutes } from './routes/events';
import { meetingsPublicRoutes, meetingsStaffEventRoutes, meetingsEventRoutes } from './routes/meetings';
import { messagesPublicRoutes, messagesStaffEventRoutes, messagesEventRoutes } from './routes/messages';
import { ordersPublicRoutes, ordersStaffRoutes, ordersStaffEventRoutes } from './routes/orders';
import { placesPublicRoutes, placesStaffEventRoutes } from './routes/places';
import { pollsPublicRoutes, pollsStaffEventRoutes, pollsEventRoutes } from './routes/polls';
import { exhibitorsPublicRoutes, exhibitorsEventRoutes, exhibitorsStaffEventRoutes } from './routes/exhibitors';
import { speakersPublicRoutes, speakersEventRoutes, speakersStaffEventRoutes } from './routes/speakers';
import { registrationPublicRoutes, registrationStaffEventRoutes } from './routes/registration';
import { reportsRoutes, reportsStaffEventRoutes, reportsStaffRoutes } from './routes/reports';
import { staffStaffRoutes, staffStaffEventRoutes } from './routes/staff';
import { privacyPublicRoutes, privacyStaffRoutes } from './routes/privacy';
import { peoplePublicRoutes } from './routes/people';
import { eventSpace, root, staff, staffEvent } from './routes/spaces';

// The map of the site: each area's addresses stand in `routes/<area>.ts`, and are hung here below the space they
// belong to. A new screen is one route in its area's file.

const forEverybody = [
  ...agendaPublicRoutes,
  ...contactsPublicRoutes,
  ...directoryPublicRoutes,
  ...doorPublicRoutes,
  ...eventsPublicRoutes,
  ...meetingsPublicRoutes,
  ...messagesPublicRoutes,
  ...ordersPublicRoutes,
  ...placesPublicRoutes,
  ...pollsPublicRoutes,
  ...exhibitorsPublicRoutes,
  ...speakersPublicRoutes,
  ...registrationPublicRoutes,
  ...reportsRoutes,
  ...peoplePublicRoutes,
  ...privacyPublicRoutes,
];
const forThoseWithAPart = eventSpace.addChildren([
  ...agendaEventRoutes,
  ...contactsEventRoutes,
  ...meetingsEventRoutes,
  ...messagesEventRoutes,
  ...pollsEventRoutes,
  ...exhibitorsEventRoutes,
  ...speakersEventRoutes,
]);
const forStaff = staff.addChildren([
  ...eventsStaffRoutes,
  ...ordersStaffRoutes,
  ...privacyStaffRoutes,
  ...reportsStaffRoutes,
  ...staffStaffRoutes,
]);
const forStaffAtAnEvent = staffEvent.addChildren([
  ...agendaStaffEventRoutes,
  ...contactsStaffEventRoutes,
  ...doorStaffEventRoutes,
  ...exhibitorsStaffEventRoutes,
  ...meetingsStaffEventRoutes,
  ...messagesStaffEventRoutes,
  ...ordersStaffEventRoutes,
  ...placesStaffEventRoutes,
  ...pollsStaffEventRoutes,
  ...registrationStaffEventRoutes,
  ...reportsStaffEventRoutes,
  ...speakersStaffEventRoutes,
  ...staffStaffEventRoutes,
]);

export const router = createRouter({
  routeTree: root.addChildren([...forEverybody, forThoseWithAPart, forStaff, forStaffAtAnEvent]),
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
