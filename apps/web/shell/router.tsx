import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { LoadingState } from '@parvis/ui';
import { programmeSearch } from '../agenda/programme-search';
import { directorySearch, eventsSearch } from '../events/events-search';
import { meetingsSearch } from '../meetings/meetings-search';
import { messagesSearch } from '../messages/messages-search';
import { staffPlacesSearch } from '../places/staff/staff-search';
import { registerSearch } from '../registration/register-search';
import { editorSearch } from '../programme-editor/editor-search';
import { ordersSearch } from '../orders/orders-search';
import { registrationsSearch } from '../registration/registrations-search';
import { auditSearch, organisationsSearch, staffEventsSearch } from '../staff/team-search';
import { EventSpace } from './event-space';
import { Layout } from './layout';
import { MyEventsScreen } from './my-events-screen';
import { NotFoundPage } from './not-found-page';
import { SignInScreen } from './sign-in-screen';
import { StaffEventSpace, StaffSpace } from './staff-space';

// The map of the site. Each screen is loaded when it is first opened: `lazyRouteComponent(() => import(…), 'Name')`.

const root = createRootRoute({ component: Layout, notFoundComponent: () => <NotFoundPage /> });

const optionalText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

// For everybody
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  component: SignInScreen,
  validateSearch: (search): { next?: string } => ({ next: optionalText(search['next']) }),
});
const events = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../events/events-screen'), 'EventsScreen'),
  validateSearch: eventsSearch,
});
const event = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug',
  component: lazyRouteComponent(() => import('../events/event-screen'), 'EventScreen'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/inscription',
  component: lazyRouteComponent(() => import('../registration/register-screen'), 'RegisterScreen'),
  validateSearch: registerSearch,
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: '/billet/$code',
  component: lazyRouteComponent(() => import('../registration/ticket-screen'), 'TicketScreen'),
});
const claim = createRoute({
  getParentRoute: () => root,
  path: '/places/$token',
  component: lazyRouteComponent(() => import('../places/claim-screen'), 'ClaimScreen'),
});
const company = createRoute({
  getParentRoute: () => root,
  path: '/places/suivi/$token',
  component: lazyRouteComponent(() => import('../places/company-screen'), 'CompanyScreen'),
});
const waiting = createRoute({
  getParentRoute: () => root,
  path: '/liste-attente/$token',
  component: lazyRouteComponent(() => import('../places/waiting-screen'), 'WaitingScreen'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../places/invitation-screen'), 'InvitationScreen'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/annuaire',
  component: lazyRouteComponent(() => import('../events/directory-screen'), 'DirectoryScreen'),
  validateSearch: directorySearch,
});
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/boite',
  component: lazyRouteComponent(() => import('../mailbox/mailbox-screen'), 'MailboxScreen'),
  validateSearch: (search): { message?: string } => ({ message: optionalText(search['message']) }),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/programme',
  component: lazyRouteComponent(() => import('../agenda/programme-screen'), 'ProgrammeScreen'),
  validateSearch: programmeSearch,
});
const speakers = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/intervenants',
  component: lazyRouteComponent(() => import('../profiles/speakers-screen'), 'SpeakersScreen'),
  validateSearch: (search): { personne?: string } => ({ personne: optionalText(search['personne']) }),
});
const exhibitors = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants',
  component: lazyRouteComponent(() => import('../profiles/exhibitors-screen'), 'ExhibitorsScreen'),
  validateSearch: (search): { exposant?: string } => ({ exposant: optionalText(search['exposant']) }),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/desabonnement',
  component: lazyRouteComponent(() => import('../messages/unsubscribe-screen'), 'UnsubscribeScreen'),
});
const shortCode = createRoute({
  getParentRoute: () => root,
  path: '/s/$code',
  component: lazyRouteComponent(() => import('../polls/short-code-screen'), 'ShortCodeScreen'),
});
const pollHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/sondage',
  component: lazyRouteComponent(() => import('../polls/hall-screen'), 'PollHallScreen'),
});
const programmeHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/programme',
  component: lazyRouteComponent(() => import('../agenda/hall-screen'), 'ProgrammeHallScreen'),
  validateSearch: (search): { salle?: string } => ({ salle: optionalText(search['salle']) }),
});
const tablet = createRoute({
  getParentRoute: () => root,
  path: '/accueil',
  component: lazyRouteComponent(() => import('../door/tablet-hand-over'), 'TabletHandOver'),
});
const orderPlaces = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/commande',
  component: lazyRouteComponent(() => import('../orders/order-screen'), 'OrderScreen'),
  validateSearch: (search): { kind?: string } => ({ kind: optionalText(search['kind']) }),
});
const myOrder = createRoute({
  getParentRoute: () => root,
  path: '/commande',
  component: lazyRouteComponent(() => import('../orders/my-order-screen'), 'MyOrderScreen'),
});
const claimPlace = createRoute({
  getParentRoute: () => root,
  path: '/place',
  component: lazyRouteComponent(() => import('../orders/claim-place-screen'), 'ClaimPlaceScreen'),
});
const publicRoutes = [
  orderPlaces,
  myOrder,
  claimPlace,
  claim,
  company,
  waiting,
  invitation,
  tablet,
  events,
  event,
  register,
  ticket,
  directory,
  mailbox,
  unsubscribe,
  shortCode,
  pollHall,
  programmeHall,
  programme,
  speakers,
  exhibitors,
  signIn,
];

// For the person
const mine = createRoute({ getParentRoute: () => root, path: '/moi', component: MyEventsScreen });

// For those who have a part in an event
const eventSpace = createRoute({ getParentRoute: () => root, path: '/e/$slug', component: EventSpace });
const myDay = createRoute({
  getParentRoute: () => eventSpace,
  path: '/',
  component: lazyRouteComponent(() => import('../agenda/my-day-screen'), 'MyDayScreen'),
});
const myAgenda = createRoute({
  getParentRoute: () => eventSpace,
  path: '/agenda',
  component: lazyRouteComponent(() => import('../agenda/my-agenda-screen'), 'MyAgendaScreen'),
});
const mySpeakerProfile = createRoute({
  getParentRoute: () => eventSpace,
  path: '/intervenant',
  component: lazyRouteComponent(() => import('../profiles/my-speaker-profile-screen'), 'MySpeakerProfileScreen'),
});
const myBooth = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant',
  component: lazyRouteComponent(() => import('../profiles/my-booth-screen'), 'MyBoothScreen'),
});
const myMeetings = createRoute({
  getParentRoute: () => eventSpace,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../meetings/meetings-screen'), 'MeetingsScreen'),
  validateSearch: meetingsSearch,
});
const myMessages = createRoute({
  getParentRoute: () => eventSpace,
  path: '/messages',
  component: lazyRouteComponent(() => import('../messages/my-messages-screen'), 'MyMessagesScreen'),
});
const pollNow = createRoute({
  getParentRoute: () => eventSpace,
  path: '/sondage',
  component: lazyRouteComponent(() => import('../polls/poll-now-screen'), 'PollNowScreen'),
});
const eventRoutes = eventSpace.addChildren([
  myMessages,
  pollNow,
  myMeetings,
  myDay,
  myAgenda,
  mySpeakerProfile,
  myBooth,
]);

// For staff, across events and at one
const staff = createRoute({ getParentRoute: () => root, path: '/equipe', component: StaffSpace });
const staffHome = createRoute({
  getParentRoute: () => staff,
  path: '/',
  component: lazyRouteComponent(() => import('../staff/staff-home-screen'), 'StaffHomeScreen'),
});
const reports = createRoute({
  getParentRoute: () => staff,
  path: '/rapports',
  component: lazyRouteComponent(() => import('../reports/reports-screen'), 'ReportsScreen'),
  validateSearch: (search): { annee?: number } => ({
    annee: Number.isInteger(search['annee']) ? Number(search['annee']) : undefined,
  }),
});
const calendar = createRoute({
  getParentRoute: () => staff,
  path: '/calendrier',
  component: lazyRouteComponent(() => import('../events/calendar-screen'), 'CalendarScreen'),
});
const staffEvents = createRoute({
  getParentRoute: () => staff,
  path: '/evenements',
  component: lazyRouteComponent(() => import('../staff/staff-events-screen'), 'StaffEventsScreen'),
  validateSearch: staffEventsSearch,
});
const newEvent = createRoute({
  getParentRoute: () => staff,
  path: '/evenements/nouveau',
  component: lazyRouteComponent(() => import('../staff/new-event-screen'), 'NewEventScreen'),
});
const duplicateEvent = createRoute({
  getParentRoute: () => staff,
  path: '/evenements/$modele/dupliquer',
  component: lazyRouteComponent(() => import('../staff/duplicate-event-screen'), 'DuplicateEventScreen'),
});
const organisations = createRoute({
  getParentRoute: () => staff,
  path: '/organisations',
  component: lazyRouteComponent(() => import('../staff/organisations-screen'), 'OrganisationsScreen'),
  validateSearch: organisationsSearch,
});
const auditLog = createRoute({
  getParentRoute: () => staff,
  path: '/journal',
  component: lazyRouteComponent(() => import('../staff/audit-log-screen'), 'AuditLogScreen'),
  validateSearch: auditSearch,
});
const staffOrders = createRoute({
  getParentRoute: () => staff,
  path: '/commandes',
  component: lazyRouteComponent(() => import('../orders/staff-orders-screen'), 'StaffOrdersScreen'),
  validateSearch: ordersSearch,
});
const bank = createRoute({
  getParentRoute: () => staff,
  path: '/commandes/banque',
  component: lazyRouteComponent(() => import('../orders/bank-screen'), 'BankScreen'),
});
const seller = createRoute({
  getParentRoute: () => staff,
  path: '/reglages/facturation',
  component: lazyRouteComponent(() => import('../orders/seller-screen'), 'SellerScreen'),
});
const staffRoutes = staff.addChildren([
  staffOrders,
  bank,
  seller,
  auditLog,
  calendar,
  duplicateEvent,
  newEvent,
  organisations,
  reports,
  staffEvents,
  staffHome,
]);
const staffEvent = createRoute({ getParentRoute: () => root, path: '/equipe/$slug', component: StaffEventSpace });
const eventSettings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/reglages',
  component: lazyRouteComponent(() => import('../staff/event-settings-screen'), 'EventSettingsScreen'),
});
const staffPlaces = createRoute({
  getParentRoute: () => staffEvent,
  path: '/billets',
  component: lazyRouteComponent(() => import('../places/staff/staff-places-screen'), 'StaffPlacesScreen'),
  validateSearch: staffPlacesSearch,
});
const staffMeetings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../meetings/staff-meetings-screen'), 'StaffMeetingsScreen'),
});
const cockpit = createRoute({
  getParentRoute: () => staffEvent,
  path: '/',
  component: lazyRouteComponent(() => import('../staff/event-cockpit-screen'), 'EventCockpitScreen'),
});
const staffPolls = createRoute({
  getParentRoute: () => staffEvent,
  path: '/sondages',
  component: lazyRouteComponent(() => import('../polls/staff-polls-screen'), 'StaffPollsScreen'),
});
const running = createRoute({
  getParentRoute: () => staffEvent,
  path: '/deroule',
  component: lazyRouteComponent(() => import('../agenda/running-order-screen'), 'RunningOrderScreen'),
  validateSearch: (search): { jour?: string; salle?: string } => ({
    jour: optionalText(search['jour']),
    salle: optionalText(search['salle']),
  }),
});
const exchange = createRoute({
  getParentRoute: () => staffEvent,
  path: '/programme/fichiers',
  component: lazyRouteComponent(() => import('../agenda/exchange-screen'), 'ExchangeScreen'),
});
const sessionFeedback = createRoute({
  getParentRoute: () => staffEvent,
  path: '/avis',
  component: lazyRouteComponent(() => import('../agenda/session-feedback-screen'), 'SessionFeedbackScreen'),
});
const staffMessages = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages',
  component: lazyRouteComponent(() => import('../messages/messages-screen'), 'MessagesScreen'),
  validateSearch: messagesSearch,
});
const mailTemplate = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages/modeles/$modele',
  component: lazyRouteComponent(() => import('../messages/template-screen'), 'TemplateScreen'),
});
const campaign = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages/campagnes/$campagne',
  component: lazyRouteComponent(() => import('../messages/campaign-screen'), 'CampaignScreen'),
  validateSearch: (search): { envoi?: true } => (search['envoi'] === true ? { envoi: true } : {}),
});
const staffProgramme = createRoute({
  getParentRoute: () => staffEvent,
  path: '/programme',
  component: lazyRouteComponent(() => import('../programme-editor/editor-screen'), 'ProgrammeEditorScreen'),
  validateSearch: editorSearch,
});
const staffDoor = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil',
  component: lazyRouteComponent(() => import('../door/door-screen'), 'DoorScreen'),
});
const registrations = createRoute({
  getParentRoute: () => staffEvent,
  path: '/inscriptions',
  component: lazyRouteComponent(() => import('../registration/registrations-screen'), 'RegistrationsScreen'),
  validateSearch: registrationsSearch,
});
const attendeeImport = createRoute({
  getParentRoute: () => staffEvent,
  path: '/inscriptions/import',
  component: lazyRouteComponent(() => import('../registration/import-screen'), 'ImportScreen'),
});
const formBuilder = createRoute({
  getParentRoute: () => staffEvent,
  path: '/formulaire',
  component: lazyRouteComponent(() => import('../registration/form-builder-screen'), 'FormBuilderScreen'),
});
const eventOrders = createRoute({
  getParentRoute: () => staffEvent,
  path: '/commandes',
  component: lazyRouteComponent(() => import('../orders/staff-orders-screen'), 'EventOrdersScreen'),
  validateSearch: ordersSearch,
});
const staffEventRoutes = staffEvent.addChildren([
  eventOrders,
  exchange,
  staffPlaces,
  attendeeImport,
  formBuilder,
  staffProgramme,
  campaign,
  mailTemplate,
  staffMessages,
  running,
  sessionFeedback,
  registrations,
  staffDoor,
  cockpit,
  eventSettings,
  staffPolls,
  staffMeetings,
]);

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, mine, eventRoutes, staffRoutes, staffEventRoutes]),
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
