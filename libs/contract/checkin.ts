/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, written as ISO 8601. */
  DateTime: { input: string; output: string; }
};

export type AgendaFeed = {
  __typename: 'AgendaFeed';
  url: Scalars['String']['output'];
};

/** The two have an open request or a meeting already. */
export type AlreadyAsked = {
  __typename: 'AlreadyAsked';
  request: MeetingRequest;
};

/** This address has a ticket already; it was sent again to that address. */
export type AlreadyRegistered = {
  __typename: 'AlreadyRegistered';
  email: Scalars['String']['output'];
};

/** One ballot per person; the first one stands. */
export type AlreadyVoted = {
  __typename: 'AlreadyVoted';
  poll: Poll;
};

export type AnswerInput = {
  questionId: Scalars['ID']['input'];
  value: Scalars['Int']['input'];
};

export type AnswerOutcome = RequestAnswered | RequestNotOpen;

export type ArrivalMinute = {
  __typename: 'ArrivalMinute';
  at: Scalars['DateTime']['output'];
  count: Scalars['Int']['output'];
};

export type AskOutcome = AlreadyAsked | InvalidInput | MeetingAsked | PersonNotAvailable | TooManyRequests;

export type Audience =
  | 'EXHIBITOR'
  | 'GUEST'
  | 'MEMBER'
  | 'NON_MEMBER'
  | 'PRESS'
  | 'SPEAKER';

export type AudienceCount = {
  __typename: 'AudienceCount';
  audience: Audience;
  count: Scalars['Int']['output'];
};

export type BookOutcome = MeetingBooked | RequestNotOpen | SlotTaken;

export type CalendarChange =
  | 'CREATED'
  | 'UNCHANGED'
  | 'UPDATED';

export type CalendarFault = {
  __typename: 'CalendarFault';
  code: Scalars['String']['output'];
  column: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  value: Maybe<Scalars['String']['output']>;
};

/** `applied` is false for a preview. */
export type CalendarImported = {
  __typename: 'CalendarImported';
  applied: Scalars['Boolean']['output'];
  lines: Array<CalendarLine>;
};

/** What would happen to one line of an imported calendar. */
export type CalendarLine = {
  __typename: 'CalendarLine';
  change: CalendarChange;
  line: Scalars['Int']['output'];
  startsOn: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type CalendarOutcome = CalendarImported | CalendarRefused;

/** At least one line cannot be read; nothing was written. */
export type CalendarRefused = {
  __typename: 'CalendarRefused';
  faults: Array<CalendarFault>;
};

export type CancelMeetingOutcome = MeetingCancelled | MeetingNotCancellable;

export type CancelTicketOutcome = TicketCancelled | TicketNotCancellable;

export type ChangePollOutcome = PollChangeRefused | PollChanged;

export type ClosedReason =
  | 'EVENT_OVER'
  | 'NOT_YET_OPEN'
  | 'SOLD_OUT';

export type College =
  | 'LARGE_COMPANY'
  | 'LOCAL_AUTHORITY'
  | 'RESEARCH'
  | 'SME';

export type CollegeCount = {
  __typename: 'CollegeCount';
  college: College;
  count: Scalars['Int']['output'];
};

/** Anything that puts a person in one place at one time. */
export type Commitment = {
  __typename: 'Commitment';
  endsAt: Scalars['DateTime']['output'];
  /** Stable: the id of the session or meeting. */
  id: Scalars['ID']['output'];
  kind: CommitmentKind;
  place: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  title: Text;
  /** With whom, for a meeting. */
  withName: Maybe<Scalars['String']['output']>;
  withOrganisation: Maybe<Scalars['String']['output']>;
};

export type CommitmentKind =
  | 'MEETING'
  | 'SESSION'
  | 'SPEAKING'
  | 'WORKSHOP';

export type CreatePollOutcome = InvalidInput | PollCreated;

export type DayCount = {
  __typename: 'DayCount';
  count: Scalars['Int']['output'];
  day: Scalars['String']['output'];
};

export type DoorCount = {
  __typename: 'DoorCount';
  expected: Scalars['Int']['output'];
  present: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  scans: Scalars['Int']['output'];
};

export type DoorView = {
  __typename: 'DoorView';
  /** Arrivals in steps of five minutes. */
  arrivals: Array<ArrivalMinute>;
  count: DoorCount;
};

export type Event = {
  __typename: 'Event';
  address: Maybe<Scalars['String']['output']>;
  door: Maybe<DoorView>;
  endsAt: Scalars['DateTime']['output'];
  exhibitors: Array<Exhibitor>;
  filiere: Maybe<Filiere>;
  /** Unknown where the calendar does not say. */
  format: Maybe<EventFormat>;
  /** Organisers and staff: everything the door needs. */
  guestList: Maybe<GuestList>;
  hasMeetings: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: EventKind;
  meetings: Maybe<MeetingsView>;
  /** Staff. */
  meetingsFigures: Maybe<MeetingsFigures>;
  /** The caller's own timeline. */
  myAgenda: Maybe<MyAgenda>;
  /** The booth the caller looks after. */
  myBooth: Maybe<MyBooth>;
  /** What the caller is at this event; empty for the public. */
  myRoles: Array<EventRole>;
  /** The caller as a speaker of this event. */
  mySpeakerProfile: Maybe<SpeakerCard>;
  /** The caller's own ticket. */
  myTicket: Maybe<Ticket>;
  /** The poll that is open now, for the people in the room. */
  openPoll: Maybe<Poll>;
  participants: Maybe<ParticipantPage>;
  /** Staff. */
  polls: Maybe<Array<Poll>>;
  programme: Programme;
  registration: RegistrationState;
  /** Staff and organisers of the event. */
  registrations: Maybe<RegistrationOverview>;
  slug: Scalars['String']['output'];
  speakers: Array<SpeakerCard>;
  startsAt: Scalars['DateTime']['output'];
  summary: Text;
  /** IANA name; times of the event are shown in it. */
  timeZone: Scalars['String']['output'];
  title: Text;
  venue: Maybe<Scalars['String']['output']>;
};


export type EventParticipantsArgs = {
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type EventRegistrationsArgs = {
  audience?: InputMaybe<Audience>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type EventFilter = {
  filiere?: InputMaybe<Filiere>;
  format?: InputMaybe<EventFormat>;
  kind?: InputMaybe<EventKind>;
  period: EventPeriod;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type EventFormat =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'ONLINE';

export type EventFormatCount = {
  __typename: 'EventFormatCount';
  count: Scalars['Int']['output'];
  format: EventFormat;
};

export type EventKind =
  | 'COMMITTEE'
  | 'CONFERENCE'
  | 'CONGRESS'
  | 'FLAGSHIP'
  | 'GENERAL_ASSEMBLY'
  | 'INVESTOR_MEETING'
  | 'MATCHMAKING'
  | 'MEETUP'
  | 'NEW_MEMBER_SESSION'
  | 'TRADE_SHOW'
  | 'VISIT'
  | 'WEBINAR'
  | 'WORKSHOP';

export type EventKindCount = {
  __typename: 'EventKindCount';
  count: Scalars['Int']['output'];
  kind: EventKind;
};

export type EventList = {
  __typename: 'EventList';
  events: Array<Event>;
  formats: Array<EventFormatCount>;
  kinds: Array<EventKindCount>;
  total: Scalars['Int']['output'];
};

export type EventPeriod =
  | 'COMING'
  | 'PAST';

/** What a person is at one event. Staff of the cluster are staff everywhere. */
export type EventRole =
  | 'ATTENDEE'
  | 'EXHIBITOR'
  | 'ORGANISER'
  | 'SPEAKER';

export type Exhibitor = {
  __typename: 'Exhibitor';
  booth: Maybe<Scalars['String']['output']>;
  description: Text;
  id: Scalars['ID']['output'];
  organisation: Organisation;
  website: Maybe<Scalars['String']['output']>;
};

export type ExhibitorProfileInput = {
  descriptionEn: Scalars['String']['input'];
  descriptionFr: Scalars['String']['input'];
  exhibitorId: Scalars['ID']['input'];
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ExhibitorProfileOutcome = ExhibitorProfileSaved | InvalidInput;

export type ExhibitorProfileSaved = {
  __typename: 'ExhibitorProfileSaved';
  exhibitor: Exhibitor;
};

export type ExhibitorTeamMember = {
  __typename: 'ExhibitorTeamMember';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
};

/** One field of a form that cannot be taken as typed. `code` is a key of the message catalogue of the front ends. */
export type FieldError = {
  __typename: 'FieldError';
  code: Scalars['String']['output'];
  field: Scalars['String']['output'];
};

export type Filiere =
  | 'BIOTECH_PHARMA'
  | 'DIAGNOSTIC'
  | 'DIGITAL_HEALTH'
  | 'MEDTECH';

export type FiliereCount = {
  __typename: 'FiliereCount';
  count: Scalars['Int']['output'];
  filiere: Filiere;
};

export type FollowOutcome = SessionFollowed | SessionFull | TimeClash;

export type Guest = {
  __typename: 'Guest';
  /** First admission, when there is one. */
  admittedAt: Maybe<Scalars['DateTime']['output']>;
  audience: Audience;
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  status: TicketStatus;
  ticketId: Scalars['ID']['output'];
};

/** What a tablet needs to judge a badge without a network. */
export type GuestList = {
  __typename: 'GuestList';
  asOf: Scalars['DateTime']['output'];
  eventId: Scalars['ID']['output'];
  eventTitle: Text;
  guests: Array<Guest>;
};

/** The input breaks a rule; nothing was changed. */
export type InvalidInput = {
  __typename: 'InvalidInput';
  errors: Array<FieldError>;
};

export type Language =
  | 'EN'
  | 'FR';

export type LevelShare = {
  __typename: 'LevelShare';
  count: Scalars['Int']['output'];
  label: Text;
  /** 4 is the most satisfied, 1 the least. */
  level: Scalars['Int']['output'];
  percent: Scalars['Int']['output'];
};

export type LinkFault =
  | 'EXPIRED'
  | 'UNKNOWN'
  | 'USED';

/** The link was used already, is too old, or was never made. */
export type LinkNotUsable = {
  __typename: 'LinkNotUsable';
  reason: LinkFault;
};

/** The person who is signed in. */
export type Me = {
  __typename: 'Me';
  email: Scalars['String']['output'];
  /** Events where the person has a part, the next one first. */
  events: Array<RoleAtEvent>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isStaff: Scalars['Boolean']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  language: Language;
  organisation: Maybe<Organisation>;
};

export type Meeting = {
  __typename: 'Meeting';
  id: Scalars['ID']['output'];
  slot: Slot;
  status: MeetingStatus;
  table: Scalars['String']['output'];
  with: MeetingPerson;
};

export type MeetingAsked = {
  __typename: 'MeetingAsked';
  request: MeetingRequest;
};

export type MeetingBooked = {
  __typename: 'MeetingBooked';
  meeting: Meeting;
};

export type MeetingCancelled = {
  __typename: 'MeetingCancelled';
  meeting: Meeting;
};

/** The meeting is over or was cancelled before. */
export type MeetingNotCancellable = {
  __typename: 'MeetingNotCancellable';
  status: MeetingStatus;
};

export type MeetingPerson = {
  __typename: 'MeetingPerson';
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
};

export type MeetingProfileOutcome = InvalidInput | MeetingProfileSaved;

export type MeetingProfileSaved = {
  __typename: 'MeetingProfileSaved';
  view: MeetingsView;
};

export type MeetingRequest = {
  __typename: 'MeetingRequest';
  id: Scalars['ID']['output'];
  meeting: Maybe<Meeting>;
  message: Scalars['String']['output'];
  other: MeetingPerson;
  sentAt: Scalars['DateTime']['output'];
  sentByMe: Scalars['Boolean']['output'];
  status: RequestStatus;
};

export type MeetingStatus =
  | 'BOOKED'
  | 'CANCELLED';

export type MeetingsFigures = {
  __typename: 'MeetingsFigures';
  accepted: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  booked: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  slots: Scalars['Int']['output'];
  tables: Scalars['Int']['output'];
  /** One row a slot: how many of the tables are used. */
  usage: Array<SlotUsage>;
};

export type MeetingsView = {
  __typename: 'MeetingsView';
  asked: Array<MeetingRequest>;
  /** False before and after the time when people may ask and book. */
  isOpen: Scalars['Boolean']['output'];
  /** The person's own switch: shown to others and may be asked. */
  isOpenToMeetings: Scalars['Boolean']['output'];
  offers: Maybe<Scalars['String']['output']>;
  received: Array<MeetingRequest>;
  schedule: Array<Meeting>;
  seeks: Maybe<Scalars['String']['output']>;
  slots: Array<Slot>;
};

export type MemberDirectory = {
  __typename: 'MemberDirectory';
  colleges: Array<CollegeCount>;
  filieres: Array<FiliereCount>;
  organisations: Array<Organisation>;
  total: Scalars['Int']['output'];
};

export type Mutation = {
  __typename: 'Mutation';
  /** The person asked accepts and books the slot at once. */
  acceptMeeting: BookOutcome;
  /** `requestKey` is made by the client; the same key sent twice asks once. */
  askMeeting: AskOutcome;
  cancelMeeting: CancelMeetingOutcome;
  cancelTicket: CancelTicketOutcome;
  closePoll: ChangePollOutcome;
  createPoll: CreatePollOutcome;
  declineMeeting: AnswerOutcome;
  followSession: FollowOutcome;
  /** Staff: create or update events from a calendar file (CSV with a header line). */
  importCalendar: CalendarOutcome;
  moveMeeting: BookOutcome;
  openPoll: ChangePollOutcome;
  /** At most 200 scans a call; safe to send again. */
  recordScans: ScansRecorded;
  register: RegistrationOutcome;
  /** A new secret address; the former one stops working. */
  renewAgendaFeed: AgendaFeed;
  requestSignInLink: SignInLinkOutcome;
  saveExhibitorProfile: ExhibitorProfileOutcome;
  saveMeetingProfile: MeetingProfileOutcome;
  saveSpeakerProfile: SpeakerProfileOutcome;
  /** Language of the person, or of the browser when nobody is signed in. */
  setLanguage: Language;
  showResults: ChangePollOutcome;
  signIn: SignInOutcome;
  signOut: Scalars['Boolean']['output'];
  unfollowSession: UnfollowOutcome;
  vote: VoteOutcome;
  withdrawMeeting: AnswerOutcome;
};


export type MutationAcceptMeetingArgs = {
  requestId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationAskMeetingArgs = {
  eventId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  requestKey: Scalars['ID']['input'];
};


export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationCancelTicketArgs = {
  code: Scalars['String']['input'];
};


export type MutationClosePollArgs = {
  pollId: Scalars['ID']['input'];
};


export type MutationCreatePollArgs = {
  input: PollInput;
};


export type MutationDeclineMeetingArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationFollowSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationImportCalendarArgs = {
  apply: Scalars['Boolean']['input'];
  csv: Scalars['String']['input'];
};


export type MutationMoveMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationOpenPollArgs = {
  pollId: Scalars['ID']['input'];
};


export type MutationRecordScansArgs = {
  deviceId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
  scans: Array<ScanInput>;
};


export type MutationRegisterArgs = {
  input: RegistrationInput;
};


export type MutationRenewAgendaFeedArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationRequestSignInLinkArgs = {
  email: Scalars['String']['input'];
  next?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveExhibitorProfileArgs = {
  input: ExhibitorProfileInput;
};


export type MutationSaveMeetingProfileArgs = {
  eventId: Scalars['ID']['input'];
  isOpenToMeetings: Scalars['Boolean']['input'];
  offers?: InputMaybe<Scalars['String']['input']>;
  seeks?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveSpeakerProfileArgs = {
  input: SpeakerProfileInput;
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationShowResultsArgs = {
  pollId: Scalars['ID']['input'];
  shown: Scalars['Boolean']['input'];
};


export type MutationSignInArgs = {
  token: Scalars['String']['input'];
};


export type MutationUnfollowSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationVoteArgs = {
  answers: Array<AnswerInput>;
  pollId: Scalars['ID']['input'];
};


export type MutationWithdrawMeetingArgs = {
  requestId: Scalars['ID']['input'];
};

export type MyAgenda = {
  __typename: 'MyAgenda';
  commitments: Array<Commitment>;
  /** Secret address for calendar programs; null until the person asks for one. */
  feedUrl: Maybe<Scalars['String']['output']>;
};

/** What the representative of an exhibitor looks after. */
export type MyBooth = {
  __typename: 'MyBooth';
  exhibitor: Exhibitor;
  team: Array<ExhibitorTeamMember>;
};

/** One printed row of the new-member table, with the counts it is made of. */
export type NewMemberRow = {
  __typename: 'NewMemberRow';
  answers: Scalars['Int']['output'];
  eventSlug: Scalars['String']['output'];
  levels: Array<LevelShare>;
  /** As printed: 4.08/5. */
  partnerClubInformation: Scalars['String']['output'];
  /** As printed: 58% très satisfait 42% plutôt satisfait. */
  satisfaction: Scalars['String']['output'];
  /** As printed: 05 mars 2024. */
  session: Scalars['String']['output'];
  /** As printed: 8.25/10. */
  sessionGrade: Scalars['String']['output'];
};

export type NewMemberTable = {
  __typename: 'NewMemberTable';
  /** The same table as a CSV file, relative to this site. */
  csvUrl: Scalars['String']['output'];
  rows: Array<NewMemberRow>;
  year: Scalars['Int']['output'];
};

export type OptionCount = {
  __typename: 'OptionCount';
  count: Scalars['Int']['output'];
  value: Scalars['Int']['output'];
};

export type Organisation = {
  __typename: 'Organisation';
  city: Maybe<Scalars['String']['output']>;
  college: Maybe<College>;
  filiere: Maybe<Filiere>;
  id: Scalars['ID']['output'];
  isMember: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

/** Somebody of the event who is open to meetings. Never shows an e-mail address. */
export type Participant = {
  __typename: 'Participant';
  college: Maybe<College>;
  filiere: Maybe<Filiere>;
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  offers: Maybe<Scalars['String']['output']>;
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  /** What stands between the caller and this person already. */
  request: Maybe<MeetingRequest>;
  seeks: Maybe<Scalars['String']['output']>;
};

export type ParticipantFilter = {
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ParticipantPage = {
  __typename: 'ParticipantPage';
  colleges: Array<CollegeCount>;
  filieres: Array<FiliereCount>;
  participants: Array<Participant>;
  total: Scalars['Int']['output'];
};

/** That person is not open to meetings, has left the event, or is oneself. */
export type PersonNotAvailable = {
  __typename: 'PersonNotAvailable';
  personId: Scalars['ID']['output'];
};

export type Poll = {
  __typename: 'Poll';
  /** Short address projected in the room. */
  code: Scalars['String']['output'];
  event: Event;
  /** True once the caller has answered. */
  hasAnswered: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isAnonymous: Scalars['Boolean']['output'];
  mode: PollMode;
  questions: Array<Question>;
  /** Null while results are hidden from the caller. */
  results: Maybe<PollResults>;
  resultsShown: Scalars['Boolean']['output'];
  status: PollStatus;
  title: Text;
};

/** A closed poll does not open again; a draft cannot be closed. */
export type PollChangeRefused = {
  __typename: 'PollChangeRefused';
  status: PollStatus;
};

export type PollChanged = {
  __typename: 'PollChanged';
  poll: Poll;
};

export type PollCreated = {
  __typename: 'PollCreated';
  poll: Poll;
};

export type PollInput = {
  eventId: Scalars['ID']['input'];
  mode: PollMode;
  questions: Array<QuestionInput>;
  titleEn: Scalars['String']['input'];
  titleFr: Scalars['String']['input'];
};

/** LIVE is answered in the room, SURVEY afterwards. */
export type PollMode =
  | 'LIVE'
  | 'SURVEY';

export type PollNotOpen = {
  __typename: 'PollNotOpen';
  status: PollStatus;
};

export type PollResults = {
  __typename: 'PollResults';
  answers: Scalars['Int']['output'];
  pollId: Scalars['ID']['output'];
  questions: Array<QuestionResult>;
};

export type PollStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type Profession =
  | 'CLINICIAN'
  | 'ENTREPRENEUR'
  | 'INDUSTRY'
  | 'INVESTOR'
  | 'OTHER'
  | 'PUBLIC_BODY'
  | 'RESEARCHER'
  | 'STUDENT';

export type Programme = {
  __typename: 'Programme';
  rooms: Array<Room>;
  sequences: Array<Sequence>;
  sessions: Array<Session>;
};

export type Query = {
  __typename: 'Query';
  /** Null when there is no such event or the caller may not see it. */
  event: Maybe<Event>;
  events: EventList;
  /** Slots free for both people of a request and with a table left. */
  freeSlots: Array<Slot>;
  /** True when the product runs with the demo year, on the demo clock. */
  isDemo: Scalars['Boolean']['output'];
  me: Maybe<Me>;
  /** The public directory of members. */
  memberDirectory: MemberDirectory;
  newMemberTable: Maybe<NewMemberTable>;
  /** Years that have new-member sessions with answers, latest first. */
  newMemberYears: Maybe<Array<Scalars['Int']['output']>>;
  poll: Maybe<Poll>;
  /** The server's clock, so that a phone that runs late still knows what is next. */
  serverTime: Scalars['DateTime']['output'];
  staffHome: Maybe<StaffHome>;
  /** By the code of the ticket itself, which is the secret that its holder has. */
  ticket: Maybe<Ticket>;
};


export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryEventsArgs = {
  filter: EventFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFreeSlotsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryMemberDirectoryArgs = {
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNewMemberTableArgs = {
  year: Scalars['Int']['input'];
};


export type QueryPollArgs = {
  code: Scalars['String']['input'];
};


export type QueryTicketArgs = {
  code: Scalars['String']['input'];
};

export type Question = {
  __typename: 'Question';
  id: Scalars['ID']['output'];
  kind: QuestionKind;
  label: Text;
  /** Labels of the values a person may choose, best or first at the top. */
  options: Array<QuestionOption>;
};

export type QuestionInput = {
  kind: QuestionKind;
  labelEn: Scalars['String']['input'];
  labelFr: Scalars['String']['input'];
  optionsEn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only for a choice. */
  optionsFr?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type QuestionKind =
  | 'GRADE_10'
  | 'RATING_5'
  | 'SATISFACTION'
  | 'SINGLE_CHOICE';

export type QuestionOption = {
  __typename: 'QuestionOption';
  label: Text;
  value: Scalars['Int']['output'];
};

export type QuestionResult = {
  __typename: 'QuestionResult';
  /** One entry an option, in the order of the options. */
  counts: Array<OptionCount>;
  /** Mean of the values, null without answers or for a choice. */
  mean: Maybe<Scalars['Float']['output']>;
  questionId: Scalars['ID']['output'];
};

export type Registered = {
  __typename: 'Registered';
  ticket: Ticket;
};

export type RegistrationClosed = {
  __typename: 'RegistrationClosed';
  reason: ClosedReason;
};

export type RegistrationInput = {
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  language: Language;
  /** Shows the person to other participants for B2B meetings. */
  openToMeetings: Scalars['Boolean']['input'];
  organisationName: Scalars['String']['input'];
  profession: Profession;
  /** Made by the client; the same key sent twice registers once. */
  requestKey: Scalars['ID']['input'];
};

export type RegistrationOutcome = AlreadyRegistered | InvalidInput | Registered | RegistrationClosed | SoldOut;

export type RegistrationOverview = {
  __typename: 'RegistrationOverview';
  byAudience: Array<AudienceCount>;
  byCollege: Array<CollegeCount>;
  byDay: Array<DayCount>;
  cancelled: Scalars['Int']['output'];
  capacity: Maybe<Scalars['Int']['output']>;
  confirmed: Scalars['Int']['output'];
  /** How many rows the search and filter match. */
  matching: Scalars['Int']['output'];
  rows: Array<RegistrationRow>;
  total: Scalars['Int']['output'];
};

export type RegistrationRow = {
  __typename: 'RegistrationRow';
  audience: Audience;
  college: Maybe<College>;
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  profession: Maybe<Profession>;
  registeredAt: Scalars['DateTime']['output'];
  status: TicketStatus;
  ticketId: Scalars['ID']['output'];
};

export type RegistrationState = {
  __typename: 'RegistrationState';
  capacity: Maybe<Scalars['Int']['output']>;
  /** Why it is closed, when it is. */
  closedBecause: Maybe<ClosedReason>;
  isOpen: Scalars['Boolean']['output'];
  placesLeft: Maybe<Scalars['Int']['output']>;
};

export type RequestAnswered = {
  __typename: 'RequestAnswered';
  request: MeetingRequest;
};

/** The request was withdrawn, declined or already answered. */
export type RequestNotOpen = {
  __typename: 'RequestNotOpen';
  status: RequestStatus;
};

export type RequestStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PENDING'
  | 'WITHDRAWN';

export type RoleAtEvent = {
  __typename: 'RoleAtEvent';
  endsAt: Scalars['DateTime']['output'];
  eventSlug: Scalars['String']['output'];
  eventTitle: Text;
  roles: Array<EventRole>;
  startsAt: Scalars['DateTime']['output'];
};

export type Room = {
  __typename: 'Room';
  capacity: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ScanInput = {
  code: Scalars['String']['input'];
  /** Made by the tablet; the same scan sent twice counts once. */
  id: Scalars['ID']['input'];
  method: ScanMethod;
  /** The tablet's clock. */
  scannedAt: Scalars['DateTime']['input'];
};

export type ScanMethod =
  | 'CAMERA'
  | 'SEARCH'
  | 'TYPED';

export type ScanRecorded = {
  __typename: 'ScanRecorded';
  /** First admission of this ticket, as the server knows it. */
  admittedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  verdict: ScanVerdict;
};

export type ScanVerdict =
  | 'ADMITTED'
  | 'ALREADY_IN'
  | 'CANCELLED'
  | 'OTHER_EVENT'
  | 'UNKNOWN_CODE';

export type ScansRecorded = {
  __typename: 'ScansRecorded';
  count: DoorCount;
  scans: Array<ScanRecorded>;
};

/** A themed part of a day, made of sessions. */
export type Sequence = {
  __typename: 'Sequence';
  id: Scalars['ID']['output'];
  title: Text;
};

export type Session = {
  __typename: 'Session';
  abstract: Text;
  /** Seats of a workshop; null where anybody may come. */
  capacity: Maybe<Scalars['Int']['output']>;
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True when the session is in the caller's own agenda. */
  isFollowed: Scalars['Boolean']['output'];
  kind: SessionKind;
  language: Language;
  room: Maybe<Room>;
  seatsLeft: Maybe<Scalars['Int']['output']>;
  sequence: Maybe<Sequence>;
  speakers: Array<SessionSpeaker>;
  startsAt: Scalars['DateTime']['output'];
  title: Text;
};

export type SessionFollowed = {
  __typename: 'SessionFollowed';
  session: Session;
};

export type SessionFull = {
  __typename: 'SessionFull';
  capacity: Scalars['Int']['output'];
};

export type SessionKind =
  | 'AWARD'
  | 'BREAK'
  | 'KEYNOTE'
  | 'NETWORKING'
  | 'PITCH'
  | 'ROUND_TABLE'
  | 'TALK'
  | 'WORKSHOP';

export type SessionSpeaker = {
  __typename: 'SessionSpeaker';
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  role: SpeakerRole;
};

export type SessionUnfollowed = {
  __typename: 'SessionUnfollowed';
  session: Session;
};

export type SignInLinkOutcome = InvalidInput | SignInLinkRequested;

/** Always the same answer, whether or not the address is known. */
export type SignInLinkRequested = {
  __typename: 'SignInLinkRequested';
  email: Scalars['String']['output'];
  minutesValid: Scalars['Int']['output'];
};

export type SignInOutcome = LinkNotUsable | SignedIn;

export type SignedIn = {
  __typename: 'SignedIn';
  me: Me;
  /** Where the person was going; always a path of this site. */
  next: Scalars['String']['output'];
};

export type Slot = {
  __typename: 'Slot';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

/** Somebody was quicker: the slot is gone for one of the two, or no table is left in it. */
export type SlotTaken = {
  __typename: 'SlotTaken';
  alternatives: Array<Slot>;
};

export type SlotUsage = {
  __typename: 'SlotUsage';
  slot: Slot;
  tablesUsed: Scalars['Int']['output'];
};

export type SoldOut = {
  __typename: 'SoldOut';
  capacity: Scalars['Int']['output'];
};

export type SpeakerCard = {
  __typename: 'SpeakerCard';
  biography: Text;
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  sessionIds: Array<Scalars['ID']['output']>;
};

export type SpeakerProfileInput = {
  biographyEn: Scalars['String']['input'];
  biographyFr: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
};

export type SpeakerProfileOutcome = InvalidInput | SpeakerProfileSaved;

export type SpeakerProfileSaved = {
  __typename: 'SpeakerProfileSaved';
  profile: SpeakerCard;
};

export type SpeakerRole =
  | 'MODERATOR'
  | 'SPEAKER';

export type StaffEventRow = {
  __typename: 'StaffEventRow';
  capacity: Maybe<Scalars['Int']['output']>;
  confirmed: Scalars['Int']['output'];
  event: Event;
  present: Scalars['Int']['output'];
};

/** What the staff home shows first. */
export type StaffHome = {
  __typename: 'StaffHome';
  coming: Array<StaffEventRow>;
  /** Events of the year so far, and people registered to them. */
  eventsThisYear: Scalars['Int']['output'];
  openPolls: Array<Poll>;
  registeredThisYear: Scalars['Int']['output'];
  today: Array<StaffEventRow>;
};

/** A text that people read, in both languages of the product. */
export type Text = {
  __typename: 'Text';
  en: Scalars['String']['output'];
  fr: Scalars['String']['output'];
};

export type Ticket = {
  __typename: 'Ticket';
  audience: Audience;
  /** What the QR code says. */
  code: Scalars['String']['output'];
  event: Event;
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  status: TicketStatus;
};

export type TicketCancelled = {
  __typename: 'TicketCancelled';
  ticket: Ticket;
};

/** The ticket is cancelled already, or the event has begun. */
export type TicketNotCancellable = {
  __typename: 'TicketNotCancellable';
  reason: Scalars['String']['output'];
};

export type TicketStatus =
  | 'CANCELLED'
  | 'CONFIRMED';

/** The person must be elsewhere at that time. */
export type TimeClash = {
  __typename: 'TimeClash';
  with: Commitment;
};

export type TooManyRequests = {
  __typename: 'TooManyRequests';
  retryAfterMinutes: Scalars['Int']['output'];
};

export type UnfollowOutcome = SessionUnfollowed;

export type VoteOutcome = AlreadyVoted | InvalidInput | PollNotOpen | VoteRecorded;

export type VoteRecorded = {
  __typename: 'VoteRecorded';
  poll: Poll;
};

/** What a person is at one event. Staff of the cluster are staff everywhere. */
export type EventRole =
  | 'ATTENDEE'
  | 'EXHIBITOR'
  | 'ORGANISER'
  | 'SPEAKER';

export type DoorQueryVariables = Exact<{
  slug: string;
}>;


export type DoorQuery = { __typename: 'Query', event: { __typename: 'Event', id: string, myRoles: Array<EventRole> } | null };


export const DoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Door"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myRoles"}}]}}]}}]} as unknown as DocumentNode<DoorQuery, DoorQueryVariables>;