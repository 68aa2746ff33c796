import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, written as ISO 8601. */
  DateTime: { input: Date; output: Date; }
};

export type AddFactorOutcome = FactorAdded | InvalidInput | ProofRefused | TooManyTries;

export type AddOnTheSpotInput = {
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  kindId: Scalars['ID']['input'];
  language: Language;
  organisationName: Scalars['String']['input'];
  requestKey: Scalars['ID']['input'];
};

/** Somebody who said that they belong to an organisation. */
export type AffiliatedPerson = {
  __typename?: 'AffiliatedPerson';
  /** The address says it: staff need not, and cannot take it back here. */
  byAddress: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Said by staff, or by an address of the organisation. */
  isConfirmed: Scalars['Boolean']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type AgendaFeed = {
  __typename?: 'AgendaFeed';
  url: Scalars['String']['output'];
};

/** Minutes that a speaker needs between two sessions. */
export type AgendaRules = {
  __typename?: 'AgendaRules';
  buildingChangeMinutes: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  roomChangeMinutes: Scalars['Int']['output'];
};

export type AgendaRulesInput = {
  buildingChangeMinutes: Scalars['Int']['input'];
  eventId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  roomChangeMinutes: Scalars['Int']['input'];
};

export type Allotment = {
  __typename?: 'Allotment';
  claimUrl: Scalars['String']['output'];
  claims: Array<AllotmentClaim>;
  company: Scalars['String']['output'];
  contactEmail: Scalars['String']['output'];
  contactName: Scalars['String']['output'];
  contactUrl: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
  language: Language;
  /** Places not withdrawn. */
  places: Scalars['Int']['output'];
  sentAt: Maybe<Scalars['DateTime']['output']>;
  state: AllotmentState;
};

export type AllotmentClaim = {
  __typename?: 'AllotmentClaim';
  claimedAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  ticketId: Scalars['ID']['output'];
};

export type AllotmentInput = {
  company: Scalars['String']['input'];
  contactEmail: Scalars['String']['input'];
  contactName: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  expiresAt: Scalars['DateTime']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  kindId: Scalars['ID']['input'];
  language: Language;
  places: Scalars['Int']['input'];
};

export type AllotmentSaved = {
  __typename?: 'AllotmentSaved';
  allotment: Allotment;
};

export type AllotmentState =
  | 'CLOSED'
  | 'EXPIRED'
  /** Every place was claimed. */
  | 'FULL'
  | 'OPEN';

/** The two have an open request or a meeting already. */
export type AlreadyAsked = {
  __typename?: 'AlreadyAsked';
  request: MeetingRequest;
};

/** This address has a ticket already; it was sent again to that address. */
export type AlreadyRegistered = {
  __typename?: 'AlreadyRegistered';
  email: Scalars['String']['output'];
};

/** One ballot per person; the first one stands. */
export type AlreadyVoted = {
  __typename?: 'AlreadyVoted';
  poll: Poll;
};

export type AnnounceOutcome = DeviceAnnounced | InvalidInput;

/** An answer is one value, several (of a ranking all, best first), or words. */
export type AnswerInput = {
  picks?: InputMaybe<Array<Scalars['Int']['input']>>;
  questionId: Scalars['ID']['input'];
  value?: InputMaybe<Scalars['Int']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerOfferOutcome = MeetingLimitReached | OfferAccepted | OfferOver | SlotTaken;

export type AnswerOutcome = InvalidInput | RequestAnswered | RequestNotOpen;

export type AnswersChanged = {
  __typename?: 'AnswersChanged';
  ticket: Ticket;
};

/** What an app of codes takes. */
export type AppToAdd = {
  __typename?: 'AppToAdd';
  /** otpauth://, for a QR code. */
  address: Scalars['String']['output'];
  /** For typing, in base 32. */
  secret: Scalars['String']['output'];
};

export type ApplyRepairOutcome = RepairApplied | RepairOutdated | RepairSettled;

export type ArrivalMinute = {
  __typename?: 'ArrivalMinute';
  at: Scalars['DateTime']['output'];
  count: Scalars['Int']['output'];
};

export type AskOutcome = AlreadyAsked | InvalidInput | MeetingAsked | MeetingsClosed | PersonNotAvailable | RequestLimitReached | TooManyRequests;

export type AskSpeakersOutcome = InvalidInput | PollNotOpen | SpeakerQuestionAsked | TooManyAsked;

/** A half-day, or a session, with those who were there. */
export type AttendanceSheet = {
  __typename?: 'AttendanceSheet';
  /** YYYY-MM-DD, in the event's zone. */
  day: Scalars['String']['output'];
  /** Null for the sheet of a session. */
  half: Maybe<HalfDay>;
  present: Scalars['Int']['output'];
  session: Maybe<AttendedSession>;
  signed: Scalars['Int']['output'];
};

export type AttendedSession = {
  __typename?: 'AttendedSession';
  endsAt: Scalars['DateTime']['output'];
  /** It has a point of its own; without one, its sheet has no times and is signed on paper. */
  hasPoint: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  roomName: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  title: Text;
};

export type AttendeeImport = {
  __typename?: 'AttendeeImport';
  actorName: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  tickets: Scalars['Int']['output'];
  ticketsSent: Scalars['Boolean']['output'];
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** How many of them were let in. */
  used: Scalars['Int']['output'];
};

export type Audience =
  | 'EXHIBITOR'
  | 'GUEST'
  | 'MEMBER'
  | 'NON_MEMBER'
  | 'PRESS'
  | 'SPEAKER';

export type AudienceCount = {
  __typename?: 'AudienceCount';
  audience: Audience;
  count: Scalars['Int']['output'];
};

export type AuditActionCount = {
  __typename?: 'AuditActionCount';
  action: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** An act of the team on somebody else's data; entries are never changed and never removed. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** `ticket.cancel` */
  action: Scalars['String']['output'];
  /** Null when the product acted by itself, or the person is no longer known. */
  actorId: Maybe<Scalars['ID']['output']>;
  actorName: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** What one must know to understand it, as JSON. */
  details: Scalars['String']['output'];
  /** Null when it was about no event, or one that is gone. */
  eventSlug: Maybe<Scalars['String']['output']>;
  eventTitle: Maybe<Text>;
  id: Scalars['ID']['output'];
  subject: Scalars['String']['output'];
  subjectId: Scalars['String']['output'];
};

export type AuditEventCount = {
  __typename?: 'AuditEventCount';
  count: Scalars['Int']['output'];
  eventId: Scalars['ID']['output'];
  title: Text;
};

export type AuditFilter = {
  action?: InputMaybe<Scalars['String']['input']>;
  actorId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
};

/** Each count is over what the other filters leave. */
export type AuditLog = {
  __typename?: 'AuditLog';
  actions: Array<AuditActionCount>;
  entries: Array<AuditEntry>;
  events: Array<AuditEventCount>;
  people: Array<AuditPersonCount>;
  total: Scalars['Int']['output'];
};

export type AuditPersonCount = {
  __typename?: 'AuditPersonCount';
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
};

export type AvailabilityOutcome = AvailabilitySaved | SlotHasMeeting;

export type AvailabilitySaved = {
  __typename?: 'AvailabilitySaved';
  slots: Array<OwnSlot>;
};

/** A guest of note, or a speaker, who has not come in today. */
export type AwaitedGuest = {
  __typename?: 'AwaitedGuest';
  isSpeaker: Scalars['Boolean']['output'];
  isVip: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** What the desk should know. */
  note: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  /** When they speak next today, and in which room. */
  speaksAt: Maybe<Scalars['DateTime']['output']>;
  speaksIn: Maybe<Scalars['String']['output']>;
  ticketId: Scalars['ID']['output'];
};

/** A badge to print, and how often it was. */
export type Badge = {
  __typename?: 'Badge';
  audience: Audience;
  kindId: Scalars['ID']['output'];
  kindName: Text;
  lastPrintedAt: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  prints: Scalars['Int']['output'];
  ticketId: Scalars['ID']['output'];
};

/** What a badge is printed on; millimetres. */
export type BadgeFormat =
  | 'A6'
  | 'CARD_102_152'
  | 'LABEL_62_100'
  | 'LABEL_89_41';

export type BadgePrintInput = {
  format: BadgeFormat;
  /** Made by whoever prints; told twice it counts once. */
  id: Scalars['ID']['input'];
  printedAt: Scalars['DateTime']['input'];
  ticketId: Scalars['ID']['input'];
};

export type BadgePrintsOutcome = BadgePrintsRecorded | InvalidInput;

/** Each ticket of the call with how often its badge was printed. */
export type BadgePrintsRecorded = {
  __typename?: 'BadgePrintsRecorded';
  badges: Array<Badge>;
};

export type BankLine = {
  __typename?: 'BankLine';
  amountCents: Scalars['Int']['output'];
  bookedOn: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  match: BankMatch;
  /** The order that it seems to pay. */
  proposal: Maybe<OrderRow>;
};

export type BankLineList = {
  __typename?: 'BankLineList';
  /** Lines that wait for a decision. */
  lines: Array<BankLine>;
  matched: Scalars['Int']['output'];
  setAside: Scalars['Int']['output'];
};

export type BankLineOutcome = BankLineSettled | OrderRefused;

export type BankLineSettled = {
  __typename?: 'BankLineSettled';
  lineId: Scalars['ID']['output'];
};

export type BankMatch =
  /** The reference is that of an order, the amount is not. */
  | 'AMOUNT_DIFFERS'
  /** No reference, but one order alone waits for this amount. */
  | 'AMOUNT_ONLY'
  /** Reference and amount are those of an order. */
  | 'EXACT'
  | 'UNKNOWN';

export type Billing = {
  __typename?: 'Billing';
  /** What the buyer wants to read on the invoice. */
  buyerReference: Maybe<Scalars['String']['output']>;
  city: Scalars['String']['output'];
  /** ISO 3166, two letters. */
  country: Scalars['String']['output'];
  /** Where invoices go. */
  email: Scalars['String']['output'];
  /** Chorus Pro: numéro d’engagement. */
  engagementNumber: Maybe<Scalars['String']['output']>;
  organisation: Scalars['String']['output'];
  postcode: Scalars['String']['output'];
  /** Chorus Pro: code service. */
  serviceCode: Maybe<Scalars['String']['output']>;
  siret: Maybe<Scalars['String']['output']>;
  street: Scalars['String']['output'];
  vatNumber: Maybe<Scalars['String']['output']>;
};

export type BillingInput = {
  buyerReference?: InputMaybe<Scalars['String']['input']>;
  city: Scalars['String']['input'];
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  engagementNumber?: InputMaybe<Scalars['String']['input']>;
  organisation: Scalars['String']['input'];
  postcode: Scalars['String']['input'];
  serviceCode?: InputMaybe<Scalars['String']['input']>;
  siret?: InputMaybe<Scalars['String']['input']>;
  street: Scalars['String']['input'];
  vatNumber?: InputMaybe<Scalars['String']['input']>;
};

export type BookOutcome = AlreadyAsked | MeetingBooked | MeetingLimitReached | MeetingTooClose | MeetingsClosed | RequestNotOpen | SlotTaken;

/** Something done at a booth, perhaps a while ago and perhaps sent before: a scan when it has a code, otherwise about a contact that is known. */
export type BoothActInput = {
  agreement?: InputMaybe<ContactAgreementInput>;
  at: Scalars['DateTime']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the phone. */
  id: Scalars['ID']['input'];
  /** True takes the contact off the list, false puts it back. */
  isRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<ContactNoteInput>;
};

export type BoothActRecorded = {
  __typename?: 'BoothActRecorded';
  contactId: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  verdict: BoothActVerdict;
};

export type BoothActVerdict =
  /** This visitor was a contact already; what was written is kept beside the rest. */
  | 'KNOWN'
  /** A contact that is new. */
  | 'NEW'
  /** Nobody with such a ticket is at this event. */
  | 'NOT_HERE'
  /** A contact that was known is changed. */
  | 'SAVED'
  /** The visitor took their contact back. */
  | 'WITHDRAWN';

export type BoothActsOutcome = BoothActsRecorded | InvalidInput;

export type BoothActsRecorded = {
  __typename?: 'BoothActsRecorded';
  acts: Array<BoothActRecorded>;
};

export type BoothAnswer = {
  __typename?: 'BoothAnswer';
  answer: Scalars['String']['output'];
  questionId: Scalars['ID']['output'];
};

export type BoothAnswerInput = {
  answer: Scalars['String']['input'];
  questionId: Scalars['ID']['input'];
};

export type BoothAsks = {
  __typename?: 'BoothAsks';
  questions: Array<BoothQuestion>;
  tags: Array<Scalars['String']['output']>;
};

export type BoothAsksInput = {
  exhibitorId: Scalars['ID']['input'];
  questions: Array<BoothQuestionInput>;
  tags: Array<Scalars['String']['input']>;
};

export type BoothAsksOutcome = BoothAsks | InvalidInput;

export type BoothChecklistItem = {
  __typename?: 'BoothChecklistItem';
  dueAt: Maybe<Scalars['DateTime']['output']>;
  state: ChecklistState;
  task: BoothTask;
};

export type BoothContact = {
  __typename?: 'BoothContact';
  email: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Maybe<Scalars['String']['output']>;
  notes: Array<ContactNote>;
  organisationName: Maybe<Scalars['String']['output']>;
  phone: Maybe<Scalars['String']['output']>;
  /** The latest that a colleague gave, 1 to 5. */
  rating: Maybe<Scalars['Int']['output']>;
  scannedAt: Scalars['DateTime']['output'];
  scannedByName: Scalars['String']['output'];
  /** Empty until the visitor agreed. */
  shares: Array<SharedPart>;
  /** Of all colleagues. */
  tags: Array<Scalars['String']['output']>;
  /** What the badge says, so that it is known again without a network. */
  ticketId: Scalars['ID']['output'];
};

/** How many contacts a booth collected on a day; nobody is named. */
export type BoothContactFigure = {
  __typename?: 'BoothContactFigure';
  /** Who agreed to share something. */
  agreed: Scalars['Int']['output'];
  booth: Maybe<Scalars['String']['output']>;
  contacts: Scalars['Int']['output'];
  /** YYYY-MM-DD, by the clocks of the event. */
  day: Scalars['String']['output'];
  exhibitorId: Scalars['ID']['output'];
  organisationName: Scalars['String']['output'];
};

/** What a phone needs to collect contacts, also where there is no network. */
export type BoothContacts = {
  __typename?: 'BoothContacts';
  contacts: Array<BoothContact>;
  exhibitorId: Scalars['ID']['output'];
  keys: Array<VerifyingKey>;
  organisationName: Scalars['String']['output'];
  questions: Array<BoothQuestion>;
  tags: Array<Scalars['String']['output']>;
};

/** Somebody looks after the booth from then to then; no meeting is booked for them at that time. */
export type BoothDuty = {
  __typename?: 'BoothDuty';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type BoothDutyInput = {
  endsAt: Scalars['DateTime']['input'];
  exhibitorId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};

export type BoothDutyOutcome = BoothSaved | DutyOverMeetings | InvalidInput;

export type BoothInvitationInput = {
  email: Scalars['String']['input'];
  exhibitorId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  language: Language;
  role: BoothRole;
};

/** A product with its picture, a job with its link, a document to download. */
export type BoothItem = {
  __typename?: 'BoothItem';
  description: Text;
  fileUrl: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: BoothItemKind;
  title: Text;
  url: Maybe<Scalars['String']['output']>;
};

export type BoothItemInput = {
  descriptionEn: Scalars['String']['input'];
  descriptionFr: Scalars['String']['input'];
  exhibitorId: Scalars['ID']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: BoothItemKind;
  titleEn: Scalars['String']['input'];
  titleFr: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

export type BoothItemKind =
  | 'DOCUMENT'
  | 'JOB'
  | 'PRODUCT';

/** A meeting that somebody of the team of a booth holds. */
export type BoothMeeting = {
  __typename?: 'BoothMeeting';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  memberName: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
  table: Scalars['String']['output'];
  withName: Scalars['String']['output'];
  withOrganisation: Maybe<Scalars['String']['output']>;
};

/** What an exhibitor offers: one list, so that visitors can filter by it. */
export type BoothOffer =
  | 'ARTIFICIAL_INTELLIGENCE'
  | 'BIOPRODUCTION'
  | 'CLINICAL_TRIALS'
  | 'CONSULTING'
  | 'FUNDING'
  | 'IMAGING'
  | 'IN_VITRO_DIAGNOSTIC'
  | 'MANUFACTURING'
  | 'MEDICAL_DEVICES'
  | 'REGULATION'
  | 'ROBOTICS'
  | 'SOFTWARE'
  | 'TRAINING';

export type BoothOrderInput = {
  exhibitorId: Scalars['ID']['input'];
  /** All that is wanted; what is not here is no longer ordered. None: nothing is needed. */
  lines: Array<BoothOrderLineInput>;
};

export type BoothOrderLine = {
  __typename?: 'BoothOrderLine';
  name: Text;
  /** Of one, as it was when it was ordered. */
  price: Maybe<Scalars['Int']['output']>;
  quantity: Scalars['Int']['output'];
  supplyId: Scalars['ID']['output'];
};

export type BoothOrderLineInput = {
  quantity: Scalars['Int']['input'];
  supplyId: Scalars['ID']['input'];
};

export type BoothOrderOutcome = BoothSaved | InvalidInput | SuppliesShort;

export type BoothOutcome = BoothSaved | InvalidInput;

/** Places in the allotment of a booth; each colleague takes one at the address. */
export type BoothPlaces = {
  __typename?: 'BoothPlaces';
  all: Scalars['Int']['output'];
  claimUrl: Scalars['String']['output'];
  free: Scalars['Int']['output'];
};

export type BoothPlan = {
  __typename?: 'BoothPlan';
  booths: Array<PlanBooth>;
  height: Scalars['Int']['output'];
  pictureUrl: Maybe<Scalars['String']['output']>;
  /** Grows at each change: who saves says which one they saw. */
  version: Scalars['Int']['output'];
  width: Scalars['Int']['output'];
};

export type BoothPlanInput = {
  booths: Array<PlanBoothInput>;
  eventId: Scalars['ID']['input'];
  height: Scalars['Int']['input'];
  /** Of the plan that was on the screen; 0 where there was none. */
  version: Scalars['Int']['input'];
  width: Scalars['Int']['input'];
};

export type BoothPlanOutcome = BoothPlanSaved | InvalidInput | PlanChangedMeanwhile;

export type BoothPlanSaved = {
  __typename?: 'BoothPlanSaved';
  plan: BoothPlan;
};

/** What the team of a booth asks its visitors. */
export type BoothQuestion = {
  __typename?: 'BoothQuestion';
  id: Scalars['ID']['output'];
  kind: BoothQuestionKind;
  label: Scalars['String']['output'];
  /** Of a choice. */
  options: Array<Scalars['String']['output']>;
};

export type BoothQuestionInput = {
  /** None for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: BoothQuestionKind;
  label: Scalars['String']['input'];
  options: Array<Scalars['String']['input']>;
};

export type BoothQuestionKind =
  | 'CHOICE'
  | 'TEXT';

export type BoothRole =
  /** Edits everything of the booth, its team included. */
  | 'REPRESENTATIVE'
  /** Stands on the booth: sees everything, collects contacts, holds meetings. */
  | 'STAND';

export type BoothSaved = {
  __typename?: 'BoothSaved';
  booth: MyBooth;
};

export type BoothSuppliesInput = {
  eventId: Scalars['ID']['input'];
  ordersUntil?: InputMaybe<Scalars['DateTime']['input']>;
  pageUntil?: InputMaybe<Scalars['DateTime']['input']>;
  supplies: Array<BoothSupplyInput>;
};

export type BoothSupply = {
  __typename?: 'BoothSupply';
  id: Scalars['ID']['output'];
  /** How many are left for everybody; null where there is no limit. */
  left: Maybe<Scalars['Int']['output']>;
  mostEach: Maybe<Scalars['Int']['output']>;
  name: Text;
  /** In cents, without taxes; null where it is free. */
  price: Maybe<Scalars['Int']['output']>;
};

export type BoothSupplyInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  mostEach?: InputMaybe<Scalars['Int']['input']>;
  nameEn: Scalars['String']['input'];
  nameFr: Scalars['String']['input'];
  price?: InputMaybe<Scalars['Int']['input']>;
  stock?: InputMaybe<Scalars['Int']['input']>;
};

export type BoothTask =
  | 'DESCRIPTION'
  | 'DUTY'
  | 'LOGO'
  | 'OFFERS'
  | 'ORDERS'
  | 'PRODUCTS'
  | 'TEAM'
  | 'TICKETS';

/** Somebody bound to a session whose new time takes a meeting they have, or another seat. */
export type BoundElsewhere = {
  __typename?: 'BoundElsewhere';
  endsAt: Scalars['DateTime']['output'];
  loses: WhatIsLost;
  person: StagePerson;
  sessionTitle: Text;
  startsAt: Scalars['DateTime']['output'];
};

/** Too many at once: nothing was changed, the same request may be sent again. */
export type Busy = {
  __typename?: 'Busy';
  retryAfterSeconds: Scalars['Int']['output'];
};

export type CalendarChange =
  | 'CREATED'
  | 'UNCHANGED'
  | 'UPDATED';

export type CalendarFault = {
  __typename?: 'CalendarFault';
  code: Scalars['String']['output'];
  column: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  value: Maybe<Scalars['String']['output']>;
};

/** `applied` is false for a preview. */
export type CalendarImported = {
  __typename?: 'CalendarImported';
  applied: Scalars['Boolean']['output'];
  lines: Array<CalendarLine>;
};

/** What would happen to one line of an imported calendar. */
export type CalendarLine = {
  __typename?: 'CalendarLine';
  change: CalendarChange;
  line: Scalars['Int']['output'];
  startsOn: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type CalendarOutcome = CalendarImported | CalendarRefused;

/** At least one line cannot be read; nothing was written. */
export type CalendarRefused = {
  __typename?: 'CalendarRefused';
  faults: Array<CalendarFault>;
};

export type Campaign = {
  __typename?: 'Campaign';
  audience: CampaignAudience;
  body: Text;
  createdAt: Scalars['DateTime']['output'];
  createdBy: Maybe<Scalars['String']['output']>;
  /** What must be mended before it can be sent. */
  faults: Array<TemplateFault>;
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  placeholders: Array<Scalars['String']['output']>;
  progress: CampaignProgress;
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  startedAt: Maybe<Scalars['DateTime']['output']>;
  status: CampaignStatus;
  subject: Text;
  /** Grows with each change of the words or the audience. */
  version: Scalars['Int']['output'];
};

export type CampaignAct =
  /** For good; whoever was written to was. */
  | 'CANCEL'
  /** A draft only. */
  | 'DELETE'
  | 'PAUSE'
  | 'RESUME'
  /** Back to a draft, before its time has come. */
  | 'UNSCHEDULE';

export type CampaignActOutcome = CampaignNotPossible | CampaignSaved;

/** Whom a campaign is for, by their latest ticket; an empty list means all. */
export type CampaignAudience = {
  __typename?: 'CampaignAudience';
  audiences: Array<Audience>;
  /** Null for all. */
  came: Maybe<Scalars['Boolean']['output']>;
  colleges: Array<College>;
  filieres: Array<Filiere>;
  languages: Array<Language>;
  /** Their organisation is a member of the cluster on the day of the event; null for all. */
  ofMembers: Maybe<Scalars['Boolean']['output']>;
  registeredSince: Maybe<Scalars['DateTime']['output']>;
  statuses: Array<TicketStatus>;
};

export type CampaignAudienceInput = {
  audiences: Array<Audience>;
  came?: InputMaybe<Scalars['Boolean']['input']>;
  colleges: Array<College>;
  filieres: Array<Filiere>;
  languages: Array<Language>;
  ofMembers?: InputMaybe<Scalars['Boolean']['input']>;
  registeredSince?: InputMaybe<Scalars['DateTime']['input']>;
  statuses: Array<TicketStatus>;
};

export type CampaignInput = {
  audience: CampaignAudienceInput;
  /** The version that was changed; 0 for a new one. */
  basedOn: Scalars['Int']['input'];
  body: TextInput;
  /** Null makes a new one. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  subject: TextInput;
};

/** Not in this state, e.g. it has left already. */
export type CampaignNotPossible = {
  __typename?: 'CampaignNotPossible';
  campaign: Campaign;
};

/** Somebody else changed it meanwhile; here is what it says now. */
export type CampaignOutdated = {
  __typename?: 'CampaignOutdated';
  campaign: Campaign;
};

export type CampaignProgress = {
  __typename?: 'CampaignProgress';
  refused: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  /** The worker or the mail server stopped in the middle: nobody knows, and nobody is written to twice. */
  uncertain: Scalars['Int']['output'];
  unreachable: Scalars['Int']['output'];
  unsubscribed: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

/** How many a campaign would reach now. */
export type CampaignReach = {
  __typename?: 'CampaignReach';
  /** Who match, without those left out. */
  count: Scalars['Int']['output'];
  /** Left out: their address does not work. */
  unreachable: Scalars['Int']['output'];
  /** Left out: they asked for no more campaigns. */
  unsubscribed: Scalars['Int']['output'];
};

/** The number that was confirmed is no longer the one it would reach; nothing was sent. */
export type CampaignReachChanged = {
  __typename?: 'CampaignReachChanged';
  count: Scalars['Int']['output'];
};

export type CampaignSaved = {
  __typename?: 'CampaignSaved';
  campaign: Campaign;
};

export type CampaignStatus =
  | 'CANCELLED'
  | 'DRAFT'
  | 'PAUSED'
  | 'SCHEDULED'
  | 'SENDING'
  | 'SENT';

/** What the link in the footer of a campaign leads to. */
export type CampaignSubscription = {
  __typename?: 'CampaignSubscription';
  /** The address, for the most part hidden. */
  address: Scalars['String']['output'];
  isSubscribed: Scalars['Boolean']['output'];
};

export type CancelEventInput = {
  reasonEn: Scalars['String']['input'];
  /** Told to everybody; where the English is missing the French is. */
  reasonFr: Scalars['String']['input'];
};

export type CancelEventOutcome = EventNotRunning | EventSaved | InvalidInput;

export type CancelMeetingOutcome = MeetingCancelled | MeetingNotCancellable;

export type CancelTicketOutcome = TicketCancelled | TicketNotCancellable;

export type CancelledBecause =
  | 'BUYER'
  /** The event was called off. */
  | 'EVENT'
  | 'EXPIRED'
  | 'STAFF';

export type ChangeAnswersOutcome = AnswersChanged | InvalidInput | NotAnyMore;

export type ChangePollOutcome = PollChangeRefused | PollChanged;

export type ChangedField =
  | 'ABSTRACT'
  | 'CAPACITY'
  | 'DOCUMENTS'
  | 'KIND'
  | 'LANGUAGE'
  | 'ROLES'
  | 'SEQUENCE'
  | 'STREAM'
  | 'TRACK';

/** Somebody else changed it since; nothing was written. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  by: Maybe<Scalars['String']['output']>;
  /** As it is now; null when it was deleted. */
  theirs: Maybe<DraftSession>;
};

/** Where tickets are looked at, with rules and counters of its own. */
export type CheckInPoint = {
  __typename?: 'CheckInPoint';
  access: PointAccess;
  /** How many may be inside at once. */
  capacity: Maybe<Scalars['Int']['output']>;
  closesAt: Maybe<Scalars['DateTime']['output']>;
  count: DoorCount;
  id: Scalars['ID']['output'];
  /** The door that says who came to the event; each event has one. */
  isMain: Scalars['Boolean']['output'];
  kind: PointKind;
  /** Kinds of ticket that it lets in; none named lets all in. */
  kindIds: Array<Scalars['ID']['output']>;
  name: Text;
  /** Before and after, it lets nobody in. */
  opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody who left may come back on the same day. */
  reentry: Scalars['Boolean']['output'];
  roomId: Maybe<Scalars['ID']['output']>;
  roomName: Maybe<Scalars['String']['output']>;
  /** Until then seats wait for those who signed up; the start of the session unless staff said otherwise. */
  seatsKeptUntil: Maybe<Scalars['DateTime']['output']>;
  sessionId: Maybe<Scalars['ID']['output']>;
  sessionTitle: Maybe<Text>;
};

export type ChecklistState =
  | 'DONE'
  | 'LATE'
  | 'MISSING';

/** A link for whoever is to have the place; an earlier link of the place no longer works. */
export type ClaimLinkMade = {
  __typename?: 'ClaimLinkMade';
  url: Scalars['String']['output'];
};

export type ClaimLinkOutcome = ClaimLinkMade | OrderRefused;

export type ClaimPlaceOutcome = InvalidInput | KindNotForYou | OrderRefused | PlaceClaimed;

export type ClosedReason =
  /** It will not take place. */
  | 'EVENT_CANCELLED'
  | 'EVENT_OVER'
  /** The event is in the calendar only. */
  | 'NOT_TAKEN_HERE'
  | 'NOT_YET_OPEN'
  /** Registration has ended, before the event does. */
  | 'SALE_OVER'
  | 'SOLD_OUT';

export type Code = {
  __typename?: 'Code';
  amountCents: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Empty for every kind that is not hidden. */
  kindIds: Array<Scalars['ID']['output']>;
  note: Scalars['String']['output'];
  percentBasisPoints: Maybe<Scalars['Int']['output']>;
  state: CodeState;
  uses: Scalars['Int']['output'];
  usesMax: Maybe<Scalars['Int']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validUntil: Maybe<Scalars['DateTime']['output']>;
  word: Scalars['String']['output'];
};

/** A code that can be used now. */
export type CodeAccepted = {
  __typename?: 'CodeAccepted';
  /** Off each ticket, before VAT. */
  amountCents: Maybe<Scalars['Int']['output']>;
  /** Shows kinds of ticket that are hidden without it. */
  opensHidden: Scalars['Boolean']['output'];
  /** 1000 is 10 %. */
  percentBasisPoints: Maybe<Scalars['Int']['output']>;
  word: Scalars['String']['output'];
};

export type CodeFault =
  | 'EXPIRED'
  | 'NOT_YET'
  /** Good for other kinds of ticket. */
  | 'OTHER_KINDS'
  | 'UNKNOWN'
  | 'USED_UP';

export type CodeInput = {
  amountCents?: InputMaybe<Scalars['Int']['input']>;
  eventId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  kindIds: Array<Scalars['ID']['input']>;
  note: Scalars['String']['input'];
  percentBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  usesMax?: InputMaybe<Scalars['Int']['input']>;
  validFrom: Scalars['DateTime']['input'];
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
  word: Scalars['String']['input'];
};

export type CodeNotUsable = {
  __typename?: 'CodeNotUsable';
  fault: CodeFault;
};

export type CodeOutcome = CodeAccepted | CodeNotUsable;

export type CodeSaved = {
  __typename?: 'CodeSaved';
  code: Code;
};

export type CodeState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'NOT_YET'
  | 'STOPPED'
  | 'USED_UP';

export type College =
  | 'LARGE_COMPANY'
  | 'LOCAL_AUTHORITY'
  | 'RESEARCH'
  | 'SME';

export type CollegeCount = {
  __typename?: 'CollegeCount';
  college: College;
  count: Scalars['Int']['output'];
};

/** Anything that puts a person in one place at one time. */
export type Commitment = {
  __typename?: 'Commitment';
  /** What it was, until the person says that they have seen the change; null otherwise. */
  before: Maybe<PlaceBefore>;
  delayMinutes: Maybe<Scalars['Int']['output']>;
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
  | 'DUTY'
  | 'MEETING'
  | 'SESSION'
  | 'SPEAKING'
  | 'WORKSHOP';

export type CompanyPlace = {
  __typename?: 'CompanyPlace';
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who has it. */
  holderName: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  state: CompanyPlaceState;
};

export type CompanyPlaceState =
  | 'CLAIMED'
  | 'OPEN'
  | 'WITHDRAWN';

/** The page of the person at the company who hands the link out. */
export type CompanyPlaces = {
  __typename?: 'CompanyPlaces';
  claimUrl: Scalars['String']['output'];
  company: Scalars['String']['output'];
  event: Event;
  expiresAt: Scalars['DateTime']['output'];
  isClosed: Scalars['Boolean']['output'];
  kindName: Text;
  places: Array<CompanyPlace>;
};

export type ConfirmIdentityOutcome = IdentityConfirmed | ProofRefused | TooManyTries;

export type ConfirmationCodeOutcome = ConfirmationCodeSent | TooManyTries;

export type ConfirmationCodeSent = {
  __typename?: 'ConfirmationCodeSent';
  email: Scalars['String']['output'];
  minutesValid: Scalars['Int']['output'];
};

export type ConflictCounts = {
  __typename?: 'ConflictCounts';
  errors: Scalars['Int']['output'];
  hints: Scalars['Int']['output'];
  warnings: Scalars['Int']['output'];
};

/** What a conflict turned out to be. */
export type ConflictEnding =
  /** Let in against the rules, and that is well. */
  | 'ACCEPTED'
  /** One person passed twice. */
  | 'SAME_PERSON'
  /** Let in against the rules, and asked to leave. */
  | 'SENT_AWAY'
  /** Two people came with one ticket. */
  | 'TWO_PEOPLE';

export type ConflictKind =
  /** A device let in whom the rules would have sent away, had it known. */
  | 'AGAINST_RULES'
  /** Two devices let the same ticket in. */
  | 'TWICE';

export type ConflictScan = {
  __typename?: 'ConflictScan';
  at: Scalars['DateTime']['output'];
  deviceName: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  operatorName: Maybe<Scalars['String']['output']>;
  shown: Maybe<ScanVerdict>;
  verdict: ScanVerdict;
};

/** A yes that the visitor gave on the phone of the booth, having read the words. */
export type ContactAgreementInput = {
  language: Language;
  phone?: InputMaybe<Scalars['String']['input']>;
  shares: Array<SharedPart>;
};

/** What one colleague wrote of a contact; nobody writes over what another wrote. */
export type ContactNote = {
  __typename?: 'ContactNote';
  answers: Array<BoothAnswer>;
  authorId: Scalars['ID']['output'];
  authorName: Scalars['String']['output'];
  body: Scalars['String']['output'];
  isMine: Scalars['Boolean']['output'];
  rating: Maybe<Scalars['Int']['output']>;
  tags: Array<Scalars['String']['output']>;
  writtenAt: Scalars['DateTime']['output'];
};

export type ContactNoteInput = {
  answers: Array<BoothAnswerInput>;
  body: Scalars['String']['input'];
  rating?: InputMaybe<Scalars['Int']['input']>;
  tags: Array<Scalars['String']['input']>;
};

/** A booth that has the caller among its contacts, and what it sees of them. */
export type ContactOfMine = {
  __typename?: 'ContactOfMine';
  booth: Maybe<Scalars['String']['output']>;
  eventSlug: Scalars['String']['output'];
  eventTitle: Text;
  id: Scalars['ID']['output'];
  organisationName: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
  scannedAt: Scalars['DateTime']['output'];
  shares: Array<SharedPart>;
  timeZone: Scalars['String']['output'];
};

export type ContactShared = {
  __typename?: 'ContactShared';
  contact: ContactOfMine;
};

export type CreatePollOutcome = InvalidInput | PollCreated;

/** How many were registered on the evening of the day that lies so many days before the event. */
export type CurvePoint = {
  __typename?: 'CurvePoint';
  daysBefore: Scalars['Int']['output'];
  registered: Scalars['Int']['output'];
};

export type DayCount = {
  __typename?: 'DayCount';
  count: Scalars['Int']['output'];
  /** YYYY-MM-DD. */
  day: Scalars['String']['output'];
};

export type DecideOutcome = InvalidInput | RequestsDecided;

export type DeclineReason =
  /** A colleague is the better person to ask. */
  | 'COLLEAGUE'
  | 'NOT_RELEVANT'
  | 'NO_TIME'
  | 'OTHER'
  /** They will talk in another way. */
  | 'OTHERWISE';

export type DelayInput = {
  /** Also when it costs somebody a seat or a meeting. */
  confirmed: Scalars['Boolean']['input'];
  /** 1 to 120. */
  minutes: Scalars['Int']['input'];
  /** What follows it in its room moves on too, until free time and breaks have absorbed the delay. */
  pushing: Scalars['Boolean']['input'];
  sessionId: Scalars['ID']['input'];
};

/** Nothing has moved: people would give something up for it, because they would be elsewhere at that time. */
export type DelayNeedsConfirming = {
  __typename?: 'DelayNeedsConfirming';
  meetings: Scalars['Int']['output'];
  /** Names of those who lose one, at most twelve. */
  people: Array<Scalars['String']['output']>;
  /** Seats of workshops. */
  seats: Scalars['Int']['output'];
};

export type DelayOutcome = DelayNeedsConfirming | InvalidInput | PublishedSince | SessionOver | SessionsMoved;

export type DeleteDraftSessionOutcome = ChangedMeanwhile | DraftSessionDeleted;

export type DeletePartOutcome = PartChangedMeanwhile | PartInUse | ProgrammePartSaved;

/** At most 200 of each. */
export type DeskActsInput = {
  answers: Array<DoorAnswerInput>;
  operatorName?: InputMaybe<Scalars['String']['input']>;
  prints: Array<DoorPrintInput>;
  /** The clock of the tablet as it sends this. */
  sentAt: Scalars['DateTime']['input'];
  walkIns: Array<WalkInInput>;
};

export type DeskActsOutcome = DeskActsRecorded | DeviceUnknown | InvalidInput;

export type DeskActsRecorded = {
  __typename?: 'DeskActsRecorded';
  walkIns: Array<WalkInRecorded>;
};

/** How the desk of an event works. */
export type DeskSettings = {
  __typename?: 'DeskSettings';
  /** A funder wants the attendance signed. */
  asksSignature: Scalars['Boolean']['output'];
  badgeFormat: BadgeFormat;
  /** Where the badge is handed out, told at the kiosk. */
  badgePlace: Maybe<Text>;
};

export type DeskSettingsInput = {
  asksSignature: Scalars['Boolean']['input'];
  badgeFormat: BadgeFormat;
  badgePlace?: InputMaybe<TextInput>;
  eventId: Scalars['ID']['input'];
};

export type DeskSettingsOutcome = DeskSettingsSaved | InvalidInput;

export type DeskSettingsSaved = {
  __typename?: 'DeskSettingsSaved';
  settings: DeskSettings;
};

export type DeviceAnnounced = {
  __typename?: 'DeviceAnnounced';
  /** Good once, for ten minutes. */
  code: Scalars['String']['output'];
  device: DoorDevice;
  expiresAt: Scalars['DateTime']['output'];
};

export type DeviceOutcome = DoorDevice | InvalidInput;

export type DevicePaired = {
  __typename?: 'DevicePaired';
  deviceId: Scalars['ID']['output'];
  /** Shown once; the server keeps its hash. */
  key: Scalars['String']['output'];
};

export type DeviceReport = {
  /** Percent, where the tablet tells. */
  battery?: InputMaybe<Scalars['Int']['input']>;
  /** Who holds the tablet, as typed on it. */
  operatorName?: InputMaybe<Scalars['String']['input']>;
  /** The clock of the tablet as it sends this: how far it is off puts the times of its scans right. Without, it is taken to be right. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many more scans wait on it. */
  waiting: Scalars['Int']['input'];
};

export type DeviceState =
  /** Announced; its code was not used yet. */
  | 'ANNOUNCED'
  | 'PAIRED'
  | 'REVOKED';

/** The key of the tablet is not, or no longer, good: it forgets everything it knows. */
export type DeviceUnknown = {
  __typename?: 'DeviceUnknown';
  at: Scalars['DateTime']['output'];
};

export type DirectoryPart =
  | 'MEMBERS'
  /** No members today: they exhibit at a public event, or keep their page. */
  | 'PARTNERS';

export type DirectoryPartCount = {
  __typename?: 'DirectoryPartCount';
  count: Scalars['Int']['output'];
  part: DirectoryPart;
};

export type DirectoryPerson = {
  __typename?: 'DirectoryPerson';
  id: Scalars['ID']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type DiscardEventOutcome = EventDiscarded | EventInUse;

export type DocumentInput = {
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a document that is there already. */
  id?: InputMaybe<Scalars['ID']['input']>;
  title: TextInput;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type DoorAnswerInput = {
  deviceTime: Scalars['DateTime']['input'];
  /** Made by the tablet; sent twice it is one answer. */
  id: Scalars['ID']['input'];
  /** In which the question was read. */
  language: Language;
  questionId: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  values: Array<Scalars['String']['input']>;
};

export type DoorConflict = {
  __typename?: 'DoorConflict';
  holderName: Scalars['String']['output'];
  /** Of the scan that let somebody in who should not have been. */
  id: Scalars['ID']['output'];
  kind: ConflictKind;
  organisationName: Maybe<Scalars['String']['output']>;
  pointName: Text;
  /** The one or two scans, in order of door time. */
  scans: Array<ConflictScan>;
  /** Since when nobody has to look at it any more. */
  seenAt: Maybe<Scalars['DateTime']['output']>;
  settledAs: Maybe<ConflictEnding>;
  settledByName: Maybe<Scalars['String']['output']>;
  ticketId: Scalars['ID']['output'];
};

export type DoorCount = {
  __typename?: 'DoorCount';
  /** Valid tickets that may pass this point; where one signs up, those who did. */
  expected: Scalars['Int']['output'];
  /** People who are inside, as far as those who left were scanned. */
  inside: Scalars['Int']['output'];
  isMain: Scalars['Boolean']['output'];
  pointId: Scalars['ID']['output'];
  /** People who were let in; nobody is counted twice. */
  present: Scalars['Int']['output'];
  /** Scans that sent somebody away. */
  refused: Scalars['Int']['output'];
  scans: Scalars['Int']['output'];
};

/** A tablet at a point, known by a key of its own. */
export type DoorDevice = {
  __typename?: 'DoorDevice';
  /** Percent. */
  battery: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** Who announced it, or signed in on it. */
  madeByName: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  pairedAt: Maybe<Scalars['DateTime']['output']>;
  pointId: Scalars['ID']['output'];
  pointName: Text;
  state: DeviceState;
  /** What it said it still had to send, when it was last heard. */
  waitingScans: Maybe<Scalars['Int']['output']>;
};

/** Somebody with a valid ticket, as staff get the door ready. */
export type DoorGuest = {
  __typename?: 'DoorGuest';
  /** When they came in by the main door, on the last day they did. */
  enteredAt: Maybe<Scalars['DateTime']['output']>;
  /** By the kind of the ticket, or by the programme. */
  isSpeaker: Scalars['Boolean']['output'];
  isVip: Scalars['Boolean']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
  name: Scalars['String']['output'];
  /** What the desk should know. */
  note: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  ticketId: Scalars['ID']['output'];
};

/** A kind of ticket that somebody may be registered with at the desk. */
export type DoorKind = {
  __typename?: 'DoorKind';
  audience: Audience;
  id: Scalars['ID']['output'];
  name: Text;
  /** Null where nothing limits them. */
  placesLeft: Maybe<Scalars['Int']['output']>;
};

export type DoorNotesInput = {
  eventId: Scalars['ID']['input'];
  /** Left out: as it is for each of them. */
  isVip?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: as it is for each of them; empty takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 5,000. */
  ticketIds: Array<Scalars['ID']['input']>;
};

export type DoorNotesOutcome = DoorNotesSaved | InvalidInput;

export type DoorNotesSaved = {
  __typename?: 'DoorNotesSaved';
  guests: Array<DoorGuest>;
};

export type DoorPrintInput = {
  deviceTime: Scalars['DateTime']['input'];
  format: BadgeFormat;
  /** Made by the tablet; sent twice it counts once. */
  id: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};

/** A question of the form that the desk asks whoever has not answered it. */
export type DoorQuestion = {
  __typename?: 'DoorQuestion';
  answered: Scalars['Int']['output'];
  /** Valid tickets that it is for. */
  asked: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Kinds of ticket that are asked; all when empty. */
  kindIds: Array<Scalars['ID']['output']>;
  label: Text;
};

export type DoorView = {
  __typename?: 'DoorView';
  /** Arrivals at the main door in steps of five minutes; a step without arrivals is left out. */
  arrivals: Array<ArrivalMinute>;
  /** Of the main door. */
  count: DoorCount;
  /** The same of each minute of the last hour. */
  lastHour: Array<ArrivalMinute>;
};

export type DraftDocument = {
  __typename?: 'DraftDocument';
  fileId: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  title: Text;
  /** An address on the web; null for a file kept here. */
  url: Maybe<Scalars['String']['output']>;
};

export type DraftRestored = {
  __typename?: 'DraftRestored';
  sessions: Scalars['Int']['output'];
};

export type DraftRoom = {
  __typename?: 'DraftRoom';
  building: Maybe<Scalars['String']['output']>;
  capacity: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type DraftRoomInput = {
  building?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Scalars['Int']['input']>;
  eventId: Scalars['ID']['input'];
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type DraftSequence = {
  __typename?: 'DraftSequence';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Text;
};

export type DraftSequenceInput = {
  eventId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  title: TextInput;
};

/** A session as staff have it on the table; visitors see it once it is published. */
export type DraftSession = {
  __typename?: 'DraftSession';
  abstract: Text;
  capacity: Maybe<Scalars['Int']['output']>;
  changedAt: Scalars['DateTime']['output'];
  changedBy: Maybe<Scalars['String']['output']>;
  documents: Array<DraftDocument>;
  /** How many are expected where nobody signs up. */
  expected: Maybe<Scalars['Int']['output']>;
  /** How many have it in their agenda, or a seat; 0 before it is published. */
  followers: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isPublished: Scalars['Boolean']['output'];
  kind: SessionKind;
  language: Language;
  minutes: Scalars['Int']['output'];
  /** Grows with each change; a change says which one it saw. */
  revision: Scalars['Int']['output'];
  roomId: Maybe<Scalars['ID']['output']>;
  sequenceId: Maybe<Scalars['ID']['output']>;
  speakers: Array<DraftSpeaker>;
  /** Null in the tray. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  streamUrl: Maybe<Scalars['String']['output']>;
  title: Text;
  trackId: Maybe<Scalars['ID']['output']>;
};

export type DraftSessionDeleted = {
  __typename?: 'DraftSessionDeleted';
  sessionId: Scalars['ID']['output'];
};

export type DraftSessionInput = {
  abstract: TextInput;
  capacity?: InputMaybe<Scalars['Int']['input']>;
  documents: Array<DocumentInput>;
  eventId: Scalars['ID']['input'];
  expected?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client for a new session, so that sending it twice makes one. */
  id: Scalars['ID']['input'];
  kind: SessionKind;
  language: Language;
  minutes: Scalars['Int']['input'];
  /** The revision that this change saw; null for a new session. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  roomId?: InputMaybe<Scalars['ID']['input']>;
  sequenceId?: InputMaybe<Scalars['ID']['input']>;
  speakers: Array<SpeakerInput>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  streamUrl?: InputMaybe<Scalars['String']['input']>;
  title: TextInput;
  trackId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftSessionOutcome = ChangedMeanwhile | DraftSessionSaved | InvalidInput;

export type DraftSessionSaved = {
  __typename?: 'DraftSessionSaved';
  session: DraftSession;
};

export type DraftSpeaker = {
  __typename?: 'DraftSpeaker';
  person: StagePerson;
  role: SpeakerRole;
};

export type DraftTrack = {
  __typename?: 'DraftTrack';
  colour: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Text;
  revision: Scalars['Int']['output'];
};

export type DraftTrackInput = {
  colour: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: TextInput;
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type DuplicateEventInput = {
  /** The edition that is copied. */
  eventId: Scalars['ID']['input'];
  /** Parts that come along only when asked for, see `EventCopyPart`. */
  parts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day of the new one, YYYY-MM-DD; everything moves by whole days and keeps its hour. */
  startsOn: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  titleFr: Scalars['String']['input'];
};

/** Meetings stand in the way. */
export type DutyOverMeetings = {
  __typename?: 'DutyOverMeetings';
  startsAt: Array<Scalars['DateTime']['output']>;
};

export type EditRegistrationInput = {
  /** Null leaves the answers as they are. */
  answers?: InputMaybe<Array<FormAnswerInput>>;
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  kindId: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};

export type EditRunOutcome = RunPlaceTaken | ScheduleRunChanged | ScheduleRunEdited;

export type EditedQuestion = {
  __typename?: 'EditedQuestion';
  answers: Scalars['Int']['output'];
  /** Put away: no longer asked, its answers are kept. */
  isArchived: Scalars['Boolean']['output'];
  question: FormQuestion;
};

export type EditionChoice = {
  __typename?: 'EditionChoice';
  eventId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  title: Text;
};

export type EditionCurve = {
  __typename?: 'EditionCurve';
  edition: EditionChoice;
  /** In the order of time; days without a change are left out. */
  points: Array<CurvePoint>;
  /** At its end, or by now. */
  registered: Scalars['Int']['output'];
};

export type ErasedProof = {
  __typename?: 'ErasedProof';
  erasedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type ErasureAskedBy =
  | 'PERSON'
  | 'RETENTION'
  | 'STAFF';

export type ErasureOutcome = NotErased | PersonErased;

/** The proof that somebody was erased: nothing in it leads to them. */
export type ErasureProof = {
  __typename?: 'ErasureProof';
  askedBy: ErasureAskedBy;
  erasedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  rows: Scalars['Int']['output'];
};

export type Event = {
  __typename?: 'Event';
  address: Maybe<Scalars['String']['output']>;
  allotments: Maybe<Array<Allotment>>;
  /** The half-days of the event, then its sessions. */
  attendanceSheets: Maybe<Array<AttendanceSheet>>;
  /** Staff and organisers: latest first. */
  attendeeImports: Maybe<Array<AttendeeImport>>;
  /** The reader's own slots. */
  availability: Maybe<Array<OwnSlot>>;
  /** First whoever speaks soonest. */
  awaitedGuests: Maybe<Array<AwaitedGuest>>;
  /** Everybody who may have a badge, by name. Organisers and staff, as all below. */
  badges: Maybe<Array<Badge>>;
  boothContactFigures: Maybe<Array<BoothContactFigure>>;
  /** For the team of the booth and for staff. */
  boothMeetings: Array<BoothMeeting>;
  /** Any booth, for staff who act on behalf. */
  boothOf: Maybe<MyBooth>;
  /** Null until staff have drawn one. */
  boothPlan: Maybe<BoothPlan>;
  campaign: Maybe<Campaign>;
  /** Staff and organisers: how many it would reach now. */
  campaignReach: Maybe<CampaignReach>;
  /** Staff and organisers: latest first. */
  campaigns: Maybe<Array<Campaign>>;
  /** Why, in the words of staff. */
  cancelledBecause: Maybe<Text>;
  /** Main door first. */
  checkInPoints: Maybe<Array<CheckInPoint>>;
  codes: Maybe<Array<Code>>;
  deskSettings: Maybe<DeskSettings>;
  /** Organisers and staff: how it goes at the door. */
  door: Maybe<DoorView>;
  /** Newest first; those that nobody has seen before the others. */
  doorConflicts: Maybe<Array<DoorConflict>>;
  doorDevices: Maybe<Array<DoorDevice>>;
  /** Organisers and staff: by name. */
  doorGuests: Maybe<Array<DoorGuest>>;
  /** Organisers and staff: in the order of the form. */
  doorQuestions: Maybe<Array<DoorQuestion>>;
  endsAt: Scalars['DateTime']['output'];
  exhibitor: Maybe<Exhibitor>;
  exhibitorBoard: Maybe<ExhibitorBoard>;
  exhibitors: Array<Exhibitor>;
  /** Of the sessions where the caller speaks. */
  feedbackOnMySessions: Maybe<Array<SessionFeedback>>;
  filiere: Maybe<Filiere>;
  /** What registration asks beside who one is, in order; questions put away left out. */
  form: Array<FormQuestion>;
  /** Staff and organisers. */
  formEditor: Maybe<FormEditor>;
  /** Unknown where the calendar does not say. */
  format: Maybe<EventFormat>;
  hasMeetings: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  invitations: Maybe<Invitations>;
  /** It will not take place. */
  isCancelled: Scalars['Boolean']['output'];
  kind: EventKind;
  /** What registration offers this visitor; hidden kinds with a code or a secret link that opens them. */
  kindsOnOffer: Array<KindOnOffer>;
  /** Staff and organisers: latest first. */
  mailTemplateVersions: Maybe<Array<MailTemplateVersion>>;
  /** Staff and organisers: the messages about this event whose words may be changed. */
  mailTemplates: Maybe<Array<MailTemplate>>;
  /** The caller's own. */
  meetingDay: Maybe<MeetingDay>;
  /** Staff and organisers. */
  meetingDesk: Maybe<MeetingDayDesk>;
  /** For those who have a part in the event; initials and organisations only. */
  meetingHall: Maybe<MeetingHall>;
  /** Null where the event has no meetings. */
  meetingPhases: Maybe<MeetingPhases>;
  /** Staff and organisers. */
  meetingPlaces: Maybe<MeetingPlaces>;
  /** Staff and organisers: the latest first. */
  meetingRepairs: Maybe<Array<MeetingRepair>>;
  /** Staff and organisers. */
  meetingReport: Maybe<MeetingsOutcome>;
  /** Staff. */
  meetingReports: Maybe<Array<MeetingReport>>;
  /** Staff. */
  meetingSettings: Maybe<MeetingSettings>;
  /** Best first; made from profiles, with the reasons. */
  meetingSuggestions: Maybe<Array<MeetingSuggestion>>;
  /** Staff. */
  meetingVocabulary: Maybe<Array<VocabularyTag>>;
  meetings: Maybe<MeetingsView>;
  /** Staff. */
  meetingsFigures: Maybe<MeetingsFigures>;
  /** The caller's own timeline. */
  myAgenda: Maybe<MyAgenda>;
  /** The booth the caller looks after. */
  myBooth: Maybe<MyBooth>;
  /** The contacts of the booth that the caller is of the team of. */
  myBoothContacts: Maybe<BoothContacts>;
  /** Sessions that are over and on which the caller may still say something, the last first. */
  myFeedback: Maybe<Array<OwnFeedback>>;
  /** What the caller was told about this event, latest first. */
  myMails: Maybe<Array<MyMail>>;
  /** What the caller is at this event; empty for the public. */
  myRoles: Array<EventRole>;
  /** The caller as a speaker of this event. */
  mySpeakerProfile: Maybe<SpeakerCard>;
  mySpeakerSpace: Maybe<SpeakerSpace>;
  /** The caller's own ticket. */
  myTicket: Maybe<Ticket>;
  /** Staff and organisers: what was written to the open questions of polls and surveys. */
  openAnswers: Maybe<Array<OpenQuestion>>;
  /** The poll that is open now, for the people in the room. */
  openPoll: Maybe<Poll>;
  orderOptions: OrderOptions;
  participants: Maybe<ParticipantPage>;
  pastMeetings: Maybe<Array<PastMeeting>>;
  /** Staff and organisers, as all below. */
  placesSettings: Maybe<PlacesSettings>;
  /** Staff. */
  polls: Maybe<Array<Poll>>;
  /** What the caller may run: all for the team, of the others the polls of the sessions they moderate. */
  pollsToRun: Array<Poll>;
  programme: Programme;
  /** The programme as an earlier version had it. */
  programmeAt: Maybe<Programme>;
  programmeDraft: Maybe<ProgrammeDraft>;
  programmePreview: Maybe<PublishPreview>;
  /** Without what is in them; the latest first. */
  programmeVersions: Maybe<Array<ProgrammeVersion>>;
  registration: RegistrationState;
  /** Compared to the last edition, or to the event that is named. */
  registrationCurves: Maybe<RegistrationCurves>;
  registrationDetail: Maybe<RegistrationDetail>;
  /** Staff and organisers of the event, as all below. */
  registrations: Maybe<RegistrationOverview>;
  repairChoices: Maybe<RepairChoices>;
  /** Staff and organisers. */
  report: Maybe<EventReport>;
  requests: Maybe<Requests>;
  schedulePlan: Maybe<SchedulePlan>;
  /** What a hall screen shows: the open poll, or else the last one closed whose results are shown. */
  screenPoll: Maybe<Poll>;
  /** Staff and organisers: everything that was sent about this event, latest first. */
  sentMails: Maybe<SentMailList>;
  /** Of all sessions. */
  sessionFeedback: Maybe<Array<SessionFeedback>>;
  slug: Scalars['String']['output'];
  /** Who misses what, for staff. */
  speakerBoard: Maybe<SpeakerBoard>;
  /** One speaker's own page, for staff who help. */
  speakerSpace: Maybe<SpeakerSpace>;
  speakers: Array<SpeakerCard>;
  /** People whose name or organisation matches, for the stage; at most ten. */
  stagePeople: Maybe<Array<StagePerson>>;
  startsAt: Scalars['DateTime']['output'];
  summary: Text;
  /** For those who have a part in the event; initials and organisations only. Null for an unknown table. */
  tableOfDay: Maybe<TableOfDay>;
  /** Staff: who organises, stands at the desk and moderates. */
  team: Array<TeamMember>;
  /** Those that anybody may see, in the order that staff gave them. */
  ticketKinds: Array<TicketKind>;
  /** IANA name; times of the event are shown in it. */
  timeZone: Scalars['String']['output'];
  title: Text;
  /** Staff and organisers: people with a part in this event whose address does not work. */
  unreachablePeople: Maybe<Array<UnreachablePerson>>;
  venue: Maybe<Scalars['String']['output']>;
  waitingLists: Maybe<WaitingLists>;
  /** Those to settle first, then the latest. Organisers and staff. */
  walkIns: Maybe<Array<WalkIn>>;
};


export type EventAllotmentsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AllotmentState>;
};


export type EventBoothMeetingsArgs = {
  exhibitorId: Scalars['ID']['input'];
};


export type EventBoothOfArgs = {
  exhibitorId: Scalars['ID']['input'];
};


export type EventCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type EventCampaignReachArgs = {
  audience: CampaignAudienceInput;
};


export type EventExhibitorArgs = {
  id: Scalars['ID']['input'];
};


export type EventInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<InvitationState>;
};


export type EventKindsOnOfferArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  pass?: InputMaybe<Scalars['String']['input']>;
};


export type EventMailTemplateVersionsArgs = {
  kind: TemplateKind;
};


export type EventParticipantsArgs = {
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type EventProgrammeAtArgs = {
  number: Scalars['Int']['input'];
};


export type EventProgrammeVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type EventRegistrationCurvesArgs = {
  against?: InputMaybe<Scalars['ID']['input']>;
};


export type EventRegistrationDetailArgs = {
  ticketId: Scalars['ID']['input'];
};


export type EventRegistrationsArgs = {
  audience?: InputMaybe<Audience>;
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kindId?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<RegistrationSort>;
  status?: InputMaybe<TicketStatus>;
};


export type EventReportArgs = {
  language?: InputMaybe<Language>;
};


export type EventRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kindId?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<TicketStatus>;
};


export type EventSentMailsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<MailKind>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MailState>;
};


export type EventSpeakerSpaceArgs = {
  personId: Scalars['ID']['input'];
};


export type EventStagePeopleArgs = {
  search: Scalars['String']['input'];
};


export type EventTableOfDayArgs = {
  tableId: Scalars['ID']['input'];
};


export type EventWaitingListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kindId?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<WaitingStatus>;
};

/** What staff say of an event themselves. */
export type EventBasics = {
  __typename?: 'EventBasics';
  address: Maybe<Scalars['String']['output']>;
  /** Public and not over: it can be called off. */
  canCancel: Scalars['Boolean']['output'];
  /** Never published and without anybody: it can be thrown away. */
  canDiscard: Scalars['Boolean']['output'];
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  cancelledBecause: Maybe<Text>;
  ends: Scalars['String']['output'];
  filiere: Maybe<Filiere>;
  format: Maybe<EventFormat>;
  /** What must be said before it can be published; empty when nothing is missing. */
  gaps: Array<EventGap>;
  id: Scalars['ID']['output'];
  kind: EventKind;
  /** People with a place; while there is one the event cannot be taken back. */
  registered: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
  /** By the clocks of the zone: YYYY-MM-DDTHH:MM. */
  starts: Scalars['String']['output'];
  status: EventStatus;
  summary: Text;
  timeZone: Scalars['String']['output'];
  title: Text;
  venue: Maybe<Scalars['String']['output']>;
};

/** How many things of one kind end with an event; `part` is a key of the staff's words. */
export type EventCancellationPart = {
  __typename?: 'EventCancellationPart';
  count: Scalars['Int']['output'];
  part: Scalars['String']['output'];
};

/** How many things of one part a copy takes along; `part` is a key of the staff's words. */
export type EventCopyPart = {
  __typename?: 'EventCopyPart';
  count: Scalars['Int']['output'];
  /** It comes along only where `DuplicateEventInput.parts` names it. */
  isOptional: Scalars['Boolean']['output'];
  part: Scalars['String']['output'];
};

export type EventDiscarded = {
  __typename?: 'EventDiscarded';
  slug: Scalars['String']['output'];
};

export type EventFilter = {
  filiere?: InputMaybe<Filiere>;
  format?: InputMaybe<EventFormat>;
  kind?: InputMaybe<EventKind>;
  /** YYYY-MM: the month in which the event begins, where it takes place. */
  month?: InputMaybe<Scalars['String']['input']>;
  period: EventPeriod;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type EventFormat =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'ONLINE';

export type EventFormatCount = {
  __typename?: 'EventFormatCount';
  count: Scalars['Int']['output'];
  format: EventFormat;
};

export type EventGap =
  | 'FORMAT'
  | 'OVER'
  | 'PLACE'
  | 'SUMMARY_EN'
  | 'SUMMARY_FR';

export type EventInUse = {
  __typename?: 'EventInUse';
  registered: Scalars['Int']['output'];
};

export type EventInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  ends: Scalars['String']['input'];
  filiere?: InputMaybe<Filiere>;
  format?: InputMaybe<EventFormat>;
  kind: EventKind;
  /** By the clocks of the zone: YYYY-MM-DDTHH:MM. */
  starts: Scalars['String']['input'];
  summaryEn: Scalars['String']['input'];
  summaryFr: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  titleFr: Scalars['String']['input'];
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** It was called off, which holds for ever; a new edition is a copy. */
export type EventIsCancelled = {
  __typename?: 'EventIsCancelled';
  cancelledAt: Scalars['DateTime']['output'];
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
  __typename?: 'EventKindCount';
  count: Scalars['Int']['output'];
  kind: EventKind;
};

/** Each count is over what the other filters leave. */
export type EventList = {
  __typename?: 'EventList';
  events: Array<Event>;
  filieres: Array<FiliereCount>;
  formats: Array<EventFormatCount>;
  kinds: Array<EventKindCount>;
  months: Array<EventMonthCount>;
  total: Scalars['Int']['output'];
};

export type EventMonthCount = {
  __typename?: 'EventMonthCount';
  count: Scalars['Int']['output'];
  /** YYYY-MM */
  month: Scalars['String']['output'];
};

export type EventNotReady = {
  __typename?: 'EventNotReady';
  gaps: Array<EventGap>;
};

/** Only what is public and not over can be called off. */
export type EventNotRunning = {
  __typename?: 'EventNotRunning';
  status: EventStatus;
};

export type EventOutcome = EventSaved | InvalidInput;

export type EventPeriod =
  | 'COMING'
  | 'PAST';

export type EventReport = {
  __typename?: 'EventReport';
  event: Event;
  tables: Array<ReportTable>;
};

/** What a person is at one event. Staff of the cluster are staff everywhere. */
export type EventRole =
  | 'ATTENDEE'
  /** Lets people in. */
  | 'DESK'
  | 'EXHIBITOR'
  /** Runs polls and questions. */
  | 'MODERATOR'
  | 'ORGANISER'
  | 'SPEAKER';

export type EventSaved = {
  __typename?: 'EventSaved';
  event: EventBasics;
};

export type EventStatus =
  /** It was published and will not take place; never taken back. */
  | 'CANCELLED'
  | 'DRAFT'
  | 'PUBLISHED';

export type EventStatusCount = {
  __typename?: 'EventStatusCount';
  count: Scalars['Int']['output'];
  status: EventStatus;
};

export type EventTeam = {
  __typename?: 'EventTeam';
  members: Array<TeamMember>;
};

export type EventTeamOutcome = EventTeam | InvalidInput;

export type EventYearCount = {
  __typename?: 'EventYearCount';
  count: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type Exhibitor = {
  __typename?: 'Exhibitor';
  booth: Maybe<Scalars['String']['output']>;
  description: Text;
  filiere: Maybe<Filiere>;
  id: Scalars['ID']['output'];
  items: Array<BoothItem>;
  logoUrl: Maybe<Scalars['String']['output']>;
  offers: Array<BoothOffer>;
  organisation: Organisation;
  website: Maybe<Scalars['String']['output']>;
};

export type ExhibitorBoard = {
  __typename?: 'ExhibitorBoard';
  exhibitors: Array<ExhibitorOnBoard>;
  ordersUntil: Maybe<Scalars['DateTime']['output']>;
  pageUntil: Maybe<Scalars['DateTime']['output']>;
  supplies: Array<SupplyTotal>;
};

export type ExhibitorBoardOutcome = ExhibitorBoardSaved | InvalidInput;

export type ExhibitorBoardSaved = {
  __typename?: 'ExhibitorBoardSaved';
  board: ExhibitorBoard;
};

export type ExhibitorInput = {
  allotmentId?: InputMaybe<Scalars['ID']['input']>;
  booth?: InputMaybe<Scalars['String']['input']>;
  eventId: Scalars['ID']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** For a new one; an organisation of that name is found or made. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
};

/** One line of the board of staff. */
export type ExhibitorOnBoard = {
  __typename?: 'ExhibitorOnBoard';
  allotmentId: Maybe<Scalars['ID']['output']>;
  checklist: Array<BoothChecklistItem>;
  exhibitor: Exhibitor;
  /** In cents. */
  ordered: Scalars['Int']['output'];
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  team: Array<ExhibitorTeamMember>;
};

export type ExhibitorProfileInput = {
  descriptionEn: Scalars['String']['input'];
  descriptionFr: Scalars['String']['input'];
  exhibitorId: Scalars['ID']['input'];
  /** Null: that of the organisation. */
  filiere?: InputMaybe<Filiere>;
  /** Null: as they were. */
  offers?: InputMaybe<Array<BoothOffer>>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ExhibitorProfileOutcome = ExhibitorProfileSaved | InvalidInput;

export type ExhibitorProfileSaved = {
  __typename?: 'ExhibitorProfileSaved';
  exhibitor: Exhibitor;
};

export type ExhibitorTeamMember = {
  __typename?: 'ExhibitorTeamMember';
  email: Scalars['String']['output'];
  /** They opened their invitation, or needed none. */
  hasJoined: Scalars['Boolean']['output'];
  hasTicket: Scalars['Boolean']['output'];
  invitedAt: Maybe<Scalars['DateTime']['output']>;
  isMe: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  role: BoothRole;
};

export type ExhibitorsReminded = {
  __typename?: 'ExhibitorsReminded';
  board: ExhibitorBoard;
  count: Scalars['Int']['output'];
};

/** Shown once, with the first second factor; empty when the person has some already. */
export type FactorAdded = {
  __typename?: 'FactorAdded';
  recoveryCodes: Array<Scalars['String']['output']>;
};

export type FeedbackGiven = {
  __typename?: 'FeedbackGiven';
  feedback: OwnFeedback;
};

export type FeedbackInput = {
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
  /** At most 1000 characters. */
  text: Scalars['String']['input'];
};

/** Too early, or too late. */
export type FeedbackNotOpen = {
  __typename?: 'FeedbackNotOpen';
  closesAt: Scalars['DateTime']['output'];
  opensAt: Scalars['DateTime']['output'];
};

export type FeedbackOutcome = FeedbackGiven | FeedbackNotOpen | InvalidInput;

/** One field of a form that cannot be taken as typed. `code` is a key of the message catalogue of the front ends. */
export type FieldError = {
  __typename?: 'FieldError';
  code: Scalars['String']['output'];
  field: Scalars['String']['output'];
};

export type Filiere =
  | 'BIOTECH_PHARMA'
  | 'DIAGNOSTIC'
  | 'DIGITAL_HEALTH'
  | 'MEDTECH';

export type FiliereCount = {
  __typename?: 'FiliereCount';
  count: Scalars['Int']['output'];
  filiere: Filiere;
};

export type FinishSignInOutcome = ProofRefused | SignedIn | TooManyTries;

export type FollowOutcome = SessionFollowed | SessionFull | SessionWaiting | TimeClash;

export type FormAnswer = {
  __typename?: 'FormAnswer';
  /** Of a file. */
  fileName: Maybe<Scalars['String']['output']>;
  questionId: Scalars['ID']['output'];
  values: Array<Scalars['String']['output']>;
};

/** As `Answers` of the domain: texts, a number, a day, options chosen, the id of a file, YES or NO. */
export type FormAnswerInput = {
  questionId: Scalars['ID']['input'];
  values: Array<Scalars['String']['input']>;
};

export type FormChanged = {
  __typename?: 'FormChanged';
  editor: FormEditor;
};

export type FormCondition = {
  __typename?: 'FormCondition';
  questionId: Scalars['ID']['output'];
  /** One of these was answered. */
  values: Array<Scalars['String']['output']>;
};

export type FormConditionInput = {
  questionId: Scalars['ID']['input'];
  values: Array<Scalars['String']['input']>;
};

export type FormEditor = {
  __typename?: 'FormEditor';
  /** Null is until the event begins. */
  cancelUntil: Maybe<Scalars['DateTime']['output']>;
  changeUntil: Maybe<Scalars['DateTime']['output']>;
  questions: Array<EditedQuestion>;
};

export type FormOption = {
  __typename?: 'FormOption';
  label: Text;
  value: Scalars['ID']['output'];
};

export type FormOptionInput = {
  label: TextInput;
  /** Made by the client for a new option. */
  value: Scalars['ID']['input'];
};

/** A question that staff added to the registration of an event. */
export type FormQuestion = {
  __typename?: 'FormQuestion';
  /** The desk asks whoever has not answered it. */
  askedAtDoor: Scalars['Boolean']['output'];
  help: Maybe<Text>;
  id: Scalars['ID']['output'];
  /** Read by staff alone. */
  isSensitive: Scalars['Boolean']['output'];
  kind: FormQuestionKind;
  /** Kinds of ticket that are asked; all when empty. */
  kindIds: Array<Scalars['ID']['output']>;
  label: Text;
  options: Array<FormOption>;
  required: Scalars['Boolean']['output'];
  shownIf: Maybe<FormCondition>;
  stage: FormStage;
  topic: Maybe<FormTopic>;
};

export type FormQuestionInput = {
  askedAtDoor?: InputMaybe<Scalars['Boolean']['input']>;
  eventId: Scalars['ID']['input'];
  help?: InputMaybe<TextInput>;
  /** Null adds a question at the end. */
  id?: InputMaybe<Scalars['ID']['input']>;
  isSensitive: Scalars['Boolean']['input'];
  kind: FormQuestionKind;
  kindIds: Array<Scalars['ID']['input']>;
  label: TextInput;
  options: Array<FormOptionInput>;
  required: Scalars['Boolean']['input'];
  shownIf?: InputMaybe<FormConditionInput>;
  stage: FormStage;
  topic?: InputMaybe<FormTopic>;
};

export type FormQuestionKind =
  | 'CHOICE'
  /** The label is what one agrees to; the answer is YES or NO. */
  | 'CONSENT'
  | 'DATE'
  | 'FILE'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'SEVERAL'
  | 'TEXT';

export type FormQuestionSaved = {
  __typename?: 'FormQuestionSaved';
  editor: FormEditor;
  id: Scalars['ID']['output'];
};

export type FormStage =
  /** Asked once the ticket is confirmed: after an approval, for example. */
  | 'CONFIRMED'
  | 'REGISTRATION';

/** What a question is about, where that is the same at every event. */
export type FormTopic =
  | 'ACCESSIBILITY'
  /** They may keep one's e-mail address too; of no effect without the profile. */
  | 'BOOTH_EMAIL'
  /** What the booths that scan one's badge may keep: name, job and organisation. */
  | 'BOOTH_PROFILE'
  | 'DIETARY'
  | 'PHOTO';

/** A code that a ticket had until staff gave it a new one. */
export type FormerCode = {
  __typename?: 'FormerCode';
  code: Scalars['String']['output'];
  issue: Scalars['Int']['output'];
  replacedAt: Scalars['DateTime']['output'];
};

export type Guest = {
  __typename?: 'Guest';
  admittedBy: Maybe<Scalars['String']['output']>;
  audience: Audience;
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  code: Scalars['String']['output'];
  /** Codes that a tablet made before it was known that they have this ticket. */
  deskCodes: Array<Scalars['String']['output']>;
  /** SHA-256 in hexadecimal digits of the id of the ticket, a colon and the e-mail address in small letters. */
  emailProof: Scalars['String']['output'];
  /** The latest stay at the point of the device: when the holder came in that day, when they left, and who let them in. */
  enteredAt: Maybe<Scalars['DateTime']['output']>;
  familyName: Scalars['String']['output'];
  formerCodes: Array<FormerCode>;
  givenName: Scalars['String']['output'];
  /** For the session of the point. */
  isSignedUp: Scalars['Boolean']['output'];
  /** The place went to somebody else. */
  isTransferred: Scalars['Boolean']['output'];
  isVip: Scalars['Boolean']['output'];
  /** Grows when the place gets a new code. */
  issue: Scalars['Int']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  kindId: Scalars['ID']['output'];
  kindName: Text;
  leftAt: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** What the desk should know. */
  note: Scalars['String']['output'];
  /** Questions of the desk that are not answered yet. */
  openQuestionIds: Array<Scalars['ID']['output']>;
  organisationName: Maybe<Scalars['String']['output']>;
  /** How often their badge was printed. */
  prints: Scalars['Int']['output'];
  status: GuestStatus;
  ticketId: Scalars['ID']['output'];
};

/** A ticket that was sent to its holder; one that waits for approval or payment has not been. */
export type GuestStatus =
  | 'CANCELLED'
  | 'CONFIRMED';

export type HalfDay =
  | 'AFTERNOON'
  | 'MORNING';

export type HallMeeting = {
  __typename?: 'HallMeeting';
  parties: Array<HallParty>;
  slot: Slot;
};

/** One of a meeting's two as a screen in the hall shows them. */
export type HallParty = {
  __typename?: 'HallParty';
  initials: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
};

export type HallTable = {
  __typename?: 'HallTable';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  meetings: Array<HallMeeting>;
};

/** What is held about somebody, and what erasing them would do. */
export type HeldData = {
  __typename?: 'HeldData';
  consents: Array<RecordedConsent>;
  email: Scalars['String']['output'];
  ifErased: IfErased;
  name: Scalars['String']['output'];
  /** By purpose, those without anything left out. */
  purposes: Array<HeldForPurpose>;
};

export type HeldForPurpose = {
  __typename?: 'HeldForPurpose';
  /** A key of the list of purposes. */
  purpose: Scalars['String']['output'];
  tables: Array<HeldRows>;
};

export type HeldRows = {
  __typename?: 'HeldRows';
  rows: Scalars['Int']['output'];
  /** A key of the list of personal data. */
  table: Scalars['String']['output'];
};

export type IdentityConfirmed = {
  __typename?: 'IdentityConfirmed';
  /** Until when nothing is asked again. */
  until: Scalars['DateTime']['output'];
};

export type IfErased = {
  __typename?: 'IfErased';
  /** Kept ten years without change, because accounts have to be. */
  invoices: Scalars['Int']['output'];
  /** Meetings to come: cancelled, partners told. */
  meetings: Scalars['Int']['output'];
  /** Talks on a programme to come: they stay without a name. */
  talks: Scalars['Int']['output'];
  /** Live tickets of events that are not over: they end. */
  tickets: Array<TicketThatEnds>;
};

/** Somebody was let in with a ticket of it, or it was undone before. */
export type ImportNotUndoable = {
  __typename?: 'ImportNotUndoable';
  used: Scalars['Int']['output'];
};

export type ImportUndone = {
  __typename?: 'ImportUndone';
  cancelled: Scalars['Int']['output'];
  imports: Array<AttendeeImport>;
};

/** The input breaks a rule; nothing was changed. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  errors: Array<FieldError>;
};

export type Invitation = {
  __typename?: 'Invitation';
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
  name: Scalars['String']['output'];
  openedAt: Maybe<Scalars['DateTime']['output']>;
  organisationName: Scalars['String']['output'];
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  sentAt: Maybe<Scalars['DateTime']['output']>;
  state: InvitationState;
};

export type InvitationChange =
  | 'ALREADY_INVITED'
  | 'ALREADY_REGISTERED'
  | 'INVITED'
  | 'TWICE_IN_LIST';

export type InvitationFault = {
  __typename?: 'InvitationFault';
  code: Scalars['String']['output'];
  /** 0 for the list as a whole. */
  line: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type InvitationLine = {
  __typename?: 'InvitationLine';
  change: InvitationChange;
  email: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** The page of somebody invited. */
export type InvitationPage = {
  __typename?: 'InvitationPage';
  event: Event;
  expiresAt: Scalars['DateTime']['output'];
  givenName: Maybe<Scalars['String']['output']>;
  kind: TicketKind;
  state: InvitationState;
};

export type InvitationState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'NOT_SENT'
  | 'OPENED'
  | 'SENT'
  | 'STOPPED';

export type InvitationStateCount = {
  __typename?: 'InvitationStateCount';
  count: Scalars['Int']['output'];
  state: InvitationState;
};

export type Invitations = {
  __typename?: 'Invitations';
  byState: Array<InvitationStateCount>;
  matching: Scalars['Int']['output'];
  rows: Array<Invitation>;
  /** Who would get a reminder now. */
  silent: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type InvitationsChecked = {
  __typename?: 'InvitationsChecked';
  applied: Scalars['Boolean']['output'];
  invited: Scalars['Int']['output'];
  lines: Array<InvitationLine>;
};

export type InvitationsInput = {
  /** False for a preview. */
  apply: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  expiresAt: Scalars['DateTime']['input'];
  /** A CSV or XLSX file with a header line, in base64. */
  file?: InputMaybe<Scalars['String']['input']>;
  kindId: Scalars['ID']['input'];
  language: Language;
  /** One address a line; or address, first name, last name, organisation with a semicolon, comma or tab between. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** At least one line cannot be read; nothing was written. */
export type InvitationsRefused = {
  __typename?: 'InvitationsRefused';
  faults: Array<InvitationFault>;
};

export type InviteOutcome = InvalidInput | InvitationsChecked | InvitationsRefused;

export type InviteSpeakersOutcome = InvalidInput | InvitationsRefused | SpeakersInvited;

export type InvoiceKind =
  | 'CREDIT_NOTE'
  | 'INVOICE';

export type InvoiceRef = {
  __typename?: 'InvoiceRef';
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  kind: InvoiceKind;
  /** F2024-00001, A2024-00001. */
  label: Scalars['String']['output'];
  totalCents: Scalars['Int']['output'];
};

export type JoinWaitingOutcome = AlreadyRegistered | Busy | InvalidInput | OnWaitingList | PlacesFree | RegistrationClosed;

/** Nobody becomes a member, a speaker or an exhibitor by saying so: staff say it, or the address is one of the member's own. */
export type KindNotForYou = {
  __typename?: 'KindNotForYou';
  audience: Audience;
};

/** A kind of ticket as one visitor is offered it. */
export type KindOnOffer = {
  __typename?: 'KindOnOffer';
  /** Null while it depends on who registers: nobody is a member or a speaker by saying so. */
  isForYou: Maybe<Scalars['Boolean']['output']>;
  kind: TicketKind;
  /** What one ticket costs with the code, before VAT and with it. */
  priceCents: Scalars['Int']['output'];
  priceWithVatCents: Scalars['Int']['output'];
  /** How many people are in line for it. */
  waiting: Scalars['Int']['output'];
};

export type KindSettings = {
  __typename?: 'KindSettings';
  isArchived: Scalars['Boolean']['output'];
  kind: TicketKind;
  pending: Scalars['Int']['output'];
  quotaIds: Array<Scalars['ID']['output']>;
  tickets: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

export type Language =
  | 'EN'
  | 'FR';

export type LanguageCount = {
  __typename?: 'LanguageCount';
  count: Scalars['Int']['output'];
  language: Scalars['String']['output'];
};

/** Somebody has to administer: name another one first. */
export type LastAdministrator = {
  __typename?: 'LastAdministrator';
  members: Array<StaffMember>;
};

export type LevelShare = {
  __typename?: 'LevelShare';
  count: Scalars['Int']['output'];
  label: Text;
  /** 4 is the most satisfied, 1 the least. */
  level: Scalars['Int']['output'];
  percent: Scalars['Int']['output'];
};

export type LevelWeight = {
  __typename?: 'LevelWeight';
  level: ScheduleLevel;
  weight: Scalars['Float']['output'];
};

export type LevelWeightInput = {
  level: ScheduleLevel;
  weight: Scalars['Float']['input'];
};

/** Two organisations that may be one. */
export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  drop: Organisation;
  keep: Organisation;
  /** They share the name of a site or of addresses, not only look alike. */
  sameDomain: Scalars['Boolean']['output'];
};

export type LinkFault =
  | 'EXPIRED'
  | 'UNKNOWN'
  | 'USED';

export type LinkNotSent = {
  __typename?: 'LinkNotSent';
  reason: LinkNotSentReason;
};

export type LinkNotSentReason =
  /** No place is left, or the link no longer works. */
  | 'NOTHING_LEFT'
  /** As many messages as the company may send. */
  | 'TOO_MANY';

/** The link was used already, is too old, or was never made. */
export type LinkNotUsable = {
  __typename?: 'LinkNotUsable';
  reason: LinkFault;
};

export type LinkSent = {
  __typename?: 'LinkSent';
  email: Scalars['String']['output'];
};

/** What a message is about; the history of each person says it. */
export type MailKind =
  | 'APPROVED'
  | 'AWAITS_APPROVAL'
  | 'BOOTH_INVITATION'
  | 'BOOTH_REMINDER'
  | 'CAMPAIGN'
  | 'CLAIM_LINK'
  | 'EVENT_CANCELLED'
  | 'EVENT_CHANGED'
  | 'EXHIBITOR'
  | 'FOLLOW_UP'
  | 'INVITATION'
  | 'INVOICE'
  | 'MEETING'
  | 'ORDER_AGAIN'
  | 'ORDER_CANCELLED'
  | 'ORDER_PAID'
  | 'ORDER_RECEIVED'
  | 'ORDER_REFUNDED'
  | 'OTHER'
  | 'PAYMENT'
  | 'PROGRAMME_CHANGED'
  | 'REFUSED'
  | 'REMINDER_1'
  | 'REMINDER_7'
  | 'SIGN_IN'
  | 'SPEAKER'
  | 'SPEAKER_INVITED'
  | 'SPEAKER_PROPOSAL'
  | 'SPEAKER_REMINDER'
  | 'SURVEY'
  | 'SURVEY_REMINDER'
  | 'TEST'
  | 'TICKET'
  | 'TICKET_CANCELLED'
  | 'TICKET_TRANSFERRED'
  | 'WAITING_EXPIRED'
  | 'WAITING_JOINED'
  | 'WAITING_OFFER'
  | 'WORKSHOP_SEAT';

export type MailKindCount = {
  __typename?: 'MailKindCount';
  count: Scalars['Int']['output'];
  kind: MailKind;
};

/** What it was about is over, or this kind cannot be sent again. */
export type MailNotResendable = {
  __typename?: 'MailNotResendable';
  kind: MailKind;
};

/** The message as somebody invented would read it; pictures are in the HTML. */
export type MailPreview = {
  __typename?: 'MailPreview';
  html: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MailPreviewInput = {
  body: TextInput;
  eventId: Scalars['ID']['input'];
  /** Null for a campaign. */
  kind?: InputMaybe<TemplateKind>;
  language: Language;
  subject: TextInput;
};

export type MailPreviewOutcome = MailPreview | WordsRefused;

export type MailResent = {
  __typename?: 'MailResent';
  mail: SentMail;
};

export type MailState =
  /** It left, and came back. */
  | 'BOUNCED'
  /** Our own mail server did not take it. */
  | 'REFUSED'
  | 'SENT';

export type MailStateCount = {
  __typename?: 'MailStateCount';
  count: Scalars['Int']['output'];
  state: MailState;
};

export type MailTemplate = {
  __typename?: 'MailTemplate';
  body: Text;
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null while nobody changed it. */
  changedBy: Maybe<Scalars['String']['output']>;
  /** True while the words are those of the house. */
  isHouse: Scalars['Boolean']['output'];
  kind: TemplateKind;
  /** What may stand between two braces in it. */
  placeholders: Array<Scalars['String']['output']>;
  subject: Text;
  /** Counts from 1 with each change; 0 as long as nobody changed it. */
  version: Scalars['Int']['output'];
};

export type MailTemplateInput = {
  /** The version that was changed. */
  basedOn: Scalars['Int']['input'];
  body?: InputMaybe<TextInput>;
  eventId: Scalars['ID']['input'];
  kind: TemplateKind;
  /** Subject and body in Markdown; both null go back to the words of the house. */
  subject?: InputMaybe<TextInput>;
};

export type MailTemplateOutcome = MailTemplateOutdated | MailTemplateSaved | WordsRefused;

/** Somebody else changed it meanwhile; here is what it says now. */
export type MailTemplateOutdated = {
  __typename?: 'MailTemplateOutdated';
  template: MailTemplate;
};

export type MailTemplateSaved = {
  __typename?: 'MailTemplateSaved';
  template: MailTemplate;
};

export type MailTemplateVersion = {
  __typename?: 'MailTemplateVersion';
  body: Text;
  changedAt: Scalars['DateTime']['output'];
  changedBy: Maybe<Scalars['String']['output']>;
  /** True where it went back to the words of the house. */
  isHouse: Scalars['Boolean']['output'];
  number: Scalars['Int']['output'];
  subject: Text;
};

/** The person who is signed in. */
export type Me = {
  __typename?: 'Me';
  email: Scalars['String']['output'];
  /** Events where the person has a part, the next one first. */
  events: Array<RoleAtEvent>;
  familyName: Scalars['String']['output'];
  /** False for whoever asked for no more campaigns; messages about their own registration still come. */
  getsCampaigns: Scalars['Boolean']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isStaff: Scalars['Boolean']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  language: Language;
  organisation: Maybe<Organisation>;
  /** What the person is among the cluster's own people; null for everybody else. */
  staffRole: Maybe<StaffRole>;
};

/** A mean before it is rounded. */
export type MeanParts = {
  __typename?: 'MeanParts';
  answers: Scalars['Int']['output'];
  sum: Scalars['Int']['output'];
};

export type Meeting = {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  slot: Slot;
  status: MeetingStatus;
  table: Scalars['String']['output'];
  /** Where the two meet online. */
  videoUrl: Maybe<Scalars['String']['output']>;
  with: MeetingPerson;
};

/** Who was missing, as the one of the two sees it who says so. */
export type MeetingAbsent =
  | 'ME'
  | 'OTHER';

export type MeetingAsked = {
  __typename?: 'MeetingAsked';
  request: MeetingRequest;
};

export type MeetingBooked = {
  __typename?: 'MeetingBooked';
  meeting: Meeting;
};

/**
 * What came of a meeting. Most people say nothing of a meeting that took place: once its time is over it counts as held
 * until somebody says otherwise.
 */
export type MeetingCame =
  | 'CANCELLED'
  /** One of the two says that it took place, the other that it did not; staff decide. */
  | 'DISPUTED'
  /** Its time is not over, and nobody has said anything. */
  | 'EXPECTED'
  | 'HELD'
  | 'NOT_HELD'
  /** Its time is over, and nobody has said anything. */
  | 'PRESUMED_HELD';

export type MeetingCancelled = {
  __typename?: 'MeetingCancelled';
  meeting: Meeting;
};

export type MeetingDay = {
  __typename?: 'MeetingDay';
  /** Meetings of the day before until the last one, in the order of time, without those cancelled. */
  meetings: Array<MeetingOfDay>;
  offers: Array<MeetingOffer>;
};

/** The meetings of the day, for those who conduct it. */
export type MeetingDayDesk = {
  __typename?: 'MeetingDayDesk';
  disputed: Array<MeetingToSettle>;
  missed: Array<MissedPerson>;
  notHeld: Array<MeetingToSettle>;
};

/** How the people of one college or filière fared; `key` is null for those without an organisation. */
export type MeetingGroup = {
  __typename?: 'MeetingGroup';
  /** Of those received. */
  accepted: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  notHeld: Scalars['Int']['output'];
  /** Who have at least one meeting. */
  people: Scalars['Int']['output'];
  /** Meetings with at least one of them. */
  placed: Scalars['Int']['output'];
  received: Scalars['Int']['output'];
};

/** How many meetings there are between people of two groups, or inside one; those that did not happen are left out. */
export type MeetingGroupPair = {
  __typename?: 'MeetingGroupPair';
  meetings: Scalars['Int']['output'];
  one: Maybe<Scalars['String']['output']>;
  other: Maybe<Scalars['String']['output']>;
};

/** The tables with what is on now and in the next hours. */
export type MeetingHall = {
  __typename?: 'MeetingHall';
  tables: Array<HallTable>;
};

/** One of the two has as many meetings as staff allow a person. */
export type MeetingLimitReached = {
  __typename?: 'MeetingLimitReached';
  /** It is the caller who has. */
  isMine: Scalars['Boolean']['output'];
  limit: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type MeetingMode =
  /** Two people agree on a free slot at once. */
  | 'LIVE'
  /** People ask until a day; staff plan and publish; what is free is then booked live. */
  | 'PLANNED';

/** The meeting is over or was cancelled before. */
export type MeetingNotCancellable = {
  __typename?: 'MeetingNotCancellable';
  status: MeetingStatus;
};

/** It was cancelled. */
export type MeetingNotOn = {
  __typename?: 'MeetingNotOn';
  status: MeetingStatus;
};

export type MeetingNoteOutcome = InvalidInput | MeetingNoteSaved;

export type MeetingNoteSaved = {
  __typename?: 'MeetingNoteSaved';
  meeting: PastMeeting;
};

/** A meeting of the caller on the day itself. */
export type MeetingOfDay = {
  __typename?: 'MeetingOfDay';
  came: MeetingCame;
  id: Scalars['ID']['output'];
  /** What the caller said of it. */
  saying: Maybe<MeetingSaying>;
  slot: Slot;
  table: Scalars['String']['output'];
  /** Where the two meet online. */
  videoUrl: Maybe<Scalars['String']['output']>;
  with: MeetingPerson;
};

/** Time that became free, for two who wished to meet; it is theirs when both accept, as long as it is free. */
export type MeetingOffer = {
  __typename?: 'MeetingOffer';
  /** The caller accepted, the other has not answered yet. */
  accepted: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  slot: Slot;
  until: Scalars['DateTime']['output'];
  with: MeetingPerson;
};

export type MeetingPerson = {
  __typename?: 'MeetingPerson';
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
};

export type MeetingPhase =
  | 'ASKING'
  | 'BEFORE'
  | 'BOOKING'
  | 'OVER'
  | 'PLANNING';

/** The dates of an event's meetings, for everybody. */
export type MeetingPhases = {
  __typename?: 'MeetingPhases';
  /** Planned: the end of asking. */
  askingUntil: Maybe<Scalars['DateTime']['output']>;
  /** Planned: when the schedule is announced for. */
  bookingFrom: Maybe<Scalars['DateTime']['output']>;
  closesAt: Scalars['DateTime']['output'];
  mode: MeetingMode;
  opensAt: Scalars['DateTime']['output'];
  phase: MeetingPhase;
  schedulePublishedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Where and when people meet, as staff draw it. */
export type MeetingPlaces = {
  __typename?: 'MeetingPlaces';
  booths: Array<PlaceBooth>;
  slots: Array<PlaceSlot>;
  tables: Array<PlaceTable>;
  walks: Array<PlaceWalk>;
  zones: Array<PlaceZone>;
};

export type MeetingPlacesOutcome = InvalidInput | MeetingPlacesSaved;

export type MeetingPlacesSaved = {
  __typename?: 'MeetingPlacesSaved';
  places: MeetingPlaces;
};

export type MeetingProfileInput = {
  eventId: Scalars['ID']['input'];
  isOpenToMeetings: Scalars['Boolean']['input'];
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  offerTagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  offers?: InputMaybe<Scalars['String']['input']>;
  seekTagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  seeks?: InputMaybe<Scalars['String']['input']>;
  /** Left as they are when not given. */
  sharesContact?: InputMaybe<Scalars['Boolean']['input']>;
  wanted?: InputMaybe<Scalars['String']['input']>;
  wantedColleges?: InputMaybe<Array<College>>;
  wantedFilieres?: InputMaybe<Array<Filiere>>;
};

export type MeetingProfileOutcome = InvalidInput | MeetingProfileSaved;

export type MeetingProfileSaved = {
  __typename?: 'MeetingProfileSaved';
  view: MeetingsView;
};

export type MeetingRepair = {
  __typename?: 'MeetingRepair';
  appliedAt: Maybe<Scalars['DateTime']['output']>;
  appliedBy: Maybe<Scalars['String']['output']>;
  causes: Array<RepairCause>;
  changes: Array<RepairChange>;
  id: Scalars['ID']['output'];
  /** Meetings to come that stay as they are. */
  kept: Scalars['Int']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Maybe<Scalars['String']['output']>;
  status: RepairStatus;
  /** Everybody with a change, who is told at once. */
  told: Array<MeetingPerson>;
};

/** For staff. */
export type MeetingReport = {
  __typename?: 'MeetingReport';
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  decidedBy: Maybe<Scalars['String']['output']>;
  decision: Maybe<ReportDecision>;
  decisionNote: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  reported: MeetingPerson;
  reportedAt: Scalars['DateTime']['output'];
  reporter: MeetingPerson;
  /** How many reports name this person at the event. */
  reportsOfPerson: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type MeetingRequest = {
  __typename?: 'MeetingRequest';
  /** Asked for this organisation: any colleague may take it. */
  company: Maybe<Scalars['String']['output']>;
  declineNote: Maybe<Scalars['String']['output']>;
  declineReason: Maybe<DeclineReason>;
  /** A request that waits ends by itself then. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  meeting: Maybe<Meeting>;
  message: Scalars['String']['output'];
  other: MeetingPerson;
  /** 1 matters most. */
  priority: Scalars['Int']['output'];
  /** Other times that the person asked proposes; the one who asked chooses. */
  proposedSlots: Array<Slot>;
  sentAt: Scalars['DateTime']['output'];
  sentByMe: Scalars['Boolean']['output'];
  status: RequestStatus;
  /** A request for the caller's company that a colleague took. */
  takenBy: Maybe<Scalars['String']['output']>;
};

/** How many requests a holder of this kind of ticket may have open at once; null is as many as they like. */
export type MeetingRequestLimit = {
  __typename?: 'MeetingRequestLimit';
  kindId: Scalars['ID']['output'];
  name: Text;
  requests: Maybe<Scalars['Int']['output']>;
};

export type MeetingRequestLimitInput = {
  kindId: Scalars['ID']['input'];
  requests?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody like `one` and somebody like `other` may not meet. */
export type MeetingRule = {
  __typename?: 'MeetingRule';
  one: MeetingSide;
  other: MeetingSide;
};

export type MeetingRuleInput = {
  one: MeetingSideInput;
  other: MeetingSideInput;
};

export type MeetingSaid = {
  __typename?: 'MeetingSaid';
  meeting: MeetingOfDay;
};

export type MeetingSaying = {
  __typename?: 'MeetingSaying';
  absent: Maybe<MeetingAbsent>;
  happened: Scalars['Boolean']['output'];
  /** Until when it can be taken back; later, staff put it right. */
  until: Scalars['DateTime']['output'];
};

export type MeetingSettings = {
  __typename?: 'MeetingSettings';
  colleaguesMayMeet: Scalars['Boolean']['output'];
  eventId: Scalars['ID']['output'];
  limits: Array<MeetingRequestLimit>;
  /** The longest of such pauses that a run can keep in the slots there are; null where any is kept. */
  longestPause: Maybe<Scalars['Int']['output']>;
  meetingsPerPerson: Maybe<Scalars['Int']['output']>;
  /** Minutes kept free between two meetings of a person in a schedule. */
  minutesBetween: Scalars['Int']['output'];
  /** Null: the event has no meetings yet. */
  phases: Maybe<MeetingPhases>;
  /** After so many days a request that nobody answered expires. */
  requestDays: Scalars['Int']['output'];
  requestsPerHour: Scalars['Int']['output'];
  rules: Array<MeetingRule>;
};

export type MeetingSettingsInput = {
  askingUntil?: InputMaybe<Scalars['DateTime']['input']>;
  bookingFrom?: InputMaybe<Scalars['DateTime']['input']>;
  closesAt: Scalars['DateTime']['input'];
  colleaguesMayMeet: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  limits: Array<MeetingRequestLimitInput>;
  meetingsPerPerson?: InputMaybe<Scalars['Int']['input']>;
  minutesBetween: Scalars['Int']['input'];
  mode: MeetingMode;
  opensAt: Scalars['DateTime']['input'];
  requestDays: Scalars['Int']['input'];
  requestsPerHour: Scalars['Int']['input'];
  /** All of them: what is not here is taken away. */
  rules: Array<MeetingRuleInput>;
};

export type MeetingSettingsOutcome = InvalidInput | MeetingSettingsSaved;

export type MeetingSettingsSaved = {
  __typename?: 'MeetingSettingsSaved';
  settings: MeetingSettings;
};

export type MeetingSettled = {
  __typename?: 'MeetingSettled';
  meeting: MeetingToSettle;
};

/** What one of two people is; null is anything. */
export type MeetingSide = {
  __typename?: 'MeetingSide';
  audience: Maybe<Audience>;
  college: Maybe<College>;
  filiere: Maybe<Filiere>;
};

export type MeetingSideInput = {
  audience?: InputMaybe<Audience>;
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
};

export type MeetingStatus =
  | 'BOOKED'
  | 'CANCELLED';

export type MeetingSuggestion = {
  __typename?: 'MeetingSuggestion';
  person: Participant;
  reasons: Array<SuggestionReason>;
};

/** A word that people choose to say what they offer or seek. */
export type MeetingTag = {
  __typename?: 'MeetingTag';
  id: Scalars['ID']['output'];
  /** The event added it; the others are the cluster's. */
  isOfEvent: Scalars['Boolean']['output'];
  isRetired: Scalars['Boolean']['output'];
  label: Text;
};

export type MeetingTagInput = {
  en: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  fr: Scalars['String']['input'];
  /** Missing: a new word. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** For every event, not for this one alone. Of a new word. */
  isOfCluster?: Scalars['Boolean']['input'];
};

/** A meeting that staff have to look at. */
export type MeetingToSettle = {
  __typename?: 'MeetingToSettle';
  /** Who was missing, by what was said. */
  absent: Array<Scalars['ID']['output']>;
  came: MeetingCame;
  id: Scalars['ID']['output'];
  parties: Array<MeetingPerson>;
  /** Who of the two says that it took place, and who that it did not. */
  saidHeld: Array<Scalars['ID']['output']>;
  saidNotHeld: Array<Scalars['ID']['output']>;
  slot: Slot;
  table: Scalars['String']['output'];
};

/** Another meeting of one of the two lies nearer than the minutes that staff keep free between two. */
export type MeetingTooClose = {
  __typename?: 'MeetingTooClose';
  alternatives: Array<Slot>;
  minutes: Scalars['Int']['output'];
};

/** People may ask and book between these two instants only. */
export type MeetingsClosed = {
  __typename?: 'MeetingsClosed';
  closesAt: Maybe<Scalars['DateTime']['output']>;
  opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Null: the event has no meetings. */
  phase: Maybe<MeetingPhase>;
};

export type MeetingsFigures = {
  __typename?: 'MeetingsFigures';
  accepted: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  booked: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  slots: Scalars['Int']['output'];
  tables: Scalars['Int']['output'];
  /** One row a slot: how many of the tables are used. */
  usage: Array<SlotUsage>;
};

export type MeetingsOutcome = {
  __typename?: 'MeetingsOutcome';
  accepted: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  collegePairs: Array<MeetingGroupPair>;
  colleges: Array<MeetingGroup>;
  coming: Scalars['Int']['output'];
  /** Of those held: the two, or staff, said so. */
  confirmed: Scalars['Int']['output'];
  disputed: Scalars['Int']['output'];
  filierePairs: Array<MeetingGroupPair>;
  filieres: Array<MeetingGroup>;
  /** Over, and nobody says that they did not happen. */
  held: Scalars['Int']['output'];
  notHeld: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  /** Booked and not cancelled. */
  placed: Scalars['Int']['output'];
  tables: Scalars['Int']['output'];
  usage: Array<SlotUsage>;
};

export type MeetingsView = {
  __typename?: 'MeetingsView';
  asked: Array<MeetingRequest>;
  /** Whom the person no longer sees. */
  blocked: Array<MeetingPerson>;
  closesAt: Scalars['DateTime']['output'];
  /** Staff closed the meetings of this event to the person. */
  isBarred: Scalars['Boolean']['output'];
  /** False when people may not ask now. */
  isOpen: Scalars['Boolean']['output'];
  /** The person's own switch: shown to others and may be asked. */
  isOpenToMeetings: Scalars['Boolean']['output'];
  languages: Array<Scalars['String']['output']>;
  offerTagIds: Array<Scalars['ID']['output']>;
  offers: Maybe<Scalars['String']['output']>;
  opensAt: Scalars['DateTime']['output'];
  phases: MeetingPhases;
  received: Array<MeetingRequest>;
  /** Requests that the person may still have open; null is as many as they like. */
  requestsLeft: Maybe<Scalars['Int']['output']>;
  schedule: Array<Meeting>;
  seekTagIds: Array<Scalars['ID']['output']>;
  seeks: Maybe<Scalars['String']['output']>;
  /** Those met may keep the person's e-mail address. */
  sharesContact: Scalars['Boolean']['output'];
  slots: Array<Slot>;
  /** Words to choose from, and those the person chose before. */
  vocabulary: Array<MeetingTag>;
  wanted: Maybe<Scalars['String']['output']>;
  wantedColleges: Array<College>;
  wantedFilieres: Array<Filiere>;
};

export type MemberDirectory = {
  __typename?: 'MemberDirectory';
  colleges: Array<CollegeCount>;
  filieres: Array<FiliereCount>;
  organisations: Array<Organisation>;
  parts: Array<DirectoryPartCount>;
  total: Scalars['Int']['output'];
};

/** What an organisation is to the cluster today. */
export type Membership =
  /** Its membership begins later. */
  | 'COMING'
  /** It was a member. */
  | 'FORMER'
  | 'MEMBER'
  | 'NEVER';

export type MembershipCount = {
  __typename?: 'MembershipCount';
  count: Scalars['Int']['output'];
  membership: Membership;
};

export type MergeOutcome = OrganisationsClash | OrganisationsMerged;

export type MergePreview = {
  __typename?: 'MergePreview';
  /** Events at which both have a booth: one of the two has to go first. */
  clashes: Array<Text>;
  drop: Organisation;
  keep: Organisation;
  rows: Array<MovingRows>;
};

/** Somebody who was missed at a meeting and has others to come. */
export type MissedPerson = {
  __typename?: 'MissedPerson';
  comingMeetings: Scalars['Int']['output'];
  missedAt: Array<Slot>;
  person: MeetingPerson;
};

export type MovedSession = {
  __typename?: 'MovedSession';
  from: SessionSpan;
  sessionId: Scalars['ID']['output'];
  title: Text;
  to: SessionSpan;
};

export type MovingRows = {
  __typename?: 'MovingRows';
  count: Scalars['Int']['output'];
  /** Of the database: person, exhibitor, … */
  table: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Books the slot at once: the person asked (a colleague, when asked for the company) accepts, the one who asked chooses
   * among the times proposed, or either of the two books what was accepted before.
   */
  acceptMeeting: BookOutcome;
  /** Accepts for the schedule that staff make; nothing is booked yet. */
  acceptWish: WishOutcome;
  actOnCampaign: CampaignActOutcome;
  addApp: AddFactorOutcome;
  addBoothDuty: BoothDutyOutcome;
  /** Places on a booth, one more than it has. */
  addBoothPlace: MeetingPlacesOutcome;
  addMeetingTables: MeetingPlacesOutcome;
  addOnTheSpot: RegistrationActOutcome;
  addOwnAbsence: SpeakerSpaceOutcome;
  addPasskey: AddFactorOutcome;
  addSpeakerAbsence: PartOutcome;
  /** Somebody for the stage by name and address; whoever the product knows by that address already stays as they are. */
  addStagePerson: NewSpeakerOutcome;
  addVideoRoom: MeetingPlacesOutcome;
  /** Shows a code that pairs one tablet to a point. */
  announceDevice: AnnounceOutcome;
  answerOffer: AnswerOfferOutcome;
  answerSpeakerConsent: SpeakerSpaceOutcome;
  applyRepair: ApplyRepairOutcome;
  approveRequests: DecideOutcome;
  /** Its scans stay; the main door stays too. */
  archivePoint: Scalars['Boolean']['output'];
  archiveTicketKind: PlacesSaved;
  /** `requestKey` is made by the client; the same key sent twice asks once. */
  askMeeting: AskOutcome;
  askOrderInvoice: OrderOutcome;
  askSpeakers: AskSpeakersOutcome;
  blockPerson: PersonBlocked;
  /** Staff: it will not take place. Tickets, meetings and orders end, everybody is told why; there is no way back. */
  cancelEvent: CancelEventOutcome;
  cancelMeeting: CancelMeetingOutcome;
  cancelOrder: OrderOutcome;
  /** Staff, also after it is paid: a credit note is issued, and what was paid is due back. */
  cancelOrderAsStaff: OrderOutcome;
  cancelRegistration: RegistrationActOutcome;
  /** What was not sent yet is not sent, and the survey no longer closes by itself. */
  cancelSurvey: Poll;
  cancelTicket: CancelTicketOutcome;
  changeAnswers: ChangeAnswersOutcome;
  /** A new name, or another point: it fetches the rules and the list of that one at once. Scans it made keep their point. */
  changeDevice: DeviceOutcome;
  changeStaffRole: StaffTeamOutcome;
  claimOrderPlace: ClaimPlaceOutcome;
  /** Asks to keep the page of the organisation whose address one has. */
  claimOrganisation: OrganisationPageOutcome;
  /** By the page once it is open: the speaker has taken it over. */
  claimSpeakerSpace: SpeakerSpace;
  /** The address works again, or was mended: campaigns take it in. */
  clearUnreachable: Scalars['Boolean']['output'];
  /** Places that nobody claimed go back to the event; tickets stay. */
  closeAllotment: AllotmentSaved;
  closePoll: ChangePollOutcome;
  /** Staff: whether somebody belongs to the organisation they named. */
  confirmAffiliation: AffiliatedPerson;
  /** What needs it can be done for ten minutes then. */
  confirmIdentity: ConfirmIdentityOutcome;
  /** A draft with the words and the audience of another campaign. */
  copyCampaign: Campaign;
  /** Staff: a draft. */
  createEvent: EventOutcome;
  createOrganisation: OrganisationOutcome;
  createPoll: CreatePollOutcome;
  /** Staff: a part of the order is taken back, with a credit note where it was invoiced. */
  creditOrderPlaces: OrderOutcome;
  decideMeetingReport: ReportDecisionOutcome;
  decideOrganisationChange: Scalars['Boolean']['output'];
  decideSessionProposal: SpeakerBoardOutcome;
  declineInvitation: Maybe<InvitationPage>;
  declineMeeting: AnswerOutcome;
  /** A session that runs late moves, and everybody concerned sees it. */
  delaySession: DelayOutcome;
  deleteDraftSession: DeleteDraftSessionOutcome;
  deleteProgrammePart: DeletePartOutcome;
  /** Staff: away with a draft that was never published. */
  discardEvent: DiscardEventOutcome;
  /** Staff: a draft with everything of an edition, moved to the new days. */
  duplicateEvent: EventOutcome;
  editRegistration: RegistrationActOutcome;
  /** For good. The address is typed again, so that nobody does it by a slip. */
  eraseMyData: ErasureOutcome;
  /** Staff, on somebody's request. */
  erasePerson: ErasureOutcome;
  extendOrder: OrderOutcome;
  finishSignIn: FinishSignInOutcome;
  /**
   * Where seats are limited this signs up for one. `wait`: join the line when it is full. `despite`: commitments that the
   * person was told of and goes against; a workshop among them is given up, a meeting never is.
   */
  followSession: FollowOutcome;
  giveFeedback: FeedbackOutcome;
  /** Staff: an order that was paid too late takes places that are free again. */
  giveOrderPlaces: OrderOutcome;
  /** Administrators: makes somebody one of the cluster's own people, or changes what they are. */
  giveStaffRole: StaffTeamOutcome;
  giveTeamRole: EventTeamOutcome;
  /** Takes somebody off the page who left. */
  hideOrganisationPerson: OrganisationPageOutcome;
  /** Staff: create or update events from a calendar file (CSV with a header line). */
  importCalendar: CalendarOutcome;
  invite: InviteOutcome;
  inviteSpeakers: InviteSpeakersOutcome;
  inviteToBooth: BoothOutcome;
  issueOrderInvoice: OrderOutcome;
  joinWaitingList: JoinWaitingOutcome;
  /** By the tablet that shows its key: what somebody drew for the attendance sheet. */
  keepSignature: SignatureOutcome;
  leaveWaitingList: Maybe<WaitingPlace>;
  lockRunMeetings: EditRunOutcome;
  makeClaimLink: ClaimLinkOutcome;
  /** Those that overlap a slot that there is are left out. */
  makeMeetingSlots: MeetingPlacesOutcome;
  /** The caller knows where the session is now. */
  markSessionSeen: Scalars['Boolean']['output'];
  /** Whoever chose the first has chosen the second. */
  mergeMeetingTags: VocabularyOutcome;
  mergeOrganisations: MergeOutcome;
  moderateQuestion: Poll;
  /** Lets words of the audience onto the screens, or takes them off. */
  moderateWords: WordsModerated;
  moveMeeting: BookOutcome;
  /** All by as much as the first one goes to that spot. */
  moveMeetingTables: MeetingPlacesOutcome;
  moveUpWaiting: WaitingActOutcome;
  nameOrderPlace: OrderOutcome;
  /** Out of turn, while a place is free. */
  offerWaiting: WaitingActOutcome;
  /** By an organiser who is signed in on the tablet: it works until they sign out. */
  openDoor: DevicePaired;
  /** The person invited has the page open. */
  openInvitation: Maybe<InvitationPage>;
  openPoll: ChangePollOutcome;
  /** All questions of the event that are asked, in their new order; those left out follow. */
  orderFormQuestions: FormChanged;
  /** All rooms, tracks or sequences of the event, in their new order. */
  orderProgrammeParts: PartOutcome;
  orderSupplies: BoothOrderOutcome;
  /** All kinds that are not archived, in their new order. */
  orderTicketKinds: PlacesSaved;
  /** By the tablet: takes the code, gives the tablet its key. */
  pairDevice: PairOutcome;
  /** What the browser asks a passkey, as JSON; answered once, within five minutes. */
  passkeyQuestion: Scalars['String']['output'];
  payOrder: PayOrderOutcome;
  placeDraftSession: DraftSessionOutcome;
  placeOrder: PlaceOrderOutcome;
  /** Without a slot the meeting is taken out. What was placed by hand is locked. */
  placeRunMeeting: EditRunOutcome;
  /** Asks for another name; staff say yes or no. */
  proposeOrganisationName: OrganisationPageOutcome;
  proposeRepair: ProposeRepairOutcome;
  proposeSessionWords: SpeakerSpaceOutcome;
  /** The person asked proposes one to five other times, and the one who asked chooses. */
  proposeTimes: AnswerOutcome;
  publishEvent: PublishEventOutcome;
  /** The draft becomes the programme, and whoever counts on a session that changed is told. */
  publishProgramme: PublishOutcome;
  publishScheduleRun: PublishRunOutcome;
  /** At most 2000 prints a call; safe to send again. */
  recordBadgePrints: BadgePrintsOutcome;
  recordBoothActs: BoothActsOutcome;
  /** By the tablet that shows its key: what was done at its desk. Safe to send again, in any order. */
  recordDeskActs: DeskActsOutcome;
  /** Staff: money arrived that no bank line and no provider told of. */
  recordPayment: OrderOutcome;
  /** By the tablet that shows its key. At most 200 scans a call; safe to send again, in any order. */
  recordScans: ScansOutcome;
  /** Staff: at the online provider where the money came from there, else a note that it was sent. */
  refundOrder: OrderOutcome;
  refuseRequests: DecideOutcome;
  register: RegistrationOutcome;
  /** A new code for the ticket; the one of `issue` opens no door any more, and the holder gets the new one by mail. */
  reissueTicket: RegistrationActOutcome;
  /** To those who miss something, at most once a day each. */
  remindExhibitors: ExhibitorsReminded;
  remindInvited: Scalars['Int']['output'];
  /** To those of them who miss something and were not written to since yesterday; how many are. */
  remindSpeakers: Scalars['Int']['output'];
  removeApp: SecondFactors;
  removeBoothDuty: BoothDutyOutcome;
  removeBoothItem: BoothOutcome;
  removeBoothLogo: BoothOutcome;
  /** Deleted when nobody answered it, else put away. */
  removeFormQuestion: RemoveQuestionOutcome;
  removeFromBooth: BoothOutcome;
  removeMeetingSlots: SlotsRemoved;
  /** All of them or none. */
  removeMeetingTables: RemoveTablesOutcome;
  /** One that has no table any more. */
  removeMeetingZone: MeetingPlacesOutcome;
  removeOwnAbsence: SpeakerSpace;
  removePasskey: SecondFactors;
  removeQuota: RemoveQuotaOutcome;
  removeSpeakerAbsence: DeletePartOutcome;
  removeSpeakerPhoto: SpeakerSpace;
  removeWaiting: WaitingActOutcome;
  /** A new secret address; the former one stops working. */
  renewAgendaFeed: AgendaFeed;
  /** Ten new ones; those of before are worth nothing any more. */
  renewRecoveryCodes: Array<Scalars['String']['output']>;
  /** The tables in their order, counted from the first number on. */
  renumberMeetingTables: MeetingPlacesOutcome;
  /** Tables that were lost are used again from now on. */
  reopenMeetingTables: MeetingPlacesOutcome;
  reportPerson: PersonReportOutcome;
  requestSignInLink: SignInLinkOutcome;
  resendMail: ResendOutcome;
  resendOrder: OrderOutcome;
  resendRegistration: RegistrationActOutcome;
  resendTicket: ResendTicketOutcome;
  /** Without a booth they are for everybody again. */
  reserveMeetingTables: MeetingPlacesOutcome;
  /** Administrators: takes all second factors of somebody who lost them, and ends their sessions; false when there were none. */
  resetSecondFactors: Scalars['Boolean']['output'];
  /** A run that came to nothing, once more with the same choices. */
  restartScheduleRun: StartRunOutcome;
  restoreFormQuestion: SaveQuestionOutcome;
  /** The draft becomes what that version had; nothing is published by it. */
  restoreProgrammeVersion: DraftRestored;
  /** Takes a cancellation back while there is a place. */
  restoreRegistration: RegistrationActOutcome;
  retireMeetingTag: VocabularyOutcome;
  revokeDevice: Scalars['Boolean']['output'];
  /** Codes of this key open no door from now on: their holders open their ticket again, which then has a new code. */
  revokeSigningKey: Array<SigningKey>;
  /** A new key signs from now on; codes of the former one stay good for 1 to 730 days. */
  rotateSigningKey: Array<SigningKey>;
  saveAgendaRules: PartOutcome;
  saveAllotment: SaveAllotmentOutcome;
  /** `away` are all slots to come in which the person wants no meeting. */
  saveAvailability: AvailabilityOutcome;
  saveBoothAsks: BoothAsksOutcome;
  saveBoothItem: BoothOutcome;
  saveBoothPlan: BoothPlanOutcome;
  saveBoothSupplies: ExhibitorBoardOutcome;
  saveCampaign: SaveCampaignOutcome;
  saveCode: SaveCodeOutcome;
  saveDeskSettings: DeskSettingsOutcome;
  /** VIP or not, and what the desk should know, of one guest or of many. Tablets learn it at once. */
  saveDoorNotes: DoorNotesOutcome;
  saveDraftSession: DraftSessionOutcome;
  saveExhibitor: ExhibitorBoardOutcome;
  saveExhibitorProfile: ExhibitorProfileOutcome;
  saveFormQuestion: SaveQuestionOutcome;
  saveMailTemplate: MailTemplateOutcome;
  saveMeetingNote: MeetingNoteOutcome;
  saveMeetingProfile: MeetingProfileOutcome;
  saveMeetingSettings: MeetingSettingsOutcome;
  saveMeetingTag: VocabularyOutcome;
  saveMeetingWalks: MeetingPlacesOutcome;
  /** Without an id a new one. */
  saveMeetingZone: MeetingPlacesOutcome;
  saveOfferHours: SaveOfferHoursOutcome;
  saveOrganisationPage: OrganisationPageOutcome;
  savePastFigures: PastFiguresOutcome;
  savePerson: PersonSaved;
  savePoint: PointOutcome;
  saveProgrammeRoom: PartOutcome;
  saveProgrammeSequence: PartOutcome;
  saveProgrammeTrack: PartOutcome;
  saveQuota: SaveQuotaOutcome;
  saveRegistrationRules: SaveRulesOutcome;
  saveSeller: SaveSellerOutcome;
  saveSpeakerDeadlines: SpeakerBoardOutcome;
  saveSpeakerNeeds: SpeakerSpaceOutcome;
  saveSpeakerProfile: SpeakerProfileOutcome;
  saveTicketKind: SaveKindOutcome;
  /** Either person says whether the meeting took place; said again, it replaces what they said. */
  sayMeetingCame: SayOutcome;
  /** Sends a survey to those who came, reminds the silent, and closes it. */
  scheduleSurvey: ScheduleSurveyOutcome;
  /** Sends the contact both links. */
  sendAllotment: AllotmentSaved;
  sendBoothInvitation: BoothOutcome;
  sendCampaign: SendCampaignOutcome;
  /** By the company: the link for colleagues, to one of them. */
  sendCompanyLink: SendCompanyLinkOutcome;
  sendConfirmationCode: ConfirmationCodeOutcome;
  /** To the caller's own address. */
  sendTestMail: TestMailOutcome;
  /** Not for an order, or after all. */
  setBankLineAside: BankLineOutcome;
  setBoothRole: BoothOutcome;
  /** Null when there is no such link. */
  setCampaignSubscription: Maybe<CampaignSubscription>;
  setGetsCampaigns: Scalars['Boolean']['output'];
  /** Language of the person, or of the browser when nobody is signed in. */
  setLanguage: Language;
  /** Staff: makes somebody of the organisation its representative, answers who asked, or ends it. */
  setRepresentative: Array<Representative>;
  settleBankLine: BankLineOutcome;
  /** Without `as` it is open again. False for one that is not there, or cannot end so. */
  settleConflict: Scalars['Boolean']['output'];
  /** What staff say outweighs what the two said. */
  settleMeeting: SettleOutcome;
  /** False for what is settled already. */
  settleWalkIn: Scalars['Boolean']['output'];
  /** What the booth may have from now on; nothing takes the contact back. */
  shareContact: ShareContactOutcome;
  /** Of an event, or of a year; shared again it keeps its link. */
  shareTable: TableShared;
  /** Whether one is shown on the page of one's organisation. */
  showMeInDirectory: OrganisationPageOutcome;
  showResults: ChangePollOutcome;
  signIn: SignInOutcome;
  /** The whole sign-in: a passkey is a device and a finger, a face or a PIN. Null when it is not one that is known here. */
  signInWithPasskey: Maybe<SignedIn>;
  signOut: Scalars['Boolean']['output'];
  /** Ends a session of one's own; false when there is none (any more). */
  signOutDevice: Scalars['Boolean']['output'];
  /** Ends all but this one; how many they were. */
  signOutOtherDevices: Scalars['Int']['output'];
  /** Under the theme of this name; '' for none, null for where they go by themselves. */
  sortWords: WordsModerated;
  /** A secret for an app; null when the person has one already. */
  startAddingApp: Maybe<AppToAdd>;
  /** What the browser asks a new passkey, as JSON. */
  startAddingPasskey: Scalars['String']['output'];
  startScheduleRun: StartRunOutcome;
  stopCode: CodeSaved;
  stopInvitations: Scalars['Int']['output'];
  /** The best schedule so far stays. */
  stopScheduleRun: ScheduleRun;
  supportQuestion: Poll;
  takeBackOrderPlace: OrderOutcome;
  /** By the company: a place that nobody claimed goes back to the event. */
  takeBackPlace: Maybe<CompanyPlaces>;
  takeBackSaying: SayOutcome;
  takeStaffRole: StaffTeamOutcome;
  takeTeamRole: EventTeamOutcome;
  transferTicket: TransferOutcome;
  undoApproval: RequestsDecided;
  /** Cancels every ticket of an import that is still valid. */
  undoAttendeeImport: UndoImportOutcome;
  /** Takes back the delay that made this version, while nothing was published after it. */
  undoDelay: DelayOutcome;
  undoRepair: UndoRepairOutcome;
  /** Gives up the seat, or the place in line, too. */
  unfollowSession: UnfollowOutcome;
  /** By the tablet that shows its key. */
  unpairDevice: Scalars['Boolean']['output'];
  /** Staff: back to a draft, while nobody is registered. */
  unpublishEvent: UnpublishEventOutcome;
  /** Its link stops to work. */
  unshareTable: TableShared;
  updateEvent: EventOutcome;
  updateOrganisation: OrganisationOutcome;
  /** With the id that the device gave its ballot, sending it again is answered as the first time. */
  vote: VoteOutcome;
  /** Takes one's contact back from a booth, for good. */
  withdrawContact: Scalars['Boolean']['output'];
  withdrawMeeting: AnswerOutcome;
};


export type MutationAcceptMeetingArgs = {
  requestId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationAcceptWishArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationActOnCampaignArgs = {
  act: CampaignAct;
  campaignId: Scalars['ID']['input'];
};


export type MutationAddAppArgs = {
  code: Scalars['String']['input'];
};


export type MutationAddBoothDutyArgs = {
  input: BoothDutyInput;
};


export type MutationAddBoothPlaceArgs = {
  boothId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationAddMeetingTablesArgs = {
  input: TableRangeInput;
};


export type MutationAddOnTheSpotArgs = {
  input: AddOnTheSpotInput;
};


export type MutationAddOwnAbsenceArgs = {
  input: OwnAbsenceInput;
};


export type MutationAddPasskeyArgs = {
  name: Scalars['String']['input'];
  passkey: Scalars['String']['input'];
};


export type MutationAddSpeakerAbsenceArgs = {
  input: SpeakerAbsenceInput;
};


export type MutationAddStagePersonArgs = {
  input: NewSpeakerInput;
};


export type MutationAddVideoRoomArgs = {
  eventId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  url: Scalars['String']['input'];
};


export type MutationAnnounceDeviceArgs = {
  eventId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  pointId: Scalars['ID']['input'];
};


export type MutationAnswerOfferArgs = {
  accept: Scalars['Boolean']['input'];
  offerId: Scalars['ID']['input'];
};


export type MutationAnswerSpeakerConsentArgs = {
  input: SpeakerConsentInput;
};


export type MutationApplyRepairArgs = {
  repairId: Scalars['ID']['input'];
};


export type MutationApproveRequestsArgs = {
  eventId: Scalars['ID']['input'];
  ticketIds: Array<Scalars['ID']['input']>;
};


export type MutationArchivePointArgs = {
  eventId: Scalars['ID']['input'];
  pointId: Scalars['ID']['input'];
};


export type MutationArchiveTicketKindArgs = {
  archived: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  kindId: Scalars['ID']['input'];
};


export type MutationAskMeetingArgs = {
  eventId: Scalars['ID']['input'];
  forCompany?: InputMaybe<Scalars['Boolean']['input']>;
  message: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  requestKey: Scalars['ID']['input'];
};


export type MutationAskOrderInvoiceArgs = {
  token: Scalars['String']['input'];
};


export type MutationAskSpeakersArgs = {
  pollId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};


export type MutationBlockPersonArgs = {
  eventId: Scalars['ID']['input'];
  isBlocked: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationCancelEventArgs = {
  eventId: Scalars['ID']['input'];
  input: CancelEventInput;
};


export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationCancelOrderArgs = {
  token: Scalars['String']['input'];
};


export type MutationCancelOrderAsStaffArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationCancelRegistrationArgs = {
  eventId: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};


export type MutationCancelSurveyArgs = {
  pollId: Scalars['ID']['input'];
};


export type MutationCancelTicketArgs = {
  code: Scalars['String']['input'];
};


export type MutationChangeAnswersArgs = {
  answers: Array<FormAnswerInput>;
  code: Scalars['String']['input'];
};


export type MutationChangeDeviceArgs = {
  deviceId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  pointId: Scalars['ID']['input'];
};


export type MutationChangeStaffRoleArgs = {
  personId: Scalars['ID']['input'];
  role: StaffRole;
};


export type MutationClaimOrderPlaceArgs = {
  answers?: InputMaybe<Array<FormAnswerInput>>;
  holder: PlaceHolderInput;
  language: Language;
  token: Scalars['String']['input'];
};


export type MutationClaimOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
};


export type MutationClaimSpeakerSpaceArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationClearUnreachableArgs = {
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationCloseAllotmentArgs = {
  allotmentId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationClosePollArgs = {
  pollId: Scalars['ID']['input'];
};


export type MutationConfirmAffiliationArgs = {
  isConfirmed: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationConfirmIdentityArgs = {
  proof: ProofInput;
};


export type MutationCopyCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationCreateEventArgs = {
  input: EventInput;
};


export type MutationCreateOrganisationArgs = {
  input: OrganisationInput;
};


export type MutationCreatePollArgs = {
  input: PollInput;
};


export type MutationCreditOrderPlacesArgs = {
  orderId: Scalars['ID']['input'];
  placeIds: Array<Scalars['ID']['input']>;
};


export type MutationDecideMeetingReportArgs = {
  decision: ReportDecision;
  note?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
};


export type MutationDecideOrganisationChangeArgs = {
  changeId: Scalars['ID']['input'];
  isApproved: Scalars['Boolean']['input'];
  word?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDecideSessionProposalArgs = {
  accept: Scalars['Boolean']['input'];
  answer: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDeclineInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationDeclineMeetingArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<DeclineReason>;
  requestId: Scalars['ID']['input'];
};


export type MutationDelaySessionArgs = {
  input: DelayInput;
};


export type MutationDeleteDraftSessionArgs = {
  eventId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
};


export type MutationDeleteProgrammePartArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  part: ProgrammePart;
  revision: Scalars['Int']['input'];
};


export type MutationDiscardEventArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationDuplicateEventArgs = {
  input: DuplicateEventInput;
};


export type MutationEditRegistrationArgs = {
  input: EditRegistrationInput;
};


export type MutationEraseMyDataArgs = {
  email: Scalars['String']['input'];
};


export type MutationErasePersonArgs = {
  email: Scalars['String']['input'];
};


export type MutationExtendOrderArgs = {
  dueAt: Scalars['DateTime']['input'];
  orderId: Scalars['ID']['input'];
};


export type MutationFinishSignInArgs = {
  proof: ProofInput;
};


export type MutationFollowSessionArgs = {
  despite?: InputMaybe<Array<Scalars['ID']['input']>>;
  sessionId: Scalars['ID']['input'];
  wait?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationGiveFeedbackArgs = {
  input: FeedbackInput;
};


export type MutationGiveOrderPlacesArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationGiveStaffRoleArgs = {
  input: NewStaffMemberInput;
};


export type MutationGiveTeamRoleArgs = {
  input: NewTeamMemberInput;
};


export type MutationHideOrganisationPersonArgs = {
  organisationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationImportCalendarArgs = {
  apply: Scalars['Boolean']['input'];
  csv: Scalars['String']['input'];
};


export type MutationInviteArgs = {
  input: InvitationsInput;
};


export type MutationInviteSpeakersArgs = {
  input: SpeakerInvitationsInput;
};


export type MutationInviteToBoothArgs = {
  input: BoothInvitationInput;
};


export type MutationIssueOrderInvoiceArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationJoinWaitingListArgs = {
  input: WaitingInput;
};


export type MutationKeepSignatureArgs = {
  input: SignatureInput;
};


export type MutationLeaveWaitingListArgs = {
  token: Scalars['String']['input'];
};


export type MutationLockRunMeetingsArgs = {
  locked: Scalars['Boolean']['input'];
  requestIds: Array<Scalars['ID']['input']>;
  revision: Scalars['Int']['input'];
  runId: Scalars['ID']['input'];
};


export type MutationMakeClaimLinkArgs = {
  placeId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


export type MutationMakeMeetingSlotsArgs = {
  input: SlotDayInput;
};


export type MutationMarkSessionSeenArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationMergeMeetingTagsArgs = {
  eventId: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  tagId: Scalars['ID']['input'];
};


export type MutationMergeOrganisationsArgs = {
  dropId: Scalars['ID']['input'];
  keepId: Scalars['ID']['input'];
};


export type MutationModerateQuestionArgs = {
  questionId: Scalars['ID']['input'];
  status: SpeakerQuestionStatus;
};


export type MutationModerateWordsArgs = {
  keys: Array<Scalars['ID']['input']>;
  questionId: Scalars['ID']['input'];
  shown: Scalars['Boolean']['input'];
};


export type MutationMoveMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationMoveMeetingTablesArgs = {
  column: Scalars['Int']['input'];
  eventId: Scalars['ID']['input'];
  row: Scalars['Int']['input'];
  tableIds: Array<Scalars['ID']['input']>;
  zoneId: Scalars['ID']['input'];
};


export type MutationMoveUpWaitingArgs = {
  entryId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationNameOrderPlaceArgs = {
  holder: PlaceHolderInput;
  placeId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


export type MutationOfferWaitingArgs = {
  entryId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationOpenDoorArgs = {
  eventId: Scalars['ID']['input'];
  pointId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationOpenInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationOpenPollArgs = {
  pollId: Scalars['ID']['input'];
};


export type MutationOrderFormQuestionsArgs = {
  eventId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type MutationOrderProgrammePartsArgs = {
  eventId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
  part: ProgrammePart;
};


export type MutationOrderSuppliesArgs = {
  input: BoothOrderInput;
};


export type MutationOrderTicketKindsArgs = {
  eventId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type MutationPairDeviceArgs = {
  code: Scalars['String']['input'];
};


export type MutationPayOrderArgs = {
  token: Scalars['String']['input'];
};


export type MutationPlaceDraftSessionArgs = {
  input: PlaceSessionInput;
};


export type MutationPlaceOrderArgs = {
  input: OrderInput;
};


export type MutationPlaceRunMeetingArgs = {
  requestId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  runId: Scalars['ID']['input'];
  slotId?: InputMaybe<Scalars['ID']['input']>;
  tableId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationProposeOrganisationNameArgs = {
  name: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
};


export type MutationProposeRepairArgs = {
  causes: Array<RepairCauseInput>;
  eventId: Scalars['ID']['input'];
};


export type MutationProposeSessionWordsArgs = {
  input: SessionProposalInput;
};


export type MutationProposeTimesArgs = {
  requestId: Scalars['ID']['input'];
  slotIds: Array<Scalars['ID']['input']>;
};


export type MutationPublishEventArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationPublishProgrammeArgs = {
  input: PublishInput;
};


export type MutationPublishScheduleRunArgs = {
  revision: Scalars['Int']['input'];
  runId: Scalars['ID']['input'];
};


export type MutationRecordBadgePrintsArgs = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  prints: Array<BadgePrintInput>;
};


export type MutationRecordBoothActsArgs = {
  acts: Array<BoothActInput>;
  exhibitorId: Scalars['ID']['input'];
};


export type MutationRecordDeskActsArgs = {
  acts: DeskActsInput;
};


export type MutationRecordPaymentArgs = {
  amountCents: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  receivedOn: Scalars['String']['input'];
};


export type MutationRecordScansArgs = {
  report: DeviceReport;
  scans: Array<ScanInput>;
};


export type MutationRefundOrderArgs = {
  amountCents: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  sentOn: Scalars['String']['input'];
};


export type MutationRefuseRequestsArgs = {
  eventId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  ticketIds: Array<Scalars['ID']['input']>;
};


export type MutationRegisterArgs = {
  input: RegistrationInput;
};


export type MutationReissueTicketArgs = {
  eventId: Scalars['ID']['input'];
  issue: Scalars['Int']['input'];
  ticketId: Scalars['ID']['input'];
};


export type MutationRemindExhibitorsArgs = {
  eventId: Scalars['ID']['input'];
  exhibitorIds: Array<Scalars['ID']['input']>;
};


export type MutationRemindInvitedArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationRemindSpeakersArgs = {
  eventId: Scalars['ID']['input'];
  personIds: Array<Scalars['ID']['input']>;
};


export type MutationRemoveBoothDutyArgs = {
  dutyId: Scalars['ID']['input'];
  exhibitorId: Scalars['ID']['input'];
};


export type MutationRemoveBoothItemArgs = {
  exhibitorId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
};


export type MutationRemoveBoothLogoArgs = {
  exhibitorId: Scalars['ID']['input'];
};


export type MutationRemoveFormQuestionArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRemoveFromBoothArgs = {
  exhibitorId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationRemoveMeetingSlotsArgs = {
  eventId: Scalars['ID']['input'];
  slotIds: Array<Scalars['ID']['input']>;
};


export type MutationRemoveMeetingTablesArgs = {
  eventId: Scalars['ID']['input'];
  tableIds: Array<Scalars['ID']['input']>;
};


export type MutationRemoveMeetingZoneArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRemoveOwnAbsenceArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRemovePasskeyArgs = {
  passkeyId: Scalars['ID']['input'];
};


export type MutationRemoveQuotaArgs = {
  eventId: Scalars['ID']['input'];
  quotaId: Scalars['ID']['input'];
};


export type MutationRemoveSpeakerAbsenceArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRemoveSpeakerPhotoArgs = {
  eventId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRemoveWaitingArgs = {
  entryId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationRenewAgendaFeedArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationRenumberMeetingTablesArgs = {
  eventId: Scalars['ID']['input'];
  firstNumber: Scalars['Int']['input'];
  tableIds: Array<Scalars['ID']['input']>;
};


export type MutationReopenMeetingTablesArgs = {
  eventId: Scalars['ID']['input'];
  tableIds: Array<Scalars['ID']['input']>;
};


export type MutationReportPersonArgs = {
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationRequestSignInLinkArgs = {
  email: Scalars['String']['input'];
  next?: InputMaybe<Scalars['String']['input']>;
};


export type MutationResendMailArgs = {
  eventId: Scalars['ID']['input'];
  mailId: Scalars['ID']['input'];
};


export type MutationResendOrderArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationResendRegistrationArgs = {
  eventId: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};


export type MutationResendTicketArgs = {
  code: Scalars['String']['input'];
};


export type MutationReserveMeetingTablesArgs = {
  boothId?: InputMaybe<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  tableIds: Array<Scalars['ID']['input']>;
};


export type MutationResetSecondFactorsArgs = {
  email: Scalars['String']['input'];
};


export type MutationRestartScheduleRunArgs = {
  runId: Scalars['ID']['input'];
};


export type MutationRestoreFormQuestionArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreProgrammeVersionArgs = {
  eventId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationRestoreRegistrationArgs = {
  eventId: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};


export type MutationRetireMeetingTagArgs = {
  eventId: Scalars['ID']['input'];
  isRetired: Scalars['Boolean']['input'];
  tagId: Scalars['ID']['input'];
};


export type MutationRevokeDeviceArgs = {
  deviceId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationRevokeSigningKeyArgs = {
  number: Scalars['Int']['input'];
};


export type MutationRotateSigningKeyArgs = {
  goodForDays: Scalars['Int']['input'];
};


export type MutationSaveAgendaRulesArgs = {
  input: AgendaRulesInput;
};


export type MutationSaveAllotmentArgs = {
  input: AllotmentInput;
};


export type MutationSaveAvailabilityArgs = {
  away: Array<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
};


export type MutationSaveBoothAsksArgs = {
  input: BoothAsksInput;
};


export type MutationSaveBoothItemArgs = {
  input: BoothItemInput;
};


export type MutationSaveBoothPlanArgs = {
  input: BoothPlanInput;
};


export type MutationSaveBoothSuppliesArgs = {
  input: BoothSuppliesInput;
};


export type MutationSaveCampaignArgs = {
  input: CampaignInput;
};


export type MutationSaveCodeArgs = {
  input: CodeInput;
};


export type MutationSaveDeskSettingsArgs = {
  input: DeskSettingsInput;
};


export type MutationSaveDoorNotesArgs = {
  input: DoorNotesInput;
};


export type MutationSaveDraftSessionArgs = {
  input: DraftSessionInput;
};


export type MutationSaveExhibitorArgs = {
  input: ExhibitorInput;
};


export type MutationSaveExhibitorProfileArgs = {
  input: ExhibitorProfileInput;
};


export type MutationSaveFormQuestionArgs = {
  input: FormQuestionInput;
};


export type MutationSaveMailTemplateArgs = {
  input: MailTemplateInput;
};


export type MutationSaveMeetingNoteArgs = {
  meetingId: Scalars['ID']['input'];
  nextStep?: InputMaybe<NextStep>;
  note?: InputMaybe<Scalars['String']['input']>;
  rating?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSaveMeetingProfileArgs = {
  input: MeetingProfileInput;
};


export type MutationSaveMeetingSettingsArgs = {
  input: MeetingSettingsInput;
};


export type MutationSaveMeetingTagArgs = {
  input: MeetingTagInput;
};


export type MutationSaveMeetingWalksArgs = {
  eventId: Scalars['ID']['input'];
  walks: Array<PlaceWalkInput>;
};


export type MutationSaveMeetingZoneArgs = {
  eventId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};


export type MutationSaveOfferHoursArgs = {
  eventId: Scalars['ID']['input'];
  hours: Scalars['Int']['input'];
};


export type MutationSaveOrganisationPageArgs = {
  input: OrganisationPageInput;
};


export type MutationSavePastFiguresArgs = {
  figures: Array<PastFigureInput>;
};


export type MutationSavePersonArgs = {
  eventId: Scalars['ID']['input'];
  isSaved: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationSavePointArgs = {
  input: PointInput;
};


export type MutationSaveProgrammeRoomArgs = {
  input: DraftRoomInput;
};


export type MutationSaveProgrammeSequenceArgs = {
  input: DraftSequenceInput;
};


export type MutationSaveProgrammeTrackArgs = {
  input: DraftTrackInput;
};


export type MutationSaveQuotaArgs = {
  input: QuotaInput;
};


export type MutationSaveRegistrationRulesArgs = {
  input: RegistrationRulesInput;
};


export type MutationSaveSellerArgs = {
  input: SellerInput;
};


export type MutationSaveSpeakerDeadlinesArgs = {
  input: SpeakerDeadlinesInput;
};


export type MutationSaveSpeakerNeedsArgs = {
  input: SpeakerNeedsInput;
};


export type MutationSaveSpeakerProfileArgs = {
  input: SpeakerProfileInput;
};


export type MutationSaveTicketKindArgs = {
  input: TicketKindInput;
};


export type MutationSayMeetingCameArgs = {
  absent?: InputMaybe<MeetingAbsent>;
  happened: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationScheduleSurveyArgs = {
  input: ScheduleSurveyInput;
};


export type MutationSendAllotmentArgs = {
  allotmentId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationSendBoothInvitationArgs = {
  exhibitorId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationSendCampaignArgs = {
  input: SendCampaignInput;
};


export type MutationSendCompanyLinkArgs = {
  email: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationSendTestMailArgs = {
  input: MailPreviewInput;
};


export type MutationSetBankLineAsideArgs = {
  aside: Scalars['Boolean']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationSetBoothRoleArgs = {
  exhibitorId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: BoothRole;
};


export type MutationSetCampaignSubscriptionArgs = {
  isSubscribed: Scalars['Boolean']['input'];
  token: Scalars['String']['input'];
};


export type MutationSetGetsCampaignsArgs = {
  getsCampaigns: Scalars['Boolean']['input'];
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetRepresentativeArgs = {
  isActive: Scalars['Boolean']['input'];
  organisationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  word?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSettleBankLineArgs = {
  lineId: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
};


export type MutationSettleConflictArgs = {
  as?: InputMaybe<ConflictEnding>;
  eventId: Scalars['ID']['input'];
  scanId: Scalars['ID']['input'];
};


export type MutationSettleMeetingArgs = {
  absentId?: InputMaybe<Scalars['ID']['input']>;
  happened: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationSettleWalkInArgs = {
  eventId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationShareContactArgs = {
  input: ShareContactInput;
};


export type MutationShareTableArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationShowMeInDirectoryArgs = {
  isShown: Scalars['Boolean']['input'];
  organisationId: Scalars['ID']['input'];
};


export type MutationShowResultsArgs = {
  pollId: Scalars['ID']['input'];
  shown: Scalars['Boolean']['input'];
};


export type MutationSignInArgs = {
  token: Scalars['String']['input'];
};


export type MutationSignInWithPasskeyArgs = {
  passkey: Scalars['String']['input'];
};


export type MutationSignOutDeviceArgs = {
  deviceId: Scalars['ID']['input'];
};


export type MutationSortWordsArgs = {
  keys: Array<Scalars['ID']['input']>;
  questionId: Scalars['ID']['input'];
  theme?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStartScheduleRunArgs = {
  input: ScheduleRunInput;
};


export type MutationStopCodeArgs = {
  codeId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
  stopped: Scalars['Boolean']['input'];
};


export type MutationStopInvitationsArgs = {
  eventId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type MutationStopScheduleRunArgs = {
  runId: Scalars['ID']['input'];
};


export type MutationSupportQuestionArgs = {
  questionId: Scalars['ID']['input'];
  supports: Scalars['Boolean']['input'];
};


export type MutationTakeBackOrderPlaceArgs = {
  placeId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


export type MutationTakeBackPlaceArgs = {
  placeId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


export type MutationTakeBackSayingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationTakeStaffRoleArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationTakeTeamRoleArgs = {
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: TeamRole;
};


export type MutationTransferTicketArgs = {
  input: TransferInput;
};


export type MutationUndoApprovalArgs = {
  eventId: Scalars['ID']['input'];
  ticketIds: Array<Scalars['ID']['input']>;
};


export type MutationUndoAttendeeImportArgs = {
  eventId: Scalars['ID']['input'];
  importId: Scalars['ID']['input'];
};


export type MutationUndoDelayArgs = {
  confirmed: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUndoRepairArgs = {
  repairId: Scalars['ID']['input'];
};


export type MutationUnfollowSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationUnpublishEventArgs = {
  eventId: Scalars['ID']['input'];
};


export type MutationUnshareTableArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpdateEventArgs = {
  eventId: Scalars['ID']['input'];
  input: EventInput;
};


export type MutationUpdateOrganisationArgs = {
  input: OrganisationInput;
  organisationId: Scalars['ID']['input'];
};


export type MutationVoteArgs = {
  answers: Array<AnswerInput>;
  ballotId?: InputMaybe<Scalars['ID']['input']>;
  link?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
};


export type MutationWithdrawContactArgs = {
  contactId: Scalars['ID']['input'];
};


export type MutationWithdrawMeetingArgs = {
  requestId: Scalars['ID']['input'];
};

export type MyAgenda = {
  __typename?: 'MyAgenda';
  commitments: Array<Commitment>;
  /** Secret address for calendar programs; null until the person asks for one. */
  feedUrl: Maybe<Scalars['String']['output']>;
};

/** What the representative of an exhibitor looks after. */
export type MyBooth = {
  __typename?: 'MyBooth';
  checklist: Array<BoothChecklistItem>;
  duties: Array<BoothDuty>;
  exhibitor: Exhibitor;
  orders: Array<BoothOrderLine>;
  ordersSettledAt: Maybe<Scalars['DateTime']['output']>;
  ordersUntil: Maybe<Scalars['DateTime']['output']>;
  pageUntil: Maybe<Scalars['DateTime']['output']>;
  places: Maybe<BoothPlaces>;
  /** Null for staff, who act on behalf. */
  role: Maybe<BoothRole>;
  supplies: Array<BoothSupply>;
  team: Array<ExhibitorTeamMember>;
};

/** What the caller was told about an event. */
export type MyMail = {
  __typename?: 'MyMail';
  id: Scalars['ID']['output'];
  kind: MailKind;
  sentAt: Scalars['DateTime']['output'];
  state: MailState;
  subject: Scalars['String']['output'];
};

/** One value, several, or words. */
export type NamedAnswer = {
  __typename?: 'NamedAnswer';
  picks: Maybe<Array<Scalars['Int']['output']>>;
  questionId: Scalars['ID']['output'];
  value: Maybe<Scalars['Int']['output']>;
  words: Maybe<Scalars['String']['output']>;
};

export type NamedBallot = {
  __typename?: 'NamedBallot';
  answers: Array<NamedAnswer>;
  name: Scalars['String']['output'];
  organisation: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
};

/** One printed row of the new-member table, with the counts it is made of. */
export type NewMemberRow = {
  __typename?: 'NewMemberRow';
  answers: Scalars['Int']['output'];
  eventSlug: Scalars['String']['output'];
  grade: MeanParts;
  information: MeanParts;
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
  __typename?: 'NewMemberTable';
  /** The same table as a CSV file, relative to this site. */
  csvUrl: Scalars['String']['output'];
  rows: Array<NewMemberRow>;
  year: Scalars['Int']['output'];
};

export type NewSpeakerInput = {
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
};

export type NewSpeakerOutcome = InvalidInput | SpeakerFound;

/** The names are for somebody whom nobody knows by this address yet. */
export type NewStaffMemberInput = {
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  role: StaffRole;
};

export type NewTeamMemberInput = {
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  role: TeamRole;
};

export type NextStep =
  | 'CALL'
  | 'MEET_AGAIN'
  | 'NONE'
  | 'OFFER'
  | 'WRITE';

/** No place is left in the kind of ticket. */
export type NoPlaceLeft = {
  __typename?: 'NoPlaceLeft';
  kindName: Text;
};

export type NotAnyMore = {
  __typename?: 'NotAnyMore';
  reason: NotAnyMoreReason;
};

export type NotAnyMoreReason =
  /** The other person has a ticket for this event already. */
  | 'HAS_TICKET'
  /** Not before the ticket is confirmed. */
  | 'NOT_CONFIRMED'
  /** The ticket was cancelled, refused or handed on. */
  | 'TICKET_ENDED'
  /** The time for it is over. */
  | 'TOO_LATE'
  /** The holder was let in with it. */
  | 'USED';

export type NotEnoughPlaces = {
  __typename?: 'NotEnoughPlaces';
  kindName: Text;
  placesLeft: Scalars['Int']['output'];
};

export type NotErased = {
  __typename?: 'NotErased';
  reason: NotErasedReason;
};

export type NotErasedReason =
  /** Nobody would be left who may conduct the site. */
  | 'LAST_OF_STAFF'
  /** What was typed is not the person's address. */
  | 'OTHER_ADDRESS';

export type NotPossibleNow = {
  __typename?: 'NotPossibleNow';
  reason: NotPossibleReason;
};

export type NotPossibleReason =
  /** It is no longer in the state that the page shows. */
  | 'CHANGED_MEANWHILE'
  /** The event will not take place. */
  | 'EVENT_CANCELLED'
  /** It costs something: it goes by an order. */
  | 'HAS_A_PRICE'
  /** The person has another ticket for the event. */
  | 'HAS_TICKET'
  /** It was handed on to somebody else. */
  | 'TRANSFERRED';

/** Before its time nobody knows, and after a month nobody asks. */
export type NotTheTimeToSay = {
  __typename?: 'NotTheTimeToSay';
  from: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

/** No open request, no slot to come or no table. */
export type NothingToPlan = {
  __typename?: 'NothingToPlan';
  requests: Scalars['Int']['output'];
  slots: Scalars['Int']['output'];
  tables: Scalars['Int']['output'];
};

export type NothingToPublish = {
  __typename?: 'NothingToPublish';
  version: Scalars['Int']['output'];
};

export type OfferAccepted = {
  __typename?: 'OfferAccepted';
  /** Null until the other person accepts too. */
  meeting: Maybe<Meeting>;
};

/** Too late, declined by the other, or withdrawn. */
export type OfferOver = {
  __typename?: 'OfferOver';
  until: Maybe<Scalars['DateTime']['output']>;
};

/** A place that somebody keeps for whoever has the link. */
export type OfferedPlace = {
  __typename?: 'OfferedPlace';
  event: Event;
  /** Who keeps it. */
  from: Scalars['String']['output'];
  isTaken: Scalars['Boolean']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
  /** What the registration form asks; what is shown hangs on the kind and the answers. */
  questions: Array<FormQuestion>;
};

/** Joined the line, in the order of arrival. */
export type OnWaitingList = {
  __typename?: 'OnWaitingList';
  email: Scalars['String']['output'];
  /** Null where the address was in line already: its link was sent there again. */
  rank: Maybe<Scalars['Int']['output']>;
  /** Opens the person's page of the line. */
  token: Maybe<Scalars['String']['output']>;
};

export type OpenAnswer = {
  __typename?: 'OpenAnswer';
  count: Scalars['Int']['output'];
  /** A person put it where it is. */
  isByHand: Scalars['Boolean']['output'];
  key: Scalars['ID']['output'];
  mayBeCoarse: Scalars['Boolean']['output'];
  words: Scalars['String']['output'];
};

/** An open question, with what was written to it and read by a person, sorted by theme. */
export type OpenQuestion = {
  __typename?: 'OpenQuestion';
  /** People who wrote something that is counted; below the smallest group none of it is told. */
  answers: Scalars['Int']['output'];
  hidden: Array<OpenAnswer>;
  id: Scalars['ID']['output'];
  label: Text;
  /** What is under no theme. */
  others: Array<OpenAnswer>;
  pollCode: Scalars['String']['output'];
  pollTitle: Text;
  smallestGroup: Scalars['Int']['output'];
  themes: Array<WordTheme>;
  toRead: Array<OpenAnswer>;
};

export type OptionCount = {
  __typename?: 'OptionCount';
  count: Scalars['Int']['output'];
  /** Where a ranking puts it on average, 1 is first. */
  meanPlace: Maybe<Scalars['Float']['output']>;
  /** The last number of the step that begins at the value. */
  upTo: Maybe<Scalars['Int']['output']>;
  value: Scalars['Int']['output'];
};

export type Order = {
  __typename?: 'Order';
  amounts: OrderAmounts;
  balance: OrderBalance;
  billing: Maybe<Billing>;
  buyerName: Scalars['String']['output'];
  /** Its buyer may still cancel it. */
  canCancel: Scalars['Boolean']['output'];
  /** Its buyer may ask for the invoice before it is paid. */
  canInvoice: Scalars['Boolean']['output'];
  /** Its buyer may still say who has a place. */
  canName: Scalars['Boolean']['output'];
  /** Until then its buyer may cancel it: as long as holders may cancel their tickets. */
  cancelUntil: Scalars['DateTime']['output'];
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  cancelledBecause: Maybe<CancelledBecause>;
  dueAt: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  event: Event;
  id: Scalars['ID']['output'];
  invoices: Array<InvoiceRef>;
  lines: Array<OrderLine>;
  method: PaymentMethod;
  paidAt: Maybe<Scalars['DateTime']['output']>;
  placedAt: Scalars['DateTime']['output'];
  places: Array<OrderPlace>;
  reference: Scalars['String']['output'];
  status: OrderStatus;
  /** Where there is something to pay by transfer. */
  transfer: Maybe<TransferInstructions>;
};

export type OrderAct = {
  __typename?: 'OrderAct';
  action: Scalars['String']['output'];
  /** Null when the product or the buyer acted. */
  actorName: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** What was said with it: an amount, a number, a name. */
  detail: Maybe<Scalars['String']['output']>;
};

/** Whole cents. Each line is rounded by itself. */
export type OrderAmounts = {
  __typename?: 'OrderAmounts';
  discountCents: Scalars['Int']['output'];
  netCents: Scalars['Int']['output'];
  totalCents: Scalars['Int']['output'];
  vat: Array<VatShare>;
  vatCents: Scalars['Int']['output'];
};

/** What was paid of what is to pay. */
export type OrderBalance = {
  __typename?: 'OrderBalance';
  /** Still to pay. */
  dueCents: Scalars['Int']['output'];
  paidCents: Scalars['Int']['output'];
  /** Paid too much, to go back to the buyer. */
  refundCents: Scalars['Int']['output'];
};

export type OrderChanged = {
  __typename?: 'OrderChanged';
  order: Order;
};

/** Whole cents with VAT, unless said otherwise, over all orders that the search and filters leave. */
export type OrderFigures = {
  __typename?: 'OrderFigures';
  dueCents: Scalars['Int']['output'];
  /** Invoices less credit notes, before VAT. */
  invoicedNetCents: Scalars['Int']['output'];
  orderedCents: Scalars['Int']['output'];
  paidCents: Scalars['Int']['output'];
  refundCents: Scalars['Int']['output'];
};

export type OrderInput = {
  /** Left out where the order costs nothing. */
  billing?: InputMaybe<BillingInput>;
  code?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  language: Language;
  method: PaymentMethod;
  organisationName: Scalars['String']['input'];
  /** A secret link that opens a kind with a price: an offer of the waiting list, an invitation. */
  pass?: InputMaybe<Scalars['String']['input']>;
  places: Array<OrderPlaceInput>;
  /** Made by the client; the same key sent twice orders once. */
  requestKey: Scalars['ID']['input'];
};

export type OrderItemInput = {
  count: Scalars['Int']['input'];
  kindId: Scalars['ID']['input'];
};

export type OrderLine = {
  __typename?: 'OrderLine';
  codeWord: Maybe<Scalars['String']['output']>;
  count: Scalars['Int']['output'];
  discountCents: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kindName: Text;
  netCents: Scalars['Int']['output'];
  /** Of one place before VAT, before what a code takes off. */
  priceCents: Scalars['Int']['output'];
  vatBasisPoints: Scalars['Int']['output'];
};

export type OrderList = {
  __typename?: 'OrderList';
  byMethod: Array<PaymentMethodCount>;
  byStatus: Array<OrderStatusCount>;
  byTask: Array<OrderTaskCount>;
  figures: OrderFigures;
  rows: Array<OrderRow>;
  total: Scalars['Int']['output'];
};

/** What an order of an event may be paid with. */
export type OrderOptions = {
  __typename?: 'OrderOptions';
  /** False while staff have not said who sells: nothing with a price can be ordered. */
  canInvoice: Scalars['Boolean']['output'];
  methods: Array<PaymentMethod>;
};

export type OrderOutcome = InvalidInput | OrderChanged | OrderRefused;

export type OrderPlace = {
  __typename?: 'OrderPlace';
  email: Maybe<Scalars['String']['output']>;
  familyName: Maybe<Scalars['String']['output']>;
  /** As the buyer typed them. */
  givenName: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kindName: Text;
  state: OrderPlaceState;
};

export type OrderPlaceInput = {
  /** Left out for a place that is named later. */
  holder?: InputMaybe<PlaceHolderInput>;
  kindId: Scalars['ID']['input'];
};

export type OrderPlaceState =
  /** Who was named gave the ticket back; somebody else may be named. */
  | 'LEFT'
  | 'NAMED'
  /** Nobody is named yet. */
  | 'OPEN'
  /** No longer part of the order. */
  | 'WITHDRAWN';

/** The token opens the buyer's page; it is told here and by e-mail, never again. */
export type OrderPlaced = {
  __typename?: 'OrderPlaced';
  order: Order;
  token: Scalars['String']['output'];
};

/** What it would cost; nothing is taken. */
export type OrderQuote = {
  __typename?: 'OrderQuote';
  amounts: OrderAmounts;
  lines: Array<OrderLine>;
};

export type OrderQuoteOutcome = CodeNotUsable | InvalidInput | OrderQuote;

export type OrderRefusal =
  | 'BANK_LINE_USED'
  | 'BILLING_NOT_READY'
  | 'CANCELLED_ALREADY'
  | 'NOTHING_TO_INVOICE'
  | 'NOTHING_TO_PAY'
  | 'NOTHING_TO_REFUND'
  | 'NOT_PENDING'
  | 'PLACE_TAKEN'
  | 'PROVIDER_UNREACHABLE'
  | 'SOLD_OUT'
  /** The event has begun, or begins too soon. */
  | 'TOO_LATE';

export type OrderRefused = {
  __typename?: 'OrderRefused';
  refusal: OrderRefusal;
};

export type OrderRow = {
  __typename?: 'OrderRow';
  buyerName: Scalars['String']['output'];
  dueAt: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  eventSlug: Scalars['String']['output'];
  eventTitle: Text;
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  method: PaymentMethod;
  organisation: Maybe<Scalars['String']['output']>;
  paidCents: Scalars['Int']['output'];
  placedAt: Scalars['DateTime']['output'];
  places: Scalars['Int']['output'];
  reference: Scalars['String']['output'];
  refundCents: Scalars['Int']['output'];
  status: OrderStatus;
  totalCents: Scalars['Int']['output'];
};

export type OrderStatus =
  | 'CANCELLED'
  | 'PAID'
  /** The money came after its places were given back, and no others are free: staff decide. */
  | 'PAID_WITHOUT_PLACES'
  | 'PENDING'
  /** Cancelled, and all that was paid has gone back. */
  | 'REFUNDED';

export type OrderStatusCount = {
  __typename?: 'OrderStatusCount';
  count: Scalars['Int']['output'];
  status: OrderStatus;
};

/** What waits for staff. */
export type OrderTask =
  | 'OVERDUE'
  /** Somebody gave back a ticket of the order. */
  | 'PLACE_LEFT'
  | 'TO_DECIDE'
  | 'TO_REFUND';

export type OrderTaskCount = {
  __typename?: 'OrderTaskCount';
  count: Scalars['Int']['output'];
  task: OrderTask;
};

export type Organisation = {
  __typename?: 'Organisation';
  city: Maybe<Scalars['String']['output']>;
  college: Maybe<College>;
  filiere: Maybe<Filiere>;
  id: Scalars['ID']['output'];
  isMember: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

/** A change of name or logo that waits for staff. */
export type OrganisationChange = {
  __typename?: 'OrganisationChange';
  id: Scalars['ID']['output'];
  /** Where the logo that is proposed is shown; null for a change of name. */
  logo: Maybe<Scalars['String']['output']>;
  /** Null for a change of logo. */
  name: Maybe<Scalars['String']['output']>;
  organisationId: Scalars['ID']['output'];
  organisationName: Scalars['String']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedByName: Scalars['String']['output'];
};

export type OrganisationFilter = {
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  membership?: InputMaybe<Membership>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  college?: InputMaybe<College>;
  domains: Array<Scalars['String']['input']>;
  filiere?: InputMaybe<Filiere>;
  memberFrom?: InputMaybe<Scalars['String']['input']>;
  memberUntil?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type OrganisationOutcome = InvalidInput | OrganisationSaved;

/** The page of an organisation in the directory. */
export type OrganisationPage = {
  __typename?: 'OrganisationPage';
  description: Text;
  /** Whether the caller belongs to it, and so may be shown. */
  isOwn: Scalars['Boolean']['output'];
  isShown: Scalars['Boolean']['output'];
  logo: Maybe<Scalars['String']['output']>;
  /** Whether the caller's address says that they may ask for it. */
  mayClaim: Scalars['Boolean']['output'];
  mayEdit: Scalars['Boolean']['output'];
  /** What the caller is to it; null for somebody else. */
  mine: Maybe<RepresentativeState>;
  organisation: Organisation;
  /** Who agreed to be shown. */
  people: Array<DirectoryPerson>;
  /** For those who keep it. */
  waiting: Array<OrganisationChange>;
  website: Maybe<Scalars['String']['output']>;
};

export type OrganisationPageInput = {
  descriptionEn: Scalars['String']['input'];
  descriptionFr: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  website?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationPageOutcome = InvalidInput | OrganisationPageSaved;

export type OrganisationPageSaved = {
  __typename?: 'OrganisationPageSaved';
  page: OrganisationPage;
};

/** What waits for staff in the directory. */
export type OrganisationQueue = {
  __typename?: 'OrganisationQueue';
  changes: Array<OrganisationChange>;
  duplicates: Array<LikelyDuplicate>;
  representatives: Array<RepresentativeAsked>;
};

export type OrganisationSaved = {
  __typename?: 'OrganisationSaved';
  organisation: StaffOrganisation;
};

export type OrganisationsClash = {
  __typename?: 'OrganisationsClash';
  events: Array<Text>;
};

export type OrganisationsMerged = {
  __typename?: 'OrganisationsMerged';
  organisationId: Scalars['ID']['output'];
};

export type OwnAbsenceInput = {
  endsAt: Scalars['DateTime']['input'];
  eventId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};

/** What somebody may say of a session that is over. */
export type OwnFeedback = {
  __typename?: 'OwnFeedback';
  /** It was in their agenda. */
  attended: Scalars['Boolean']['output'];
  /** Until when it may be changed. */
  closesAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** 1 to 5; null until it is given. */
  rating: Maybe<Scalars['Int']['output']>;
  sessionId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  text: Maybe<Scalars['String']['output']>;
  title: Text;
};

export type OwnSession = {
  __typename?: 'OwnSession';
  abstract: Text;
  endsAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** False while staff have it on the table and visitors do not see it. */
  isPublished: Scalars['Boolean']['output'];
  /** The latest one. */
  proposal: Maybe<SessionProposal>;
  role: SpeakerRole;
  room: Maybe<Scalars['String']['output']>;
  slides: Array<SpeakerSlides>;
  startsAt: Maybe<Scalars['DateTime']['output']>;
  title: Text;
  withNames: Array<Scalars['String']['output']>;
};

export type OwnSessionTitle = {
  __typename?: 'OwnSessionTitle';
  id: Scalars['ID']['output'];
  title: Text;
};

/** What fills a slot of a person: nothing, their own wish for no meeting, a session or a meeting. */
export type OwnSlot = {
  __typename?: 'OwnSlot';
  isAway: Scalars['Boolean']['output'];
  meeting: Maybe<Meeting>;
  /** Title of the talk or workshop that takes the slot. */
  session: Maybe<Text>;
  slot: Slot;
};

export type PairOutcome = DevicePaired | PairingCodeWrong;

/** Never made, used before, or too old: have a new one shown. */
export type PairingCodeWrong = {
  __typename?: 'PairingCodeWrong';
  at: Scalars['DateTime']['output'];
};

/** Somebody else changed or deleted it since; nothing was written. */
export type PartChangedMeanwhile = {
  __typename?: 'PartChangedMeanwhile';
  part: Maybe<ProgrammePart>;
};

/** Sessions, in the draft or published, are in it still. */
export type PartInUse = {
  __typename?: 'PartInUse';
  sessions: Scalars['Int']['output'];
};

export type PartOutcome = InvalidInput | PartChangedMeanwhile | ProgrammePartSaved;

/** Somebody of the event who is open to meetings. Never shows an e-mail address. */
export type Participant = {
  __typename?: 'Participant';
  college: Maybe<College>;
  filiere: Maybe<Filiere>;
  isSaved: Scalars['Boolean']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  /** ISO 639-1. */
  languages: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  offerTags: Array<MeetingTag>;
  offers: Maybe<Scalars['String']['output']>;
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  /** What stands between the caller and this person already. */
  request: Maybe<MeetingRequest>;
  seekTags: Array<MeetingTag>;
  seeks: Maybe<Scalars['String']['output']>;
  /** Whom they want to meet, in their words. */
  wanted: Maybe<Scalars['String']['output']>;
  wantedColleges: Array<College>;
  wantedFilieres: Array<Filiere>;
};

export type ParticipantFilter = {
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** A tag that they offer. */
  offers?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whom the caller saved. */
  saved?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  /** A tag that they seek. */
  seeks?: InputMaybe<Scalars['ID']['input']>;
};

export type ParticipantPage = {
  __typename?: 'ParticipantPage';
  colleges: Array<CollegeCount>;
  filieres: Array<FiliereCount>;
  languages: Array<LanguageCount>;
  /** The tags that most of them offer, and seek. */
  offers: Array<TagCount>;
  participants: Array<Participant>;
  saved: Scalars['Int']['output'];
  seeks: Array<TagCount>;
  total: Scalars['Int']['output'];
};

/** A secret link that opens the form: what it gives, and what is known of the person already. */
export type Pass = {
  __typename?: 'Pass';
  email: Maybe<Scalars['String']['output']>;
  event: Event;
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  familyName: Maybe<Scalars['String']['output']>;
  /** The company. */
  givenBy: Maybe<Scalars['String']['output']>;
  givenName: Maybe<Scalars['String']['output']>;
  /** True when a place is kept; an invitation keeps none. */
  keepsPlace: Scalars['Boolean']['output'];
  kind: TicketKind;
  organisationName: Maybe<Scalars['String']['output']>;
  placesLeft: Scalars['Int']['output'];
  sort: PassSort;
};

export type PassFault =
  | 'EVENT_CANCELLED'
  | 'EVENT_OVER'
  | 'EXPIRED'
  /** In line, and not yet their turn. */
  | 'NOT_YET'
  | 'UNKNOWN'
  /** Every place of the link was taken, or the link was used. */
  | 'USED_UP'
  | 'WITHDRAWN';

/** What the link was for; null where it never was anything. */
export type PassNotUsable = {
  __typename?: 'PassNotUsable';
  event: Maybe<Event>;
  givenBy: Maybe<Scalars['String']['output']>;
  why: PassFault;
};

export type PassOutcome = Pass | PassNotUsable;

export type PassSort =
  /** A company keeps places for its colleagues. */
  | 'COMPANY'
  /** Staff asked this person to come. */
  | 'INVITATION'
  /** Somebody waited, and a place is free. */
  | 'WAITING';

export type Passkey = {
  __typename?: 'Passkey';
  addedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** As the person calls it. */
  name: Scalars['String']['output'];
};

/** A figure of a year that staff entered. */
export type PastFigure = {
  __typename?: 'PastFigure';
  measure: PastMeasure;
  value: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** Takes the place of the figure of that year, or takes it away when there is no value. */
export type PastFigureInput = {
  measure: PastMeasure;
  value?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};

export type PastFiguresOutcome = InvalidInput | PastFiguresSaved;

export type PastFiguresSaved = {
  __typename?: 'PastFiguresSaved';
  figures: Array<PastFigure>;
};

/** What is known of a year; a college counts its members at the end of the year. */
export type PastMeasure =
  | 'ENDED_MEMBERSHIPS'
  | 'EVENTS'
  | 'LARGE_COMPANY'
  | 'LOCAL_AUTHORITY'
  | 'MEETINGS_HELD'
  | 'NEW_MEMBERSHIPS'
  | 'NEW_MEMBERS_MET'
  | 'PARTICIPANTS'
  | 'RESEARCH'
  | 'SME';

/** A meeting that has begun, with what the person keeps of it for themselves. */
export type PastMeeting = {
  __typename?: 'PastMeeting';
  meetingId: Scalars['ID']['output'];
  nextStep: Maybe<NextStep>;
  note: Maybe<Scalars['String']['output']>;
  rating: Maybe<Scalars['Int']['output']>;
  /** The other one shares their address with those they met. */
  sharesContact: Scalars['Boolean']['output'];
  slot: Slot;
  with: MeetingPerson;
};

export type PayOrderOutcome = OrderRefused | PaymentPage;

export type PaymentMethod =
  /** Costs nothing. */
  | 'NONE'
  | 'ONLINE'
  /** A public body pays on invoice, by Chorus Pro. */
  | 'PURCHASE_ORDER'
  | 'TRANSFER';

export type PaymentMethodCount = {
  __typename?: 'PaymentMethodCount';
  count: Scalars['Int']['output'];
  method: PaymentMethod;
};

/** This kind has a price: it is ordered. */
export type PaymentNeeded = {
  __typename?: 'PaymentNeeded';
  kind: TicketKind;
};

export type PaymentPage = {
  __typename?: 'PaymentPage';
  url: Scalars['String']['output'];
};

export type PaymentRow = {
  __typename?: 'PaymentRow';
  amountCents: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** YYYY-MM-DD. */
  receivedOn: Scalars['String']['output'];
  /** Line of the bank, online, or by hand. */
  source: PaymentSource;
};

export type PaymentSource =
  | 'BANK'
  | 'BY_HAND'
  | 'ONLINE';

export type PersonBlocked = {
  __typename?: 'PersonBlocked';
  isBlocked: Scalars['Boolean']['output'];
  personId: Scalars['ID']['output'];
};

export type PersonErased = {
  __typename?: 'PersonErased';
  proof: ErasedProof;
};

/** That person is not open to meetings, has left the event, or is oneself. */
export type PersonNotAvailable = {
  __typename?: 'PersonNotAvailable';
  personId: Scalars['ID']['output'];
};

export type PersonReportOutcome = InvalidInput | PersonNotAvailable | PersonReported;

export type PersonReported = {
  __typename?: 'PersonReported';
  personId: Scalars['ID']['output'];
};

export type PersonSaved = {
  __typename?: 'PersonSaved';
  isSaved: Scalars['Boolean']['output'];
  personId: Scalars['ID']['output'];
};

/** Where a session was, before the reader knew of its change. */
export type PlaceBefore = {
  __typename?: 'PlaceBefore';
  endsAt: Scalars['DateTime']['output'];
  place: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
};

/** A booth of the event, on which its team may meet. */
export type PlaceBooth = {
  __typename?: 'PlaceBooth';
  booth: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PlaceClaimed = {
  __typename?: 'PlaceClaimed';
  email: Scalars['String']['output'];
  /** False while the order is not paid: the ticket comes then. */
  isConfirmed: Scalars['Boolean']['output'];
};

export type PlaceHolderInput = {
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
};

export type PlaceOrderOutcome = CodeNotUsable | InvalidInput | KindNotForYou | NotEnoughPlaces | OrderPlaced | OrderRefused | PassNotUsable | RegistrationClosed;

export type PlaceSessionInput = {
  eventId: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  revision: Scalars['Int']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
  /** Null to put it back into the tray. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PlaceSlot = {
  __typename?: 'PlaceSlot';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Meetings in it, those cancelled too. */
  meetings: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
};

/** A numbered table, a place on a booth, or a room by video. */
export type PlaceTable = {
  __typename?: 'PlaceTable';
  /** Its team alone meets here, and only here. */
  booth: Maybe<PlaceBooth>;
  column: Maybe<Scalars['Int']['output']>;
  /** Meetings that are not over. */
  coming: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Broken or lost: no meeting goes there any more today. */
  isOut: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  number: Maybe<Scalars['Int']['output']>;
  row: Maybe<Scalars['Int']['output']>;
  videoUrl: Maybe<Scalars['String']['output']>;
  zoneId: Maybe<Scalars['ID']['output']>;
};

/** On foot from one zone to another. */
export type PlaceWalk = {
  __typename?: 'PlaceWalk';
  minutes: Scalars['Int']['output'];
  oneId: Scalars['ID']['output'];
  otherId: Scalars['ID']['output'];
};

export type PlaceWalkInput = {
  minutes: Scalars['Int']['input'];
  oneId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};

export type PlaceZone = {
  __typename?: 'PlaceZone';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** There are places: register instead. */
export type PlacesFree = {
  __typename?: 'PlacesFree';
  free: Maybe<Scalars['Int']['output']>;
};

export type PlacesSaved = {
  __typename?: 'PlacesSaved';
  id: Maybe<Scalars['ID']['output']>;
  settings: PlacesSettings;
};

export type PlacesSettings = {
  __typename?: 'PlacesSettings';
  kinds: Array<KindSettings>;
  /** How long somebody who waited has to answer. */
  offerHours: Scalars['Int']['output'];
  quotas: Array<Quota>;
};

export type PlacesShort = {
  __typename?: 'PlacesShort';
  free: Scalars['Int']['output'];
};

/** A booth on the plan, in steps of its grid. */
export type PlanBooth = {
  __typename?: 'PlanBooth';
  exhibitorId: Maybe<Scalars['ID']['output']>;
  height: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  width: Scalars['Int']['output'];
  x: Scalars['Int']['output'];
  y: Scalars['Int']['output'];
};

export type PlanBoothInput = {
  exhibitorId?: InputMaybe<Scalars['ID']['input']>;
  height: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  width: Scalars['Int']['input'];
  x: Scalars['Int']['input'];
  y: Scalars['Int']['input'];
};

/** Somebody else saved meanwhile; this is the plan as it is now. */
export type PlanChangedMeanwhile = {
  __typename?: 'PlanChangedMeanwhile';
  plan: BoothPlan;
};

/** Beyond what the scheduler takes. */
export type PlanTooLarge = {
  __typename?: 'PlanTooLarge';
  people: Scalars['Int']['output'];
  requests: Scalars['Int']['output'];
};

export type PointAccess =
  | 'EVERYBODY'
  /** Those who signed up for the session; others while seats last. */
  | 'SIGNED_UP_FIRST'
  | 'SIGNED_UP_ONLY';

export type PointInput = {
  access: PointAccess;
  capacity?: InputMaybe<Scalars['Int']['input']>;
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  eventId: Scalars['ID']['input'];
  /** Without: a new point. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: PointKind;
  kindIds: Array<Scalars['ID']['input']>;
  name: TextInput;
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  reentry: Scalars['Boolean']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  seatsKeptUntil?: InputMaybe<Scalars['DateTime']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

export type PointKind =
  | 'COCKTAIL'
  | 'DOOR'
  | 'LUNCH'
  | 'ROOM'
  | 'WORKSHOP';

export type PointOutcome = CheckInPoint | InvalidInput;

export type Poll = {
  __typename?: 'Poll';
  audience: PollAudience;
  /** Short address projected in the room. */
  code: Scalars['String']['output'];
  event: Event;
  /** True once the caller has answered. */
  hasAnswered: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Otherwise the team sees who has voted what. */
  isAnonymous: Scalars['Boolean']['output'];
  /** True for the team and for the moderators of its session. */
  mayRun: Scalars['Boolean']['output'];
  mode: PollMode;
  /** For the team, of a poll that is not anonymous; null for others. */
  namedBallots: Maybe<Array<NamedBallot>>;
  questions: Array<Question>;
  /** For those who run the poll: what the audience asks; null for others. */
  questionsToModerate: Maybe<Array<QuestionToModerate>>;
  /** Null while results are hidden from the caller. */
  results: Maybe<PollResults>;
  resultsShown: Scalars['Boolean']['output'];
  /** Results are hidden from everybody but those who run the poll until it closes, and shown then. */
  resultsWait: Scalars['Boolean']['output'];
  /** For those who run it, once it was set. */
  sending: Maybe<SurveySending>;
  /** The session it belongs to, whose moderators run it too. */
  sessionId: Maybe<Scalars['ID']['output']>;
  /** Results of fewer people are shown to nobody. */
  smallestGroup: Scalars['Int']['output'];
  status: PollStatus;
  /** Ids of the questions to the speakers that the caller carries. */
  supported: Array<Scalars['ID']['output']>;
  title: Text;
  /** For those who run the poll: what was written, what nobody has judged first; null for others. */
  writtenWords: Maybe<Array<WrittenWords>>;
};

/** ANYONE: without having signed in as well, one ballot a device. */
export type PollAudience =
  | 'ANYONE'
  | 'PARTICIPANTS';

/** A closed poll does not open again; a draft cannot be closed. */
export type PollChangeRefused = {
  __typename?: 'PollChangeRefused';
  status: PollStatus;
};

export type PollChanged = {
  __typename?: 'PollChanged';
  poll: Poll;
};

export type PollCreated = {
  __typename?: 'PollCreated';
  poll: Poll;
};

export type PollInput = {
  /** Yes when left out. Without it the audience is PARTICIPANTS, and no group is needed. */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** PARTICIPANTS when left out. */
  audience?: InputMaybe<PollAudience>;
  eventId: Scalars['ID']['input'];
  mode: PollMode;
  questions: Array<QuestionInput>;
  /** No when left out. */
  resultsWait?: InputMaybe<Scalars['Boolean']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 50; 5 when left out. It cannot be changed once the poll is made. */
  smallestGroup?: InputMaybe<Scalars['Int']['input']>;
  titleEn: Scalars['String']['input'];
  titleFr: Scalars['String']['input'];
};

/** LIVE is answered in the room, SURVEY afterwards. */
export type PollMode =
  | 'LIVE'
  | 'SURVEY';

export type PollNotOpen = {
  __typename?: 'PollNotOpen';
  status: PollStatus;
};

export type PollResults = {
  __typename?: 'PollResults';
  /** Ballots received. */
  answers: Scalars['Int']['output'];
  /** Ballots of which the results are made; the others wait to be counted with more. */
  counted: Scalars['Int']['output'];
  pollId: Scalars['ID']['output'];
  questions: Array<QuestionResult>;
  /** What is asked of the speakers and may be seen, what is carried most first. */
  speakerQuestions: Array<SpeakerQuestion>;
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
  __typename?: 'Programme';
  /** What changed since the programme was first published, the latest version first; the last twenty. */
  changes: Array<PublicChanges>;
  rooms: Array<Room>;
  sequences: Array<Sequence>;
  sessions: Array<Session>;
  tracks: Array<Track>;
  /** The number of the latest published version; 0 while nothing is published. */
  version: Scalars['Int']['output'];
};

export type ProgrammeDraft = {
  __typename?: 'ProgrammeDraft';
  absences: Array<SpeakerAbsence>;
  rooms: Array<DraftRoom>;
  rules: AgendaRules;
  sequences: Array<DraftSequence>;
  sessions: Array<DraftSession>;
  tracks: Array<DraftTrack>;
  /** The latest published version; 0 while nothing is published. */
  version: Scalars['Int']['output'];
};

export type ProgrammePart =
  | 'ROOM'
  | 'SEQUENCE'
  | 'TRACK';

export type ProgrammePartSaved = {
  __typename?: 'ProgrammePartSaved';
  id: Scalars['ID']['output'];
};

export type ProgrammePublished = {
  __typename?: 'ProgrammePublished';
  number: Scalars['Int']['output'];
  told: Scalars['Int']['output'];
};

export type ProgrammeVersion = {
  __typename?: 'ProgrammeVersion';
  /** Empty for the first version: everything was new. */
  changes: Array<SessionChange>;
  note: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Null where the product did it by itself. */
  publishedBy: Maybe<Scalars['String']['output']>;
};

/** One of them. */
export type ProofInput = {
  /** Six digits, from the app. */
  appCode?: InputMaybe<Scalars['String']['input']>;
  /** Six digits, from the message; for those who have no second factor. */
  mailedCode?: InputMaybe<Scalars['String']['input']>;
  /** What the browser answers to `passkeyQuestion`, as JSON. */
  passkey?: InputMaybe<Scalars['String']['input']>;
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
};

/** It is not the right one, is too old or was used. */
export type ProofRefused = {
  __typename?: 'ProofRefused';
  triesLeft: Scalars['Int']['output'];
};

export type ProposeRepairOutcome = InvalidInput | RepairProposed;

/** What visitors read of a version: what changed, not who changed it. */
export type PublicChanges = {
  __typename?: 'PublicChanges';
  changes: Array<SessionChange>;
  note: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type PublicationConflict = {
  __typename?: 'PublicationConflict';
  /** BOOKED_MEANWHILE, REQUEST_CLOSED, PERSON_LEFT, SLOT_OVER, PERSON_TAKEN, PERSON_FULL, TOO_CLOSE or TABLE_TAKEN */
  conflict: Scalars['String']['output'];
  people: Array<MeetingPerson>;
};

export type PublishEventOutcome = EventIsCancelled | EventNotReady | EventSaved;

export type PublishInput = {
  /** The caller saw what publishing does to people, and the errors that are left. */
  confirmed: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  /** For visitors, beside the changes; may be empty. */
  note: Scalars['String']['input'];
  /** The latest version that the caller saw. */
  version: Scalars['Int']['input'];
};

/** Errors are left, or people lose a meeting or a seat: the caller must have seen it. */
export type PublishNeedsConfirming = {
  __typename?: 'PublishNeedsConfirming';
  elsewhere: Scalars['Int']['output'];
  errorsLeft: Scalars['Int']['output'];
};

export type PublishOutcome = InvalidInput | NothingToPublish | ProgrammePublished | PublishNeedsConfirming | PublishedMeanwhile;

/** What publishing would do. */
export type PublishPreview = {
  __typename?: 'PublishPreview';
  changes: Array<SessionChange>;
  conflicts: ConflictCounts;
  elsewhere: Array<BoundElsewhere>;
  /** How many people are told. */
  told: Scalars['Int']['output'];
  /** Sessions in the tray, which are not published. */
  unplaced: Scalars['Int']['output'];
};

export type PublishRunOutcome = RunNotPublishable | SchedulePublished | ScheduleRunChanged;

export type PublishedMeanwhile = {
  __typename?: 'PublishedMeanwhile';
  latest: ProgrammeVersion;
};

/** Somebody published the programme since; the delay is part of what they saw. */
export type PublishedSince = {
  __typename?: 'PublishedSince';
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Staff: who did what, the latest first. */
  auditLog: AuditLog;
  bankLines: BankLineList;
  /** By the secret in the link of a campaign. */
  campaignSubscription: Maybe<CampaignSubscription>;
  checkCode: CodeOutcome;
  companyPlaces: Maybe<CompanyPlaces>;
  compareRuns: RunComparison;
  /** Who has the caller's contact. */
  contactsOfMine: Array<ContactOfMine>;
  /** Staff, on somebody's request: what is held under this address; null when nobody has it. */
  dataOf: Maybe<HeldData>;
  /** Staff: who was erased lately, the latest first, without names. */
  erasures: Array<ErasureProof>;
  /** Null when there is no such event or the caller may not see it. */
  event: Maybe<Event>;
  /** Staff: null when there is no such event. */
  eventBasics: Maybe<EventBasics>;
  /** Staff: what would end with the event. */
  eventCancellation: Array<EventCancellationPart>;
  /** Staff: what a copy of the event would take along. */
  eventCopy: Array<EventCopyPart>;
  events: EventList;
  /** Slots free for both people of a request and with a table left. */
  freeSlots: Array<Slot>;
  invitationPage: Maybe<InvitationPage>;
  /** True when the product runs with the demo year, on the demo clock. */
  isDemo: Scalars['Boolean']['output'];
  /** Whether a ticket had this code before it got a new one; which ticket, nobody is told. */
  isFormerTicketCode: Scalars['Boolean']['output'];
  mailPreview: MailPreviewOutcome;
  me: Maybe<Me>;
  /** Why the two of a request can book none: one of them has as many meetings as staff allow. */
  meetingLimit: Maybe<MeetingLimitReached>;
  /** The public directory of members and partners. */
  memberDirectory: MemberDirectory;
  mergePreview: MergePreview;
  /** What is held about the person who is signed in. */
  myData: HeldData;
  myDevices: Array<SignedInDevice>;
  mySecondFactors: SecondFactors;
  newMemberTable: Maybe<NewMemberTable>;
  /** Years that have new-member sessions with answers, latest first. */
  newMemberYears: Maybe<Array<Scalars['Int']['output']>>;
  offeredPlace: Maybe<OfferedPlace>;
  /** By a secret of the buyer's page; null for one that opens nothing. */
  order: Maybe<Order>;
  orderQuote: OrderQuoteOutcome;
  /** Staff: orders of one event, or of all. */
  orders: OrderList;
  /** Also by the id of an organisation that became part of this one. */
  organisationPage: Maybe<OrganisationPage>;
  /** Staff: who says that they belong to it. */
  organisationPeople: Array<AffiliatedPerson>;
  /** Staff: what waits for them. */
  organisationQueue: OrganisationQueue;
  organisationRepresentatives: Array<Representative>;
  /** What a secret link opens. */
  pass: PassOutcome;
  pastFigures: Maybe<Array<PastFigure>>;
  /** With the secret part of a personal link, as whom it was made for. */
  poll: Maybe<Poll>;
  publicationPreview: SchedulePublication;
  /** Years that a report can be made of, latest first. */
  reportYears: Maybe<Array<Scalars['Int']['output']>>;
  /** Where a meeting of a run, or a request that it left out, could go by hand. */
  runPlaces: Array<RunPlace>;
  scheduleRun: ScheduleRunView;
  /** Staff; null until it is said. */
  seller: Maybe<Seller>;
  /** The server's clock, so that a phone that runs late still knows what is next. */
  serverTime: Scalars['DateTime']['output'];
  /** A table that staff shared, for whoever has its link. */
  sharedTable: Maybe<SharedTable>;
  /** Newest first. */
  signingKeys: Array<SigningKey>;
  /**
   * The results of a closed poll among those who gave this answer to the question that splits it; null where they, or
   * those who are left, are too few.
   */
  splitResults: Maybe<PollResults>;
  /** Staff: every event, drafts too, the latest first. */
  staffEvents: StaffEventList;
  staffHome: Maybe<StaffHome>;
  staffOrder: Maybe<StaffOrder>;
  /** Staff: every organisation, members or not. */
  staffOrganisations: StaffOrganisationList;
  /** Administrators: the cluster's own people. */
  staffTeam: Array<StaffMember>;
  /** For the tablet that shows its key in the header X-Door-Key, and no other. */
  tablet: TabletOutcome;
  /** By the code of the ticket itself, which is the secret that its holder has. */
  ticket: Maybe<Ticket>;
  /** Null when no sign-in waits for anything. */
  unfinishedSignIn: Maybe<SignInUnfinished>;
  waitingPlace: Maybe<WaitingPlace>;
  waysToConfirm: WaysToConfirm;
  yearReport: Maybe<YearReport>;
};


export type QueryAuditLogArgs = {
  filter: AuditFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCampaignSubscriptionArgs = {
  token: Scalars['String']['input'];
};


export type QueryCheckCodeArgs = {
  eventId: Scalars['ID']['input'];
  word: Scalars['String']['input'];
};


export type QueryCompanyPlacesArgs = {
  token: Scalars['String']['input'];
};


export type QueryCompareRunsArgs = {
  oneId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};


export type QueryDataOfArgs = {
  email: Scalars['String']['input'];
};


export type QueryErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryEventBasicsArgs = {
  slug: Scalars['String']['input'];
};


export type QueryEventCancellationArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryEventCopyArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  filter: EventFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFreeSlotsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryInvitationPageArgs = {
  token: Scalars['String']['input'];
};


export type QueryIsFormerTicketCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryMailPreviewArgs = {
  input: MailPreviewInput;
};


export type QueryMeetingLimitArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryMemberDirectoryArgs = {
  college?: InputMaybe<College>;
  filiere?: InputMaybe<Filiere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  part?: InputMaybe<DirectoryPart>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMergePreviewArgs = {
  dropId: Scalars['ID']['input'];
  keepId: Scalars['ID']['input'];
};


export type QueryNewMemberTableArgs = {
  language?: InputMaybe<Language>;
  year: Scalars['Int']['input'];
};


export type QueryOfferedPlaceArgs = {
  token: Scalars['String']['input'];
};


export type QueryOrderArgs = {
  token: Scalars['String']['input'];
};


export type QueryOrderQuoteArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  eventId: Scalars['ID']['input'];
  items: Array<OrderItemInput>;
  pass?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrdersArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  method?: InputMaybe<PaymentMethod>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<OrderStatus>;
  task?: InputMaybe<OrderTask>;
};


export type QueryOrganisationPageArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryOrganisationPeopleArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryOrganisationRepresentativesArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryPassArgs = {
  token: Scalars['String']['input'];
};


export type QueryPollArgs = {
  code: Scalars['String']['input'];
  link?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicationPreviewArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryRunPlacesArgs = {
  requestId: Scalars['ID']['input'];
  runId: Scalars['ID']['input'];
};


export type QueryScheduleRunArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<UnplacedReason>;
  search?: InputMaybe<Scalars['String']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
  unplacedOffset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySharedTableArgs = {
  language?: InputMaybe<Language>;
  token: Scalars['String']['input'];
};


export type QuerySplitResultsArgs = {
  pollId: Scalars['ID']['input'];
  value: Scalars['Int']['input'];
};


export type QueryStaffEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EventStatus>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStaffOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffOrganisationsArgs = {
  filter: OrganisationFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTicketArgs = {
  code: Scalars['String']['input'];
};


export type QueryWaitingPlaceArgs = {
  token: Scalars['String']['input'];
};


export type QueryYearReportArgs = {
  language?: InputMaybe<Language>;
  year: Scalars['Int']['input'];
};

export type Question = {
  __typename?: 'Question';
  highest: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: QuestionKind;
  label: Text;
  /** Of a number its limits; of several choices how many at most. */
  lowest: Maybe<Scalars['Int']['output']>;
  /** Labels of the values a person may choose, best or first at the top. */
  options: Array<QuestionOption>;
  required: Scalars['Boolean']['output'];
  /** Title of the part that begins with this question. */
  section: Maybe<Text>;
  /** Asked only of those who answered one of these values to that question. */
  shownIf: Maybe<QuestionCondition>;
  /** The results may be read by the answer to this question. */
  splits: Scalars['Boolean']['output'];
};

export type QuestionCondition = {
  __typename?: 'QuestionCondition';
  questionId: Scalars['ID']['output'];
  values: Array<Scalars['Int']['output']>;
};

export type QuestionInput = {
  highest?: InputMaybe<Scalars['Int']['input']>;
  kind: QuestionKind;
  labelEn: Scalars['String']['input'];
  labelFr: Scalars['String']['input'];
  lowest?: InputMaybe<Scalars['Int']['input']>;
  optionsEn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A choice or a ranking has two to ten; a scale of 4 or 5 may have labels of its own, best first. */
  optionsFr?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Yes when left out. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  sectionEn?: InputMaybe<Scalars['String']['input']>;
  sectionFr?: InputMaybe<Scalars['String']['input']>;
  /** Position, from 1, of a question before this one that decides whether this one is asked. */
  shownIfQuestion?: InputMaybe<Scalars['Int']['input']>;
  shownIfValues?: InputMaybe<Array<Scalars['Int']['input']>>;
  splits?: InputMaybe<Scalars['Boolean']['input']>;
  /** Once a poll, on a question of the kind that the report reads. */
  topic?: InputMaybe<QuestionTopic>;
};

export type QuestionKind =
  | 'GRADE_10'
  | 'MULTIPLE_CHOICE'
  /** 0 to 10: would you recommend it? */
  | 'NPS'
  | 'NUMBER'
  | 'OPEN_TEXT'
  | 'RANKING'
  | 'RATING_5'
  | 'SATISFACTION'
  /** Shown as a cloud of words. */
  | 'SHORT_TEXT'
  | 'SINGLE_CHOICE'
  /** The audience asks, and carries what others ask; alone in its poll. */
  | 'SPEAKER_QUESTIONS'
  | 'YES_NO';

/** Another question is shown or not by the answer to this one: change that one first. */
export type QuestionNeeded = {
  __typename?: 'QuestionNeeded';
  by: Text;
};

export type QuestionOption = {
  __typename?: 'QuestionOption';
  label: Text;
  value: Scalars['Int']['output'];
};

export type QuestionResult = {
  __typename?: 'QuestionResult';
  /** People who answered this question; null when they are too few for its results to be shown. */
  answers: Maybe<Scalars['Int']['output']>;
  /** One entry an option, in the order of the options, or a step of numbers. */
  counts: Array<OptionCount>;
  /** Mean of the values, null without answers or for a choice. */
  mean: Maybe<Scalars['Float']['output']>;
  /** Net promoter score, from -100 to 100. */
  nps: Maybe<Scalars['Int']['output']>;
  questionId: Scalars['ID']['output'];
  /** Words that may be seen, the most frequent first. */
  words: Array<WordCount>;
};

export type QuestionToModerate = {
  __typename?: 'QuestionToModerate';
  id: Scalars['ID']['output'];
  mayBeCoarse: Scalars['Boolean']['output'];
  status: SpeakerQuestionStatus;
  supports: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

/** What a question is to the yearly report. */
export type QuestionTopic =
  | 'PARTNER_CLUB_INFORMATION'
  | 'SATISFACTION'
  | 'SESSION_GRADE';

export type Quota = {
  __typename?: 'Quota';
  id: Scalars['ID']['output'];
  /** For companies and orders, nobody named yet. */
  kept: Scalars['Int']['output'];
  kindIds: Array<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** To people who waited. */
  offered: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
  /** tickets + kept + offered. */
  taken: Scalars['Int']['output'];
  tickets: Scalars['Int']['output'];
};

/** Kinds of ticket still take from it. */
export type QuotaInUse = {
  __typename?: 'QuotaInUse';
  kindNames: Array<Text>;
};

export type QuotaInput = {
  eventId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

/** More places are taken than that. */
export type QuotaTooSmall = {
  __typename?: 'QuotaTooSmall';
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  taken: Scalars['Int']['output'];
};

/** What was agreed to or refused, in the words that were shown. */
export type RecordedConsent = {
  __typename?: 'RecordedConsent';
  eventTitle: Text;
  granted: Scalars['Boolean']['output'];
  purpose: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  wording: Scalars['String']['output'];
};

export type Registered = {
  __typename?: 'Registered';
  ticket: Ticket;
};

/** Something that staff, or the holder, did to a registration. */
export type RegistrationAct = {
  __typename?: 'RegistrationAct';
  action: Scalars['String']['output'];
  actorName: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

export type RegistrationActOutcome = Busy | InvalidInput | NoPlaceLeft | NotPossibleNow | RegistrationChanged;

export type RegistrationChanged = {
  __typename?: 'RegistrationChanged';
  detail: RegistrationDetail;
};

export type RegistrationClosed = {
  __typename?: 'RegistrationClosed';
  reason: ClosedReason;
};

export type RegistrationCurves = {
  __typename?: 'RegistrationCurves';
  /** Days until the event, 0 on its first day and after. */
  daysLeft: Scalars['Int']['output'];
  /** Earlier events that it may be compared to, the likely ones first. */
  editions: Array<EditionChoice>;
  /** The edition it is compared to; null where there is none. */
  last: Maybe<EditionCurve>;
  this: EditionCurve;
};

export type RegistrationDetail = {
  __typename?: 'RegistrationDetail';
  answers: Array<FormAnswer>;
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** Opens the holder's own page, with all they answered; for the staff of the cluster. */
  code: Maybe<Scalars['String']['output']>;
  college: Maybe<College>;
  email: Scalars['String']['output'];
  familyName: Scalars['String']['output'];
  filiere: Maybe<Filiere>;
  givenName: Scalars['String']['output'];
  /** Answers about health are kept from the caller. */
  hidesSensitive: Scalars['Boolean']['output'];
  history: Array<RegistrationAct>;
  /** Let in at the door. */
  isUsed: Scalars['Boolean']['output'];
  /** Grows with each new code. */
  issue: Scalars['Int']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  kindId: Scalars['ID']['output'];
  mayRestore: Scalars['Boolean']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  profession: Maybe<Profession>;
  questions: Array<FormQuestion>;
  refusalReason: Maybe<Scalars['String']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  status: TicketStatus;
  ticketId: Scalars['ID']['output'];
};

export type RegistrationInput = {
  /** To the questions of the event's form. */
  answers?: InputMaybe<Array<FormAnswerInput>>;
  code?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** The kind of ticket; the best one for the person when left out. */
  kindId?: InputMaybe<Scalars['ID']['input']>;
  language: Language;
  /** Shows the person to other participants for B2B meetings. */
  openToMeetings: Scalars['Boolean']['input'];
  organisationName: Scalars['String']['input'];
  /** A secret link: of a company, of an offer after waiting, of an invitation. */
  pass?: InputMaybe<Scalars['String']['input']>;
  profession: Profession;
  /** Made by the client; the same key sent twice registers once. */
  requestKey: Scalars['ID']['input'];
  /** Joins the line when the last place is gone. */
  waitIfFull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegistrationKindCount = {
  __typename?: 'RegistrationKindCount';
  count: Scalars['Int']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
};

export type RegistrationOutcome = AlreadyRegistered | Busy | CodeNotUsable | InvalidInput | KindNotForYou | OnWaitingList | PassNotUsable | PaymentNeeded | Registered | RegistrationClosed | SoldOut | TicketSent;

/** Each count is over what the search and the other filters leave. */
export type RegistrationOverview = {
  __typename?: 'RegistrationOverview';
  byAudience: Array<AudienceCount>;
  byCollege: Array<CollegeCount>;
  /** Confirmed registrations a day of the event's zone, days without one left out. */
  byDay: Array<DayCount>;
  byFiliere: Array<FiliereCount>;
  byKind: Array<RegistrationKindCount>;
  byStatus: Array<TicketStatusCount>;
  cancelled: Scalars['Int']['output'];
  capacity: Maybe<Scalars['Int']['output']>;
  confirmed: Scalars['Int']['output'];
  /** How many rows the search and filters match. */
  matching: Scalars['Int']['output'];
  rows: Array<RegistrationRow>;
  total: Scalars['Int']['output'];
};

export type RegistrationRow = {
  __typename?: 'RegistrationRow';
  audience: Audience;
  college: Maybe<College>;
  email: Scalars['String']['output'];
  filiere: Maybe<Filiere>;
  kindName: Text;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  profession: Maybe<Profession>;
  registeredAt: Scalars['DateTime']['output'];
  status: TicketStatus;
  ticketId: Scalars['ID']['output'];
};

export type RegistrationRulesInput = {
  cancelUntil?: InputMaybe<Scalars['DateTime']['input']>;
  changeUntil?: InputMaybe<Scalars['DateTime']['input']>;
  eventId: Scalars['ID']['input'];
};

export type RegistrationSort =
  | 'NAME'
  | 'NEWEST'
  | 'OLDEST'
  | 'ORGANISATION';

export type RegistrationState = {
  __typename?: 'RegistrationState';
  capacity: Maybe<Scalars['Int']['output']>;
  /** Why it is closed, when it is. */
  closedBecause: Maybe<ClosedReason>;
  isOpen: Scalars['Boolean']['output'];
  /** When it opens or opened; null where the event takes no registrations here. */
  opensAt: Maybe<Scalars['DateTime']['output']>;
  placesLeft: Maybe<Scalars['Int']['output']>;
  /** Whether there are codes that work now: who has one may register even where it is closed to everybody else. */
  takesCodes: Scalars['Boolean']['output'];
};

export type RemoveQuestionOutcome = FormChanged | QuestionNeeded;

export type RemoveQuotaOutcome = PlacesSaved | QuotaInUse;

export type RemoveTablesOutcome = MeetingPlacesSaved | TablesInUse;

export type RepairApplied = {
  __typename?: 'RepairApplied';
  repair: MeetingRepair;
};

export type RepairCause = {
  __typename?: 'RepairCause';
  kind: RepairCauseKind;
  other: Maybe<MeetingPerson>;
  person: Maybe<MeetingPerson>;
  session: Maybe<Text>;
  slot: Maybe<Slot>;
  table: Maybe<Scalars['String']['output']>;
};

/** `slotId` is the first one that somebody who is late is there for. */
export type RepairCauseInput = {
  kind: RepairCauseKind;
  otherId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
  tableId?: InputMaybe<Scalars['ID']['input']>;
};

/** What happened on the day. */
export type RepairCauseKind =
  /** Two people want to meet. */
  | 'NEW_MEETING'
  /** Did not come, or left: none of the meetings to come. */
  | 'PERSON_GONE'
  /** There only from a slot on. */
  | 'PERSON_LATE'
  /** Those who were bound to it are free. */
  | 'SESSION_CANCELLED'
  | 'TABLE_LOST';

export type RepairChange = {
  __typename?: 'RepairChange';
  from: Maybe<RepairPlace>;
  kind: RepairChangeKind;
  parties: Array<MeetingPerson>;
  requestId: Scalars['ID']['output'];
  to: Maybe<RepairPlace>;
  why: RepairWhy;
};

export type RepairChangeKind =
  /** A meeting that is new. */
  | 'ADDED'
  | 'DROPPED'
  | 'MOVED'
  /** The new meeting has no place. */
  | 'NOT_PLACED'
  /** Time became free: it is offered to two who wished to meet, and taken when both accept. */
  | 'OFFERED';

/** What staff choose from when they say what happened. */
export type RepairChoices = {
  __typename?: 'RepairChoices';
  people: Array<MeetingPerson>;
  sessions: Array<RepairSession>;
  slots: Array<Slot>;
  tables: Array<RepairTable>;
};

export type RepairFixed =
  /** A meeting of it was moved, cancelled or met since. */
  | 'MEETING_CHANGED'
  /** A time or table that it freed is taken by now. */
  | 'PLACE_TAKEN'
  /** A time to go back to has begun or is about to. */
  | 'TIME_PASSED';

export type RepairNotUndoable = {
  __typename?: 'RepairNotUndoable';
  reason: RepairFixed;
};

/** Somebody booked or cancelled meanwhile; nothing was applied, and this is the proposal made again. */
export type RepairOutdated = {
  __typename?: 'RepairOutdated';
  repair: MeetingRepair;
};

export type RepairPlace = {
  __typename?: 'RepairPlace';
  slot: Slot;
  table: Scalars['String']['output'];
};

export type RepairProposed = {
  __typename?: 'RepairProposed';
  repair: MeetingRepair;
};

export type RepairSession = {
  __typename?: 'RepairSession';
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  title: Text;
};

/** It was applied, undone or replaced before. */
export type RepairSettled = {
  __typename?: 'RepairSettled';
  repair: MeetingRepair;
};

export type RepairStatus =
  | 'APPLIED'
  | 'PROPOSED'
  /** Somebody booked meanwhile: another proposal took its place. */
  | 'REPLACED'
  | 'UNDONE';

export type RepairTable = {
  __typename?: 'RepairTable';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

export type RepairUndone = {
  __typename?: 'RepairUndone';
  repair: MeetingRepair;
};

export type RepairWhy =
  | 'MADE_ROOM'
  | 'NO_COMMON_SLOT'
  | 'NO_TABLE'
  | 'PERSON_AWAY'
  | 'PERSON_FULL'
  | 'ROOM_FOUND'
  | 'TABLE_LOST';

/** A figure as people read it, and as a spreadsheet reckons with it: percentages and changes are ratios. */
export type ReportCell = {
  __typename?: 'ReportCell';
  printed: Scalars['String']['output'];
  value: Maybe<Scalars['Float']['output']>;
};

export type ReportChart =
  /** Bars compare the lines of the table. */
  | 'BARS'
  /** Lines with the same first cell stand together under it; they come one after the other. */
  | 'GROUPS'
  /** Lines follow its columns over the years. */
  | 'LINES'
  | 'NONE';

export type ReportColumn = {
  __typename?: 'ReportColumn';
  kind: ReportColumnKind;
  title: Scalars['String']['output'];
};

export type ReportColumnKind =
  | 'CHANGE'
  | 'NUMBER'
  | 'PERCENT'
  | 'TEXT';

export type ReportDecided = {
  __typename?: 'ReportDecided';
  report: MeetingReport;
};

/** Another one was quicker. */
export type ReportDecidedBefore = {
  __typename?: 'ReportDecidedBefore';
  report: MeetingReport;
};

export type ReportDecision =
  /** The person takes part in no meetings of this event. */
  | 'BARRED'
  | 'NO_ACTION';

export type ReportDecisionOutcome = InvalidInput | ReportDecided | ReportDecidedBefore;

/** One table of a report, in the language that was asked for. */
export type ReportTable = {
  __typename?: 'ReportTable';
  chart: ReportChart;
  columns: Array<ReportColumn>;
  key: Scalars['String']['output'];
  /** How it is rounded and what it is a share of. */
  note: Scalars['String']['output'];
  rows: Array<Array<ReportCell>>;
  /** Where anybody may read it, relative to this site; null as long as nobody shared it. */
  sharedAt: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type Representative = {
  __typename?: 'Representative';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  state: RepresentativeState;
};

export type RepresentativeAsked = {
  __typename?: 'RepresentativeAsked';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisationId: Scalars['ID']['output'];
  organisationName: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
};

/** What somebody is to the page of an organisation. */
export type RepresentativeState =
  | 'ACTIVE'
  /** Asked to keep the page; staff have not answered. */
  | 'ASKED';

export type RequestAnswered = {
  __typename?: 'RequestAnswered';
  request: MeetingRequest;
};

export type RequestKindCount = {
  __typename?: 'RequestKindCount';
  count: Scalars['Int']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
};

/** As many requests are open as the person's ticket allows. */
export type RequestLimitReached = {
  __typename?: 'RequestLimitReached';
  limit: Scalars['Int']['output'];
};

/** The request was withdrawn, declined or already answered. */
export type RequestNotOpen = {
  __typename?: 'RequestNotOpen';
  status: RequestStatus;
};

export type RequestRow = {
  __typename?: 'RequestRow';
  college: Maybe<College>;
  email: Scalars['String']['output'];
  jobTitle: Maybe<Scalars['String']['output']>;
  kindName: Text;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  profession: Maybe<Profession>;
  refusalReason: Maybe<Scalars['String']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  status: TicketStatus;
  ticketId: Scalars['ID']['output'];
};

export type RequestStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

export type Requests = {
  __typename?: 'Requests';
  byKind: Array<RequestKindCount>;
  /** False where no kind of ticket needs approval and nobody asks. */
  isUsed: Scalars['Boolean']['output'];
  matching: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  rows: Array<RequestRow>;
};

/** Which were decided; those that somebody else decided meanwhile are left out. */
export type RequestsDecided = {
  __typename?: 'RequestsDecided';
  ticketIds: Array<Scalars['ID']['output']>;
  /** Until then an approval can be taken back: nobody was told yet. */
  undoUntil: Maybe<Scalars['DateTime']['output']>;
};

export type ResendOutcome = MailNotResendable | MailResent;

export type ResendTicketOutcome = NotAnyMore | TicketResent;

export type RoleAtEvent = {
  __typename?: 'RoleAtEvent';
  endsAt: Scalars['DateTime']['output'];
  eventSlug: Scalars['String']['output'];
  eventTitle: Text;
  isCancelled: Scalars['Boolean']['output'];
  roles: Array<EventRole>;
  startsAt: Scalars['DateTime']['output'];
};

export type Room = {
  __typename?: 'Room';
  /** Null where the event has one building. */
  building: Maybe<Scalars['String']['output']>;
  capacity: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** What stands in the way of a meeting in a slot; a person that is taken is named. */
export type RunClash = {
  __typename?: 'RunClash';
  /** PERSON_MEETS, PERSON_BUSY, PERSON_AWAY or NO_TABLE */
  kind: Scalars['String']['output'];
  person: Maybe<Scalars['String']['output']>;
  with: Maybe<Scalars['String']['output']>;
};

export type RunComparison = {
  __typename?: 'RunComparison';
  /** People with more meetings in the one, and in the other. */
  betterInOne: Scalars['Int']['output'];
  betterInOther: Scalars['Int']['output'];
  moved: Scalars['Int']['output'];
  one: ScheduleRun;
  onlyInOne: Scalars['Int']['output'];
  onlyInOther: Scalars['Int']['output'];
  other: ScheduleRun;
  same: Scalars['Int']['output'];
};

export type RunMeeting = {
  __typename?: 'RunMeeting';
  locked: Scalars['Boolean']['output'];
  people: Array<MeetingPerson>;
  priority: Scalars['Int']['output'];
  requestId: Scalars['ID']['output'];
  slotId: Scalars['ID']['output'];
  table: Scalars['String']['output'];
  tableId: Scalars['ID']['output'];
};

export type RunMeetingPage = {
  __typename?: 'RunMeetingPage';
  meetings: Array<RunMeeting>;
  total: Scalars['Int']['output'];
};

/** The run has no schedule, was published before, or the meetings are over. */
export type RunNotPublishable = {
  __typename?: 'RunNotPublishable';
  run: ScheduleRun;
};

export type RunPerson = {
  __typename?: 'RunPerson';
  asked: Scalars['Int']['output'];
  changes: Scalars['Int']['output'];
  gaps: Scalars['Int']['output'];
  person: MeetingPerson;
  placed: Scalars['Int']['output'];
  /** Granted weight by wished weight, 0 to 1. */
  share: Scalars['Float']['output'];
};

export type RunPlace = {
  __typename?: 'RunPlace';
  clashes: Array<RunClash>;
  slot: Slot;
  /** Free tables, none where something is in the way. */
  tables: Array<RunTable>;
};

export type RunPlaceTaken = {
  __typename?: 'RunPlaceTaken';
  /** The change would break a rule of the run: pauses, walks or limits. */
  breaksRule: Scalars['Boolean']['output'];
  clashes: Array<RunClash>;
};

export type RunTable = {
  __typename?: 'RunTable';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

export type RunUnplaced = {
  __typename?: 'RunUnplaced';
  /** Names of the people, or the booth, in whose way it is. */
  blockedBy: Array<Scalars['String']['output']>;
  /** MOVE_MEETING, OPEN_TABLE, RAISE_LIMIT, FREE_PEOPLE, GIVE_UP or RELAX_RULE */
  change: Maybe<Scalars['String']['output']>;
  /** Whom the change asks something of, and when. */
  changePeople: Array<Scalars['String']['output']>;
  changeSlot: Maybe<Slot>;
  people: Array<MeetingPerson>;
  priority: Scalars['Int']['output'];
  reason: UnplacedReason;
  requestId: Scalars['ID']['output'];
};

export type RunUnplacedPage = {
  __typename?: 'RunUnplacedPage';
  total: Scalars['Int']['output'];
  unplaced: Array<RunUnplaced>;
};

/** What was said stands by now; staff can still put it right. */
export type SaidTooLongAgo = {
  __typename?: 'SaidTooLongAgo';
  until: Scalars['DateTime']['output'];
};

export type SaveAllotmentOutcome = AllotmentSaved | Busy | InvalidInput | PlacesShort;

export type SaveCampaignOutcome = CampaignNotPossible | CampaignOutdated | CampaignSaved | InvalidInput;

export type SaveCodeOutcome = CodeSaved | InvalidInput;

export type SaveKindOutcome = Busy | InvalidInput | PlacesSaved | QuotaTooSmall;

export type SaveOfferHoursOutcome = InvalidInput | PlacesSaved;

export type SaveQuestionOutcome = FormQuestionSaved | InvalidInput;

export type SaveQuotaOutcome = Busy | InvalidInput | PlacesSaved | QuotaTooSmall;

export type SaveRulesOutcome = FormChanged | InvalidInput;

export type SaveSellerOutcome = InvalidInput | SellerSaved;

export type SayOutcome = MeetingNotOn | MeetingSaid | NotTheTimeToSay | SaidTooLongAgo;

export type ScanDirection =
  | 'IN'
  | 'OUT';

export type ScanInput = {
  code: Scalars['String']['input'];
  /** By the clock of the tablet, whatever it shows. */
  deviceTime: Scalars['DateTime']['input'];
  direction?: InputMaybe<ScanDirection>;
  /** Made by the tablet; the same scan sent twice counts once. */
  id: Scalars['ID']['input'];
  kind?: InputMaybe<ScanKind>;
  method: ScanMethod;
  /** The point where the tablet stood; its present one when left out. */
  pointId?: InputMaybe<Scalars['ID']['input']>;
  /** For MANUAL: why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How many scans the tablet had made by then. */
  sequence?: InputMaybe<Scalars['Int']['input']>;
  /** What the tablet said to the people there. */
  shown?: InputMaybe<ScanVerdict>;
  /** For UNDO: the scan of the same code that is taken back. */
  undoesId?: InputMaybe<Scalars['ID']['input']>;
};

export type ScanKind =
  /** Let in by hand, with a reason. */
  | 'MANUAL'
  | 'SCAN'
  /** Takes another scan back. */
  | 'UNDO';

export type ScanMethod =
  | 'CAMERA'
  | 'KIOSK'
  | 'SEARCH'
  | 'TYPED';

export type ScanRecorded = {
  __typename?: 'ScanRecorded';
  /** When the holder was let in that day, when they were. */
  admittedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What all scans that the server has say of it. */
  verdict: ScanVerdict;
};

/** What is said of a scan; the tablet and the server say it by the same rules. */
export type ScanVerdict =
  | 'ADMITTED'
  | 'ALREADY_IN'
  | 'CANCELLED'
  /** Looks like one of ours and was not signed by us: a forgery, or a code read badly. */
  | 'FORGED'
  | 'FULL'
  | 'KEY_OLD'
  | 'KEY_REVOKED'
  /** This point does not let in this kind of ticket. */
  | 'KIND_NOT_ADMITTED'
  /** Went out. */
  | 'LEFT'
  /** Went out without having come in. */
  | 'NOT_IN'
  | 'NOT_SIGNED_UP'
  /** Left, and this point lets nobody in twice a day. */
  | 'NO_REENTRY'
  | 'OTHER_EVENT'
  /** A former code of a ticket that staff gave a new one: its holder has the new one by mail. */
  | 'REISSUED'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  /** The place went to somebody else, whose ticket has another code. */
  | 'TRANSFERRED'
  /** Was let in, and that was taken back. */
  | 'UNDONE'
  | 'UNKNOWN_CODE';

export type ScansOutcome = DeviceUnknown | InvalidInput | ScansRecorded;

export type ScansRecorded = {
  __typename?: 'ScansRecorded';
  count: DoorCount;
  scans: Array<ScanRecorded>;
};

/** See docs/decisions/scheduler.md for each measure. */
export type ScheduleFigures = {
  __typename?: 'ScheduleFigures';
  asked: Scalars['Int']['output'];
  bound: Scalars['Float']['output'];
  changes: Scalars['Int']['output'];
  gaps: Scalars['Int']['output'];
  gapsBound: Scalars['Int']['output'];
  idle: Scalars['Int']['output'];
  leastShort: Scalars['Int']['output'];
  medianShare: Scalars['Float']['output'];
  placed: Scalars['Int']['output'];
  /** People with fewer meetings than three, or than they could have. */
  short: Scalars['Int']['output'];
  /** OPTIMAL, FEASIBLE, INFEASIBLE or UNKNOWN */
  verdict: Scalars['String']['output'];
  weight: Scalars['Float']['output'];
  /** Of people with requests: granted weight by wished weight, 0 to 1. */
  worstShare: Scalars['Float']['output'];
};

/** What a unit of a level is worth in weight of requests; with none named the strict order of levels holds. */
export type ScheduleLevel =
  | 'BREAKS'
  | 'CHANGES'
  | 'IDLE'
  | 'SERVED'
  | 'SHARE';

/** The schedule of an event in the making. */
export type SchedulePlan = {
  __typename?: 'SchedulePlan';
  /** Requests that both want, and that wait for an answer. */
  accepted: Scalars['Int']['output'];
  booked: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  runs: Array<ScheduleRun>;
  slots: Scalars['Int']['output'];
  tables: Scalars['Int']['output'];
};

export type ScheduleProgress = {
  __typename?: 'ScheduleProgress';
  bound: Maybe<Scalars['Float']['output']>;
  placed: Scalars['Int']['output'];
  seconds: Scalars['Float']['output'];
  weight: Scalars['Float']['output'];
};

/** What publishing a run would do now. */
export type SchedulePublication = {
  __typename?: 'SchedulePublication';
  conflicts: Array<PublicationConflict>;
  /** Publishing ends asking before its date. */
  endsAsking: Scalars['Boolean']['output'];
  meetings: Scalars['Int']['output'];
  /** People who are told, those without a meeting among them. */
  told: Scalars['Int']['output'];
  without: Scalars['Int']['output'];
};

export type SchedulePublished = {
  __typename?: 'SchedulePublished';
  publication: SchedulePublication;
  run: ScheduleRun;
};

export type ScheduleRun = {
  __typename?: 'ScheduleRun';
  createdAt: Scalars['DateTime']['output'];
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** INTERRUPTED: the worker was lost; UNEXPECTED. */
  fault: Maybe<Scalars['String']['output']>;
  figures: Maybe<ScheduleFigures>;
  id: Scalars['ID']['output'];
  locked: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  options: ScheduleRunOptions;
  progress: Maybe<ScheduleProgress>;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change by hand. */
  revision: Scalars['Int']['output'];
  startedBy: Maybe<Scalars['String']['output']>;
  status: ScheduleRunStatus;
};

/** Somebody changed the run meanwhile. */
export type ScheduleRunChanged = {
  __typename?: 'ScheduleRunChanged';
  run: ScheduleRun;
};

export type ScheduleRunEdited = {
  __typename?: 'ScheduleRunEdited';
  run: ScheduleRun;
};

/** One run at a time for an event. */
export type ScheduleRunGoing = {
  __typename?: 'ScheduleRunGoing';
  run: ScheduleRun;
};

export type ScheduleRunInput = {
  eventId: Scalars['ID']['input'];
  /** The run whose locked meetings stay where they are. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** Most meetings of a person without a free slot between them. */
  maxConsecutive?: InputMaybe<Scalars['Int']['input']>;
  maxMeetings?: InputMaybe<Scalars['Int']['input']>;
  seconds: Scalars['Int']['input'];
  /** On foot in as many minutes without a free slot between two meetings. */
  walkMinutes: Scalars['Int']['input'];
  weights: Array<LevelWeightInput>;
  /** Also requests that nobody has answered yet, for half their weight. */
  withPending: Scalars['Boolean']['input'];
};

export type ScheduleRunOptions = {
  __typename?: 'ScheduleRunOptions';
  /** Number of the run whose locked meetings stayed. */
  fromNumber: Maybe<Scalars['Int']['output']>;
  maxConsecutive: Maybe<Scalars['Int']['output']>;
  maxMeetings: Maybe<Scalars['Int']['output']>;
  seconds: Scalars['Int']['output'];
  walkMinutes: Scalars['Int']['output'];
  weights: Array<LevelWeight>;
  withPending: Scalars['Boolean']['output'];
};

export type ScheduleRunStarted = {
  __typename?: 'ScheduleRunStarted';
  run: ScheduleRun;
};

export type ScheduleRunStatus =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  /** Ended by hand with the best schedule so far. */
  | 'STOPPED'
  | 'WAITING';

export type ScheduleRunView = {
  __typename?: 'ScheduleRunView';
  meetings: RunMeetingPage;
  /** Worst served first. */
  people: Array<RunPerson>;
  run: ScheduleRun;
  slots: Array<Slot>;
  unplaced: RunUnplacedPage;
};

export type ScheduleSurveyInput = {
  closesAt: Scalars['DateTime']['input'];
  pollId: Scalars['ID']['input'];
  remindsAt?: InputMaybe<Scalars['DateTime']['input']>;
  sendsAt: Scalars['DateTime']['input'];
};

export type ScheduleSurveyOutcome = InvalidInput | PollChangeRefused | PollChanged;

/** What the person has beside their address. */
export type SecondFactors = {
  __typename?: 'SecondFactors';
  hasApp: Scalars['Boolean']['output'];
  /** Staff have to have one. */
  isRequired: Scalars['Boolean']['output'];
  passkeys: Array<Passkey>;
  recoveryCodesLeft: Scalars['Int']['output'];
};

/** Who sells; every invoice says it. */
export type Seller = {
  __typename?: 'Seller';
  bic: Scalars['String']['output'];
  city: Scalars['String']['output'];
  country: Scalars['String']['output'];
  email: Scalars['String']['output'];
  iban: Scalars['String']['output'];
  legalForm: Scalars['String']['output'];
  name: Scalars['String']['output'];
  paymentDays: Scalars['Int']['output'];
  postcode: Scalars['String']['output'];
  siret: Scalars['String']['output'];
  street: Scalars['String']['output'];
  /** Null for a seller without VAT (art. 293 B of the CGI). */
  vatNumber: Maybe<Scalars['String']['output']>;
};

export type SellerInput = {
  bic: Scalars['String']['input'];
  city: Scalars['String']['input'];
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  iban: Scalars['String']['input'];
  legalForm: Scalars['String']['input'];
  name: Scalars['String']['input'];
  paymentDays: Scalars['Int']['input'];
  postcode: Scalars['String']['input'];
  siret: Scalars['String']['input'];
  street: Scalars['String']['input'];
  vatNumber?: InputMaybe<Scalars['String']['input']>;
};

export type SellerSaved = {
  __typename?: 'SellerSaved';
  seller: Seller;
};

export type SendCampaignInput = {
  /** At once when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  campaignId: Scalars['ID']['input'];
  /** How many people were confirmed. */
  count: Scalars['Int']['input'];
  /** The version that was looked at. */
  version: Scalars['Int']['input'];
};

export type SendCampaignOutcome = CampaignNotPossible | CampaignOutdated | CampaignReachChanged | CampaignSaved | InvalidInput | WordsRefused;

export type SendCompanyLinkOutcome = InvalidInput | LinkNotSent | LinkSent;

export type SentMail = {
  __typename?: 'SentMail';
  address: Scalars['String']['output'];
  canResend: Scalars['Boolean']['output'];
  /** What the mail server said, where it did not deliver. */
  fault: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The address does not exist, as far as is known: campaigns leave it out. */
  isUnreachable: Scalars['Boolean']['output'];
  kind: MailKind;
  name: Maybe<Scalars['String']['output']>;
  /** Null for whoever is no person of Parvis. */
  personId: Maybe<Scalars['ID']['output']>;
  sentAt: Scalars['DateTime']['output'];
  state: MailState;
  subject: Scalars['String']['output'];
};

export type SentMailList = {
  __typename?: 'SentMailList';
  byKind: Array<MailKindCount>;
  byState: Array<MailStateCount>;
  /** How many the search and filters match. */
  matching: Scalars['Int']['output'];
  rows: Array<SentMail>;
  total: Scalars['Int']['output'];
};

/** A themed part of a day, made of sessions. */
export type Sequence = {
  __typename?: 'Sequence';
  id: Scalars['ID']['output'];
  title: Text;
};

export type Session = {
  __typename?: 'Session';
  abstract: Text;
  /** Seats of a workshop; null where anybody may come. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** By how many minutes its start is behind the published plan since it runs late; 0 where only its end is. Null when it does not. */
  delayMinutes: Maybe<Scalars['Int']['output']>;
  documents: Array<SessionDocument>;
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True when the session is in the caller's own agenda. */
  isFollowed: Scalars['Boolean']['output'];
  kind: SessionKind;
  language: Language;
  /** The caller's place in that line, 1 for the next; null for whoever does not wait. */
  placeInLine: Maybe<Scalars['Int']['output']>;
  room: Maybe<Room>;
  seatsLeft: Maybe<Scalars['Int']['output']>;
  sequence: Maybe<Sequence>;
  speakers: Array<SessionSpeaker>;
  startsAt: Scalars['DateTime']['output'];
  /** Where it is shown live; null also for whoever has no part in the event. */
  streamUrl: Maybe<Scalars['String']['output']>;
  title: Text;
  track: Maybe<Track>;
  /** How many wait for a seat; null where anybody may come. */
  waiting: Maybe<Scalars['Int']['output']>;
};

/** What became of one session from one version to the next. */
export type SessionChange = {
  __typename?: 'SessionChange';
  fields: Array<ChangedField>;
  /** Null for what was added, and where time and room are the same. */
  from: Maybe<SessionPlace>;
  sessionId: Scalars['ID']['output'];
  speakersAdded: Array<StageName>;
  speakersRemoved: Array<StageName>;
  title: Text;
  titleBefore: Maybe<Text>;
  /** Null for what was removed, and where time and room are the same. */
  to: Maybe<SessionPlace>;
  what: SessionChangeKind;
};

export type SessionChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type SessionDocument = {
  __typename?: 'SessionDocument';
  id: Scalars['ID']['output'];
  title: Text;
  /** An address on the web, or of the file kept here. */
  url: Scalars['String']['output'];
};

/** What attendees said of a session, without their names. */
export type SessionFeedback = {
  __typename?: 'SessionFeedback';
  answers: Scalars['Int']['output'];
  /** Of 5; null below three answers, which would tell who gave them. */
  average: Maybe<Scalars['Float']['output']>;
  /** How many gave 1, 2, 3, 4 and 5; null below three answers. */
  ratings: Maybe<Array<Scalars['Int']['output']>>;
  sessionId: Scalars['ID']['output'];
  speakers: Array<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  texts: Array<Scalars['String']['output']>;
  title: Text;
};

export type SessionFollowed = {
  __typename?: 'SessionFollowed';
  session: Session;
};

export type SessionFull = {
  __typename?: 'SessionFull';
  capacity: Scalars['Int']['output'];
  /** How many wait already. */
  waiting: Scalars['Int']['output'];
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

/** What is over is not late. */
export type SessionOver = {
  __typename?: 'SessionOver';
  endsAt: Scalars['DateTime']['output'];
};

/** Where and when a session is; the name of the room as it was then. */
export type SessionPlace = {
  __typename?: 'SessionPlace';
  endsAt: Scalars['DateTime']['output'];
  room: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
};

/** Other words that a speaker wishes for an own session. */
export type SessionProposal = {
  __typename?: 'SessionProposal';
  abstract: Text;
  abstractNow: Text;
  /** What staff answered. */
  answer: Scalars['String']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  proposedAt: Scalars['DateTime']['output'];
  sessionId: Scalars['ID']['output'];
  state: SessionProposalState;
  title: Text;
  titleNow: Text;
};

export type SessionProposalInput = {
  abstract: TextInput;
  eventId: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
  title: TextInput;
};

export type SessionProposalState =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REFUSED';

export type SessionSpan = {
  __typename?: 'SessionSpan';
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type SessionSpeaker = {
  __typename?: 'SessionSpeaker';
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  role: SpeakerRole;
};

export type SessionUnfollowed = {
  __typename?: 'SessionUnfollowed';
  session: Session;
};

/** In line for a seat; it is given as soon as it is free and the person's turn. */
export type SessionWaiting = {
  __typename?: 'SessionWaiting';
  session: Session;
};

export type SessionsMoved = {
  __typename?: 'SessionsMoved';
  moved: Array<MovedSession>;
  /** The version of the programme that this made. */
  version: Scalars['Int']['output'];
};

export type SettleOutcome = MeetingNotOn | MeetingSettled | NotTheTimeToSay;

export type ShareContactInput = {
  contactId: Scalars['ID']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  shares: Array<SharedPart>;
};

export type ShareContactOutcome = ContactShared | InvalidInput;

/** What a visitor lets a booth have. */
export type SharedPart =
  | 'EMAIL'
  | 'PHONE'
  /** Name, job and organisation. */
  | 'PROFILE';

export type SharedTable = {
  __typename?: 'SharedTable';
  /** What the table is about: the event, or the year. */
  about: Scalars['String']['output'];
  table: ReportTable;
};

export type SignInLinkOutcome = InvalidInput | SignInLinkRequested;

/** Always the same answer, whether or not the address is known. */
export type SignInLinkRequested = {
  __typename?: 'SignInLinkRequested';
  email: Scalars['String']['output'];
  minutesValid: Scalars['Int']['output'];
};

export type SignInOutcome = LinkNotUsable | SignInUnfinished | SignedIn;

/** What a sign-in waits for. */
export type SignInStep =
  /** Staff who have no second factor add one. */
  | 'ENROLMENT'
  | 'SECOND_FACTOR';

/** The address was shown; nobody is signed in yet. */
export type SignInUnfinished = {
  __typename?: 'SignInUnfinished';
  hasApp: Scalars['Boolean']['output'];
  hasPasskeys: Scalars['Boolean']['output'];
  /** Where the person was going; always a path of this site. */
  next: Scalars['String']['output'];
  step: SignInStep;
};

export type SignatureInput = {
  /** For the session of the tablet's point; else for the half-day in which it was drawn. */
  forSession: Scalars['Boolean']['input'];
  height: Scalars['Int']['input'];
  /** Made by the tablet; sent twice it is kept once. */
  id: Scalars['ID']['input'];
  /** The strokes as an SVG path: M, L and C with numbers. */
  path: Scalars['String']['input'];
  signedAt: Scalars['DateTime']['input'];
  ticketId: Scalars['ID']['input'];
  width: Scalars['Int']['input'];
};

export type SignatureKept = {
  __typename?: 'SignatureKept';
  ticketId: Scalars['ID']['output'];
};

export type SignatureOutcome = DeviceUnknown | InvalidInput | SignatureKept;

export type SignedIn = {
  __typename?: 'SignedIn';
  me: Me;
  /** Where the person was going; always a path of this site. */
  next: Scalars['String']['output'];
};

/** Where a person is signed in. */
export type SignedInDevice = {
  __typename?: 'SignedInDevice';
  /** Network address of its last request. */
  address: Maybe<Scalars['String']['output']>;
  /** As people call it, like `Firefox`; null for one that is not known. */
  browser: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isThisOne: Scalars['Boolean']['output'];
  /** To within a few minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** What it runs on, like `Android`; null when not known. */
  system: Maybe<Scalars['String']['output']>;
};

/** A key that signs what QR codes of tickets say. The private half never leaves the server. */
export type SigningKey = {
  __typename?: 'SigningKey';
  /** For a former key: until when its codes open doors. */
  goodUntil: Maybe<Scalars['DateTime']['output']>;
  madeAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  state: SigningKeyState;
};

export type SigningKeyState =
  | 'OVER'
  | 'REVOKED'
  | 'SIGNS'
  | 'STILL_GOOD';

export type Slot = {
  __typename?: 'Slot';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

/** The slots of a day: the first begins at `from`, the last ends by `to`, both as the clocks show it, `HH:MM`. */
export type SlotDayInput = {
  /** `YYYY-MM-DD` */
  day: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  from: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  pause: Scalars['Int']['input'];
  to: Scalars['String']['input'];
};

/** These slots have a meeting: it is moved or cancelled first, since somebody counts on it. */
export type SlotHasMeeting = {
  __typename?: 'SlotHasMeeting';
  meetings: Array<Meeting>;
};

/** Somebody was quicker: the slot is gone for one of the two, or no table is left in it. */
export type SlotTaken = {
  __typename?: 'SlotTaken';
  alternatives: Array<Slot>;
};

export type SlotUsage = {
  __typename?: 'SlotUsage';
  slot: Slot;
  tablesUsed: Scalars['Int']['output'];
};

/** Slots with meetings stay. */
export type SlotsRemoved = {
  __typename?: 'SlotsRemoved';
  kept: Array<PlaceSlot>;
  places: MeetingPlaces;
};

export type SoldOut = {
  __typename?: 'SoldOut';
  capacity: Scalars['Int']['output'];
};

export type SpeakerAbsence = {
  __typename?: 'SpeakerAbsence';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  person: StagePerson;
  startsAt: Scalars['DateTime']['output'];
};

export type SpeakerAbsenceInput = {
  endsAt: Scalars['DateTime']['input'];
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};

export type SpeakerAway = {
  __typename?: 'SpeakerAway';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type SpeakerBoard = {
  __typename?: 'SpeakerBoard';
  deadlines: SpeakerDeadlines;
  proposals: Array<SessionProposal>;
  rows: Array<SpeakerBoardRow>;
  /** Every session of the draft, to invite somebody for. */
  sessions: Array<OwnSessionTitle>;
};

export type SpeakerBoardOutcome = InvalidInput | SpeakerBoardSaved;

export type SpeakerBoardRow = {
  __typename?: 'SpeakerBoardRow';
  /** When the speaker took the own page over; staff manage it until then. */
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  invitedAt: Maybe<Scalars['DateTime']['output']>;
  items: Array<SpeakerItem>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  photoFileUrl: Maybe<Scalars['String']['output']>;
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  sessions: Array<OwnSessionTitle>;
  slides: Array<SpeakerSlides>;
};

export type SpeakerBoardSaved = {
  __typename?: 'SpeakerBoardSaved';
  board: SpeakerBoard;
};

export type SpeakerCard = {
  __typename?: 'SpeakerCard';
  biography: Text;
  jobTitle: Maybe<Scalars['String']['output']>;
  links: Array<SpeakerLink>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
  /** Null without a photo, or without the speaker's consent to show it. */
  photoUrl: Maybe<Scalars['String']['output']>;
  sessionIds: Array<Scalars['ID']['output']>;
};

/** What a speaker agreed to or refused, in the very words that were shown. */
export type SpeakerConsent = {
  __typename?: 'SpeakerConsent';
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Null until it was answered. */
  given: Maybe<Scalars['Boolean']['output']>;
  kind: SpeakerConsentKind;
  wording: Scalars['String']['output'];
};

export type SpeakerConsentInput = {
  eventId: Scalars['ID']['input'];
  given: Scalars['Boolean']['input'];
  kind: SpeakerConsentKind;
  /** The words that were shown. */
  wording: Scalars['String']['input'];
};

export type SpeakerConsentKind =
  | 'PHOTO'
  | 'RECORDING';

export type SpeakerDeadlines = {
  __typename?: 'SpeakerDeadlines';
  profileDueAt: Maybe<Scalars['DateTime']['output']>;
  slidesDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether slides are taken after their deadline, marked as late. */
  takesLateSlides: Scalars['Boolean']['output'];
};

export type SpeakerDeadlinesInput = {
  eventId: Scalars['ID']['input'];
  profileDueAt?: InputMaybe<Scalars['DateTime']['input']>;
  slidesDueAt?: InputMaybe<Scalars['DateTime']['input']>;
  takesLateSlides: Scalars['Boolean']['input'];
};

export type SpeakerFound = {
  __typename?: 'SpeakerFound';
  person: StagePerson;
  /** True for somebody whom the product knew by this address already. */
  wasKnown: Scalars['Boolean']['output'];
};

export type SpeakerInput = {
  personId: Scalars['ID']['input'];
  role: SpeakerRole;
};

export type SpeakerInvitationChange =
  /** Speaks here already and was written to; nothing is sent. */
  | 'ALREADY_INVITED'
  | 'INVITED'
  /** A name is needed for somebody the product does not know. */
  | 'NAME_MISSING'
  | 'TWICE_IN_LIST';

export type SpeakerInvitationLine = {
  __typename?: 'SpeakerInvitationLine';
  change: SpeakerInvitationChange;
  email: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type SpeakerInvitationsInput = {
  /** Without it, the answer says what would happen. */
  apply: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  /** Of the draft; they are put on its stage. */
  sessionIds: Array<Scalars['ID']['input']>;
  /** A line each: address; first name; last name. */
  text: Scalars['String']['input'];
};

/** One thing that is asked of a speaker. */
export type SpeakerItem = {
  __typename?: 'SpeakerItem';
  dueAt: Maybe<Scalars['DateTime']['output']>;
  key: SpeakerItemKey;
  state: SpeakerItemState;
};

export type SpeakerItemKey =
  | 'BIOGRAPHY_EN'
  | 'BIOGRAPHY_FR'
  | 'CONSENT'
  | 'NEEDS'
  | 'PHOTO'
  | 'SLIDES';

export type SpeakerItemState =
  | 'DONE'
  /** The deadline has passed. */
  | 'LATE'
  | 'MISSING';

export type SpeakerLink = {
  __typename?: 'SpeakerLink';
  kind: SpeakerLinkKind;
  url: Scalars['String']['output'];
};

export type SpeakerLinkInput = {
  kind: SpeakerLinkKind;
  url: Scalars['String']['input'];
};

export type SpeakerLinkKind =
  | 'LINKEDIN'
  | 'ORCID'
  | 'OTHER'
  | 'WEBSITE';

/** What the room, the kitchen and the door should know; staff alone read it. */
export type SpeakerNeeds = {
  __typename?: 'SpeakerNeeds';
  access: Scalars['String']['output'];
  diet: Scalars['String']['output'];
  /** Null until the speaker said something, be it that nothing is needed. */
  saidAt: Maybe<Scalars['DateTime']['output']>;
  technical: Scalars['String']['output'];
  travel: Scalars['String']['output'];
};

export type SpeakerNeedsInput = {
  access: Scalars['String']['input'];
  diet: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  technical: Scalars['String']['input'];
  travel: Scalars['String']['input'];
};

export type SpeakerProfileInput = {
  biographyEn: Scalars['String']['input'];
  biographyFr: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  links?: InputMaybe<Array<SpeakerLinkInput>>;
  /** Staff, for a speaker; the caller when left out. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type SpeakerProfileOutcome = InvalidInput | SpeakerProfileSaved;

export type SpeakerProfileSaved = {
  __typename?: 'SpeakerProfileSaved';
  profile: SpeakerCard;
};

export type SpeakerQuestion = {
  __typename?: 'SpeakerQuestion';
  id: Scalars['ID']['output'];
  isAnswered: Scalars['Boolean']['output'];
  /** How many carry it. */
  supports: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

export type SpeakerQuestionAsked = {
  __typename?: 'SpeakerQuestionAsked';
  poll: Poll;
};

export type SpeakerQuestionStatus =
  | 'ANSWERED'
  | 'REFUSED'
  | 'SHOWN'
  /** Nobody has read it yet, nobody sees it. */
  | 'WAITING';

export type SpeakerRole =
  | 'CHAIR'
  | 'MODERATOR'
  | 'PANELLIST'
  | 'SPEAKER';

export type SpeakerSlides = {
  __typename?: 'SpeakerSlides';
  by: Scalars['String']['output'];
  handedInAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isLate: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  sessionId: Scalars['ID']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

/** Everything a speaker looks after, for the speaker and for staff who help. */
export type SpeakerSpace = {
  __typename?: 'SpeakerSpace';
  away: Array<SpeakerAway>;
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  consents: Array<SpeakerConsent>;
  deadlines: SpeakerDeadlines;
  email: Scalars['String']['output'];
  items: Array<SpeakerItem>;
  needs: SpeakerNeeds;
  photoFileUrl: Maybe<Scalars['String']['output']>;
  profile: SpeakerCard;
  sessions: Array<OwnSession>;
};

export type SpeakerSpaceOutcome = InvalidInput | SpeakerSpaceSaved;

export type SpeakerSpaceSaved = {
  __typename?: 'SpeakerSpaceSaved';
  space: SpeakerSpace;
};

export type SpeakersInvited = {
  __typename?: 'SpeakersInvited';
  applied: Scalars['Boolean']['output'];
  invited: Scalars['Int']['output'];
  lines: Array<SpeakerInvitationLine>;
};

/** Something at an event that waits for a person. */
export type StaffDecision = {
  __typename?: 'StaffDecision';
  event: Event;
  kind: StaffDecisionKind;
};

export type StaffDecisionKind =
  /** At least nine places in ten are taken. */
  | 'NEARLY_FULL'
  /** Published, within sixty days, and nobody can register. */
  | 'NO_PLACES_SET'
  /** A poll for the room is still open after the event. */
  | 'POLL_LEFT_OPEN'
  /** A session of new members is over and nobody was asked. */
  | 'SURVEY_MISSING';

/** An event of any state, as staff list them. */
export type StaffEventLine = {
  __typename?: 'StaffEventLine';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: EventKind;
  slug: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
  status: EventStatus;
  timeZone: Scalars['String']['output'];
  title: Text;
  venue: Maybe<Scalars['String']['output']>;
};

export type StaffEventList = {
  __typename?: 'StaffEventList';
  events: Array<StaffEventLine>;
  statuses: Array<EventStatusCount>;
  total: Scalars['Int']['output'];
  years: Array<EventYearCount>;
};

export type StaffEventRow = {
  __typename?: 'StaffEventRow';
  capacity: Maybe<Scalars['Int']['output']>;
  confirmed: Scalars['Int']['output'];
  event: Event;
  present: Scalars['Int']['output'];
};

/** What the staff home shows first. */
export type StaffHome = {
  __typename?: 'StaffHome';
  coming: Array<StaffEventRow>;
  decisions: Array<StaffDecision>;
  /** Events of the year so far, and people registered to them. */
  eventsThisYear: Scalars['Int']['output'];
  openPolls: Array<Poll>;
  registeredThisYear: Scalars['Int']['output'];
  today: Array<StaffEventRow>;
};

export type StaffMember = {
  __typename?: 'StaffMember';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  role: StaffRole;
};

export type StaffOrder = {
  __typename?: 'StaffOrder';
  order: Order;
  payments: Array<PaymentRow>;
  timeline: Array<OrderAct>;
};

/** An organisation as staff keep it. */
export type StaffOrganisation = {
  __typename?: 'StaffOrganisation';
  city: Maybe<Scalars['String']['output']>;
  college: Maybe<College>;
  /** What stands behind the @ in its people's addresses: whoever has one gets its members' price. */
  domains: Array<Scalars['String']['output']>;
  filiere: Maybe<Filiere>;
  id: Scalars['ID']['output'];
  /** First day of membership, YYYY-MM-DD; null for one that never joined. */
  memberFrom: Maybe<Scalars['String']['output']>;
  /** First day after membership; null while it lasts. */
  memberUntil: Maybe<Scalars['String']['output']>;
  membership: Membership;
  name: Scalars['String']['output'];
  people: Scalars['Int']['output'];
};

export type StaffOrganisationList = {
  __typename?: 'StaffOrganisationList';
  colleges: Array<CollegeCount>;
  filieres: Array<FiliereCount>;
  memberships: Array<MembershipCount>;
  organisations: Array<StaffOrganisation>;
  total: Scalars['Int']['output'];
};

/** What one of the cluster's own people may do, at every event. */
export type StaffRole =
  /** Everything, the team and the keys too. */
  | 'ADMINISTRATOR'
  /** Everything about events, people and orders. */
  | 'EVENT_MANAGER'
  /** Reads registrations, figures and reports. */
  | 'READER';

export type StaffTeam = {
  __typename?: 'StaffTeam';
  members: Array<StaffMember>;
};

export type StaffTeamOutcome = InvalidInput | LastAdministrator | StaffTeam;

export type StageName = {
  __typename?: 'StageName';
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
};

/** Somebody who speaks, as staff who build the programme see them. */
export type StagePerson = {
  __typename?: 'StagePerson';
  jobTitle: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationName: Maybe<Scalars['String']['output']>;
  personId: Scalars['ID']['output'];
};

export type StartRunOutcome = InvalidInput | NothingToPlan | PlanTooLarge | ScheduleRunGoing | ScheduleRunStarted;

export type SuggestionReason = {
  __typename?: 'SuggestionReason';
  kind: SuggestionReasonKind;
  tags: Array<MeetingTag>;
  /** Words in common of what both wrote. */
  words: Array<Scalars['String']['output']>;
};

export type SuggestionReasonKind =
  | 'NEW_FACE'
  | 'OFFERS_WHAT_YOU_SEEK'
  | 'SAME_FILIERE'
  | 'SEEKS_WHAT_YOU_OFFER'
  | 'WANTS_TO_MEET_YOU'
  | 'YOU_WANT_TO_MEET';

export type SuppliesShort = {
  __typename?: 'SuppliesShort';
  left: Scalars['Int']['output'];
  supplyId: Scalars['ID']['output'];
};

export type SupplyOrderLine = {
  __typename?: 'SupplyOrderLine';
  booth: Maybe<Scalars['String']['output']>;
  exhibitorId: Scalars['ID']['output'];
  organisationName: Scalars['String']['output'];
  price: Maybe<Scalars['Int']['output']>;
  quantity: Scalars['Int']['output'];
};

export type SupplyTotal = {
  __typename?: 'SupplyTotal';
  /** In cents. */
  amount: Scalars['Int']['output'];
  /** No longer offered, but ordered before. */
  isArchived: Scalars['Boolean']['output'];
  lines: Array<SupplyOrderLine>;
  quantity: Scalars['Int']['output'];
  stock: Maybe<Scalars['Int']['output']>;
  supply: BoothSupply;
};

export type SurveySending = {
  __typename?: 'SurveySending';
  closesAt: Scalars['DateTime']['output'];
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  remindsAt: Maybe<Scalars['DateTime']['output']>;
  sendsAt: Scalars['DateTime']['output'];
  sentAt: Maybe<Scalars['DateTime']['output']>;
};

/** Who has a meeting at a table that is to go. */
export type TableInUse = {
  __typename?: 'TableInUse';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  meetings: Scalars['Int']['output'];
  people: Array<MeetingPerson>;
};

/** A table of the event with who meets there today, to be read from its card. */
export type TableOfDay = {
  __typename?: 'TableOfDay';
  table: HallTable;
  /** Its spot, for whoever stands at another one. */
  zone: Maybe<Scalars['String']['output']>;
};

/** From the first to the last row and column, both included; spots that are taken are left alone. */
export type TableRangeInput = {
  eventId: Scalars['ID']['input'];
  /** Number of the first table; the others follow, and numbers in use are passed over. */
  firstNumber: Scalars['Int']['input'];
  fromColumn: Scalars['Int']['input'];
  fromRow: Scalars['Int']['input'];
  toColumn: Scalars['Int']['input'];
  toRow: Scalars['Int']['input'];
  zoneId: Scalars['ID']['input'];
};

export type TableShared = {
  __typename?: 'TableShared';
  sharedAt: Maybe<Scalars['String']['output']>;
};

/** Nothing was taken away: people count on these tables. A repair finds them another place. */
export type TablesInUse = {
  __typename?: 'TablesInUse';
  tables: Array<TableInUse>;
};

/** Everything that a paired tablet needs to judge without a network. */
export type Tablet = {
  __typename?: 'Tablet';
  asOf: Scalars['DateTime']['output'];
  /** A funder wants the attendance signed. */
  asksSignature: Scalars['Boolean']['output'];
  badgeFormat: BadgeFormat;
  /** Where badges are handed out. */
  badgePlace: Maybe<Text>;
  deviceId: Scalars['ID']['output'];
  deviceName: Scalars['String']['output'];
  endsAt: Scalars['DateTime']['output'];
  eventId: Scalars['ID']['output'];
  eventSlug: Scalars['String']['output'];
  eventTitle: Text;
  guests: Array<Guest>;
  keys: Array<VerifyingKey>;
  /** Free of charge, in the order staff gave them. */
  kinds: Array<DoorKind>;
  point: CheckInPoint;
  /** What the desk asks: `Guest.openQuestionIds` names them. None is sensitive, none asks for a file. */
  questions: Array<FormQuestion>;
  /** Opened by somebody who signed in on it: it forgets everything once they sign out. */
  signedInOnly: Scalars['Boolean']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
  venue: Maybe<Scalars['String']['output']>;
};

export type TabletOutcome = DeviceUnknown | Tablet;

export type TagCount = {
  __typename?: 'TagCount';
  count: Scalars['Int']['output'];
  tag: MeetingTag;
};

/** The word is there already. */
export type TagExists = {
  __typename?: 'TagExists';
  tag: MeetingTag;
};

export type TeamMember = {
  __typename?: 'TeamMember';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  roles: Array<TeamRole>;
};

/** What staff make somebody at one event. */
export type TeamRole =
  | 'DESK'
  | 'MODERATOR'
  | 'ORGANISER';

/** Lines and columns count from 1; null where the whole text is meant. */
export type TemplateFault = {
  __typename?: 'TemplateFault';
  code: TemplateFaultCode;
  column: Maybe<Scalars['Int']['output']>;
  field: TemplateField;
  found: Maybe<Scalars['String']['output']>;
  language: Language;
  line: Maybe<Scalars['Int']['output']>;
};

export type TemplateFaultCode =
  /** Not http, https or mailto. */
  | 'LINK_REFUSED'
  | 'ONE_LINE'
  | 'PLACEHOLDER_IN_LINK'
  /** Two braces open and none close. */
  | 'PLACEHOLDER_UNFINISHED'
  | 'PLACEHOLDER_UNKNOWN'
  | 'REQUIRED'
  | 'TOO_LONG';

export type TemplateField =
  | 'BODY'
  | 'SUBJECT';

/** The messages whose words staff may change, event by event. */
export type TemplateKind =
  | 'APPROVED'
  | 'AWAITS_APPROVAL'
  | 'BOOTH_INVITATION'
  | 'BOOTH_REMINDER'
  | 'CLAIM_LINK'
  | 'EVENT_CANCELLED'
  | 'EVENT_CHANGED'
  | 'FOLLOW_UP'
  | 'INVITATION'
  | 'INVOICE'
  | 'ORDER_AGAIN'
  | 'ORDER_CANCELLED'
  | 'ORDER_PAID'
  | 'ORDER_RECEIVED'
  | 'ORDER_REFUNDED'
  | 'PAYMENT'
  | 'PROGRAMME_CHANGED'
  | 'REFUSED'
  | 'REMINDER_1'
  | 'REMINDER_7'
  | 'SPEAKER_INVITED'
  | 'SPEAKER_PROPOSAL'
  | 'SPEAKER_REMINDER'
  | 'SURVEY'
  | 'SURVEY_REMINDER'
  | 'TICKET'
  | 'TICKET_CANCELLED'
  | 'TICKET_TRANSFERRED'
  | 'WAITING_EXPIRED'
  | 'WAITING_JOINED'
  | 'WAITING_OFFER'
  | 'WORKSHOP_SEAT';

export type TestMailOutcome = TestMailRefused | TestMailSent | WordsRefused;

/** The mail server did not take it; its own words. */
export type TestMailRefused = {
  __typename?: 'TestMailRefused';
  fault: Scalars['String']['output'];
};

export type TestMailSent = {
  __typename?: 'TestMailSent';
  address: Scalars['String']['output'];
};

/** A text that people read, in both languages of the product. */
export type Text = {
  __typename?: 'Text';
  en: Scalars['String']['output'];
  fr: Scalars['String']['output'];
};

/** A text as staff type it; what one language lacks, it takes from the other. */
export type TextInput = {
  en: Scalars['String']['input'];
  fr: Scalars['String']['input'];
};

export type Ticket = {
  __typename?: 'Ticket';
  audience: Audience;
  care: TicketCare;
  /** Short, for people: to type, and to open the ticket's page. */
  code: Scalars['String']['output'];
  /** What the QR code says: signed, so that a tablet without a network knows it for ours. */
  doorCode: Scalars['String']['output'];
  event: Event;
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kindName: Text;
  organisationName: Maybe<Scalars['String']['output']>;
  status: TicketStatus;
};

export type TicketCancelled = {
  __typename?: 'TicketCancelled';
  ticket: Ticket;
};

/** What the holder of a ticket may do by themselves. */
export type TicketCare = {
  __typename?: 'TicketCare';
  answers: Array<FormAnswer>;
  cancelUntil: Scalars['DateTime']['output'];
  changeUntil: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  /** Something that is required was not answered yet, or not agreed to. */
  isIncomplete: Scalars['Boolean']['output'];
  kindId: Scalars['ID']['output'];
  mayCancel: Scalars['Boolean']['output'];
  mayChange: Scalars['Boolean']['output'];
  mayTransfer: Scalars['Boolean']['output'];
  /** All that this ticket may be asked; what is shown hangs on the answers. */
  questions: Array<FormQuestion>;
  /** What staff told somebody whom they refused. */
  refusalReason: Maybe<Scalars['String']['output']>;
  /** Handed on to somebody else, who has a ticket of their own. */
  wasTransferred: Scalars['Boolean']['output'];
};

/** What somebody may register with: for whom, at what price, from when until when. */
export type TicketKind = {
  __typename?: 'TicketKind';
  audience: Audience;
  description: Maybe<Text>;
  id: Scalars['ID']['output'];
  maxPerOrder: Scalars['Int']['output'];
  minPerOrder: Scalars['Int']['output'];
  name: Text;
  needsApproval: Scalars['Boolean']['output'];
  needsCode: Scalars['Boolean']['output'];
  /** Null where nothing limits it. */
  placesLeft: Maybe<Scalars['Int']['output']>;
  /** Before VAT. */
  priceCents: Scalars['Int']['output'];
  priceWithVatCents: Scalars['Int']['output'];
  saleFrom: Scalars['DateTime']['output'];
  /** Null for until the event is over. */
  saleUntil: Maybe<Scalars['DateTime']['output']>;
  state: TicketKindState;
  /** 2000 is 20 %. */
  vatBasisPoints: Scalars['Int']['output'];
};

export type TicketKindInput = {
  audience: Audience;
  description?: InputMaybe<TextInput>;
  eventId: Scalars['ID']['input'];
  /** Null makes a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  maxPerOrder: Scalars['Int']['input'];
  minPerOrder: Scalars['Int']['input'];
  name: TextInput;
  needsApproval: Scalars['Boolean']['input'];
  needsCode: Scalars['Boolean']['input'];
  priceCents: Scalars['Int']['input'];
  quotaIds: Array<Scalars['ID']['input']>;
  saleFrom: Scalars['DateTime']['input'];
  saleUntil?: InputMaybe<Scalars['DateTime']['input']>;
  vatBasisPoints: Scalars['Int']['input'];
};

export type TicketKindState =
  | 'NOT_YET'
  | 'ON_SALE'
  | 'SALE_OVER'
  | 'SOLD_OUT';

/** The ticket is cancelled already, or the event has begun. */
export type TicketNotCancellable = {
  __typename?: 'TicketNotCancellable';
  reason: TicketNotCancellableReason;
};

export type TicketNotCancellableReason =
  | 'ALREADY_CANCELLED'
  | 'EVENT_BEGUN'
  /** Staff set an earlier end to it. */
  | 'TOO_LATE';

/** Sent again to the holder's address, at most every ten minutes. */
export type TicketResent = {
  __typename?: 'TicketResent';
  email: Scalars['String']['output'];
};

/**
 * The address belongs to a person whom Parvis knows and who is not signed in: the ticket went to that address, so that
 * nobody reads a name or holds a ticket by typing somebody's address.
 */
export type TicketSent = {
  __typename?: 'TicketSent';
  email: Scalars['String']['output'];
};

export type TicketStatus =
  | 'AWAITING_PAYMENT'
  | 'CANCELLED'
  | 'CONFIRMED'
  /** Waits for the approval of staff. */
  | 'PENDING'
  | 'REFUSED';

export type TicketStatusCount = {
  __typename?: 'TicketStatusCount';
  count: Scalars['Int']['output'];
  status: TicketStatus;
};

export type TicketThatEnds = {
  __typename?: 'TicketThatEnds';
  eventTitle: Text;
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
};

/** The other person's ticket went to their address; the one handed on opens no door any more. */
export type TicketTransferred = {
  __typename?: 'TicketTransferred';
  email: Scalars['String']['output'];
};

/** The person must be elsewhere at that time. */
export type TimeClash = {
  __typename?: 'TimeClash';
  with: Commitment;
};

/** Five questions a person and poll. */
export type TooManyAsked = {
  __typename?: 'TooManyAsked';
  most: Scalars['Int']['output'];
};

export type TooManyRequests = {
  __typename?: 'TooManyRequests';
  retryAfterMinutes: Scalars['Int']['output'];
};

/** Too many tries in a quarter of an hour: one waits for the rest of it. */
export type TooManyTries = {
  __typename?: 'TooManyTries';
  minutes: Scalars['Int']['output'];
};

/** A thread through the programme that people follow across rooms and days. */
export type Track = {
  __typename?: 'Track';
  /** `#0b6b74`; shown with the name, never alone. */
  colour: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Text;
};

export type TransferInput = {
  code: Scalars['String']['input'];
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  language: Language;
  organisationName: Scalars['String']['input'];
  /** Made by the client; the same key sent twice hands the ticket on once. */
  requestKey: Scalars['ID']['input'];
};

export type TransferInstructions = {
  __typename?: 'TransferInstructions';
  bic: Scalars['String']['output'];
  holder: Scalars['String']['output'];
  iban: Scalars['String']['output'];
  reference: Scalars['String']['output'];
};

export type TransferOutcome = Busy | InvalidInput | KindNotForYou | NotAnyMore | TicketTransferred;

export type UndoImportOutcome = Busy | ImportNotUndoable | ImportUndone;

export type UndoRepairOutcome = RepairNotUndoable | RepairSettled | RepairUndone;

export type UnfollowOutcome = SessionUnfollowed;

export type UnplacedReason =
  | 'LIMIT_REACHED'
  | 'NO_COMMON_SLOT'
  | 'NO_TABLE'
  | 'ORDER'
  | 'OUTWEIGHED'
  | 'PERSON_FULL';

export type UnpublishEventOutcome = EventInUse | EventIsCancelled | EventSaved;

export type UnreachablePerson = {
  __typename?: 'UnreachablePerson';
  address: Scalars['String']['output'];
  fault: Scalars['String']['output'];
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
};

export type VatShare = {
  __typename?: 'VatShare';
  basisPoints: Scalars['Int']['output'];
  netCents: Scalars['Int']['output'];
  vatCents: Scalars['Int']['output'];
};

/** What verifies the codes that a key signed. */
export type VerifyingKey = {
  __typename?: 'VerifyingKey';
  goodUntil: Maybe<Scalars['DateTime']['output']>;
  number: Scalars['Int']['output'];
  /** 32 bytes in hexadecimal digits. */
  publicKey: Scalars['String']['output'];
  revokedAt: Maybe<Scalars['DateTime']['output']>;
};

export type VocabularyOutcome = InvalidInput | TagExists | VocabularySaved;

export type VocabularySaved = {
  __typename?: 'VocabularySaved';
  vocabulary: Array<VocabularyTag>;
};

/** For staff: a word, and how many profiles of the event carry it. */
export type VocabularyTag = {
  __typename?: 'VocabularyTag';
  offers: Scalars['Int']['output'];
  seeks: Scalars['Int']['output'];
  tag: MeetingTag;
};

export type VoteOutcome = AlreadyVoted | InvalidInput | PollNotOpen | VoteRecorded;

export type VoteRecorded = {
  __typename?: 'VoteRecorded';
  poll: Poll;
};

export type WaitingActOutcome = Busy | PlacesShort | WaitingChanged | WaitingElsewhere;

export type WaitingChanged = {
  __typename?: 'WaitingChanged';
  id: Scalars['ID']['output'];
};

/** The entry is no longer where the page shows it. */
export type WaitingElsewhere = {
  __typename?: 'WaitingElsewhere';
  status: WaitingStatus;
};

export type WaitingInput = {
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  kindId: Scalars['ID']['input'];
  language: Language;
  organisationName: Scalars['String']['input'];
  /** A group is offered its places together or not at all. */
  places: Scalars['Int']['input'];
  /** Made by the client; the same key sent twice joins once. */
  requestKey: Scalars['ID']['input'];
};

export type WaitingKindCount = {
  __typename?: 'WaitingKindCount';
  count: Scalars['Int']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
};

export type WaitingLists = {
  __typename?: 'WaitingLists';
  byKind: Array<WaitingKindCount>;
  /** Over what the search and the other filter leave. */
  byStatus: Array<WaitingStatusCount>;
  matching: Scalars['Int']['output'];
  rows: Array<WaitingRow>;
};

/** Somebody's own page of the line. */
export type WaitingPlace = {
  __typename?: 'WaitingPlace';
  email: Scalars['String']['output'];
  event: Event;
  givenName: Scalars['String']['output'];
  joinedAt: Scalars['DateTime']['output'];
  kind: TicketKind;
  offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  places: Scalars['Int']['output'];
  /** 1 is next; null when no longer in line. */
  rank: Maybe<Scalars['Int']['output']>;
  status: WaitingStatus;
};

export type WaitingRow = {
  __typename?: 'WaitingRow';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  joinedAt: Scalars['DateTime']['output'];
  kindId: Scalars['ID']['output'];
  kindName: Text;
  name: Scalars['String']['output'];
  offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  offeredAt: Maybe<Scalars['DateTime']['output']>;
  organisationName: Scalars['String']['output'];
  places: Scalars['Int']['output'];
  rank: Maybe<Scalars['Int']['output']>;
  status: WaitingStatus;
};

export type WaitingStatus =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'LEFT'
  | 'OFFERED'
  | 'REMOVED'
  | 'WAITING';

export type WaitingStatusCount = {
  __typename?: 'WaitingStatusCount';
  count: Scalars['Int']['output'];
  status: WaitingStatus;
};

/** Somebody who was registered at the desk, by the tablet. */
export type WalkIn = {
  __typename?: 'WalkIn';
  arrivedAt: Scalars['DateTime']['output'];
  deviceName: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  /** They had a ticket already, under the same address: it is theirs that was used. */
  hadTicket: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kindName: Maybe<Text>;
  matter: Maybe<WalkInMatter>;
  name: Scalars['String']['output'];
  operatorName: Maybe<Scalars['String']['output']>;
  organisationName: Maybe<Scalars['String']['output']>;
  settledAt: Maybe<Scalars['DateTime']['output']>;
};

export type WalkInInput = {
  /** A short ticket code that the tablet made: on the badge that was given out, and in the scan that let the person in. */
  code: Scalars['String']['input'];
  deviceTime: Scalars['DateTime']['input'];
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  /** Made by the tablet; sent twice it is one registration. */
  id: Scalars['ID']['input'];
  kindId: Scalars['ID']['input'];
  language: Language;
  organisationName: Scalars['String']['input'];
  /** What the person was told of their data, as it was read to them. */
  told: Scalars['String']['input'];
};

/** Why staff have something to settle about somebody who was registered at the desk. */
export type WalkInMatter =
  /** The kind of ticket has a price that nobody paid. */
  | 'HAS_A_PRICE'
  /** The event was called off, or the kind of ticket is not one of its kinds: there is no ticket. */
  | 'NOT_REGISTERED'
  /** No place of that kind was left: the person is in all the same. */
  | 'OVER_QUOTA'
  /** Their own request waited for approval or payment, and was confirmed at the desk. */
  | 'WAS_NOT_CONFIRMED';

export type WalkInRecorded = {
  __typename?: 'WalkInRecorded';
  hadTicket: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  matter: Maybe<WalkInMatter>;
  /** Null where nobody could be registered: staff see them in their list. */
  ticketId: Maybe<Scalars['ID']['output']>;
};

/** How somebody can show who they are. */
export type WaysToConfirm = {
  __typename?: 'WaysToConfirm';
  /** Until when nothing is asked; null when it is asked. */
  confirmedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Address that a code can be sent to; null for those who have something better. */
  email: Maybe<Scalars['String']['output']>;
  hasApp: Scalars['Boolean']['output'];
  hasPasskeys: Scalars['Boolean']['output'];
};

export type WhatIsLost =
  /** Somebody speaks now while they have a meeting: the meeting is cancelled and both are told. */
  | 'MEETING'
  /** Somebody signed up cannot come any more: the seat is given back and they are told. */
  | 'SEAT';

export type WishOutcome = AlreadyAsked | MeetingsClosed | RequestAnswered | RequestNotOpen;

export type WordCount = {
  __typename?: 'WordCount';
  count: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

/** Answers that have a word in common, or that a person put together. */
export type WordTheme = {
  __typename?: 'WordTheme';
  answers: Array<OpenAnswer>;
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type WordsModerated = {
  __typename?: 'WordsModerated';
  poll: Poll;
};

/** At least one text cannot be sent as it is; nothing was changed. */
export type WordsRefused = {
  __typename?: 'WordsRefused';
  faults: Array<TemplateFault>;
};

/** What somebody wrote, as often as it was written; who, nothing says. */
export type WrittenWords = {
  __typename?: 'WrittenWords';
  count: Scalars['Int']['output'];
  /** Null while nobody has judged it; nothing is shown before. */
  isShown: Maybe<Scalars['Boolean']['output']>;
  key: Scalars['ID']['output'];
  /** A word in it may be coarse: read it with care. */
  mayBeCoarse: Scalars['Boolean']['output'];
  questionId: Scalars['ID']['output'];
  words: Scalars['String']['output'];
};

export type YearReport = {
  __typename?: 'YearReport';
  tables: Array<ReportTable>;
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddFactorOutcome:
    | ( Partial<FactorAdded> )
    | ( Partial<InvalidInput> )
    | ( Partial<ProofRefused> )
    | ( Partial<TooManyTries> )
  ;
  AnnounceOutcome:
    | ( Partial<DeviceAnnounced> )
    | ( Partial<InvalidInput> )
  ;
  AnswerOfferOutcome:
    | ( Partial<MeetingLimitReached> )
    | ( Partial<OfferAccepted> )
    | ( Partial<OfferOver> )
    | ( Partial<SlotTaken> )
  ;
  AnswerOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<RequestAnswered> )
    | ( Partial<RequestNotOpen> )
  ;
  ApplyRepairOutcome:
    | ( Partial<RepairApplied> )
    | ( Partial<RepairOutdated> )
    | ( Partial<RepairSettled> )
  ;
  AskOutcome:
    | ( Partial<AlreadyAsked> )
    | ( Partial<InvalidInput> )
    | ( Partial<MeetingAsked> )
    | ( Partial<MeetingsClosed> )
    | ( Partial<PersonNotAvailable> )
    | ( Partial<RequestLimitReached> )
    | ( Partial<TooManyRequests> )
  ;
  AskSpeakersOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PollNotOpen> )
    | ( Partial<SpeakerQuestionAsked> )
    | ( Partial<TooManyAsked> )
  ;
  AvailabilityOutcome:
    | ( Partial<AvailabilitySaved> )
    | ( Partial<SlotHasMeeting> )
  ;
  BadgePrintsOutcome:
    | ( Partial<BadgePrintsRecorded> )
    | ( Partial<InvalidInput> )
  ;
  BankLineOutcome:
    | ( Partial<BankLineSettled> )
    | ( Partial<OrderRefused> )
  ;
  BookOutcome:
    | ( Partial<AlreadyAsked> )
    | ( Partial<MeetingBooked> )
    | ( Partial<MeetingLimitReached> )
    | ( Partial<MeetingTooClose> )
    | ( Partial<MeetingsClosed> )
    | ( Partial<RequestNotOpen> )
    | ( Partial<SlotTaken> )
  ;
  BoothActsOutcome:
    | ( Partial<BoothActsRecorded> )
    | ( Partial<InvalidInput> )
  ;
  BoothAsksOutcome:
    | ( Partial<BoothAsks> )
    | ( Partial<InvalidInput> )
  ;
  BoothDutyOutcome:
    | ( Partial<BoothSaved> )
    | ( Partial<DutyOverMeetings> )
    | ( Partial<InvalidInput> )
  ;
  BoothOrderOutcome:
    | ( Partial<BoothSaved> )
    | ( Partial<InvalidInput> )
    | ( Partial<SuppliesShort> )
  ;
  BoothOutcome:
    | ( Partial<BoothSaved> )
    | ( Partial<InvalidInput> )
  ;
  BoothPlanOutcome:
    | ( Partial<BoothPlanSaved> )
    | ( Partial<InvalidInput> )
    | ( Partial<PlanChangedMeanwhile> )
  ;
  CalendarOutcome:
    | ( Partial<CalendarImported> )
    | ( Partial<CalendarRefused> )
  ;
  CampaignActOutcome:
    | ( Partial<CampaignNotPossible> )
    | ( Partial<CampaignSaved> )
  ;
  CancelEventOutcome:
    | ( Partial<EventNotRunning> )
    | ( Partial<EventSaved> )
    | ( Partial<InvalidInput> )
  ;
  CancelMeetingOutcome:
    | ( Partial<MeetingCancelled> )
    | ( Partial<MeetingNotCancellable> )
  ;
  CancelTicketOutcome:
    | ( Partial<TicketCancelled> )
    | ( Partial<TicketNotCancellable> )
  ;
  ChangeAnswersOutcome:
    | ( Partial<AnswersChanged> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAnyMore> )
  ;
  ChangePollOutcome:
    | ( Partial<PollChangeRefused> )
    | ( Partial<PollChanged> )
  ;
  ClaimLinkOutcome:
    | ( Partial<ClaimLinkMade> )
    | ( Partial<OrderRefused> )
  ;
  ClaimPlaceOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<KindNotForYou> )
    | ( Partial<OrderRefused> )
    | ( Partial<PlaceClaimed> )
  ;
  CodeOutcome:
    | ( Partial<CodeAccepted> )
    | ( Partial<CodeNotUsable> )
  ;
  ConfirmIdentityOutcome:
    | ( Partial<IdentityConfirmed> )
    | ( Partial<ProofRefused> )
    | ( Partial<TooManyTries> )
  ;
  ConfirmationCodeOutcome:
    | ( Partial<ConfirmationCodeSent> )
    | ( Partial<TooManyTries> )
  ;
  CreatePollOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PollCreated> )
  ;
  DecideOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<RequestsDecided> )
  ;
  DelayOutcome:
    | ( Partial<DelayNeedsConfirming> )
    | ( Partial<InvalidInput> )
    | ( Partial<PublishedSince> )
    | ( Partial<SessionOver> )
    | ( Partial<SessionsMoved> )
  ;
  DeleteDraftSessionOutcome:
    | ( Partial<ChangedMeanwhile> )
    | ( Partial<DraftSessionDeleted> )
  ;
  DeletePartOutcome:
    | ( Partial<PartChangedMeanwhile> )
    | ( Partial<PartInUse> )
    | ( Partial<ProgrammePartSaved> )
  ;
  DeskActsOutcome:
    | ( Partial<DeskActsRecorded> )
    | ( Partial<DeviceUnknown> )
    | ( Partial<InvalidInput> )
  ;
  DeskSettingsOutcome:
    | ( Partial<DeskSettingsSaved> )
    | ( Partial<InvalidInput> )
  ;
  DeviceOutcome:
    | ( Partial<DoorDevice> )
    | ( Partial<InvalidInput> )
  ;
  DiscardEventOutcome:
    | ( Partial<EventDiscarded> )
    | ( Partial<EventInUse> )
  ;
  DoorNotesOutcome:
    | ( Partial<DoorNotesSaved> )
    | ( Partial<InvalidInput> )
  ;
  DraftSessionOutcome:
    | ( Partial<ChangedMeanwhile> )
    | ( Partial<DraftSessionSaved> )
    | ( Partial<InvalidInput> )
  ;
  EditRunOutcome:
    | ( Partial<RunPlaceTaken> )
    | ( Partial<ScheduleRunChanged> )
    | ( Partial<ScheduleRunEdited> )
  ;
  ErasureOutcome:
    | ( Partial<NotErased> )
    | ( Partial<PersonErased> )
  ;
  EventOutcome:
    | ( Partial<EventSaved> )
    | ( Partial<InvalidInput> )
  ;
  EventTeamOutcome:
    | ( Partial<EventTeam> )
    | ( Partial<InvalidInput> )
  ;
  ExhibitorBoardOutcome:
    | ( Partial<ExhibitorBoardSaved> )
    | ( Partial<InvalidInput> )
  ;
  ExhibitorProfileOutcome:
    | ( Partial<ExhibitorProfileSaved> )
    | ( Partial<InvalidInput> )
  ;
  FeedbackOutcome:
    | ( Partial<FeedbackGiven> )
    | ( Partial<FeedbackNotOpen> )
    | ( Partial<InvalidInput> )
  ;
  FinishSignInOutcome:
    | ( Partial<ProofRefused> )
    | ( Partial<SignedIn> )
    | ( Partial<TooManyTries> )
  ;
  FollowOutcome:
    | ( Partial<SessionFollowed> )
    | ( Partial<SessionFull> )
    | ( Partial<SessionWaiting> )
    | ( Partial<TimeClash> )
  ;
  InviteOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<InvitationsChecked> )
    | ( Partial<InvitationsRefused> )
  ;
  InviteSpeakersOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<InvitationsRefused> )
    | ( Partial<SpeakersInvited> )
  ;
  JoinWaitingOutcome:
    | ( Partial<AlreadyRegistered> )
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<OnWaitingList> )
    | ( Partial<PlacesFree> )
    | ( Partial<RegistrationClosed> )
  ;
  MailPreviewOutcome:
    | ( Partial<MailPreview> )
    | ( Partial<WordsRefused> )
  ;
  MailTemplateOutcome:
    | ( Partial<MailTemplateOutdated> )
    | ( Partial<MailTemplateSaved> )
    | ( Partial<WordsRefused> )
  ;
  MeetingNoteOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<MeetingNoteSaved> )
  ;
  MeetingPlacesOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<MeetingPlacesSaved> )
  ;
  MeetingProfileOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<MeetingProfileSaved> )
  ;
  MeetingSettingsOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<MeetingSettingsSaved> )
  ;
  MergeOutcome:
    | ( Partial<OrganisationsClash> )
    | ( Partial<OrganisationsMerged> )
  ;
  NewSpeakerOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SpeakerFound> )
  ;
  OrderOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<OrderChanged> )
    | ( Partial<OrderRefused> )
  ;
  OrderQuoteOutcome:
    | ( Partial<CodeNotUsable> )
    | ( Partial<InvalidInput> )
    | ( Partial<OrderQuote> )
  ;
  OrganisationOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<OrganisationSaved> )
  ;
  OrganisationPageOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<OrganisationPageSaved> )
  ;
  PairOutcome:
    | ( Partial<DevicePaired> )
    | ( Partial<PairingCodeWrong> )
  ;
  PartOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PartChangedMeanwhile> )
    | ( Partial<ProgrammePartSaved> )
  ;
  PassOutcome:
    | ( Partial<Pass> )
    | ( Partial<PassNotUsable> )
  ;
  PastFiguresOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PastFiguresSaved> )
  ;
  PayOrderOutcome:
    | ( Partial<OrderRefused> )
    | ( Partial<PaymentPage> )
  ;
  PersonReportOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PersonNotAvailable> )
    | ( Partial<PersonReported> )
  ;
  PlaceOrderOutcome:
    | ( Partial<CodeNotUsable> )
    | ( Partial<InvalidInput> )
    | ( Partial<KindNotForYou> )
    | ( Partial<NotEnoughPlaces> )
    | ( Partial<OrderPlaced> )
    | ( Partial<OrderRefused> )
    | ( Partial<PassNotUsable> )
    | ( Partial<RegistrationClosed> )
  ;
  PointOutcome:
    | ( Partial<CheckInPoint> )
    | ( Partial<InvalidInput> )
  ;
  ProposeRepairOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<RepairProposed> )
  ;
  PublishEventOutcome:
    | ( Partial<EventIsCancelled> )
    | ( Partial<EventNotReady> )
    | ( Partial<EventSaved> )
  ;
  PublishOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<NothingToPublish> )
    | ( Partial<ProgrammePublished> )
    | ( Partial<PublishNeedsConfirming> )
    | ( Partial<PublishedMeanwhile> )
  ;
  PublishRunOutcome:
    | ( Partial<RunNotPublishable> )
    | ( Partial<SchedulePublished> )
    | ( Partial<ScheduleRunChanged> )
  ;
  RegistrationActOutcome:
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<NoPlaceLeft> )
    | ( Partial<NotPossibleNow> )
    | ( Partial<RegistrationChanged> )
  ;
  RegistrationOutcome:
    | ( Partial<AlreadyRegistered> )
    | ( Partial<Busy> )
    | ( Partial<CodeNotUsable> )
    | ( Partial<InvalidInput> )
    | ( Partial<KindNotForYou> )
    | ( Partial<OnWaitingList> )
    | ( Partial<PassNotUsable> )
    | ( Partial<PaymentNeeded> )
    | ( Partial<Registered> )
    | ( Partial<RegistrationClosed> )
    | ( Partial<SoldOut> )
    | ( Partial<TicketSent> )
  ;
  RemoveQuestionOutcome:
    | ( Partial<FormChanged> )
    | ( Partial<QuestionNeeded> )
  ;
  RemoveQuotaOutcome:
    | ( Partial<PlacesSaved> )
    | ( Partial<QuotaInUse> )
  ;
  RemoveTablesOutcome:
    | ( Partial<MeetingPlacesSaved> )
    | ( Partial<TablesInUse> )
  ;
  ReportDecisionOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<ReportDecided> )
    | ( Partial<ReportDecidedBefore> )
  ;
  ResendOutcome:
    | ( Partial<MailNotResendable> )
    | ( Partial<MailResent> )
  ;
  ResendTicketOutcome:
    | ( Partial<NotAnyMore> )
    | ( Partial<TicketResent> )
  ;
  SaveAllotmentOutcome:
    | ( Partial<AllotmentSaved> )
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<PlacesShort> )
  ;
  SaveCampaignOutcome:
    | ( Partial<CampaignNotPossible> )
    | ( Partial<CampaignOutdated> )
    | ( Partial<CampaignSaved> )
    | ( Partial<InvalidInput> )
  ;
  SaveCodeOutcome:
    | ( Partial<CodeSaved> )
    | ( Partial<InvalidInput> )
  ;
  SaveKindOutcome:
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<PlacesSaved> )
    | ( Partial<QuotaTooSmall> )
  ;
  SaveOfferHoursOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PlacesSaved> )
  ;
  SaveQuestionOutcome:
    | ( Partial<FormQuestionSaved> )
    | ( Partial<InvalidInput> )
  ;
  SaveQuotaOutcome:
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<PlacesSaved> )
    | ( Partial<QuotaTooSmall> )
  ;
  SaveRulesOutcome:
    | ( Partial<FormChanged> )
    | ( Partial<InvalidInput> )
  ;
  SaveSellerOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SellerSaved> )
  ;
  SayOutcome:
    | ( Partial<MeetingNotOn> )
    | ( Partial<MeetingSaid> )
    | ( Partial<NotTheTimeToSay> )
    | ( Partial<SaidTooLongAgo> )
  ;
  ScansOutcome:
    | ( Partial<DeviceUnknown> )
    | ( Partial<InvalidInput> )
    | ( Partial<ScansRecorded> )
  ;
  ScheduleSurveyOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<PollChangeRefused> )
    | ( Partial<PollChanged> )
  ;
  SendCampaignOutcome:
    | ( Partial<CampaignNotPossible> )
    | ( Partial<CampaignOutdated> )
    | ( Partial<CampaignReachChanged> )
    | ( Partial<CampaignSaved> )
    | ( Partial<InvalidInput> )
    | ( Partial<WordsRefused> )
  ;
  SendCompanyLinkOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<LinkNotSent> )
    | ( Partial<LinkSent> )
  ;
  SettleOutcome:
    | ( Partial<MeetingNotOn> )
    | ( Partial<MeetingSettled> )
    | ( Partial<NotTheTimeToSay> )
  ;
  ShareContactOutcome:
    | ( Partial<ContactShared> )
    | ( Partial<InvalidInput> )
  ;
  SignInLinkOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SignInLinkRequested> )
  ;
  SignInOutcome:
    | ( Partial<LinkNotUsable> )
    | ( Partial<SignInUnfinished> )
    | ( Partial<SignedIn> )
  ;
  SignatureOutcome:
    | ( Partial<DeviceUnknown> )
    | ( Partial<InvalidInput> )
    | ( Partial<SignatureKept> )
  ;
  SpeakerBoardOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SpeakerBoardSaved> )
  ;
  SpeakerProfileOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SpeakerProfileSaved> )
  ;
  SpeakerSpaceOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<SpeakerSpaceSaved> )
  ;
  StaffTeamOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<LastAdministrator> )
    | ( Partial<StaffTeam> )
  ;
  StartRunOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<NothingToPlan> )
    | ( Partial<PlanTooLarge> )
    | ( Partial<ScheduleRunGoing> )
    | ( Partial<ScheduleRunStarted> )
  ;
  TabletOutcome:
    | ( Partial<DeviceUnknown> )
    | ( Partial<Tablet> )
  ;
  TestMailOutcome:
    | ( Partial<TestMailRefused> )
    | ( Partial<TestMailSent> )
    | ( Partial<WordsRefused> )
  ;
  TransferOutcome:
    | ( Partial<Busy> )
    | ( Partial<InvalidInput> )
    | ( Partial<KindNotForYou> )
    | ( Partial<NotAnyMore> )
    | ( Partial<TicketTransferred> )
  ;
  UndoImportOutcome:
    | ( Partial<Busy> )
    | ( Partial<ImportNotUndoable> )
    | ( Partial<ImportUndone> )
  ;
  UndoRepairOutcome:
    | ( Partial<RepairNotUndoable> )
    | ( Partial<RepairSettled> )
    | ( Partial<RepairUndone> )
  ;
  UnfollowOutcome: ( Partial<SessionUnfollowed> );
  UnpublishEventOutcome:
    | ( Partial<EventInUse> )
    | ( Partial<EventIsCancelled> )
    | ( Partial<EventSaved> )
  ;
  VocabularyOutcome:
    | ( Partial<InvalidInput> )
    | ( Partial<TagExists> )
    | ( Partial<VocabularySaved> )
  ;
  VoteOutcome:
    | ( Partial<AlreadyVoted> )
    | ( Partial<InvalidInput> )
    | ( Partial<PollNotOpen> )
    | ( Partial<VoteRecorded> )
  ;
  WaitingActOutcome:
    | ( Partial<Busy> )
    | ( Partial<PlacesShort> )
    | ( Partial<WaitingChanged> )
    | ( Partial<WaitingElsewhere> )
  ;
  WishOutcome:
    | ( Partial<AlreadyAsked> )
    | ( Partial<MeetingsClosed> )
    | ( Partial<RequestAnswered> )
    | ( Partial<RequestNotOpen> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddFactorOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddFactorOutcome']>>;
  AddOnTheSpotInput: ResolverTypeWrapper<Partial<AddOnTheSpotInput>>;
  AffiliatedPerson: ResolverTypeWrapper<Partial<AffiliatedPerson>>;
  AgendaFeed: ResolverTypeWrapper<Partial<AgendaFeed>>;
  AgendaRules: ResolverTypeWrapper<Partial<AgendaRules>>;
  AgendaRulesInput: ResolverTypeWrapper<Partial<AgendaRulesInput>>;
  Allotment: ResolverTypeWrapper<Partial<Allotment>>;
  AllotmentClaim: ResolverTypeWrapper<Partial<AllotmentClaim>>;
  AllotmentInput: ResolverTypeWrapper<Partial<AllotmentInput>>;
  AllotmentSaved: ResolverTypeWrapper<Partial<AllotmentSaved>>;
  AllotmentState: ResolverTypeWrapper<Partial<AllotmentState>>;
  AlreadyAsked: ResolverTypeWrapper<Partial<AlreadyAsked>>;
  AlreadyRegistered: ResolverTypeWrapper<Partial<AlreadyRegistered>>;
  AlreadyVoted: ResolverTypeWrapper<Partial<AlreadyVoted>>;
  AnnounceOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceOutcome']>>;
  AnswerInput: ResolverTypeWrapper<Partial<AnswerInput>>;
  AnswerOfferOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerOfferOutcome']>>;
  AnswerOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerOutcome']>>;
  AnswersChanged: ResolverTypeWrapper<Partial<AnswersChanged>>;
  AppToAdd: ResolverTypeWrapper<Partial<AppToAdd>>;
  ApplyRepairOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyRepairOutcome']>>;
  ArrivalMinute: ResolverTypeWrapper<Partial<ArrivalMinute>>;
  AskOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskOutcome']>>;
  AskSpeakersOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskSpeakersOutcome']>>;
  AttendanceSheet: ResolverTypeWrapper<Partial<AttendanceSheet>>;
  AttendedSession: ResolverTypeWrapper<Partial<AttendedSession>>;
  AttendeeImport: ResolverTypeWrapper<Partial<AttendeeImport>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  AudienceCount: ResolverTypeWrapper<Partial<AudienceCount>>;
  AuditActionCount: ResolverTypeWrapper<Partial<AuditActionCount>>;
  AuditEntry: ResolverTypeWrapper<Partial<AuditEntry>>;
  AuditEventCount: ResolverTypeWrapper<Partial<AuditEventCount>>;
  AuditFilter: ResolverTypeWrapper<Partial<AuditFilter>>;
  AuditLog: ResolverTypeWrapper<Partial<AuditLog>>;
  AuditPersonCount: ResolverTypeWrapper<Partial<AuditPersonCount>>;
  AvailabilityOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvailabilityOutcome']>>;
  AvailabilitySaved: ResolverTypeWrapper<Partial<AvailabilitySaved>>;
  AwaitedGuest: ResolverTypeWrapper<Partial<AwaitedGuest>>;
  Badge: ResolverTypeWrapper<Partial<Badge>>;
  BadgeFormat: ResolverTypeWrapper<Partial<BadgeFormat>>;
  BadgePrintInput: ResolverTypeWrapper<Partial<BadgePrintInput>>;
  BadgePrintsOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BadgePrintsOutcome']>>;
  BadgePrintsRecorded: ResolverTypeWrapper<Partial<BadgePrintsRecorded>>;
  BankLine: ResolverTypeWrapper<Partial<BankLine>>;
  BankLineList: ResolverTypeWrapper<Partial<BankLineList>>;
  BankLineOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankLineOutcome']>>;
  BankLineSettled: ResolverTypeWrapper<Partial<BankLineSettled>>;
  BankMatch: ResolverTypeWrapper<Partial<BankMatch>>;
  Billing: ResolverTypeWrapper<Partial<Billing>>;
  BillingInput: ResolverTypeWrapper<Partial<BillingInput>>;
  BookOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookOutcome']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BoothActInput: ResolverTypeWrapper<Partial<BoothActInput>>;
  BoothActRecorded: ResolverTypeWrapper<Partial<BoothActRecorded>>;
  BoothActVerdict: ResolverTypeWrapper<Partial<BoothActVerdict>>;
  BoothActsOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothActsOutcome']>>;
  BoothActsRecorded: ResolverTypeWrapper<Partial<BoothActsRecorded>>;
  BoothAnswer: ResolverTypeWrapper<Partial<BoothAnswer>>;
  BoothAnswerInput: ResolverTypeWrapper<Partial<BoothAnswerInput>>;
  BoothAsks: ResolverTypeWrapper<Partial<BoothAsks>>;
  BoothAsksInput: ResolverTypeWrapper<Partial<BoothAsksInput>>;
  BoothAsksOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothAsksOutcome']>>;
  BoothChecklistItem: ResolverTypeWrapper<Partial<BoothChecklistItem>>;
  BoothContact: ResolverTypeWrapper<Partial<BoothContact>>;
  BoothContactFigure: ResolverTypeWrapper<Partial<BoothContactFigure>>;
  BoothContacts: ResolverTypeWrapper<Partial<BoothContacts>>;
  BoothDuty: ResolverTypeWrapper<Partial<BoothDuty>>;
  BoothDutyInput: ResolverTypeWrapper<Partial<BoothDutyInput>>;
  BoothDutyOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothDutyOutcome']>>;
  BoothInvitationInput: ResolverTypeWrapper<Partial<BoothInvitationInput>>;
  BoothItem: ResolverTypeWrapper<Partial<BoothItem>>;
  BoothItemInput: ResolverTypeWrapper<Partial<BoothItemInput>>;
  BoothItemKind: ResolverTypeWrapper<Partial<BoothItemKind>>;
  BoothMeeting: ResolverTypeWrapper<Partial<BoothMeeting>>;
  BoothOffer: ResolverTypeWrapper<Partial<BoothOffer>>;
  BoothOrderInput: ResolverTypeWrapper<Partial<BoothOrderInput>>;
  BoothOrderLine: ResolverTypeWrapper<Partial<BoothOrderLine>>;
  BoothOrderLineInput: ResolverTypeWrapper<Partial<BoothOrderLineInput>>;
  BoothOrderOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothOrderOutcome']>>;
  BoothOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothOutcome']>>;
  BoothPlaces: ResolverTypeWrapper<Partial<BoothPlaces>>;
  BoothPlan: ResolverTypeWrapper<Partial<BoothPlan>>;
  BoothPlanInput: ResolverTypeWrapper<Partial<BoothPlanInput>>;
  BoothPlanOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothPlanOutcome']>>;
  BoothPlanSaved: ResolverTypeWrapper<Partial<BoothPlanSaved>>;
  BoothQuestion: ResolverTypeWrapper<Partial<BoothQuestion>>;
  BoothQuestionInput: ResolverTypeWrapper<Partial<BoothQuestionInput>>;
  BoothQuestionKind: ResolverTypeWrapper<Partial<BoothQuestionKind>>;
  BoothRole: ResolverTypeWrapper<Partial<BoothRole>>;
  BoothSaved: ResolverTypeWrapper<Partial<BoothSaved>>;
  BoothSuppliesInput: ResolverTypeWrapper<Partial<BoothSuppliesInput>>;
  BoothSupply: ResolverTypeWrapper<Partial<BoothSupply>>;
  BoothSupplyInput: ResolverTypeWrapper<Partial<BoothSupplyInput>>;
  BoothTask: ResolverTypeWrapper<Partial<BoothTask>>;
  BoundElsewhere: ResolverTypeWrapper<Partial<BoundElsewhere>>;
  Busy: ResolverTypeWrapper<Partial<Busy>>;
  CalendarChange: ResolverTypeWrapper<Partial<CalendarChange>>;
  CalendarFault: ResolverTypeWrapper<Partial<CalendarFault>>;
  CalendarImported: ResolverTypeWrapper<Partial<CalendarImported>>;
  CalendarLine: ResolverTypeWrapper<Partial<CalendarLine>>;
  CalendarOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalendarOutcome']>>;
  CalendarRefused: ResolverTypeWrapper<Partial<CalendarRefused>>;
  Campaign: ResolverTypeWrapper<Partial<Campaign>>;
  CampaignAct: ResolverTypeWrapper<Partial<CampaignAct>>;
  CampaignActOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CampaignActOutcome']>>;
  CampaignAudience: ResolverTypeWrapper<Partial<CampaignAudience>>;
  CampaignAudienceInput: ResolverTypeWrapper<Partial<CampaignAudienceInput>>;
  CampaignInput: ResolverTypeWrapper<Partial<CampaignInput>>;
  CampaignNotPossible: ResolverTypeWrapper<Partial<CampaignNotPossible>>;
  CampaignOutdated: ResolverTypeWrapper<Partial<CampaignOutdated>>;
  CampaignProgress: ResolverTypeWrapper<Partial<CampaignProgress>>;
  CampaignReach: ResolverTypeWrapper<Partial<CampaignReach>>;
  CampaignReachChanged: ResolverTypeWrapper<Partial<CampaignReachChanged>>;
  CampaignSaved: ResolverTypeWrapper<Partial<CampaignSaved>>;
  CampaignStatus: ResolverTypeWrapper<Partial<CampaignStatus>>;
  CampaignSubscription: ResolverTypeWrapper<Partial<CampaignSubscription>>;
  CancelEventInput: ResolverTypeWrapper<Partial<CancelEventInput>>;
  CancelEventOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelEventOutcome']>>;
  CancelMeetingOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMeetingOutcome']>>;
  CancelTicketOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTicketOutcome']>>;
  CancelledBecause: ResolverTypeWrapper<Partial<CancelledBecause>>;
  ChangeAnswersOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAnswersOutcome']>>;
  ChangePollOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePollOutcome']>>;
  ChangedField: ResolverTypeWrapper<Partial<ChangedField>>;
  ChangedMeanwhile: ResolverTypeWrapper<Partial<ChangedMeanwhile>>;
  CheckInPoint: ResolverTypeWrapper<Partial<CheckInPoint>>;
  ChecklistState: ResolverTypeWrapper<Partial<ChecklistState>>;
  ClaimLinkMade: ResolverTypeWrapper<Partial<ClaimLinkMade>>;
  ClaimLinkOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimLinkOutcome']>>;
  ClaimPlaceOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimPlaceOutcome']>>;
  ClosedReason: ResolverTypeWrapper<Partial<ClosedReason>>;
  Code: ResolverTypeWrapper<Partial<Code>>;
  CodeAccepted: ResolverTypeWrapper<Partial<CodeAccepted>>;
  CodeFault: ResolverTypeWrapper<Partial<CodeFault>>;
  CodeInput: ResolverTypeWrapper<Partial<CodeInput>>;
  CodeNotUsable: ResolverTypeWrapper<Partial<CodeNotUsable>>;
  CodeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CodeOutcome']>>;
  CodeSaved: ResolverTypeWrapper<Partial<CodeSaved>>;
  CodeState: ResolverTypeWrapper<Partial<CodeState>>;
  College: ResolverTypeWrapper<Partial<College>>;
  CollegeCount: ResolverTypeWrapper<Partial<CollegeCount>>;
  Commitment: ResolverTypeWrapper<Partial<Commitment>>;
  CommitmentKind: ResolverTypeWrapper<Partial<CommitmentKind>>;
  CompanyPlace: ResolverTypeWrapper<Partial<CompanyPlace>>;
  CompanyPlaceState: ResolverTypeWrapper<Partial<CompanyPlaceState>>;
  CompanyPlaces: ResolverTypeWrapper<Partial<CompanyPlaces>>;
  ConfirmIdentityOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmIdentityOutcome']>>;
  ConfirmationCodeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmationCodeOutcome']>>;
  ConfirmationCodeSent: ResolverTypeWrapper<Partial<ConfirmationCodeSent>>;
  ConflictCounts: ResolverTypeWrapper<Partial<ConflictCounts>>;
  ConflictEnding: ResolverTypeWrapper<Partial<ConflictEnding>>;
  ConflictKind: ResolverTypeWrapper<Partial<ConflictKind>>;
  ConflictScan: ResolverTypeWrapper<Partial<ConflictScan>>;
  ContactAgreementInput: ResolverTypeWrapper<Partial<ContactAgreementInput>>;
  ContactNote: ResolverTypeWrapper<Partial<ContactNote>>;
  ContactNoteInput: ResolverTypeWrapper<Partial<ContactNoteInput>>;
  ContactOfMine: ResolverTypeWrapper<Partial<ContactOfMine>>;
  ContactShared: ResolverTypeWrapper<Partial<ContactShared>>;
  CreatePollOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePollOutcome']>>;
  CurvePoint: ResolverTypeWrapper<Partial<CurvePoint>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DayCount: ResolverTypeWrapper<Partial<DayCount>>;
  DecideOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideOutcome']>>;
  DeclineReason: ResolverTypeWrapper<Partial<DeclineReason>>;
  DelayInput: ResolverTypeWrapper<Partial<DelayInput>>;
  DelayNeedsConfirming: ResolverTypeWrapper<Partial<DelayNeedsConfirming>>;
  DelayOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelayOutcome']>>;
  DeleteDraftSessionOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteDraftSessionOutcome']>>;
  DeletePartOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePartOutcome']>>;
  DeskActsInput: ResolverTypeWrapper<Partial<DeskActsInput>>;
  DeskActsOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeskActsOutcome']>>;
  DeskActsRecorded: ResolverTypeWrapper<Partial<DeskActsRecorded>>;
  DeskSettings: ResolverTypeWrapper<Partial<DeskSettings>>;
  DeskSettingsInput: ResolverTypeWrapper<Partial<DeskSettingsInput>>;
  DeskSettingsOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeskSettingsOutcome']>>;
  DeskSettingsSaved: ResolverTypeWrapper<Partial<DeskSettingsSaved>>;
  DeviceAnnounced: ResolverTypeWrapper<Partial<DeviceAnnounced>>;
  DeviceOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeviceOutcome']>>;
  DevicePaired: ResolverTypeWrapper<Partial<DevicePaired>>;
  DeviceReport: ResolverTypeWrapper<Partial<DeviceReport>>;
  DeviceState: ResolverTypeWrapper<Partial<DeviceState>>;
  DeviceUnknown: ResolverTypeWrapper<Partial<DeviceUnknown>>;
  DirectoryPart: ResolverTypeWrapper<Partial<DirectoryPart>>;
  DirectoryPartCount: ResolverTypeWrapper<Partial<DirectoryPartCount>>;
  DirectoryPerson: ResolverTypeWrapper<Partial<DirectoryPerson>>;
  DiscardEventOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardEventOutcome']>>;
  DocumentInput: ResolverTypeWrapper<Partial<DocumentInput>>;
  DoorAnswerInput: ResolverTypeWrapper<Partial<DoorAnswerInput>>;
  DoorConflict: ResolverTypeWrapper<Partial<DoorConflict>>;
  DoorCount: ResolverTypeWrapper<Partial<DoorCount>>;
  DoorDevice: ResolverTypeWrapper<Partial<DoorDevice>>;
  DoorGuest: ResolverTypeWrapper<Partial<DoorGuest>>;
  DoorKind: ResolverTypeWrapper<Partial<DoorKind>>;
  DoorNotesInput: ResolverTypeWrapper<Partial<DoorNotesInput>>;
  DoorNotesOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DoorNotesOutcome']>>;
  DoorNotesSaved: ResolverTypeWrapper<Partial<DoorNotesSaved>>;
  DoorPrintInput: ResolverTypeWrapper<Partial<DoorPrintInput>>;
  DoorQuestion: ResolverTypeWrapper<Partial<DoorQuestion>>;
  DoorView: ResolverTypeWrapper<Partial<DoorView>>;
  DraftDocument: ResolverTypeWrapper<Partial<DraftDocument>>;
  DraftRestored: ResolverTypeWrapper<Partial<DraftRestored>>;
  DraftRoom: ResolverTypeWrapper<Partial<DraftRoom>>;
  DraftRoomInput: ResolverTypeWrapper<Partial<DraftRoomInput>>;
  DraftSequence: ResolverTypeWrapper<Partial<DraftSequence>>;
  DraftSequenceInput: ResolverTypeWrapper<Partial<DraftSequenceInput>>;
  DraftSession: ResolverTypeWrapper<Partial<DraftSession>>;
  DraftSessionDeleted: ResolverTypeWrapper<Partial<DraftSessionDeleted>>;
  DraftSessionInput: ResolverTypeWrapper<Partial<DraftSessionInput>>;
  DraftSessionOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftSessionOutcome']>>;
  DraftSessionSaved: ResolverTypeWrapper<Partial<DraftSessionSaved>>;
  DraftSpeaker: ResolverTypeWrapper<Partial<DraftSpeaker>>;
  DraftTrack: ResolverTypeWrapper<Partial<DraftTrack>>;
  DraftTrackInput: ResolverTypeWrapper<Partial<DraftTrackInput>>;
  DuplicateEventInput: ResolverTypeWrapper<Partial<DuplicateEventInput>>;
  DutyOverMeetings: ResolverTypeWrapper<Partial<DutyOverMeetings>>;
  EditRegistrationInput: ResolverTypeWrapper<Partial<EditRegistrationInput>>;
  EditRunOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditRunOutcome']>>;
  EditedQuestion: ResolverTypeWrapper<Partial<EditedQuestion>>;
  EditionChoice: ResolverTypeWrapper<Partial<EditionChoice>>;
  EditionCurve: ResolverTypeWrapper<Partial<EditionCurve>>;
  ErasedProof: ResolverTypeWrapper<Partial<ErasedProof>>;
  ErasureAskedBy: ResolverTypeWrapper<Partial<ErasureAskedBy>>;
  ErasureOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasureOutcome']>>;
  ErasureProof: ResolverTypeWrapper<Partial<ErasureProof>>;
  Event: ResolverTypeWrapper<Partial<Event>>;
  EventBasics: ResolverTypeWrapper<Partial<EventBasics>>;
  EventCancellationPart: ResolverTypeWrapper<Partial<EventCancellationPart>>;
  EventCopyPart: ResolverTypeWrapper<Partial<EventCopyPart>>;
  EventDiscarded: ResolverTypeWrapper<Partial<EventDiscarded>>;
  EventFilter: ResolverTypeWrapper<Partial<EventFilter>>;
  EventFormat: ResolverTypeWrapper<Partial<EventFormat>>;
  EventFormatCount: ResolverTypeWrapper<Partial<EventFormatCount>>;
  EventGap: ResolverTypeWrapper<Partial<EventGap>>;
  EventInUse: ResolverTypeWrapper<Partial<EventInUse>>;
  EventInput: ResolverTypeWrapper<Partial<EventInput>>;
  EventIsCancelled: ResolverTypeWrapper<Partial<EventIsCancelled>>;
  EventKind: ResolverTypeWrapper<Partial<EventKind>>;
  EventKindCount: ResolverTypeWrapper<Partial<EventKindCount>>;
  EventList: ResolverTypeWrapper<Partial<EventList>>;
  EventMonthCount: ResolverTypeWrapper<Partial<EventMonthCount>>;
  EventNotReady: ResolverTypeWrapper<Partial<EventNotReady>>;
  EventNotRunning: ResolverTypeWrapper<Partial<EventNotRunning>>;
  EventOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventOutcome']>>;
  EventPeriod: ResolverTypeWrapper<Partial<EventPeriod>>;
  EventReport: ResolverTypeWrapper<Partial<EventReport>>;
  EventRole: ResolverTypeWrapper<Partial<EventRole>>;
  EventSaved: ResolverTypeWrapper<Partial<EventSaved>>;
  EventStatus: ResolverTypeWrapper<Partial<EventStatus>>;
  EventStatusCount: ResolverTypeWrapper<Partial<EventStatusCount>>;
  EventTeam: ResolverTypeWrapper<Partial<EventTeam>>;
  EventTeamOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventTeamOutcome']>>;
  EventYearCount: ResolverTypeWrapper<Partial<EventYearCount>>;
  Exhibitor: ResolverTypeWrapper<Partial<Exhibitor>>;
  ExhibitorBoard: ResolverTypeWrapper<Partial<ExhibitorBoard>>;
  ExhibitorBoardOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExhibitorBoardOutcome']>>;
  ExhibitorBoardSaved: ResolverTypeWrapper<Partial<ExhibitorBoardSaved>>;
  ExhibitorInput: ResolverTypeWrapper<Partial<ExhibitorInput>>;
  ExhibitorOnBoard: ResolverTypeWrapper<Partial<ExhibitorOnBoard>>;
  ExhibitorProfileInput: ResolverTypeWrapper<Partial<ExhibitorProfileInput>>;
  ExhibitorProfileOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExhibitorProfileOutcome']>>;
  ExhibitorProfileSaved: ResolverTypeWrapper<Partial<ExhibitorProfileSaved>>;
  ExhibitorTeamMember: ResolverTypeWrapper<Partial<ExhibitorTeamMember>>;
  ExhibitorsReminded: ResolverTypeWrapper<Partial<ExhibitorsReminded>>;
  FactorAdded: ResolverTypeWrapper<Partial<FactorAdded>>;
  FeedbackGiven: ResolverTypeWrapper<Partial<FeedbackGiven>>;
  FeedbackInput: ResolverTypeWrapper<Partial<FeedbackInput>>;
  FeedbackNotOpen: ResolverTypeWrapper<Partial<FeedbackNotOpen>>;
  FeedbackOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedbackOutcome']>>;
  FieldError: ResolverTypeWrapper<Partial<FieldError>>;
  Filiere: ResolverTypeWrapper<Partial<Filiere>>;
  FiliereCount: ResolverTypeWrapper<Partial<FiliereCount>>;
  FinishSignInOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishSignInOutcome']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  FollowOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowOutcome']>>;
  FormAnswer: ResolverTypeWrapper<Partial<FormAnswer>>;
  FormAnswerInput: ResolverTypeWrapper<Partial<FormAnswerInput>>;
  FormChanged: ResolverTypeWrapper<Partial<FormChanged>>;
  FormCondition: ResolverTypeWrapper<Partial<FormCondition>>;
  FormConditionInput: ResolverTypeWrapper<Partial<FormConditionInput>>;
  FormEditor: ResolverTypeWrapper<Partial<FormEditor>>;
  FormOption: ResolverTypeWrapper<Partial<FormOption>>;
  FormOptionInput: ResolverTypeWrapper<Partial<FormOptionInput>>;
  FormQuestion: ResolverTypeWrapper<Partial<FormQuestion>>;
  FormQuestionInput: ResolverTypeWrapper<Partial<FormQuestionInput>>;
  FormQuestionKind: ResolverTypeWrapper<Partial<FormQuestionKind>>;
  FormQuestionSaved: ResolverTypeWrapper<Partial<FormQuestionSaved>>;
  FormStage: ResolverTypeWrapper<Partial<FormStage>>;
  FormTopic: ResolverTypeWrapper<Partial<FormTopic>>;
  FormerCode: ResolverTypeWrapper<Partial<FormerCode>>;
  Guest: ResolverTypeWrapper<Partial<Guest>>;
  GuestStatus: ResolverTypeWrapper<Partial<GuestStatus>>;
  HalfDay: ResolverTypeWrapper<Partial<HalfDay>>;
  HallMeeting: ResolverTypeWrapper<Partial<HallMeeting>>;
  HallParty: ResolverTypeWrapper<Partial<HallParty>>;
  HallTable: ResolverTypeWrapper<Partial<HallTable>>;
  HeldData: ResolverTypeWrapper<Partial<HeldData>>;
  HeldForPurpose: ResolverTypeWrapper<Partial<HeldForPurpose>>;
  HeldRows: ResolverTypeWrapper<Partial<HeldRows>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  IdentityConfirmed: ResolverTypeWrapper<Partial<IdentityConfirmed>>;
  IfErased: ResolverTypeWrapper<Partial<IfErased>>;
  ImportNotUndoable: ResolverTypeWrapper<Partial<ImportNotUndoable>>;
  ImportUndone: ResolverTypeWrapper<Partial<ImportUndone>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Invitation: ResolverTypeWrapper<Partial<Invitation>>;
  InvitationChange: ResolverTypeWrapper<Partial<InvitationChange>>;
  InvitationFault: ResolverTypeWrapper<Partial<InvitationFault>>;
  InvitationLine: ResolverTypeWrapper<Partial<InvitationLine>>;
  InvitationPage: ResolverTypeWrapper<Partial<InvitationPage>>;
  InvitationState: ResolverTypeWrapper<Partial<InvitationState>>;
  InvitationStateCount: ResolverTypeWrapper<Partial<InvitationStateCount>>;
  Invitations: ResolverTypeWrapper<Partial<Invitations>>;
  InvitationsChecked: ResolverTypeWrapper<Partial<InvitationsChecked>>;
  InvitationsInput: ResolverTypeWrapper<Partial<InvitationsInput>>;
  InvitationsRefused: ResolverTypeWrapper<Partial<InvitationsRefused>>;
  InviteOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteOutcome']>>;
  InviteSpeakersOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteSpeakersOutcome']>>;
  InvoiceKind: ResolverTypeWrapper<Partial<InvoiceKind>>;
  InvoiceRef: ResolverTypeWrapper<Partial<InvoiceRef>>;
  JoinWaitingOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinWaitingOutcome']>>;
  KindNotForYou: ResolverTypeWrapper<Partial<KindNotForYou>>;
  KindOnOffer: ResolverTypeWrapper<Partial<KindOnOffer>>;
  KindSettings: ResolverTypeWrapper<Partial<KindSettings>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LanguageCount: ResolverTypeWrapper<Partial<LanguageCount>>;
  LastAdministrator: ResolverTypeWrapper<Partial<LastAdministrator>>;
  LevelShare: ResolverTypeWrapper<Partial<LevelShare>>;
  LevelWeight: ResolverTypeWrapper<Partial<LevelWeight>>;
  LevelWeightInput: ResolverTypeWrapper<Partial<LevelWeightInput>>;
  LikelyDuplicate: ResolverTypeWrapper<Partial<LikelyDuplicate>>;
  LinkFault: ResolverTypeWrapper<Partial<LinkFault>>;
  LinkNotSent: ResolverTypeWrapper<Partial<LinkNotSent>>;
  LinkNotSentReason: ResolverTypeWrapper<Partial<LinkNotSentReason>>;
  LinkNotUsable: ResolverTypeWrapper<Partial<LinkNotUsable>>;
  LinkSent: ResolverTypeWrapper<Partial<LinkSent>>;
  MailKind: ResolverTypeWrapper<Partial<MailKind>>;
  MailKindCount: ResolverTypeWrapper<Partial<MailKindCount>>;
  MailNotResendable: ResolverTypeWrapper<Partial<MailNotResendable>>;
  MailPreview: ResolverTypeWrapper<Partial<MailPreview>>;
  MailPreviewInput: ResolverTypeWrapper<Partial<MailPreviewInput>>;
  MailPreviewOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MailPreviewOutcome']>>;
  MailResent: ResolverTypeWrapper<Partial<MailResent>>;
  MailState: ResolverTypeWrapper<Partial<MailState>>;
  MailStateCount: ResolverTypeWrapper<Partial<MailStateCount>>;
  MailTemplate: ResolverTypeWrapper<Partial<MailTemplate>>;
  MailTemplateInput: ResolverTypeWrapper<Partial<MailTemplateInput>>;
  MailTemplateOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MailTemplateOutcome']>>;
  MailTemplateOutdated: ResolverTypeWrapper<Partial<MailTemplateOutdated>>;
  MailTemplateSaved: ResolverTypeWrapper<Partial<MailTemplateSaved>>;
  MailTemplateVersion: ResolverTypeWrapper<Partial<MailTemplateVersion>>;
  Me: ResolverTypeWrapper<Partial<Me>>;
  MeanParts: ResolverTypeWrapper<Partial<MeanParts>>;
  Meeting: ResolverTypeWrapper<Partial<Meeting>>;
  MeetingAbsent: ResolverTypeWrapper<Partial<MeetingAbsent>>;
  MeetingAsked: ResolverTypeWrapper<Partial<MeetingAsked>>;
  MeetingBooked: ResolverTypeWrapper<Partial<MeetingBooked>>;
  MeetingCame: ResolverTypeWrapper<Partial<MeetingCame>>;
  MeetingCancelled: ResolverTypeWrapper<Partial<MeetingCancelled>>;
  MeetingDay: ResolverTypeWrapper<Partial<MeetingDay>>;
  MeetingDayDesk: ResolverTypeWrapper<Partial<MeetingDayDesk>>;
  MeetingGroup: ResolverTypeWrapper<Partial<MeetingGroup>>;
  MeetingGroupPair: ResolverTypeWrapper<Partial<MeetingGroupPair>>;
  MeetingHall: ResolverTypeWrapper<Partial<MeetingHall>>;
  MeetingLimitReached: ResolverTypeWrapper<Partial<MeetingLimitReached>>;
  MeetingMode: ResolverTypeWrapper<Partial<MeetingMode>>;
  MeetingNotCancellable: ResolverTypeWrapper<Partial<MeetingNotCancellable>>;
  MeetingNotOn: ResolverTypeWrapper<Partial<MeetingNotOn>>;
  MeetingNoteOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingNoteOutcome']>>;
  MeetingNoteSaved: ResolverTypeWrapper<Partial<MeetingNoteSaved>>;
  MeetingOfDay: ResolverTypeWrapper<Partial<MeetingOfDay>>;
  MeetingOffer: ResolverTypeWrapper<Partial<MeetingOffer>>;
  MeetingPerson: ResolverTypeWrapper<Partial<MeetingPerson>>;
  MeetingPhase: ResolverTypeWrapper<Partial<MeetingPhase>>;
  MeetingPhases: ResolverTypeWrapper<Partial<MeetingPhases>>;
  MeetingPlaces: ResolverTypeWrapper<Partial<MeetingPlaces>>;
  MeetingPlacesOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingPlacesOutcome']>>;
  MeetingPlacesSaved: ResolverTypeWrapper<Partial<MeetingPlacesSaved>>;
  MeetingProfileInput: ResolverTypeWrapper<Partial<MeetingProfileInput>>;
  MeetingProfileOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingProfileOutcome']>>;
  MeetingProfileSaved: ResolverTypeWrapper<Partial<MeetingProfileSaved>>;
  MeetingRepair: ResolverTypeWrapper<Partial<MeetingRepair>>;
  MeetingReport: ResolverTypeWrapper<Partial<MeetingReport>>;
  MeetingRequest: ResolverTypeWrapper<Partial<MeetingRequest>>;
  MeetingRequestLimit: ResolverTypeWrapper<Partial<MeetingRequestLimit>>;
  MeetingRequestLimitInput: ResolverTypeWrapper<Partial<MeetingRequestLimitInput>>;
  MeetingRule: ResolverTypeWrapper<Partial<MeetingRule>>;
  MeetingRuleInput: ResolverTypeWrapper<Partial<MeetingRuleInput>>;
  MeetingSaid: ResolverTypeWrapper<Partial<MeetingSaid>>;
  MeetingSaying: ResolverTypeWrapper<Partial<MeetingSaying>>;
  MeetingSettings: ResolverTypeWrapper<Partial<MeetingSettings>>;
  MeetingSettingsInput: ResolverTypeWrapper<Partial<MeetingSettingsInput>>;
  MeetingSettingsOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingSettingsOutcome']>>;
  MeetingSettingsSaved: ResolverTypeWrapper<Partial<MeetingSettingsSaved>>;
  MeetingSettled: ResolverTypeWrapper<Partial<MeetingSettled>>;
  MeetingSide: ResolverTypeWrapper<Partial<MeetingSide>>;
  MeetingSideInput: ResolverTypeWrapper<Partial<MeetingSideInput>>;
  MeetingStatus: ResolverTypeWrapper<Partial<MeetingStatus>>;
  MeetingSuggestion: ResolverTypeWrapper<Partial<MeetingSuggestion>>;
  MeetingTag: ResolverTypeWrapper<Partial<MeetingTag>>;
  MeetingTagInput: ResolverTypeWrapper<Partial<MeetingTagInput>>;
  MeetingToSettle: ResolverTypeWrapper<Partial<MeetingToSettle>>;
  MeetingTooClose: ResolverTypeWrapper<Partial<MeetingTooClose>>;
  MeetingsClosed: ResolverTypeWrapper<Partial<MeetingsClosed>>;
  MeetingsFigures: ResolverTypeWrapper<Partial<MeetingsFigures>>;
  MeetingsOutcome: ResolverTypeWrapper<Partial<MeetingsOutcome>>;
  MeetingsView: ResolverTypeWrapper<Partial<MeetingsView>>;
  MemberDirectory: ResolverTypeWrapper<Partial<MemberDirectory>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  MembershipCount: ResolverTypeWrapper<Partial<MembershipCount>>;
  MergeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeOutcome']>>;
  MergePreview: ResolverTypeWrapper<Partial<MergePreview>>;
  MissedPerson: ResolverTypeWrapper<Partial<MissedPerson>>;
  MovedSession: ResolverTypeWrapper<Partial<MovedSession>>;
  MovingRows: ResolverTypeWrapper<Partial<MovingRows>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAgenda: ResolverTypeWrapper<Partial<MyAgenda>>;
  MyBooth: ResolverTypeWrapper<Partial<MyBooth>>;
  MyMail: ResolverTypeWrapper<Partial<MyMail>>;
  NamedAnswer: ResolverTypeWrapper<Partial<NamedAnswer>>;
  NamedBallot: ResolverTypeWrapper<Partial<NamedBallot>>;
  NewMemberRow: ResolverTypeWrapper<Partial<NewMemberRow>>;
  NewMemberTable: ResolverTypeWrapper<Partial<NewMemberTable>>;
  NewSpeakerInput: ResolverTypeWrapper<Partial<NewSpeakerInput>>;
  NewSpeakerOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NewSpeakerOutcome']>>;
  NewStaffMemberInput: ResolverTypeWrapper<Partial<NewStaffMemberInput>>;
  NewTeamMemberInput: ResolverTypeWrapper<Partial<NewTeamMemberInput>>;
  NextStep: ResolverTypeWrapper<Partial<NextStep>>;
  NoPlaceLeft: ResolverTypeWrapper<Partial<NoPlaceLeft>>;
  NotAnyMore: ResolverTypeWrapper<Partial<NotAnyMore>>;
  NotAnyMoreReason: ResolverTypeWrapper<Partial<NotAnyMoreReason>>;
  NotEnoughPlaces: ResolverTypeWrapper<Partial<NotEnoughPlaces>>;
  NotErased: ResolverTypeWrapper<Partial<NotErased>>;
  NotErasedReason: ResolverTypeWrapper<Partial<NotErasedReason>>;
  NotPossibleNow: ResolverTypeWrapper<Partial<NotPossibleNow>>;
  NotPossibleReason: ResolverTypeWrapper<Partial<NotPossibleReason>>;
  NotTheTimeToSay: ResolverTypeWrapper<Partial<NotTheTimeToSay>>;
  NothingToPlan: ResolverTypeWrapper<Partial<NothingToPlan>>;
  NothingToPublish: ResolverTypeWrapper<Partial<NothingToPublish>>;
  OfferAccepted: ResolverTypeWrapper<Partial<OfferAccepted>>;
  OfferOver: ResolverTypeWrapper<Partial<OfferOver>>;
  OfferedPlace: ResolverTypeWrapper<Partial<OfferedPlace>>;
  OnWaitingList: ResolverTypeWrapper<Partial<OnWaitingList>>;
  OpenAnswer: ResolverTypeWrapper<Partial<OpenAnswer>>;
  OpenQuestion: ResolverTypeWrapper<Partial<OpenQuestion>>;
  OptionCount: ResolverTypeWrapper<Partial<OptionCount>>;
  Order: ResolverTypeWrapper<Partial<Order>>;
  OrderAct: ResolverTypeWrapper<Partial<OrderAct>>;
  OrderAmounts: ResolverTypeWrapper<Partial<OrderAmounts>>;
  OrderBalance: ResolverTypeWrapper<Partial<OrderBalance>>;
  OrderChanged: ResolverTypeWrapper<Partial<OrderChanged>>;
  OrderFigures: ResolverTypeWrapper<Partial<OrderFigures>>;
  OrderInput: ResolverTypeWrapper<Partial<OrderInput>>;
  OrderItemInput: ResolverTypeWrapper<Partial<OrderItemInput>>;
  OrderLine: ResolverTypeWrapper<Partial<OrderLine>>;
  OrderList: ResolverTypeWrapper<Partial<OrderList>>;
  OrderOptions: ResolverTypeWrapper<Partial<OrderOptions>>;
  OrderOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderOutcome']>>;
  OrderPlace: ResolverTypeWrapper<Partial<OrderPlace>>;
  OrderPlaceInput: ResolverTypeWrapper<Partial<OrderPlaceInput>>;
  OrderPlaceState: ResolverTypeWrapper<Partial<OrderPlaceState>>;
  OrderPlaced: ResolverTypeWrapper<Partial<OrderPlaced>>;
  OrderQuote: ResolverTypeWrapper<Partial<OrderQuote>>;
  OrderQuoteOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderQuoteOutcome']>>;
  OrderRefusal: ResolverTypeWrapper<Partial<OrderRefusal>>;
  OrderRefused: ResolverTypeWrapper<Partial<OrderRefused>>;
  OrderRow: ResolverTypeWrapper<Partial<OrderRow>>;
  OrderStatus: ResolverTypeWrapper<Partial<OrderStatus>>;
  OrderStatusCount: ResolverTypeWrapper<Partial<OrderStatusCount>>;
  OrderTask: ResolverTypeWrapper<Partial<OrderTask>>;
  OrderTaskCount: ResolverTypeWrapper<Partial<OrderTaskCount>>;
  Organisation: ResolverTypeWrapper<Partial<Organisation>>;
  OrganisationChange: ResolverTypeWrapper<Partial<OrganisationChange>>;
  OrganisationFilter: ResolverTypeWrapper<Partial<OrganisationFilter>>;
  OrganisationInput: ResolverTypeWrapper<Partial<OrganisationInput>>;
  OrganisationOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationOutcome']>>;
  OrganisationPage: ResolverTypeWrapper<Partial<OrganisationPage>>;
  OrganisationPageInput: ResolverTypeWrapper<Partial<OrganisationPageInput>>;
  OrganisationPageOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationPageOutcome']>>;
  OrganisationPageSaved: ResolverTypeWrapper<Partial<OrganisationPageSaved>>;
  OrganisationQueue: ResolverTypeWrapper<Partial<OrganisationQueue>>;
  OrganisationSaved: ResolverTypeWrapper<Partial<OrganisationSaved>>;
  OrganisationsClash: ResolverTypeWrapper<Partial<OrganisationsClash>>;
  OrganisationsMerged: ResolverTypeWrapper<Partial<OrganisationsMerged>>;
  OwnAbsenceInput: ResolverTypeWrapper<Partial<OwnAbsenceInput>>;
  OwnFeedback: ResolverTypeWrapper<Partial<OwnFeedback>>;
  OwnSession: ResolverTypeWrapper<Partial<OwnSession>>;
  OwnSessionTitle: ResolverTypeWrapper<Partial<OwnSessionTitle>>;
  OwnSlot: ResolverTypeWrapper<Partial<OwnSlot>>;
  PairOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairOutcome']>>;
  PairingCodeWrong: ResolverTypeWrapper<Partial<PairingCodeWrong>>;
  PartChangedMeanwhile: ResolverTypeWrapper<Partial<PartChangedMeanwhile>>;
  PartInUse: ResolverTypeWrapper<Partial<PartInUse>>;
  PartOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartOutcome']>>;
  Participant: ResolverTypeWrapper<Partial<Participant>>;
  ParticipantFilter: ResolverTypeWrapper<Partial<ParticipantFilter>>;
  ParticipantPage: ResolverTypeWrapper<Partial<ParticipantPage>>;
  Pass: ResolverTypeWrapper<Partial<Pass>>;
  PassFault: ResolverTypeWrapper<Partial<PassFault>>;
  PassNotUsable: ResolverTypeWrapper<Partial<PassNotUsable>>;
  PassOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PassOutcome']>>;
  PassSort: ResolverTypeWrapper<Partial<PassSort>>;
  Passkey: ResolverTypeWrapper<Partial<Passkey>>;
  PastFigure: ResolverTypeWrapper<Partial<PastFigure>>;
  PastFigureInput: ResolverTypeWrapper<Partial<PastFigureInput>>;
  PastFiguresOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PastFiguresOutcome']>>;
  PastFiguresSaved: ResolverTypeWrapper<Partial<PastFiguresSaved>>;
  PastMeasure: ResolverTypeWrapper<Partial<PastMeasure>>;
  PastMeeting: ResolverTypeWrapper<Partial<PastMeeting>>;
  PayOrderOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayOrderOutcome']>>;
  PaymentMethod: ResolverTypeWrapper<Partial<PaymentMethod>>;
  PaymentMethodCount: ResolverTypeWrapper<Partial<PaymentMethodCount>>;
  PaymentNeeded: ResolverTypeWrapper<Partial<PaymentNeeded>>;
  PaymentPage: ResolverTypeWrapper<Partial<PaymentPage>>;
  PaymentRow: ResolverTypeWrapper<Partial<PaymentRow>>;
  PaymentSource: ResolverTypeWrapper<Partial<PaymentSource>>;
  PersonBlocked: ResolverTypeWrapper<Partial<PersonBlocked>>;
  PersonErased: ResolverTypeWrapper<Partial<PersonErased>>;
  PersonNotAvailable: ResolverTypeWrapper<Partial<PersonNotAvailable>>;
  PersonReportOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonReportOutcome']>>;
  PersonReported: ResolverTypeWrapper<Partial<PersonReported>>;
  PersonSaved: ResolverTypeWrapper<Partial<PersonSaved>>;
  PlaceBefore: ResolverTypeWrapper<Partial<PlaceBefore>>;
  PlaceBooth: ResolverTypeWrapper<Partial<PlaceBooth>>;
  PlaceClaimed: ResolverTypeWrapper<Partial<PlaceClaimed>>;
  PlaceHolderInput: ResolverTypeWrapper<Partial<PlaceHolderInput>>;
  PlaceOrderOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderOutcome']>>;
  PlaceSessionInput: ResolverTypeWrapper<Partial<PlaceSessionInput>>;
  PlaceSlot: ResolverTypeWrapper<Partial<PlaceSlot>>;
  PlaceTable: ResolverTypeWrapper<Partial<PlaceTable>>;
  PlaceWalk: ResolverTypeWrapper<Partial<PlaceWalk>>;
  PlaceWalkInput: ResolverTypeWrapper<Partial<PlaceWalkInput>>;
  PlaceZone: ResolverTypeWrapper<Partial<PlaceZone>>;
  PlacesFree: ResolverTypeWrapper<Partial<PlacesFree>>;
  PlacesSaved: ResolverTypeWrapper<Partial<PlacesSaved>>;
  PlacesSettings: ResolverTypeWrapper<Partial<PlacesSettings>>;
  PlacesShort: ResolverTypeWrapper<Partial<PlacesShort>>;
  PlanBooth: ResolverTypeWrapper<Partial<PlanBooth>>;
  PlanBoothInput: ResolverTypeWrapper<Partial<PlanBoothInput>>;
  PlanChangedMeanwhile: ResolverTypeWrapper<Partial<PlanChangedMeanwhile>>;
  PlanTooLarge: ResolverTypeWrapper<Partial<PlanTooLarge>>;
  PointAccess: ResolverTypeWrapper<Partial<PointAccess>>;
  PointInput: ResolverTypeWrapper<Partial<PointInput>>;
  PointKind: ResolverTypeWrapper<Partial<PointKind>>;
  PointOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PointOutcome']>>;
  Poll: ResolverTypeWrapper<Partial<Poll>>;
  PollAudience: ResolverTypeWrapper<Partial<PollAudience>>;
  PollChangeRefused: ResolverTypeWrapper<Partial<PollChangeRefused>>;
  PollChanged: ResolverTypeWrapper<Partial<PollChanged>>;
  PollCreated: ResolverTypeWrapper<Partial<PollCreated>>;
  PollInput: ResolverTypeWrapper<Partial<PollInput>>;
  PollMode: ResolverTypeWrapper<Partial<PollMode>>;
  PollNotOpen: ResolverTypeWrapper<Partial<PollNotOpen>>;
  PollResults: ResolverTypeWrapper<Partial<PollResults>>;
  PollStatus: ResolverTypeWrapper<Partial<PollStatus>>;
  Profession: ResolverTypeWrapper<Partial<Profession>>;
  Programme: ResolverTypeWrapper<Partial<Programme>>;
  ProgrammeDraft: ResolverTypeWrapper<Partial<ProgrammeDraft>>;
  ProgrammePart: ResolverTypeWrapper<Partial<ProgrammePart>>;
  ProgrammePartSaved: ResolverTypeWrapper<Partial<ProgrammePartSaved>>;
  ProgrammePublished: ResolverTypeWrapper<Partial<ProgrammePublished>>;
  ProgrammeVersion: ResolverTypeWrapper<Partial<ProgrammeVersion>>;
  ProofInput: ResolverTypeWrapper<Partial<ProofInput>>;
  ProofRefused: ResolverTypeWrapper<Partial<ProofRefused>>;
  ProposeRepairOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRepairOutcome']>>;
  PublicChanges: ResolverTypeWrapper<Partial<PublicChanges>>;
  PublicationConflict: ResolverTypeWrapper<Partial<PublicationConflict>>;
  PublishEventOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEventOutcome']>>;
  PublishInput: ResolverTypeWrapper<Partial<PublishInput>>;
  PublishNeedsConfirming: ResolverTypeWrapper<Partial<PublishNeedsConfirming>>;
  PublishOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishOutcome']>>;
  PublishPreview: ResolverTypeWrapper<Partial<PublishPreview>>;
  PublishRunOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRunOutcome']>>;
  PublishedMeanwhile: ResolverTypeWrapper<Partial<PublishedMeanwhile>>;
  PublishedSince: ResolverTypeWrapper<Partial<PublishedSince>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Partial<Question>>;
  QuestionCondition: ResolverTypeWrapper<Partial<QuestionCondition>>;
  QuestionInput: ResolverTypeWrapper<Partial<QuestionInput>>;
  QuestionKind: ResolverTypeWrapper<Partial<QuestionKind>>;
  QuestionNeeded: ResolverTypeWrapper<Partial<QuestionNeeded>>;
  QuestionOption: ResolverTypeWrapper<Partial<QuestionOption>>;
  QuestionResult: ResolverTypeWrapper<Partial<QuestionResult>>;
  QuestionToModerate: ResolverTypeWrapper<Partial<QuestionToModerate>>;
  QuestionTopic: ResolverTypeWrapper<Partial<QuestionTopic>>;
  Quota: ResolverTypeWrapper<Partial<Quota>>;
  QuotaInUse: ResolverTypeWrapper<Partial<QuotaInUse>>;
  QuotaInput: ResolverTypeWrapper<Partial<QuotaInput>>;
  QuotaTooSmall: ResolverTypeWrapper<Partial<QuotaTooSmall>>;
  RecordedConsent: ResolverTypeWrapper<Partial<RecordedConsent>>;
  Registered: ResolverTypeWrapper<Partial<Registered>>;
  RegistrationAct: ResolverTypeWrapper<Partial<RegistrationAct>>;
  RegistrationActOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationActOutcome']>>;
  RegistrationChanged: ResolverTypeWrapper<Partial<RegistrationChanged>>;
  RegistrationClosed: ResolverTypeWrapper<Partial<RegistrationClosed>>;
  RegistrationCurves: ResolverTypeWrapper<Partial<RegistrationCurves>>;
  RegistrationDetail: ResolverTypeWrapper<Partial<RegistrationDetail>>;
  RegistrationInput: ResolverTypeWrapper<Partial<RegistrationInput>>;
  RegistrationKindCount: ResolverTypeWrapper<Partial<RegistrationKindCount>>;
  RegistrationOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationOutcome']>>;
  RegistrationOverview: ResolverTypeWrapper<Partial<RegistrationOverview>>;
  RegistrationRow: ResolverTypeWrapper<Partial<RegistrationRow>>;
  RegistrationRulesInput: ResolverTypeWrapper<Partial<RegistrationRulesInput>>;
  RegistrationSort: ResolverTypeWrapper<Partial<RegistrationSort>>;
  RegistrationState: ResolverTypeWrapper<Partial<RegistrationState>>;
  RemoveQuestionOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveQuestionOutcome']>>;
  RemoveQuotaOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveQuotaOutcome']>>;
  RemoveTablesOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTablesOutcome']>>;
  RepairApplied: ResolverTypeWrapper<Partial<RepairApplied>>;
  RepairCause: ResolverTypeWrapper<Partial<RepairCause>>;
  RepairCauseInput: ResolverTypeWrapper<Partial<RepairCauseInput>>;
  RepairCauseKind: ResolverTypeWrapper<Partial<RepairCauseKind>>;
  RepairChange: ResolverTypeWrapper<Partial<RepairChange>>;
  RepairChangeKind: ResolverTypeWrapper<Partial<RepairChangeKind>>;
  RepairChoices: ResolverTypeWrapper<Partial<RepairChoices>>;
  RepairFixed: ResolverTypeWrapper<Partial<RepairFixed>>;
  RepairNotUndoable: ResolverTypeWrapper<Partial<RepairNotUndoable>>;
  RepairOutdated: ResolverTypeWrapper<Partial<RepairOutdated>>;
  RepairPlace: ResolverTypeWrapper<Partial<RepairPlace>>;
  RepairProposed: ResolverTypeWrapper<Partial<RepairProposed>>;
  RepairSession: ResolverTypeWrapper<Partial<RepairSession>>;
  RepairSettled: ResolverTypeWrapper<Partial<RepairSettled>>;
  RepairStatus: ResolverTypeWrapper<Partial<RepairStatus>>;
  RepairTable: ResolverTypeWrapper<Partial<RepairTable>>;
  RepairUndone: ResolverTypeWrapper<Partial<RepairUndone>>;
  RepairWhy: ResolverTypeWrapper<Partial<RepairWhy>>;
  ReportCell: ResolverTypeWrapper<Partial<ReportCell>>;
  ReportChart: ResolverTypeWrapper<Partial<ReportChart>>;
  ReportColumn: ResolverTypeWrapper<Partial<ReportColumn>>;
  ReportColumnKind: ResolverTypeWrapper<Partial<ReportColumnKind>>;
  ReportDecided: ResolverTypeWrapper<Partial<ReportDecided>>;
  ReportDecidedBefore: ResolverTypeWrapper<Partial<ReportDecidedBefore>>;
  ReportDecision: ResolverTypeWrapper<Partial<ReportDecision>>;
  ReportDecisionOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDecisionOutcome']>>;
  ReportTable: ResolverTypeWrapper<Partial<ReportTable>>;
  Representative: ResolverTypeWrapper<Partial<Representative>>;
  RepresentativeAsked: ResolverTypeWrapper<Partial<RepresentativeAsked>>;
  RepresentativeState: ResolverTypeWrapper<Partial<RepresentativeState>>;
  RequestAnswered: ResolverTypeWrapper<Partial<RequestAnswered>>;
  RequestKindCount: ResolverTypeWrapper<Partial<RequestKindCount>>;
  RequestLimitReached: ResolverTypeWrapper<Partial<RequestLimitReached>>;
  RequestNotOpen: ResolverTypeWrapper<Partial<RequestNotOpen>>;
  RequestRow: ResolverTypeWrapper<Partial<RequestRow>>;
  RequestStatus: ResolverTypeWrapper<Partial<RequestStatus>>;
  Requests: ResolverTypeWrapper<Partial<Requests>>;
  RequestsDecided: ResolverTypeWrapper<Partial<RequestsDecided>>;
  ResendOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendOutcome']>>;
  ResendTicketOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendTicketOutcome']>>;
  RoleAtEvent: ResolverTypeWrapper<Partial<RoleAtEvent>>;
  Room: ResolverTypeWrapper<Partial<Room>>;
  RunClash: ResolverTypeWrapper<Partial<RunClash>>;
  RunComparison: ResolverTypeWrapper<Partial<RunComparison>>;
  RunMeeting: ResolverTypeWrapper<Partial<RunMeeting>>;
  RunMeetingPage: ResolverTypeWrapper<Partial<RunMeetingPage>>;
  RunNotPublishable: ResolverTypeWrapper<Partial<RunNotPublishable>>;
  RunPerson: ResolverTypeWrapper<Partial<RunPerson>>;
  RunPlace: ResolverTypeWrapper<Partial<RunPlace>>;
  RunPlaceTaken: ResolverTypeWrapper<Partial<RunPlaceTaken>>;
  RunTable: ResolverTypeWrapper<Partial<RunTable>>;
  RunUnplaced: ResolverTypeWrapper<Partial<RunUnplaced>>;
  RunUnplacedPage: ResolverTypeWrapper<Partial<RunUnplacedPage>>;
  SaidTooLongAgo: ResolverTypeWrapper<Partial<SaidTooLongAgo>>;
  SaveAllotmentOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAllotmentOutcome']>>;
  SaveCampaignOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCampaignOutcome']>>;
  SaveCodeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCodeOutcome']>>;
  SaveKindOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveKindOutcome']>>;
  SaveOfferHoursOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOfferHoursOutcome']>>;
  SaveQuestionOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQuestionOutcome']>>;
  SaveQuotaOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQuotaOutcome']>>;
  SaveRulesOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRulesOutcome']>>;
  SaveSellerOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSellerOutcome']>>;
  SayOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SayOutcome']>>;
  ScanDirection: ResolverTypeWrapper<Partial<ScanDirection>>;
  ScanInput: ResolverTypeWrapper<Partial<ScanInput>>;
  ScanKind: ResolverTypeWrapper<Partial<ScanKind>>;
  ScanMethod: ResolverTypeWrapper<Partial<ScanMethod>>;
  ScanRecorded: ResolverTypeWrapper<Partial<ScanRecorded>>;
  ScanVerdict: ResolverTypeWrapper<Partial<ScanVerdict>>;
  ScansOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScansOutcome']>>;
  ScansRecorded: ResolverTypeWrapper<Partial<ScansRecorded>>;
  ScheduleFigures: ResolverTypeWrapper<Partial<ScheduleFigures>>;
  ScheduleLevel: ResolverTypeWrapper<Partial<ScheduleLevel>>;
  SchedulePlan: ResolverTypeWrapper<Partial<SchedulePlan>>;
  ScheduleProgress: ResolverTypeWrapper<Partial<ScheduleProgress>>;
  SchedulePublication: ResolverTypeWrapper<Partial<SchedulePublication>>;
  SchedulePublished: ResolverTypeWrapper<Partial<SchedulePublished>>;
  ScheduleRun: ResolverTypeWrapper<Partial<ScheduleRun>>;
  ScheduleRunChanged: ResolverTypeWrapper<Partial<ScheduleRunChanged>>;
  ScheduleRunEdited: ResolverTypeWrapper<Partial<ScheduleRunEdited>>;
  ScheduleRunGoing: ResolverTypeWrapper<Partial<ScheduleRunGoing>>;
  ScheduleRunInput: ResolverTypeWrapper<Partial<ScheduleRunInput>>;
  ScheduleRunOptions: ResolverTypeWrapper<Partial<ScheduleRunOptions>>;
  ScheduleRunStarted: ResolverTypeWrapper<Partial<ScheduleRunStarted>>;
  ScheduleRunStatus: ResolverTypeWrapper<Partial<ScheduleRunStatus>>;
  ScheduleRunView: ResolverTypeWrapper<Partial<ScheduleRunView>>;
  ScheduleSurveyInput: ResolverTypeWrapper<Partial<ScheduleSurveyInput>>;
  ScheduleSurveyOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleSurveyOutcome']>>;
  SecondFactors: ResolverTypeWrapper<Partial<SecondFactors>>;
  Seller: ResolverTypeWrapper<Partial<Seller>>;
  SellerInput: ResolverTypeWrapper<Partial<SellerInput>>;
  SellerSaved: ResolverTypeWrapper<Partial<SellerSaved>>;
  SendCampaignInput: ResolverTypeWrapper<Partial<SendCampaignInput>>;
  SendCampaignOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendCampaignOutcome']>>;
  SendCompanyLinkOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendCompanyLinkOutcome']>>;
  SentMail: ResolverTypeWrapper<Partial<SentMail>>;
  SentMailList: ResolverTypeWrapper<Partial<SentMailList>>;
  Sequence: ResolverTypeWrapper<Partial<Sequence>>;
  Session: ResolverTypeWrapper<Partial<Session>>;
  SessionChange: ResolverTypeWrapper<Partial<SessionChange>>;
  SessionChangeKind: ResolverTypeWrapper<Partial<SessionChangeKind>>;
  SessionDocument: ResolverTypeWrapper<Partial<SessionDocument>>;
  SessionFeedback: ResolverTypeWrapper<Partial<SessionFeedback>>;
  SessionFollowed: ResolverTypeWrapper<Partial<SessionFollowed>>;
  SessionFull: ResolverTypeWrapper<Partial<SessionFull>>;
  SessionKind: ResolverTypeWrapper<Partial<SessionKind>>;
  SessionOver: ResolverTypeWrapper<Partial<SessionOver>>;
  SessionPlace: ResolverTypeWrapper<Partial<SessionPlace>>;
  SessionProposal: ResolverTypeWrapper<Partial<SessionProposal>>;
  SessionProposalInput: ResolverTypeWrapper<Partial<SessionProposalInput>>;
  SessionProposalState: ResolverTypeWrapper<Partial<SessionProposalState>>;
  SessionSpan: ResolverTypeWrapper<Partial<SessionSpan>>;
  SessionSpeaker: ResolverTypeWrapper<Partial<SessionSpeaker>>;
  SessionUnfollowed: ResolverTypeWrapper<Partial<SessionUnfollowed>>;
  SessionWaiting: ResolverTypeWrapper<Partial<SessionWaiting>>;
  SessionsMoved: ResolverTypeWrapper<Partial<SessionsMoved>>;
  SettleOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleOutcome']>>;
  ShareContactInput: ResolverTypeWrapper<Partial<ShareContactInput>>;
  ShareContactOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareContactOutcome']>>;
  SharedPart: ResolverTypeWrapper<Partial<SharedPart>>;
  SharedTable: ResolverTypeWrapper<Partial<SharedTable>>;
  SignInLinkOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInLinkOutcome']>>;
  SignInLinkRequested: ResolverTypeWrapper<Partial<SignInLinkRequested>>;
  SignInOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInOutcome']>>;
  SignInStep: ResolverTypeWrapper<Partial<SignInStep>>;
  SignInUnfinished: ResolverTypeWrapper<Partial<SignInUnfinished>>;
  SignatureInput: ResolverTypeWrapper<Partial<SignatureInput>>;
  SignatureKept: ResolverTypeWrapper<Partial<SignatureKept>>;
  SignatureOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignatureOutcome']>>;
  SignedIn: ResolverTypeWrapper<Partial<SignedIn>>;
  SignedInDevice: ResolverTypeWrapper<Partial<SignedInDevice>>;
  SigningKey: ResolverTypeWrapper<Partial<SigningKey>>;
  SigningKeyState: ResolverTypeWrapper<Partial<SigningKeyState>>;
  Slot: ResolverTypeWrapper<Partial<Slot>>;
  SlotDayInput: ResolverTypeWrapper<Partial<SlotDayInput>>;
  SlotHasMeeting: ResolverTypeWrapper<Partial<SlotHasMeeting>>;
  SlotTaken: ResolverTypeWrapper<Partial<SlotTaken>>;
  SlotUsage: ResolverTypeWrapper<Partial<SlotUsage>>;
  SlotsRemoved: ResolverTypeWrapper<Partial<SlotsRemoved>>;
  SoldOut: ResolverTypeWrapper<Partial<SoldOut>>;
  SpeakerAbsence: ResolverTypeWrapper<Partial<SpeakerAbsence>>;
  SpeakerAbsenceInput: ResolverTypeWrapper<Partial<SpeakerAbsenceInput>>;
  SpeakerAway: ResolverTypeWrapper<Partial<SpeakerAway>>;
  SpeakerBoard: ResolverTypeWrapper<Partial<SpeakerBoard>>;
  SpeakerBoardOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpeakerBoardOutcome']>>;
  SpeakerBoardRow: ResolverTypeWrapper<Partial<SpeakerBoardRow>>;
  SpeakerBoardSaved: ResolverTypeWrapper<Partial<SpeakerBoardSaved>>;
  SpeakerCard: ResolverTypeWrapper<Partial<SpeakerCard>>;
  SpeakerConsent: ResolverTypeWrapper<Partial<SpeakerConsent>>;
  SpeakerConsentInput: ResolverTypeWrapper<Partial<SpeakerConsentInput>>;
  SpeakerConsentKind: ResolverTypeWrapper<Partial<SpeakerConsentKind>>;
  SpeakerDeadlines: ResolverTypeWrapper<Partial<SpeakerDeadlines>>;
  SpeakerDeadlinesInput: ResolverTypeWrapper<Partial<SpeakerDeadlinesInput>>;
  SpeakerFound: ResolverTypeWrapper<Partial<SpeakerFound>>;
  SpeakerInput: ResolverTypeWrapper<Partial<SpeakerInput>>;
  SpeakerInvitationChange: ResolverTypeWrapper<Partial<SpeakerInvitationChange>>;
  SpeakerInvitationLine: ResolverTypeWrapper<Partial<SpeakerInvitationLine>>;
  SpeakerInvitationsInput: ResolverTypeWrapper<Partial<SpeakerInvitationsInput>>;
  SpeakerItem: ResolverTypeWrapper<Partial<SpeakerItem>>;
  SpeakerItemKey: ResolverTypeWrapper<Partial<SpeakerItemKey>>;
  SpeakerItemState: ResolverTypeWrapper<Partial<SpeakerItemState>>;
  SpeakerLink: ResolverTypeWrapper<Partial<SpeakerLink>>;
  SpeakerLinkInput: ResolverTypeWrapper<Partial<SpeakerLinkInput>>;
  SpeakerLinkKind: ResolverTypeWrapper<Partial<SpeakerLinkKind>>;
  SpeakerNeeds: ResolverTypeWrapper<Partial<SpeakerNeeds>>;
  SpeakerNeedsInput: ResolverTypeWrapper<Partial<SpeakerNeedsInput>>;
  SpeakerProfileInput: ResolverTypeWrapper<Partial<SpeakerProfileInput>>;
  SpeakerProfileOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpeakerProfileOutcome']>>;
  SpeakerProfileSaved: ResolverTypeWrapper<Partial<SpeakerProfileSaved>>;
  SpeakerQuestion: ResolverTypeWrapper<Partial<SpeakerQuestion>>;
  SpeakerQuestionAsked: ResolverTypeWrapper<Partial<SpeakerQuestionAsked>>;
  SpeakerQuestionStatus: ResolverTypeWrapper<Partial<SpeakerQuestionStatus>>;
  SpeakerRole: ResolverTypeWrapper<Partial<SpeakerRole>>;
  SpeakerSlides: ResolverTypeWrapper<Partial<SpeakerSlides>>;
  SpeakerSpace: ResolverTypeWrapper<Partial<SpeakerSpace>>;
  SpeakerSpaceOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpeakerSpaceOutcome']>>;
  SpeakerSpaceSaved: ResolverTypeWrapper<Partial<SpeakerSpaceSaved>>;
  SpeakersInvited: ResolverTypeWrapper<Partial<SpeakersInvited>>;
  StaffDecision: ResolverTypeWrapper<Partial<StaffDecision>>;
  StaffDecisionKind: ResolverTypeWrapper<Partial<StaffDecisionKind>>;
  StaffEventLine: ResolverTypeWrapper<Partial<StaffEventLine>>;
  StaffEventList: ResolverTypeWrapper<Partial<StaffEventList>>;
  StaffEventRow: ResolverTypeWrapper<Partial<StaffEventRow>>;
  StaffHome: ResolverTypeWrapper<Partial<StaffHome>>;
  StaffMember: ResolverTypeWrapper<Partial<StaffMember>>;
  StaffOrder: ResolverTypeWrapper<Partial<StaffOrder>>;
  StaffOrganisation: ResolverTypeWrapper<Partial<StaffOrganisation>>;
  StaffOrganisationList: ResolverTypeWrapper<Partial<StaffOrganisationList>>;
  StaffRole: ResolverTypeWrapper<Partial<StaffRole>>;
  StaffTeam: ResolverTypeWrapper<Partial<StaffTeam>>;
  StaffTeamOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffTeamOutcome']>>;
  StageName: ResolverTypeWrapper<Partial<StageName>>;
  StagePerson: ResolverTypeWrapper<Partial<StagePerson>>;
  StartRunOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRunOutcome']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SuggestionReason: ResolverTypeWrapper<Partial<SuggestionReason>>;
  SuggestionReasonKind: ResolverTypeWrapper<Partial<SuggestionReasonKind>>;
  SuppliesShort: ResolverTypeWrapper<Partial<SuppliesShort>>;
  SupplyOrderLine: ResolverTypeWrapper<Partial<SupplyOrderLine>>;
  SupplyTotal: ResolverTypeWrapper<Partial<SupplyTotal>>;
  SurveySending: ResolverTypeWrapper<Partial<SurveySending>>;
  TableInUse: ResolverTypeWrapper<Partial<TableInUse>>;
  TableOfDay: ResolverTypeWrapper<Partial<TableOfDay>>;
  TableRangeInput: ResolverTypeWrapper<Partial<TableRangeInput>>;
  TableShared: ResolverTypeWrapper<Partial<TableShared>>;
  TablesInUse: ResolverTypeWrapper<Partial<TablesInUse>>;
  Tablet: ResolverTypeWrapper<Partial<Tablet>>;
  TabletOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TabletOutcome']>>;
  TagCount: ResolverTypeWrapper<Partial<TagCount>>;
  TagExists: ResolverTypeWrapper<Partial<TagExists>>;
  TeamMember: ResolverTypeWrapper<Partial<TeamMember>>;
  TeamRole: ResolverTypeWrapper<Partial<TeamRole>>;
  TemplateFault: ResolverTypeWrapper<Partial<TemplateFault>>;
  TemplateFaultCode: ResolverTypeWrapper<Partial<TemplateFaultCode>>;
  TemplateField: ResolverTypeWrapper<Partial<TemplateField>>;
  TemplateKind: ResolverTypeWrapper<Partial<TemplateKind>>;
  TestMailOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestMailOutcome']>>;
  TestMailRefused: ResolverTypeWrapper<Partial<TestMailRefused>>;
  TestMailSent: ResolverTypeWrapper<Partial<TestMailSent>>;
  Text: ResolverTypeWrapper<Partial<Text>>;
  TextInput: ResolverTypeWrapper<Partial<TextInput>>;
  Ticket: ResolverTypeWrapper<Partial<Ticket>>;
  TicketCancelled: ResolverTypeWrapper<Partial<TicketCancelled>>;
  TicketCare: ResolverTypeWrapper<Partial<TicketCare>>;
  TicketKind: ResolverTypeWrapper<Partial<TicketKind>>;
  TicketKindInput: ResolverTypeWrapper<Partial<TicketKindInput>>;
  TicketKindState: ResolverTypeWrapper<Partial<TicketKindState>>;
  TicketNotCancellable: ResolverTypeWrapper<Partial<TicketNotCancellable>>;
  TicketNotCancellableReason: ResolverTypeWrapper<Partial<TicketNotCancellableReason>>;
  TicketResent: ResolverTypeWrapper<Partial<TicketResent>>;
  TicketSent: ResolverTypeWrapper<Partial<TicketSent>>;
  TicketStatus: ResolverTypeWrapper<Partial<TicketStatus>>;
  TicketStatusCount: ResolverTypeWrapper<Partial<TicketStatusCount>>;
  TicketThatEnds: ResolverTypeWrapper<Partial<TicketThatEnds>>;
  TicketTransferred: ResolverTypeWrapper<Partial<TicketTransferred>>;
  TimeClash: ResolverTypeWrapper<Partial<TimeClash>>;
  TooManyAsked: ResolverTypeWrapper<Partial<TooManyAsked>>;
  TooManyRequests: ResolverTypeWrapper<Partial<TooManyRequests>>;
  TooManyTries: ResolverTypeWrapper<Partial<TooManyTries>>;
  Track: ResolverTypeWrapper<Partial<Track>>;
  TransferInput: ResolverTypeWrapper<Partial<TransferInput>>;
  TransferInstructions: ResolverTypeWrapper<Partial<TransferInstructions>>;
  TransferOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferOutcome']>>;
  UndoImportOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoImportOutcome']>>;
  UndoRepairOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoRepairOutcome']>>;
  UnfollowOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnfollowOutcome']>>;
  UnplacedReason: ResolverTypeWrapper<Partial<UnplacedReason>>;
  UnpublishEventOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnpublishEventOutcome']>>;
  UnreachablePerson: ResolverTypeWrapper<Partial<UnreachablePerson>>;
  VatShare: ResolverTypeWrapper<Partial<VatShare>>;
  VerifyingKey: ResolverTypeWrapper<Partial<VerifyingKey>>;
  VocabularyOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VocabularyOutcome']>>;
  VocabularySaved: ResolverTypeWrapper<Partial<VocabularySaved>>;
  VocabularyTag: ResolverTypeWrapper<Partial<VocabularyTag>>;
  VoteOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteOutcome']>>;
  VoteRecorded: ResolverTypeWrapper<Partial<VoteRecorded>>;
  WaitingActOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaitingActOutcome']>>;
  WaitingChanged: ResolverTypeWrapper<Partial<WaitingChanged>>;
  WaitingElsewhere: ResolverTypeWrapper<Partial<WaitingElsewhere>>;
  WaitingInput: ResolverTypeWrapper<Partial<WaitingInput>>;
  WaitingKindCount: ResolverTypeWrapper<Partial<WaitingKindCount>>;
  WaitingLists: ResolverTypeWrapper<Partial<WaitingLists>>;
  WaitingPlace: ResolverTypeWrapper<Partial<WaitingPlace>>;
  WaitingRow: ResolverTypeWrapper<Partial<WaitingRow>>;
  WaitingStatus: ResolverTypeWrapper<Partial<WaitingStatus>>;
  WaitingStatusCount: ResolverTypeWrapper<Partial<WaitingStatusCount>>;
  WalkIn: ResolverTypeWrapper<Partial<WalkIn>>;
  WalkInInput: ResolverTypeWrapper<Partial<WalkInInput>>;
  WalkInMatter: ResolverTypeWrapper<Partial<WalkInMatter>>;
  WalkInRecorded: ResolverTypeWrapper<Partial<WalkInRecorded>>;
  WaysToConfirm: ResolverTypeWrapper<Partial<WaysToConfirm>>;
  WhatIsLost: ResolverTypeWrapper<Partial<WhatIsLost>>;
  WishOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WishOutcome']>>;
  WordCount: ResolverTypeWrapper<Partial<WordCount>>;
  WordTheme: ResolverTypeWrapper<Partial<WordTheme>>;
  WordsModerated: ResolverTypeWrapper<Partial<WordsModerated>>;
  WordsRefused: ResolverTypeWrapper<Partial<WordsRefused>>;
  WrittenWords: ResolverTypeWrapper<Partial<WrittenWords>>;
  YearReport: ResolverTypeWrapper<Partial<YearReport>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddFactorOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AddFactorOutcome']>;
  AddOnTheSpotInput: Partial<AddOnTheSpotInput>;
  AffiliatedPerson: Partial<AffiliatedPerson>;
  AgendaFeed: Partial<AgendaFeed>;
  AgendaRules: Partial<AgendaRules>;
  AgendaRulesInput: Partial<AgendaRulesInput>;
  Allotment: Partial<Allotment>;
  AllotmentClaim: Partial<AllotmentClaim>;
  AllotmentInput: Partial<AllotmentInput>;
  AllotmentSaved: Partial<AllotmentSaved>;
  AlreadyAsked: Partial<AlreadyAsked>;
  AlreadyRegistered: Partial<AlreadyRegistered>;
  AlreadyVoted: Partial<AlreadyVoted>;
  AnnounceOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AnnounceOutcome']>;
  AnswerInput: Partial<AnswerInput>;
  AnswerOfferOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerOfferOutcome']>;
  AnswerOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerOutcome']>;
  AnswersChanged: Partial<AnswersChanged>;
  AppToAdd: Partial<AppToAdd>;
  ApplyRepairOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ApplyRepairOutcome']>;
  ArrivalMinute: Partial<ArrivalMinute>;
  AskOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AskOutcome']>;
  AskSpeakersOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AskSpeakersOutcome']>;
  AttendanceSheet: Partial<AttendanceSheet>;
  AttendedSession: Partial<AttendedSession>;
  AttendeeImport: Partial<AttendeeImport>;
  AudienceCount: Partial<AudienceCount>;
  AuditActionCount: Partial<AuditActionCount>;
  AuditEntry: Partial<AuditEntry>;
  AuditEventCount: Partial<AuditEventCount>;
  AuditFilter: Partial<AuditFilter>;
  AuditLog: Partial<AuditLog>;
  AuditPersonCount: Partial<AuditPersonCount>;
  AvailabilityOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['AvailabilityOutcome']>;
  AvailabilitySaved: Partial<AvailabilitySaved>;
  AwaitedGuest: Partial<AwaitedGuest>;
  Badge: Partial<Badge>;
  BadgePrintInput: Partial<BadgePrintInput>;
  BadgePrintsOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BadgePrintsOutcome']>;
  BadgePrintsRecorded: Partial<BadgePrintsRecorded>;
  BankLine: Partial<BankLine>;
  BankLineList: Partial<BankLineList>;
  BankLineOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BankLineOutcome']>;
  BankLineSettled: Partial<BankLineSettled>;
  Billing: Partial<Billing>;
  BillingInput: Partial<BillingInput>;
  BookOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BookOutcome']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BoothActInput: Partial<BoothActInput>;
  BoothActRecorded: Partial<BoothActRecorded>;
  BoothActsOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothActsOutcome']>;
  BoothActsRecorded: Partial<BoothActsRecorded>;
  BoothAnswer: Partial<BoothAnswer>;
  BoothAnswerInput: Partial<BoothAnswerInput>;
  BoothAsks: Partial<BoothAsks>;
  BoothAsksInput: Partial<BoothAsksInput>;
  BoothAsksOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothAsksOutcome']>;
  BoothChecklistItem: Partial<BoothChecklistItem>;
  BoothContact: Partial<BoothContact>;
  BoothContactFigure: Partial<BoothContactFigure>;
  BoothContacts: Partial<BoothContacts>;
  BoothDuty: Partial<BoothDuty>;
  BoothDutyInput: Partial<BoothDutyInput>;
  BoothDutyOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothDutyOutcome']>;
  BoothInvitationInput: Partial<BoothInvitationInput>;
  BoothItem: Partial<BoothItem>;
  BoothItemInput: Partial<BoothItemInput>;
  BoothMeeting: Partial<BoothMeeting>;
  BoothOrderInput: Partial<BoothOrderInput>;
  BoothOrderLine: Partial<BoothOrderLine>;
  BoothOrderLineInput: Partial<BoothOrderLineInput>;
  BoothOrderOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothOrderOutcome']>;
  BoothOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothOutcome']>;
  BoothPlaces: Partial<BoothPlaces>;
  BoothPlan: Partial<BoothPlan>;
  BoothPlanInput: Partial<BoothPlanInput>;
  BoothPlanOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['BoothPlanOutcome']>;
  BoothPlanSaved: Partial<BoothPlanSaved>;
  BoothQuestion: Partial<BoothQuestion>;
  BoothQuestionInput: Partial<BoothQuestionInput>;
  BoothSaved: Partial<BoothSaved>;
  BoothSuppliesInput: Partial<BoothSuppliesInput>;
  BoothSupply: Partial<BoothSupply>;
  BoothSupplyInput: Partial<BoothSupplyInput>;
  BoundElsewhere: Partial<BoundElsewhere>;
  Busy: Partial<Busy>;
  CalendarFault: Partial<CalendarFault>;
  CalendarImported: Partial<CalendarImported>;
  CalendarLine: Partial<CalendarLine>;
  CalendarOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CalendarOutcome']>;
  CalendarRefused: Partial<CalendarRefused>;
  Campaign: Partial<Campaign>;
  CampaignActOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CampaignActOutcome']>;
  CampaignAudience: Partial<CampaignAudience>;
  CampaignAudienceInput: Partial<CampaignAudienceInput>;
  CampaignInput: Partial<CampaignInput>;
  CampaignNotPossible: Partial<CampaignNotPossible>;
  CampaignOutdated: Partial<CampaignOutdated>;
  CampaignProgress: Partial<CampaignProgress>;
  CampaignReach: Partial<CampaignReach>;
  CampaignReachChanged: Partial<CampaignReachChanged>;
  CampaignSaved: Partial<CampaignSaved>;
  CampaignSubscription: Partial<CampaignSubscription>;
  CancelEventInput: Partial<CancelEventInput>;
  CancelEventOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelEventOutcome']>;
  CancelMeetingOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelMeetingOutcome']>;
  CancelTicketOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelTicketOutcome']>;
  ChangeAnswersOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeAnswersOutcome']>;
  ChangePollOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangePollOutcome']>;
  ChangedMeanwhile: Partial<ChangedMeanwhile>;
  CheckInPoint: Partial<CheckInPoint>;
  ClaimLinkMade: Partial<ClaimLinkMade>;
  ClaimLinkOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ClaimLinkOutcome']>;
  ClaimPlaceOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ClaimPlaceOutcome']>;
  Code: Partial<Code>;
  CodeAccepted: Partial<CodeAccepted>;
  CodeInput: Partial<CodeInput>;
  CodeNotUsable: Partial<CodeNotUsable>;
  CodeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CodeOutcome']>;
  CodeSaved: Partial<CodeSaved>;
  CollegeCount: Partial<CollegeCount>;
  Commitment: Partial<Commitment>;
  CompanyPlace: Partial<CompanyPlace>;
  CompanyPlaces: Partial<CompanyPlaces>;
  ConfirmIdentityOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ConfirmIdentityOutcome']>;
  ConfirmationCodeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ConfirmationCodeOutcome']>;
  ConfirmationCodeSent: Partial<ConfirmationCodeSent>;
  ConflictCounts: Partial<ConflictCounts>;
  ConflictScan: Partial<ConflictScan>;
  ContactAgreementInput: Partial<ContactAgreementInput>;
  ContactNote: Partial<ContactNote>;
  ContactNoteInput: Partial<ContactNoteInput>;
  ContactOfMine: Partial<ContactOfMine>;
  ContactShared: Partial<ContactShared>;
  CreatePollOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['CreatePollOutcome']>;
  CurvePoint: Partial<CurvePoint>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DayCount: Partial<DayCount>;
  DecideOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideOutcome']>;
  DelayInput: Partial<DelayInput>;
  DelayNeedsConfirming: Partial<DelayNeedsConfirming>;
  DelayOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DelayOutcome']>;
  DeleteDraftSessionOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DeleteDraftSessionOutcome']>;
  DeletePartOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DeletePartOutcome']>;
  DeskActsInput: Partial<DeskActsInput>;
  DeskActsOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DeskActsOutcome']>;
  DeskActsRecorded: Partial<DeskActsRecorded>;
  DeskSettings: Partial<DeskSettings>;
  DeskSettingsInput: Partial<DeskSettingsInput>;
  DeskSettingsOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DeskSettingsOutcome']>;
  DeskSettingsSaved: Partial<DeskSettingsSaved>;
  DeviceAnnounced: Partial<DeviceAnnounced>;
  DeviceOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DeviceOutcome']>;
  DevicePaired: Partial<DevicePaired>;
  DeviceReport: Partial<DeviceReport>;
  DeviceUnknown: Partial<DeviceUnknown>;
  DirectoryPartCount: Partial<DirectoryPartCount>;
  DirectoryPerson: Partial<DirectoryPerson>;
  DiscardEventOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DiscardEventOutcome']>;
  DocumentInput: Partial<DocumentInput>;
  DoorAnswerInput: Partial<DoorAnswerInput>;
  DoorConflict: Partial<DoorConflict>;
  DoorCount: Partial<DoorCount>;
  DoorDevice: Partial<DoorDevice>;
  DoorGuest: Partial<DoorGuest>;
  DoorKind: Partial<DoorKind>;
  DoorNotesInput: Partial<DoorNotesInput>;
  DoorNotesOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DoorNotesOutcome']>;
  DoorNotesSaved: Partial<DoorNotesSaved>;
  DoorPrintInput: Partial<DoorPrintInput>;
  DoorQuestion: Partial<DoorQuestion>;
  DoorView: Partial<DoorView>;
  DraftDocument: Partial<DraftDocument>;
  DraftRestored: Partial<DraftRestored>;
  DraftRoom: Partial<DraftRoom>;
  DraftRoomInput: Partial<DraftRoomInput>;
  DraftSequence: Partial<DraftSequence>;
  DraftSequenceInput: Partial<DraftSequenceInput>;
  DraftSession: Partial<DraftSession>;
  DraftSessionDeleted: Partial<DraftSessionDeleted>;
  DraftSessionInput: Partial<DraftSessionInput>;
  DraftSessionOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DraftSessionOutcome']>;
  DraftSessionSaved: Partial<DraftSessionSaved>;
  DraftSpeaker: Partial<DraftSpeaker>;
  DraftTrack: Partial<DraftTrack>;
  DraftTrackInput: Partial<DraftTrackInput>;
  DuplicateEventInput: Partial<DuplicateEventInput>;
  DutyOverMeetings: Partial<DutyOverMeetings>;
  EditRegistrationInput: Partial<EditRegistrationInput>;
  EditRunOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['EditRunOutcome']>;
  EditedQuestion: Partial<EditedQuestion>;
  EditionChoice: Partial<EditionChoice>;
  EditionCurve: Partial<EditionCurve>;
  ErasedProof: Partial<ErasedProof>;
  ErasureOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ErasureOutcome']>;
  ErasureProof: Partial<ErasureProof>;
  Event: Partial<Event>;
  EventBasics: Partial<EventBasics>;
  EventCancellationPart: Partial<EventCancellationPart>;
  EventCopyPart: Partial<EventCopyPart>;
  EventDiscarded: Partial<EventDiscarded>;
  EventFilter: Partial<EventFilter>;
  EventFormatCount: Partial<EventFormatCount>;
  EventInUse: Partial<EventInUse>;
  EventInput: Partial<EventInput>;
  EventIsCancelled: Partial<EventIsCancelled>;
  EventKindCount: Partial<EventKindCount>;
  EventList: Partial<EventList>;
  EventMonthCount: Partial<EventMonthCount>;
  EventNotReady: Partial<EventNotReady>;
  EventNotRunning: Partial<EventNotRunning>;
  EventOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['EventOutcome']>;
  EventReport: Partial<EventReport>;
  EventSaved: Partial<EventSaved>;
  EventStatusCount: Partial<EventStatusCount>;
  EventTeam: Partial<EventTeam>;
  EventTeamOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['EventTeamOutcome']>;
  EventYearCount: Partial<EventYearCount>;
  Exhibitor: Partial<Exhibitor>;
  ExhibitorBoard: Partial<ExhibitorBoard>;
  ExhibitorBoardOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ExhibitorBoardOutcome']>;
  ExhibitorBoardSaved: Partial<ExhibitorBoardSaved>;
  ExhibitorInput: Partial<ExhibitorInput>;
  ExhibitorOnBoard: Partial<ExhibitorOnBoard>;
  ExhibitorProfileInput: Partial<ExhibitorProfileInput>;
  ExhibitorProfileOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ExhibitorProfileOutcome']>;
  ExhibitorProfileSaved: Partial<ExhibitorProfileSaved>;
  ExhibitorTeamMember: Partial<ExhibitorTeamMember>;
  ExhibitorsReminded: Partial<ExhibitorsReminded>;
  FactorAdded: Partial<FactorAdded>;
  FeedbackGiven: Partial<FeedbackGiven>;
  FeedbackInput: Partial<FeedbackInput>;
  FeedbackNotOpen: Partial<FeedbackNotOpen>;
  FeedbackOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['FeedbackOutcome']>;
  FieldError: Partial<FieldError>;
  FiliereCount: Partial<FiliereCount>;
  FinishSignInOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['FinishSignInOutcome']>;
  Float: Partial<Scalars['Float']['output']>;
  FollowOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['FollowOutcome']>;
  FormAnswer: Partial<FormAnswer>;
  FormAnswerInput: Partial<FormAnswerInput>;
  FormChanged: Partial<FormChanged>;
  FormCondition: Partial<FormCondition>;
  FormConditionInput: Partial<FormConditionInput>;
  FormEditor: Partial<FormEditor>;
  FormOption: Partial<FormOption>;
  FormOptionInput: Partial<FormOptionInput>;
  FormQuestion: Partial<FormQuestion>;
  FormQuestionInput: Partial<FormQuestionInput>;
  FormQuestionSaved: Partial<FormQuestionSaved>;
  FormerCode: Partial<FormerCode>;
  Guest: Partial<Guest>;
  HallMeeting: Partial<HallMeeting>;
  HallParty: Partial<HallParty>;
  HallTable: Partial<HallTable>;
  HeldData: Partial<HeldData>;
  HeldForPurpose: Partial<HeldForPurpose>;
  HeldRows: Partial<HeldRows>;
  ID: Partial<Scalars['ID']['output']>;
  IdentityConfirmed: Partial<IdentityConfirmed>;
  IfErased: Partial<IfErased>;
  ImportNotUndoable: Partial<ImportNotUndoable>;
  ImportUndone: Partial<ImportUndone>;
  Int: Partial<Scalars['Int']['output']>;
  InvalidInput: Partial<InvalidInput>;
  Invitation: Partial<Invitation>;
  InvitationFault: Partial<InvitationFault>;
  InvitationLine: Partial<InvitationLine>;
  InvitationPage: Partial<InvitationPage>;
  InvitationStateCount: Partial<InvitationStateCount>;
  Invitations: Partial<Invitations>;
  InvitationsChecked: Partial<InvitationsChecked>;
  InvitationsInput: Partial<InvitationsInput>;
  InvitationsRefused: Partial<InvitationsRefused>;
  InviteOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['InviteOutcome']>;
  InviteSpeakersOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['InviteSpeakersOutcome']>;
  InvoiceRef: Partial<InvoiceRef>;
  JoinWaitingOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['JoinWaitingOutcome']>;
  KindNotForYou: Partial<KindNotForYou>;
  KindOnOffer: Partial<KindOnOffer>;
  KindSettings: Partial<KindSettings>;
  LanguageCount: Partial<LanguageCount>;
  LastAdministrator: Partial<LastAdministrator>;
  LevelShare: Partial<LevelShare>;
  LevelWeight: Partial<LevelWeight>;
  LevelWeightInput: Partial<LevelWeightInput>;
  LikelyDuplicate: Partial<LikelyDuplicate>;
  LinkNotSent: Partial<LinkNotSent>;
  LinkNotUsable: Partial<LinkNotUsable>;
  LinkSent: Partial<LinkSent>;
  MailKindCount: Partial<MailKindCount>;
  MailNotResendable: Partial<MailNotResendable>;
  MailPreview: Partial<MailPreview>;
  MailPreviewInput: Partial<MailPreviewInput>;
  MailPreviewOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MailPreviewOutcome']>;
  MailResent: Partial<MailResent>;
  MailStateCount: Partial<MailStateCount>;
  MailTemplate: Partial<MailTemplate>;
  MailTemplateInput: Partial<MailTemplateInput>;
  MailTemplateOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MailTemplateOutcome']>;
  MailTemplateOutdated: Partial<MailTemplateOutdated>;
  MailTemplateSaved: Partial<MailTemplateSaved>;
  MailTemplateVersion: Partial<MailTemplateVersion>;
  Me: Partial<Me>;
  MeanParts: Partial<MeanParts>;
  Meeting: Partial<Meeting>;
  MeetingAsked: Partial<MeetingAsked>;
  MeetingBooked: Partial<MeetingBooked>;
  MeetingCancelled: Partial<MeetingCancelled>;
  MeetingDay: Partial<MeetingDay>;
  MeetingDayDesk: Partial<MeetingDayDesk>;
  MeetingGroup: Partial<MeetingGroup>;
  MeetingGroupPair: Partial<MeetingGroupPair>;
  MeetingHall: Partial<MeetingHall>;
  MeetingLimitReached: Partial<MeetingLimitReached>;
  MeetingNotCancellable: Partial<MeetingNotCancellable>;
  MeetingNotOn: Partial<MeetingNotOn>;
  MeetingNoteOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MeetingNoteOutcome']>;
  MeetingNoteSaved: Partial<MeetingNoteSaved>;
  MeetingOfDay: Partial<MeetingOfDay>;
  MeetingOffer: Partial<MeetingOffer>;
  MeetingPerson: Partial<MeetingPerson>;
  MeetingPhases: Partial<MeetingPhases>;
  MeetingPlaces: Partial<MeetingPlaces>;
  MeetingPlacesOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MeetingPlacesOutcome']>;
  MeetingPlacesSaved: Partial<MeetingPlacesSaved>;
  MeetingProfileInput: Partial<MeetingProfileInput>;
  MeetingProfileOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MeetingProfileOutcome']>;
  MeetingProfileSaved: Partial<MeetingProfileSaved>;
  MeetingRepair: Partial<MeetingRepair>;
  MeetingReport: Partial<MeetingReport>;
  MeetingRequest: Partial<MeetingRequest>;
  MeetingRequestLimit: Partial<MeetingRequestLimit>;
  MeetingRequestLimitInput: Partial<MeetingRequestLimitInput>;
  MeetingRule: Partial<MeetingRule>;
  MeetingRuleInput: Partial<MeetingRuleInput>;
  MeetingSaid: Partial<MeetingSaid>;
  MeetingSaying: Partial<MeetingSaying>;
  MeetingSettings: Partial<MeetingSettings>;
  MeetingSettingsInput: Partial<MeetingSettingsInput>;
  MeetingSettingsOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MeetingSettingsOutcome']>;
  MeetingSettingsSaved: Partial<MeetingSettingsSaved>;
  MeetingSettled: Partial<MeetingSettled>;
  MeetingSide: Partial<MeetingSide>;
  MeetingSideInput: Partial<MeetingSideInput>;
  MeetingSuggestion: Partial<MeetingSuggestion>;
  MeetingTag: Partial<MeetingTag>;
  MeetingTagInput: Partial<MeetingTagInput>;
  MeetingToSettle: Partial<MeetingToSettle>;
  MeetingTooClose: Partial<MeetingTooClose>;
  MeetingsClosed: Partial<MeetingsClosed>;
  MeetingsFigures: Partial<MeetingsFigures>;
  MeetingsOutcome: Partial<MeetingsOutcome>;
  MeetingsView: Partial<MeetingsView>;
  MemberDirectory: Partial<MemberDirectory>;
  MembershipCount: Partial<MembershipCount>;
  MergeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['MergeOutcome']>;
  MergePreview: Partial<MergePreview>;
  MissedPerson: Partial<MissedPerson>;
  MovedSession: Partial<MovedSession>;
  MovingRows: Partial<MovingRows>;
  Mutation: Record<PropertyKey, never>;
  MyAgenda: Partial<MyAgenda>;
  MyBooth: Partial<MyBooth>;
  MyMail: Partial<MyMail>;
  NamedAnswer: Partial<NamedAnswer>;
  NamedBallot: Partial<NamedBallot>;
  NewMemberRow: Partial<NewMemberRow>;
  NewMemberTable: Partial<NewMemberTable>;
  NewSpeakerInput: Partial<NewSpeakerInput>;
  NewSpeakerOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['NewSpeakerOutcome']>;
  NewStaffMemberInput: Partial<NewStaffMemberInput>;
  NewTeamMemberInput: Partial<NewTeamMemberInput>;
  NoPlaceLeft: Partial<NoPlaceLeft>;
  NotAnyMore: Partial<NotAnyMore>;
  NotEnoughPlaces: Partial<NotEnoughPlaces>;
  NotErased: Partial<NotErased>;
  NotPossibleNow: Partial<NotPossibleNow>;
  NotTheTimeToSay: Partial<NotTheTimeToSay>;
  NothingToPlan: Partial<NothingToPlan>;
  NothingToPublish: Partial<NothingToPublish>;
  OfferAccepted: Partial<OfferAccepted>;
  OfferOver: Partial<OfferOver>;
  OfferedPlace: Partial<OfferedPlace>;
  OnWaitingList: Partial<OnWaitingList>;
  OpenAnswer: Partial<OpenAnswer>;
  OpenQuestion: Partial<OpenQuestion>;
  OptionCount: Partial<OptionCount>;
  Order: Partial<Order>;
  OrderAct: Partial<OrderAct>;
  OrderAmounts: Partial<OrderAmounts>;
  OrderBalance: Partial<OrderBalance>;
  OrderChanged: Partial<OrderChanged>;
  OrderFigures: Partial<OrderFigures>;
  OrderInput: Partial<OrderInput>;
  OrderItemInput: Partial<OrderItemInput>;
  OrderLine: Partial<OrderLine>;
  OrderList: Partial<OrderList>;
  OrderOptions: Partial<OrderOptions>;
  OrderOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['OrderOutcome']>;
  OrderPlace: Partial<OrderPlace>;
  OrderPlaceInput: Partial<OrderPlaceInput>;
  OrderPlaced: Partial<OrderPlaced>;
  OrderQuote: Partial<OrderQuote>;
  OrderQuoteOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['OrderQuoteOutcome']>;
  OrderRefused: Partial<OrderRefused>;
  OrderRow: Partial<OrderRow>;
  OrderStatusCount: Partial<OrderStatusCount>;
  OrderTaskCount: Partial<OrderTaskCount>;
  Organisation: Partial<Organisation>;
  OrganisationChange: Partial<OrganisationChange>;
  OrganisationFilter: Partial<OrganisationFilter>;
  OrganisationInput: Partial<OrganisationInput>;
  OrganisationOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['OrganisationOutcome']>;
  OrganisationPage: Partial<OrganisationPage>;
  OrganisationPageInput: Partial<OrganisationPageInput>;
  OrganisationPageOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['OrganisationPageOutcome']>;
  OrganisationPageSaved: Partial<OrganisationPageSaved>;
  OrganisationQueue: Partial<OrganisationQueue>;
  OrganisationSaved: Partial<OrganisationSaved>;
  OrganisationsClash: Partial<OrganisationsClash>;
  OrganisationsMerged: Partial<OrganisationsMerged>;
  OwnAbsenceInput: Partial<OwnAbsenceInput>;
  OwnFeedback: Partial<OwnFeedback>;
  OwnSession: Partial<OwnSession>;
  OwnSessionTitle: Partial<OwnSessionTitle>;
  OwnSlot: Partial<OwnSlot>;
  PairOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PairOutcome']>;
  PairingCodeWrong: Partial<PairingCodeWrong>;
  PartChangedMeanwhile: Partial<PartChangedMeanwhile>;
  PartInUse: Partial<PartInUse>;
  PartOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PartOutcome']>;
  Participant: Partial<Participant>;
  ParticipantFilter: Partial<ParticipantFilter>;
  ParticipantPage: Partial<ParticipantPage>;
  Pass: Partial<Pass>;
  PassNotUsable: Partial<PassNotUsable>;
  PassOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PassOutcome']>;
  Passkey: Partial<Passkey>;
  PastFigure: Partial<PastFigure>;
  PastFigureInput: Partial<PastFigureInput>;
  PastFiguresOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PastFiguresOutcome']>;
  PastFiguresSaved: Partial<PastFiguresSaved>;
  PastMeeting: Partial<PastMeeting>;
  PayOrderOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PayOrderOutcome']>;
  PaymentMethodCount: Partial<PaymentMethodCount>;
  PaymentNeeded: Partial<PaymentNeeded>;
  PaymentPage: Partial<PaymentPage>;
  PaymentRow: Partial<PaymentRow>;
  PersonBlocked: Partial<PersonBlocked>;
  PersonErased: Partial<PersonErased>;
  PersonNotAvailable: Partial<PersonNotAvailable>;
  PersonReportOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PersonReportOutcome']>;
  PersonReported: Partial<PersonReported>;
  PersonSaved: Partial<PersonSaved>;
  PlaceBefore: Partial<PlaceBefore>;
  PlaceBooth: Partial<PlaceBooth>;
  PlaceClaimed: Partial<PlaceClaimed>;
  PlaceHolderInput: Partial<PlaceHolderInput>;
  PlaceOrderOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PlaceOrderOutcome']>;
  PlaceSessionInput: Partial<PlaceSessionInput>;
  PlaceSlot: Partial<PlaceSlot>;
  PlaceTable: Partial<PlaceTable>;
  PlaceWalk: Partial<PlaceWalk>;
  PlaceWalkInput: Partial<PlaceWalkInput>;
  PlaceZone: Partial<PlaceZone>;
  PlacesFree: Partial<PlacesFree>;
  PlacesSaved: Partial<PlacesSaved>;
  PlacesSettings: Partial<PlacesSettings>;
  PlacesShort: Partial<PlacesShort>;
  PlanBooth: Partial<PlanBooth>;
  PlanBoothInput: Partial<PlanBoothInput>;
  PlanChangedMeanwhile: Partial<PlanChangedMeanwhile>;
  PlanTooLarge: Partial<PlanTooLarge>;
  PointInput: Partial<PointInput>;
  PointOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PointOutcome']>;
  Poll: Partial<Poll>;
  PollChangeRefused: Partial<PollChangeRefused>;
  PollChanged: Partial<PollChanged>;
  PollCreated: Partial<PollCreated>;
  PollInput: Partial<PollInput>;
  PollNotOpen: Partial<PollNotOpen>;
  PollResults: Partial<PollResults>;
  Programme: Partial<Programme>;
  ProgrammeDraft: Partial<ProgrammeDraft>;
  ProgrammePartSaved: Partial<ProgrammePartSaved>;
  ProgrammePublished: Partial<ProgrammePublished>;
  ProgrammeVersion: Partial<ProgrammeVersion>;
  ProofInput: Partial<ProofInput>;
  ProofRefused: Partial<ProofRefused>;
  ProposeRepairOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ProposeRepairOutcome']>;
  PublicChanges: Partial<PublicChanges>;
  PublicationConflict: Partial<PublicationConflict>;
  PublishEventOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishEventOutcome']>;
  PublishInput: Partial<PublishInput>;
  PublishNeedsConfirming: Partial<PublishNeedsConfirming>;
  PublishOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishOutcome']>;
  PublishPreview: Partial<PublishPreview>;
  PublishRunOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishRunOutcome']>;
  PublishedMeanwhile: Partial<PublishedMeanwhile>;
  PublishedSince: Partial<PublishedSince>;
  Query: Record<PropertyKey, never>;
  Question: Partial<Question>;
  QuestionCondition: Partial<QuestionCondition>;
  QuestionInput: Partial<QuestionInput>;
  QuestionNeeded: Partial<QuestionNeeded>;
  QuestionOption: Partial<QuestionOption>;
  QuestionResult: Partial<QuestionResult>;
  QuestionToModerate: Partial<QuestionToModerate>;
  Quota: Partial<Quota>;
  QuotaInUse: Partial<QuotaInUse>;
  QuotaInput: Partial<QuotaInput>;
  QuotaTooSmall: Partial<QuotaTooSmall>;
  RecordedConsent: Partial<RecordedConsent>;
  Registered: Partial<Registered>;
  RegistrationAct: Partial<RegistrationAct>;
  RegistrationActOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['RegistrationActOutcome']>;
  RegistrationChanged: Partial<RegistrationChanged>;
  RegistrationClosed: Partial<RegistrationClosed>;
  RegistrationCurves: Partial<RegistrationCurves>;
  RegistrationDetail: Partial<RegistrationDetail>;
  RegistrationInput: Partial<RegistrationInput>;
  RegistrationKindCount: Partial<RegistrationKindCount>;
  RegistrationOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['RegistrationOutcome']>;
  RegistrationOverview: Partial<RegistrationOverview>;
  RegistrationRow: Partial<RegistrationRow>;
  RegistrationRulesInput: Partial<RegistrationRulesInput>;
  RegistrationState: Partial<RegistrationState>;
  RemoveQuestionOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['RemoveQuestionOutcome']>;
  RemoveQuotaOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['RemoveQuotaOutcome']>;
  RemoveTablesOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['RemoveTablesOutcome']>;
  RepairApplied: Partial<RepairApplied>;
  RepairCause: Partial<RepairCause>;
  RepairCauseInput: Partial<RepairCauseInput>;
  RepairChange: Partial<RepairChange>;
  RepairChoices: Partial<RepairChoices>;
  RepairNotUndoable: Partial<RepairNotUndoable>;
  RepairOutdated: Partial<RepairOutdated>;
  RepairPlace: Partial<RepairPlace>;
  RepairProposed: Partial<RepairProposed>;
  RepairSession: Partial<RepairSession>;
  RepairSettled: Partial<RepairSettled>;
  RepairTable: Partial<RepairTable>;
  RepairUndone: Partial<RepairUndone>;
  ReportCell: Partial<ReportCell>;
  ReportColumn: Partial<ReportColumn>;
  ReportDecided: Partial<ReportDecided>;
  ReportDecidedBefore: Partial<ReportDecidedBefore>;
  ReportDecisionOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportDecisionOutcome']>;
  ReportTable: Partial<ReportTable>;
  Representative: Partial<Representative>;
  RepresentativeAsked: Partial<RepresentativeAsked>;
  RequestAnswered: Partial<RequestAnswered>;
  RequestKindCount: Partial<RequestKindCount>;
  RequestLimitReached: Partial<RequestLimitReached>;
  RequestNotOpen: Partial<RequestNotOpen>;
  RequestRow: Partial<RequestRow>;
  Requests: Partial<Requests>;
  RequestsDecided: Partial<RequestsDecided>;
  ResendOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ResendOutcome']>;
  ResendTicketOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ResendTicketOutcome']>;
  RoleAtEvent: Partial<RoleAtEvent>;
  Room: Partial<Room>;
  RunClash: Partial<RunClash>;
  RunComparison: Partial<RunComparison>;
  RunMeeting: Partial<RunMeeting>;
  RunMeetingPage: Partial<RunMeetingPage>;
  RunNotPublishable: Partial<RunNotPublishable>;
  RunPerson: Partial<RunPerson>;
  RunPlace: Partial<RunPlace>;
  RunPlaceTaken: Partial<RunPlaceTaken>;
  RunTable: Partial<RunTable>;
  RunUnplaced: Partial<RunUnplaced>;
  RunUnplacedPage: Partial<RunUnplacedPage>;
  SaidTooLongAgo: Partial<SaidTooLongAgo>;
  SaveAllotmentOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveAllotmentOutcome']>;
  SaveCampaignOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveCampaignOutcome']>;
  SaveCodeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveCodeOutcome']>;
  SaveKindOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveKindOutcome']>;
  SaveOfferHoursOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveOfferHoursOutcome']>;
  SaveQuestionOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveQuestionOutcome']>;
  SaveQuotaOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveQuotaOutcome']>;
  SaveRulesOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveRulesOutcome']>;
  SaveSellerOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveSellerOutcome']>;
  SayOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SayOutcome']>;
  ScanInput: Partial<ScanInput>;
  ScanRecorded: Partial<ScanRecorded>;
  ScansOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ScansOutcome']>;
  ScansRecorded: Partial<ScansRecorded>;
  ScheduleFigures: Partial<ScheduleFigures>;
  SchedulePlan: Partial<SchedulePlan>;
  ScheduleProgress: Partial<ScheduleProgress>;
  SchedulePublication: Partial<SchedulePublication>;
  SchedulePublished: Partial<SchedulePublished>;
  ScheduleRun: Partial<ScheduleRun>;
  ScheduleRunChanged: Partial<ScheduleRunChanged>;
  ScheduleRunEdited: Partial<ScheduleRunEdited>;
  ScheduleRunGoing: Partial<ScheduleRunGoing>;
  ScheduleRunInput: Partial<ScheduleRunInput>;
  ScheduleRunOptions: Partial<ScheduleRunOptions>;
  ScheduleRunStarted: Partial<ScheduleRunStarted>;
  ScheduleRunView: Partial<ScheduleRunView>;
  ScheduleSurveyInput: Partial<ScheduleSurveyInput>;
  ScheduleSurveyOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ScheduleSurveyOutcome']>;
  SecondFactors: Partial<SecondFactors>;
  Seller: Partial<Seller>;
  SellerInput: Partial<SellerInput>;
  SellerSaved: Partial<SellerSaved>;
  SendCampaignInput: Partial<SendCampaignInput>;
  SendCampaignOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SendCampaignOutcome']>;
  SendCompanyLinkOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SendCompanyLinkOutcome']>;
  SentMail: Partial<SentMail>;
  SentMailList: Partial<SentMailList>;
  Sequence: Partial<Sequence>;
  Session: Partial<Session>;
  SessionChange: Partial<SessionChange>;
  SessionDocument: Partial<SessionDocument>;
  SessionFeedback: Partial<SessionFeedback>;
  SessionFollowed: Partial<SessionFollowed>;
  SessionFull: Partial<SessionFull>;
  SessionOver: Partial<SessionOver>;
  SessionPlace: Partial<SessionPlace>;
  SessionProposal: Partial<SessionProposal>;
  SessionProposalInput: Partial<SessionProposalInput>;
  SessionSpan: Partial<SessionSpan>;
  SessionSpeaker: Partial<SessionSpeaker>;
  SessionUnfollowed: Partial<SessionUnfollowed>;
  SessionWaiting: Partial<SessionWaiting>;
  SessionsMoved: Partial<SessionsMoved>;
  SettleOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SettleOutcome']>;
  ShareContactInput: Partial<ShareContactInput>;
  ShareContactOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['ShareContactOutcome']>;
  SharedTable: Partial<SharedTable>;
  SignInLinkOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SignInLinkOutcome']>;
  SignInLinkRequested: Partial<SignInLinkRequested>;
  SignInOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SignInOutcome']>;
  SignInUnfinished: Partial<SignInUnfinished>;
  SignatureInput: Partial<SignatureInput>;
  SignatureKept: Partial<SignatureKept>;
  SignatureOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SignatureOutcome']>;
  SignedIn: Partial<SignedIn>;
  SignedInDevice: Partial<SignedInDevice>;
  SigningKey: Partial<SigningKey>;
  Slot: Partial<Slot>;
  SlotDayInput: Partial<SlotDayInput>;
  SlotHasMeeting: Partial<SlotHasMeeting>;
  SlotTaken: Partial<SlotTaken>;
  SlotUsage: Partial<SlotUsage>;
  SlotsRemoved: Partial<SlotsRemoved>;
  SoldOut: Partial<SoldOut>;
  SpeakerAbsence: Partial<SpeakerAbsence>;
  SpeakerAbsenceInput: Partial<SpeakerAbsenceInput>;
  SpeakerAway: Partial<SpeakerAway>;
  SpeakerBoard: Partial<SpeakerBoard>;
  SpeakerBoardOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SpeakerBoardOutcome']>;
  SpeakerBoardRow: Partial<SpeakerBoardRow>;
  SpeakerBoardSaved: Partial<SpeakerBoardSaved>;
  SpeakerCard: Partial<SpeakerCard>;
  SpeakerConsent: Partial<SpeakerConsent>;
  SpeakerConsentInput: Partial<SpeakerConsentInput>;
  SpeakerDeadlines: Partial<SpeakerDeadlines>;
  SpeakerDeadlinesInput: Partial<SpeakerDeadlinesInput>;
  SpeakerFound: Partial<SpeakerFound>;
  SpeakerInput: Partial<SpeakerInput>;
  SpeakerInvitationLine: Partial<SpeakerInvitationLine>;
  SpeakerInvitationsInput: Partial<SpeakerInvitationsInput>;
  SpeakerItem: Partial<SpeakerItem>;
  SpeakerLink: Partial<SpeakerLink>;
  SpeakerLinkInput: Partial<SpeakerLinkInput>;
  SpeakerNeeds: Partial<SpeakerNeeds>;
  SpeakerNeedsInput: Partial<SpeakerNeedsInput>;
  SpeakerProfileInput: Partial<SpeakerProfileInput>;
  SpeakerProfileOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SpeakerProfileOutcome']>;
  SpeakerProfileSaved: Partial<SpeakerProfileSaved>;
  SpeakerQuestion: Partial<SpeakerQuestion>;
  SpeakerQuestionAsked: Partial<SpeakerQuestionAsked>;
  SpeakerSlides: Partial<SpeakerSlides>;
  SpeakerSpace: Partial<SpeakerSpace>;
  SpeakerSpaceOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SpeakerSpaceOutcome']>;
  SpeakerSpaceSaved: Partial<SpeakerSpaceSaved>;
  SpeakersInvited: Partial<SpeakersInvited>;
  StaffDecision: Partial<StaffDecision>;
  StaffEventLine: Partial<StaffEventLine>;
  StaffEventList: Partial<StaffEventList>;
  StaffEventRow: Partial<StaffEventRow>;
  StaffHome: Partial<StaffHome>;
  StaffMember: Partial<StaffMember>;
  StaffOrder: Partial<StaffOrder>;
  StaffOrganisation: Partial<StaffOrganisation>;
  StaffOrganisationList: Partial<StaffOrganisationList>;
  StaffTeam: Partial<StaffTeam>;
  StaffTeamOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['StaffTeamOutcome']>;
  StageName: Partial<StageName>;
  StagePerson: Partial<StagePerson>;
  StartRunOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['StartRunOutcome']>;
  String: Partial<Scalars['String']['output']>;
  SuggestionReason: Partial<SuggestionReason>;
  SuppliesShort: Partial<SuppliesShort>;
  SupplyOrderLine: Partial<SupplyOrderLine>;
  SupplyTotal: Partial<SupplyTotal>;
  SurveySending: Partial<SurveySending>;
  TableInUse: Partial<TableInUse>;
  TableOfDay: Partial<TableOfDay>;
  TableRangeInput: Partial<TableRangeInput>;
  TableShared: Partial<TableShared>;
  TablesInUse: Partial<TablesInUse>;
  Tablet: Partial<Tablet>;
  TabletOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['TabletOutcome']>;
  TagCount: Partial<TagCount>;
  TagExists: Partial<TagExists>;
  TeamMember: Partial<TeamMember>;
  TemplateFault: Partial<TemplateFault>;
  TestMailOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['TestMailOutcome']>;
  TestMailRefused: Partial<TestMailRefused>;
  TestMailSent: Partial<TestMailSent>;
  Text: Partial<Text>;
  TextInput: Partial<TextInput>;
  Ticket: Partial<Ticket>;
  TicketCancelled: Partial<TicketCancelled>;
  TicketCare: Partial<TicketCare>;
  TicketKind: Partial<TicketKind>;
  TicketKindInput: Partial<TicketKindInput>;
  TicketNotCancellable: Partial<TicketNotCancellable>;
  TicketResent: Partial<TicketResent>;
  TicketSent: Partial<TicketSent>;
  TicketStatusCount: Partial<TicketStatusCount>;
  TicketThatEnds: Partial<TicketThatEnds>;
  TicketTransferred: Partial<TicketTransferred>;
  TimeClash: Partial<TimeClash>;
  TooManyAsked: Partial<TooManyAsked>;
  TooManyRequests: Partial<TooManyRequests>;
  TooManyTries: Partial<TooManyTries>;
  Track: Partial<Track>;
  TransferInput: Partial<TransferInput>;
  TransferInstructions: Partial<TransferInstructions>;
  TransferOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['TransferOutcome']>;
  UndoImportOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['UndoImportOutcome']>;
  UndoRepairOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['UndoRepairOutcome']>;
  UnfollowOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['UnfollowOutcome']>;
  UnpublishEventOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['UnpublishEventOutcome']>;
  UnreachablePerson: Partial<UnreachablePerson>;
  VatShare: Partial<VatShare>;
  VerifyingKey: Partial<VerifyingKey>;
  VocabularyOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['VocabularyOutcome']>;
  VocabularySaved: Partial<VocabularySaved>;
  VocabularyTag: Partial<VocabularyTag>;
  VoteOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['VoteOutcome']>;
  VoteRecorded: Partial<VoteRecorded>;
  WaitingActOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['WaitingActOutcome']>;
  WaitingChanged: Partial<WaitingChanged>;
  WaitingElsewhere: Partial<WaitingElsewhere>;
  WaitingInput: Partial<WaitingInput>;
  WaitingKindCount: Partial<WaitingKindCount>;
  WaitingLists: Partial<WaitingLists>;
  WaitingPlace: Partial<WaitingPlace>;
  WaitingRow: Partial<WaitingRow>;
  WaitingStatusCount: Partial<WaitingStatusCount>;
  WalkIn: Partial<WalkIn>;
  WalkInInput: Partial<WalkInInput>;
  WalkInRecorded: Partial<WalkInRecorded>;
  WaysToConfirm: Partial<WaysToConfirm>;
  WishOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['WishOutcome']>;
  WordCount: Partial<WordCount>;
  WordTheme: Partial<WordTheme>;
  WordsModerated: Partial<WordsModerated>;
  WordsRefused: Partial<WordsRefused>;
  WrittenWords: Partial<WrittenWords>;
  YearReport: Partial<YearReport>;
};

export type AddFactorOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddFactorOutcome'] = ResolversParentTypes['AddFactorOutcome']> = {
  __resolveType: TypeResolveFn<'FactorAdded' | 'InvalidInput' | 'ProofRefused' | 'TooManyTries', ParentType, ContextType>;
};

export type AffiliatedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedPerson'] = ResolversParentTypes['AffiliatedPerson']> = {
  byAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaFeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaFeed'] = ResolversParentTypes['AgendaFeed']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaRulesResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaRules'] = ResolversParentTypes['AgendaRules']> = {
  buildingChangeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roomChangeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllotmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Allotment'] = ResolversParentTypes['Allotment']> = {
  claimUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['AllotmentClaim']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllotmentState'], ParentType, ContextType>;
};

export type AllotmentClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllotmentClaim'] = ResolversParentTypes['AllotmentClaim']> = {
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AllotmentSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllotmentSaved'] = ResolversParentTypes['AllotmentSaved']> = {
  allotment?: Resolver<ResolversTypes['Allotment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyAsked'] = ResolversParentTypes['AlreadyAsked']> = {
  request?: Resolver<ResolversTypes['MeetingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRegisteredResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyRegistered'] = ResolversParentTypes['AlreadyRegistered']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyVotedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyVoted'] = ResolversParentTypes['AlreadyVoted']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnounceOutcome'] = ResolversParentTypes['AnnounceOutcome']> = {
  __resolveType: TypeResolveFn<'DeviceAnnounced' | 'InvalidInput', ParentType, ContextType>;
};

export type AnswerOfferOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerOfferOutcome'] = ResolversParentTypes['AnswerOfferOutcome']> = {
  __resolveType: TypeResolveFn<'MeetingLimitReached' | 'OfferAccepted' | 'OfferOver' | 'SlotTaken', ParentType, ContextType>;
};

export type AnswerOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerOutcome'] = ResolversParentTypes['AnswerOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RequestAnswered' | 'RequestNotOpen', ParentType, ContextType>;
};

export type AnswersChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswersChanged'] = ResolversParentTypes['AnswersChanged']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppToAddResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppToAdd'] = ResolversParentTypes['AppToAdd']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplyRepairOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplyRepairOutcome'] = ResolversParentTypes['ApplyRepairOutcome']> = {
  __resolveType: TypeResolveFn<'RepairApplied' | 'RepairOutdated' | 'RepairSettled', ParentType, ContextType>;
};

export type ArrivalMinuteResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArrivalMinute'] = ResolversParentTypes['ArrivalMinute']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskOutcome'] = ResolversParentTypes['AskOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyAsked' | 'InvalidInput' | 'MeetingAsked' | 'MeetingsClosed' | 'PersonNotAvailable' | 'RequestLimitReached' | 'TooManyRequests', ParentType, ContextType>;
};

export type AskSpeakersOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskSpeakersOutcome'] = ResolversParentTypes['AskSpeakersOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PollNotOpen' | 'SpeakerQuestionAsked' | 'TooManyAsked', ParentType, ContextType>;
};

export type AttendanceSheetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendanceSheet'] = ResolversParentTypes['AttendanceSheet']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  half?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['AttendedSession']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendedSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedSession'] = ResolversParentTypes['AttendedSession']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasPoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type AttendeeImportResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendeeImport'] = ResolversParentTypes['AttendeeImport']> = {
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['AudienceCount'] = ResolversParentTypes['AudienceCount']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditActionCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditActionCount'] = ResolversParentTypes['AuditActionCount']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEventCount'] = ResolversParentTypes['AuditEventCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type AuditLogResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditLog'] = ResolversParentTypes['AuditLog']> = {
  actions?: Resolver<Array<ResolversTypes['AuditActionCount']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['AuditEventCount']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['AuditPersonCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditPersonCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPersonCount'] = ResolversParentTypes['AuditPersonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AvailabilityOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AvailabilityOutcome'] = ResolversParentTypes['AvailabilityOutcome']> = {
  __resolveType: TypeResolveFn<'AvailabilitySaved' | 'SlotHasMeeting', ParentType, ContextType>;
};

export type AvailabilitySavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AvailabilitySaved'] = ResolversParentTypes['AvailabilitySaved']> = {
  slots?: Resolver<Array<ResolversTypes['OwnSlot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwaitedGuestResolvers<ContextType = any, ParentType extends ResolversParentTypes['AwaitedGuest'] = ResolversParentTypes['AwaitedGuest']> = {
  isSpeaker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaksAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  speaksIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BadgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Badge'] = ResolversParentTypes['Badge']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  lastPrintedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BadgePrintsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BadgePrintsOutcome'] = ResolversParentTypes['BadgePrintsOutcome']> = {
  __resolveType: TypeResolveFn<'BadgePrintsRecorded' | 'InvalidInput', ParentType, ContextType>;
};

export type BadgePrintsRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BadgePrintsRecorded'] = ResolversParentTypes['BadgePrintsRecorded']> = {
  badges?: Resolver<Array<ResolversTypes['Badge']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['BankLine'] = ResolversParentTypes['BankLine']> = {
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['BankMatch'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['OrderRow']>, ParentType, ContextType>;
};

export type BankLineListResolvers<ContextType = any, ParentType extends ResolversParentTypes['BankLineList'] = ResolversParentTypes['BankLineList']> = {
  lines?: Resolver<Array<ResolversTypes['BankLine']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankLineOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BankLineOutcome'] = ResolversParentTypes['BankLineOutcome']> = {
  __resolveType: TypeResolveFn<'BankLineSettled' | 'OrderRefused', ParentType, ContextType>;
};

export type BankLineSettledResolvers<ContextType = any, ParentType extends ResolversParentTypes['BankLineSettled'] = ResolversParentTypes['BankLineSettled']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Billing'] = ResolversParentTypes['Billing']> = {
  buyerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookOutcome'] = ResolversParentTypes['BookOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyAsked' | 'MeetingBooked' | 'MeetingLimitReached' | 'MeetingTooClose' | 'MeetingsClosed' | 'RequestNotOpen' | 'SlotTaken', ParentType, ContextType>;
};

export type BoothActRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothActRecorded'] = ResolversParentTypes['BoothActRecorded']> = {
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BoothActVerdict'], ParentType, ContextType>;
};

export type BoothActsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothActsOutcome'] = ResolversParentTypes['BoothActsOutcome']> = {
  __resolveType: TypeResolveFn<'BoothActsRecorded' | 'InvalidInput', ParentType, ContextType>;
};

export type BoothActsRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothActsRecorded'] = ResolversParentTypes['BoothActsRecorded']> = {
  acts?: Resolver<Array<ResolversTypes['BoothActRecorded']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothAnswer'] = ResolversParentTypes['BoothAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BoothAsksResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothAsks'] = ResolversParentTypes['BoothAsks']> = {
  questions?: Resolver<Array<ResolversTypes['BoothQuestion']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothAsksOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothAsksOutcome'] = ResolversParentTypes['BoothAsksOutcome']> = {
  __resolveType: TypeResolveFn<'BoothAsks' | 'InvalidInput', ParentType, ContextType>;
};

export type BoothChecklistItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothChecklistItem'] = ResolversParentTypes['BoothChecklistItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChecklistState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['BoothTask'], ParentType, ContextType>;
};

export type BoothContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothContact'] = ResolversParentTypes['BoothContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ContactNote']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scannedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SharedPart']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BoothContactFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothContactFigure'] = ResolversParentTypes['BoothContactFigure']> = {
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exhibitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoothContactsResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothContacts'] = ResolversParentTypes['BoothContacts']> = {
  contacts?: Resolver<Array<ResolversTypes['BoothContact']>, ParentType, ContextType>;
  exhibitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['VerifyingKey']>, ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['BoothQuestion']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothDutyResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothDuty'] = ResolversParentTypes['BoothDuty']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BoothDutyOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothDutyOutcome'] = ResolversParentTypes['BoothDutyOutcome']> = {
  __resolveType: TypeResolveFn<'BoothSaved' | 'DutyOverMeetings' | 'InvalidInput', ParentType, ContextType>;
};

export type BoothItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothItem'] = ResolversParentTypes['BoothItem']> = {
  description?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  fileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BoothItemKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothMeeting'] = ResolversParentTypes['BoothMeeting']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothOrderLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothOrderLine'] = ResolversParentTypes['BoothOrderLine']> = {
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BoothOrderOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothOrderOutcome'] = ResolversParentTypes['BoothOrderOutcome']> = {
  __resolveType: TypeResolveFn<'BoothSaved' | 'InvalidInput' | 'SuppliesShort', ParentType, ContextType>;
};

export type BoothOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothOutcome'] = ResolversParentTypes['BoothOutcome']> = {
  __resolveType: TypeResolveFn<'BoothSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type BoothPlacesResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothPlaces'] = ResolversParentTypes['BoothPlaces']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothPlan'] = ResolversParentTypes['BoothPlan']> = {
  booths?: Resolver<Array<ResolversTypes['PlanBooth']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothPlanOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothPlanOutcome'] = ResolversParentTypes['BoothPlanOutcome']> = {
  __resolveType: TypeResolveFn<'BoothPlanSaved' | 'InvalidInput' | 'PlanChangedMeanwhile', ParentType, ContextType>;
};

export type BoothPlanSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothPlanSaved'] = ResolversParentTypes['BoothPlanSaved']> = {
  plan?: Resolver<ResolversTypes['BoothPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothQuestion'] = ResolversParentTypes['BoothQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BoothQuestionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothSaved'] = ResolversParentTypes['BoothSaved']> = {
  booth?: Resolver<ResolversTypes['MyBooth'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothSupplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoothSupply'] = ResolversParentTypes['BoothSupply']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostEach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BoundElsewhereResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoundElsewhere'] = ResolversParentTypes['BoundElsewhere']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loses?: Resolver<ResolversTypes['WhatIsLost'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['StagePerson'], ParentType, ContextType>;
  sessionTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BusyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Busy'] = ResolversParentTypes['Busy']> = {
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarFault'] = ResolversParentTypes['CalendarFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarImportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarImported'] = ResolversParentTypes['CalendarImported']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CalendarLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarLine'] = ResolversParentTypes['CalendarLine']> = {
  change?: Resolver<ResolversTypes['CalendarChange'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarOutcome'] = ResolversParentTypes['CalendarOutcome']> = {
  __resolveType: TypeResolveFn<'CalendarImported' | 'CalendarRefused', ParentType, ContextType>;
};

export type CalendarRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarRefused'] = ResolversParentTypes['CalendarRefused']> = {
  faults?: Resolver<Array<ResolversTypes['CalendarFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = any, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  audience?: Resolver<ResolversTypes['CampaignAudience'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['TemplateFault']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placeholders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CampaignProgress'], ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignActOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignActOutcome'] = ResolversParentTypes['CampaignActOutcome']> = {
  __resolveType: TypeResolveFn<'CampaignNotPossible' | 'CampaignSaved', ParentType, ContextType>;
};

export type CampaignAudienceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignAudience'] = ResolversParentTypes['CampaignAudience']> = {
  audiences?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  came?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  colleges?: Resolver<Array<ResolversTypes['College']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['Filiere']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  ofMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
};

export type CampaignNotPossibleResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignNotPossible'] = ResolversParentTypes['CampaignNotPossible']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignOutdatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignOutdated'] = ResolversParentTypes['CampaignOutdated']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignProgress'] = ResolversParentTypes['CampaignProgress']> = {
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreachable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignReachResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignReach'] = ResolversParentTypes['CampaignReach']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreachable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignReachChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignReachChanged'] = ResolversParentTypes['CampaignReachChanged']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignSaved'] = ResolversParentTypes['CampaignSaved']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignSubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampaignSubscription'] = ResolversParentTypes['CampaignSubscription']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSubscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelEventOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelEventOutcome'] = ResolversParentTypes['CancelEventOutcome']> = {
  __resolveType: TypeResolveFn<'EventNotRunning' | 'EventSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type CancelMeetingOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelMeetingOutcome'] = ResolversParentTypes['CancelMeetingOutcome']> = {
  __resolveType: TypeResolveFn<'MeetingCancelled' | 'MeetingNotCancellable', ParentType, ContextType>;
};

export type CancelTicketOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelTicketOutcome'] = ResolversParentTypes['CancelTicketOutcome']> = {
  __resolveType: TypeResolveFn<'TicketCancelled' | 'TicketNotCancellable', ParentType, ContextType>;
};

export type ChangeAnswersOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeAnswersOutcome'] = ResolversParentTypes['ChangeAnswersOutcome']> = {
  __resolveType: TypeResolveFn<'AnswersChanged' | 'InvalidInput' | 'NotAnyMore', ParentType, ContextType>;
};

export type ChangePollOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangePollOutcome'] = ResolversParentTypes['ChangePollOutcome']> = {
  __resolveType: TypeResolveFn<'PollChangeRefused' | 'PollChanged', ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['DraftSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInPoint'] = ResolversParentTypes['CheckInPoint']> = {
  access?: Resolver<ResolversTypes['PointAccess'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['DoorCount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointKind'], ParentType, ContextType>;
  kindIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reentry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roomName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seatsKeptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sessionTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimLinkMadeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimLinkMade'] = ResolversParentTypes['ClaimLinkMade']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimLinkOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimLinkOutcome'] = ResolversParentTypes['ClaimLinkOutcome']> = {
  __resolveType: TypeResolveFn<'ClaimLinkMade' | 'OrderRefused', ParentType, ContextType>;
};

export type ClaimPlaceOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimPlaceOutcome'] = ResolversParentTypes['ClaimPlaceOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KindNotForYou' | 'OrderRefused' | 'PlaceClaimed', ParentType, ContextType>;
};

export type CodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  amountCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CodeState'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeAcceptedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeAccepted'] = ResolversParentTypes['CodeAccepted']> = {
  amountCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opensHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeNotUsableResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeNotUsable'] = ResolversParentTypes['CodeNotUsable']> = {
  fault?: Resolver<ResolversTypes['CodeFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeOutcome'] = ResolversParentTypes['CodeOutcome']> = {
  __resolveType: TypeResolveFn<'CodeAccepted' | 'CodeNotUsable', ParentType, ContextType>;
};

export type CodeSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeSaved'] = ResolversParentTypes['CodeSaved']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollegeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['CollegeCount'] = ResolversParentTypes['CollegeCount']> = {
  college?: Resolver<ResolversTypes['College'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  before?: Resolver<Maybe<ResolversTypes['PlaceBefore']>, ParentType, ContextType>;
  delayMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  withName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyPlace'] = ResolversParentTypes['CompanyPlace']> = {
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompanyPlaceState'], ParentType, ContextType>;
};

export type CompanyPlacesResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyPlaces'] = ResolversParentTypes['CompanyPlaces']> = {
  claimUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['CompanyPlace']>, ParentType, ContextType>;
};

export type ConfirmIdentityOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmIdentityOutcome'] = ResolversParentTypes['ConfirmIdentityOutcome']> = {
  __resolveType: TypeResolveFn<'IdentityConfirmed' | 'ProofRefused' | 'TooManyTries', ParentType, ContextType>;
};

export type ConfirmationCodeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmationCodeOutcome'] = ResolversParentTypes['ConfirmationCodeOutcome']> = {
  __resolveType: TypeResolveFn<'ConfirmationCodeSent' | 'TooManyTries', ParentType, ContextType>;
};

export type ConfirmationCodeSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmationCodeSent'] = ResolversParentTypes['ConfirmationCodeSent']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesValid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictCounts'] = ResolversParentTypes['ConflictCounts']> = {
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictScanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictScan'] = ResolversParentTypes['ConflictScan']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['ScanVerdict']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type ContactNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactNote'] = ResolversParentTypes['ContactNote']> = {
  answers?: Resolver<Array<ResolversTypes['BoothAnswer']>, ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactOfMineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactOfMine'] = ResolversParentTypes['ContactOfMine']> = {
  booth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SharedPart']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactSharedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactShared'] = ResolversParentTypes['ContactShared']> = {
  contact?: Resolver<ResolversTypes['ContactOfMine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePollOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreatePollOutcome'] = ResolversParentTypes['CreatePollOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PollCreated', ParentType, ContextType>;
};

export type CurvePointResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurvePoint'] = ResolversParentTypes['CurvePoint']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecideOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecideOutcome'] = ResolversParentTypes['DecideOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RequestsDecided', ParentType, ContextType>;
};

export type DelayNeedsConfirmingResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelayNeedsConfirming'] = ResolversParentTypes['DelayNeedsConfirming']> = {
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelayOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelayOutcome'] = ResolversParentTypes['DelayOutcome']> = {
  __resolveType: TypeResolveFn<'DelayNeedsConfirming' | 'InvalidInput' | 'PublishedSince' | 'SessionOver' | 'SessionsMoved', ParentType, ContextType>;
};

export type DeleteDraftSessionOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeleteDraftSessionOutcome'] = ResolversParentTypes['DeleteDraftSessionOutcome']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'DraftSessionDeleted', ParentType, ContextType>;
};

export type DeletePartOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeletePartOutcome'] = ResolversParentTypes['DeletePartOutcome']> = {
  __resolveType: TypeResolveFn<'PartChangedMeanwhile' | 'PartInUse' | 'ProgrammePartSaved', ParentType, ContextType>;
};

export type DeskActsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeskActsOutcome'] = ResolversParentTypes['DeskActsOutcome']> = {
  __resolveType: TypeResolveFn<'DeskActsRecorded' | 'DeviceUnknown' | 'InvalidInput', ParentType, ContextType>;
};

export type DeskActsRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeskActsRecorded'] = ResolversParentTypes['DeskActsRecorded']> = {
  walkIns?: Resolver<Array<ResolversTypes['WalkInRecorded']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskSettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeskSettings'] = ResolversParentTypes['DeskSettings']> = {
  asksSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  badgeFormat?: Resolver<ResolversTypes['BadgeFormat'], ParentType, ContextType>;
  badgePlace?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type DeskSettingsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeskSettingsOutcome'] = ResolversParentTypes['DeskSettingsOutcome']> = {
  __resolveType: TypeResolveFn<'DeskSettingsSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type DeskSettingsSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeskSettingsSaved'] = ResolversParentTypes['DeskSettingsSaved']> = {
  settings?: Resolver<ResolversTypes['DeskSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceAnnouncedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeviceAnnounced'] = ResolversParentTypes['DeviceAnnounced']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['DoorDevice'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeviceOutcome'] = ResolversParentTypes['DeviceOutcome']> = {
  __resolveType: TypeResolveFn<'DoorDevice' | 'InvalidInput', ParentType, ContextType>;
};

export type DevicePairedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DevicePaired'] = ResolversParentTypes['DevicePaired']> = {
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceUnknownResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeviceUnknown'] = ResolversParentTypes['DeviceUnknown']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryPartCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectoryPartCount'] = ResolversParentTypes['DirectoryPartCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DirectoryPart'], ParentType, ContextType>;
};

export type DirectoryPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectoryPerson'] = ResolversParentTypes['DirectoryPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscardEventOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscardEventOutcome'] = ResolversParentTypes['DiscardEventOutcome']> = {
  __resolveType: TypeResolveFn<'EventDiscarded' | 'EventInUse', ParentType, ContextType>;
};

export type DoorConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorConflict'] = ResolversParentTypes['DoorConflict']> = {
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['ConflictScan']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAs?: Resolver<Maybe<ResolversTypes['ConflictEnding']>, ParentType, ContextType>;
  settledByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DoorCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorCount'] = ResolversParentTypes['DoorCount']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoorDeviceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorDevice'] = ResolversParentTypes['DoorDevice']> = {
  battery?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pointName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeviceState'], ParentType, ContextType>;
  waitingScans?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoorGuestResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorGuest'] = ResolversParentTypes['DoorGuest']> = {
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isSpeaker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DoorKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorKind'] = ResolversParentTypes['DoorKind']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DoorNotesOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorNotesOutcome'] = ResolversParentTypes['DoorNotesOutcome']> = {
  __resolveType: TypeResolveFn<'DoorNotesSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type DoorNotesSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorNotesSaved'] = ResolversParentTypes['DoorNotesSaved']> = {
  guests?: Resolver<Array<ResolversTypes['DoorGuest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoorQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorQuestion'] = ResolversParentTypes['DoorQuestion']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type DoorViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoorView'] = ResolversParentTypes['DoorView']> = {
  arrivals?: Resolver<Array<ResolversTypes['ArrivalMinute']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['DoorCount'], ParentType, ContextType>;
  lastHour?: Resolver<Array<ResolversTypes['ArrivalMinute']>, ParentType, ContextType>;
};

export type DraftDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftDocument'] = ResolversParentTypes['DraftDocument']> = {
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftRestoredResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftRestored'] = ResolversParentTypes['DraftRestored']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftRoomResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftRoom'] = ResolversParentTypes['DraftRoom']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftSequenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSequence'] = ResolversParentTypes['DraftSequence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type DraftSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSession'] = ResolversParentTypes['DraftSession']> = {
  abstract?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DraftDocument']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['DraftSpeaker']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streamUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  trackId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DraftSessionDeletedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSessionDeleted'] = ResolversParentTypes['DraftSessionDeleted']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftSessionOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSessionOutcome'] = ResolversParentTypes['DraftSessionOutcome']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'DraftSessionSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type DraftSessionSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSessionSaved'] = ResolversParentTypes['DraftSessionSaved']> = {
  session?: Resolver<ResolversTypes['DraftSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftSpeakerResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSpeaker'] = ResolversParentTypes['DraftSpeaker']> = {
  person?: Resolver<ResolversTypes['StagePerson'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
};

export type DraftTrackResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftTrack'] = ResolversParentTypes['DraftTrack']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyOverMeetingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DutyOverMeetings'] = ResolversParentTypes['DutyOverMeetings']> = {
  startsAt?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditRunOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditRunOutcome'] = ResolversParentTypes['EditRunOutcome']> = {
  __resolveType: TypeResolveFn<'RunPlaceTaken' | 'ScheduleRunChanged' | 'ScheduleRunEdited', ParentType, ContextType>;
};

export type EditedQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedQuestion'] = ResolversParentTypes['EditedQuestion']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['FormQuestion'], ParentType, ContextType>;
};

export type EditionChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionChoice'] = ResolversParentTypes['EditionChoice']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type EditionCurveResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionCurve'] = ResolversParentTypes['EditionCurve']> = {
  edition?: Resolver<ResolversTypes['EditionChoice'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['CurvePoint']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasedProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasedProof'] = ResolversParentTypes['ErasedProof']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ErasureOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureOutcome'] = ResolversParentTypes['ErasureOutcome']> = {
  __resolveType: TypeResolveFn<'NotErased' | 'PersonErased', ParentType, ContextType>;
};

export type ErasureProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureProof'] = ResolversParentTypes['ErasureProof']> = {
  askedBy?: Resolver<ResolversTypes['ErasureAskedBy'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allotments?: Resolver<Maybe<Array<ResolversTypes['Allotment']>>, ParentType, ContextType, Partial<EventAllotmentsArgs>>;
  attendanceSheets?: Resolver<Maybe<Array<ResolversTypes['AttendanceSheet']>>, ParentType, ContextType>;
  attendeeImports?: Resolver<Maybe<Array<ResolversTypes['AttendeeImport']>>, ParentType, ContextType>;
  availability?: Resolver<Maybe<Array<ResolversTypes['OwnSlot']>>, ParentType, ContextType>;
  awaitedGuests?: Resolver<Maybe<Array<ResolversTypes['AwaitedGuest']>>, ParentType, ContextType>;
  badges?: Resolver<Maybe<Array<ResolversTypes['Badge']>>, ParentType, ContextType>;
  boothContactFigures?: Resolver<Maybe<Array<ResolversTypes['BoothContactFigure']>>, ParentType, ContextType>;
  boothMeetings?: Resolver<Array<ResolversTypes['BoothMeeting']>, ParentType, ContextType, RequireFields<EventBoothMeetingsArgs, 'exhibitorId'>>;
  boothOf?: Resolver<Maybe<ResolversTypes['MyBooth']>, ParentType, ContextType, RequireFields<EventBoothOfArgs, 'exhibitorId'>>;
  boothPlan?: Resolver<Maybe<ResolversTypes['BoothPlan']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<EventCampaignArgs, 'id'>>;
  campaignReach?: Resolver<Maybe<ResolversTypes['CampaignReach']>, ParentType, ContextType, RequireFields<EventCampaignReachArgs, 'audience'>>;
  campaigns?: Resolver<Maybe<Array<ResolversTypes['Campaign']>>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  checkInPoints?: Resolver<Maybe<Array<ResolversTypes['CheckInPoint']>>, ParentType, ContextType>;
  codes?: Resolver<Maybe<Array<ResolversTypes['Code']>>, ParentType, ContextType>;
  deskSettings?: Resolver<Maybe<ResolversTypes['DeskSettings']>, ParentType, ContextType>;
  door?: Resolver<Maybe<ResolversTypes['DoorView']>, ParentType, ContextType>;
  doorConflicts?: Resolver<Maybe<Array<ResolversTypes['DoorConflict']>>, ParentType, ContextType>;
  doorDevices?: Resolver<Maybe<Array<ResolversTypes['DoorDevice']>>, ParentType, ContextType>;
  doorGuests?: Resolver<Maybe<Array<ResolversTypes['DoorGuest']>>, ParentType, ContextType>;
  doorQuestions?: Resolver<Maybe<Array<ResolversTypes['DoorQuestion']>>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exhibitor?: Resolver<Maybe<ResolversTypes['Exhibitor']>, ParentType, ContextType, RequireFields<EventExhibitorArgs, 'id'>>;
  exhibitorBoard?: Resolver<Maybe<ResolversTypes['ExhibitorBoard']>, ParentType, ContextType>;
  exhibitors?: Resolver<Array<ResolversTypes['Exhibitor']>, ParentType, ContextType>;
  feedbackOnMySessions?: Resolver<Maybe<Array<ResolversTypes['SessionFeedback']>>, ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  form?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  formEditor?: Resolver<Maybe<ResolversTypes['FormEditor']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['EventFormat']>, ParentType, ContextType>;
  hasMeetings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['Invitations']>, ParentType, ContextType, RequireFields<EventInvitationsArgs, 'first' | 'offset'>>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  kindsOnOffer?: Resolver<Array<ResolversTypes['KindOnOffer']>, ParentType, ContextType, Partial<EventKindsOnOfferArgs>>;
  mailTemplateVersions?: Resolver<Maybe<Array<ResolversTypes['MailTemplateVersion']>>, ParentType, ContextType, RequireFields<EventMailTemplateVersionsArgs, 'kind'>>;
  mailTemplates?: Resolver<Maybe<Array<ResolversTypes['MailTemplate']>>, ParentType, ContextType>;
  meetingDay?: Resolver<Maybe<ResolversTypes['MeetingDay']>, ParentType, ContextType>;
  meetingDesk?: Resolver<Maybe<ResolversTypes['MeetingDayDesk']>, ParentType, ContextType>;
  meetingHall?: Resolver<Maybe<ResolversTypes['MeetingHall']>, ParentType, ContextType>;
  meetingPhases?: Resolver<Maybe<ResolversTypes['MeetingPhases']>, ParentType, ContextType>;
  meetingPlaces?: Resolver<Maybe<ResolversTypes['MeetingPlaces']>, ParentType, ContextType>;
  meetingRepairs?: Resolver<Maybe<Array<ResolversTypes['MeetingRepair']>>, ParentType, ContextType>;
  meetingReport?: Resolver<Maybe<ResolversTypes['MeetingsOutcome']>, ParentType, ContextType>;
  meetingReports?: Resolver<Maybe<Array<ResolversTypes['MeetingReport']>>, ParentType, ContextType>;
  meetingSettings?: Resolver<Maybe<ResolversTypes['MeetingSettings']>, ParentType, ContextType>;
  meetingSuggestions?: Resolver<Maybe<Array<ResolversTypes['MeetingSuggestion']>>, ParentType, ContextType>;
  meetingVocabulary?: Resolver<Maybe<Array<ResolversTypes['VocabularyTag']>>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingsView']>, ParentType, ContextType>;
  meetingsFigures?: Resolver<Maybe<ResolversTypes['MeetingsFigures']>, ParentType, ContextType>;
  myAgenda?: Resolver<Maybe<ResolversTypes['MyAgenda']>, ParentType, ContextType>;
  myBooth?: Resolver<Maybe<ResolversTypes['MyBooth']>, ParentType, ContextType>;
  myBoothContacts?: Resolver<Maybe<ResolversTypes['BoothContacts']>, ParentType, ContextType>;
  myFeedback?: Resolver<Maybe<Array<ResolversTypes['OwnFeedback']>>, ParentType, ContextType>;
  myMails?: Resolver<Maybe<Array<ResolversTypes['MyMail']>>, ParentType, ContextType>;
  myRoles?: Resolver<Array<ResolversTypes['EventRole']>, ParentType, ContextType>;
  mySpeakerProfile?: Resolver<Maybe<ResolversTypes['SpeakerCard']>, ParentType, ContextType>;
  mySpeakerSpace?: Resolver<Maybe<ResolversTypes['SpeakerSpace']>, ParentType, ContextType>;
  myTicket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  openAnswers?: Resolver<Maybe<Array<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  openPoll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  orderOptions?: Resolver<ResolversTypes['OrderOptions'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantPage']>, ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first' | 'offset'>>;
  pastMeetings?: Resolver<Maybe<Array<ResolversTypes['PastMeeting']>>, ParentType, ContextType>;
  placesSettings?: Resolver<Maybe<ResolversTypes['PlacesSettings']>, ParentType, ContextType>;
  polls?: Resolver<Maybe<Array<ResolversTypes['Poll']>>, ParentType, ContextType>;
  pollsToRun?: Resolver<Array<ResolversTypes['Poll']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  programmeAt?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<EventProgrammeAtArgs, 'number'>>;
  programmeDraft?: Resolver<Maybe<ResolversTypes['ProgrammeDraft']>, ParentType, ContextType>;
  programmePreview?: Resolver<Maybe<ResolversTypes['PublishPreview']>, ParentType, ContextType>;
  programmeVersions?: Resolver<Maybe<Array<ResolversTypes['ProgrammeVersion']>>, ParentType, ContextType, RequireFields<EventProgrammeVersionsArgs, 'first' | 'offset'>>;
  registration?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  registrationCurves?: Resolver<Maybe<ResolversTypes['RegistrationCurves']>, ParentType, ContextType, Partial<EventRegistrationCurvesArgs>>;
  registrationDetail?: Resolver<Maybe<ResolversTypes['RegistrationDetail']>, ParentType, ContextType, RequireFields<EventRegistrationDetailArgs, 'ticketId'>>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationOverview']>, ParentType, ContextType, RequireFields<EventRegistrationsArgs, 'first' | 'offset' | 'sort'>>;
  repairChoices?: Resolver<Maybe<ResolversTypes['RepairChoices']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['EventReport']>, ParentType, ContextType, RequireFields<EventReportArgs, 'language'>>;
  requests?: Resolver<Maybe<ResolversTypes['Requests']>, ParentType, ContextType, RequireFields<EventRequestsArgs, 'first' | 'offset' | 'status'>>;
  schedulePlan?: Resolver<Maybe<ResolversTypes['SchedulePlan']>, ParentType, ContextType>;
  screenPoll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  sentMails?: Resolver<Maybe<ResolversTypes['SentMailList']>, ParentType, ContextType, RequireFields<EventSentMailsArgs, 'first' | 'offset'>>;
  sessionFeedback?: Resolver<Maybe<Array<ResolversTypes['SessionFeedback']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakerBoard?: Resolver<Maybe<ResolversTypes['SpeakerBoard']>, ParentType, ContextType>;
  speakerSpace?: Resolver<Maybe<ResolversTypes['SpeakerSpace']>, ParentType, ContextType, RequireFields<EventSpeakerSpaceArgs, 'personId'>>;
  speakers?: Resolver<Array<ResolversTypes['SpeakerCard']>, ParentType, ContextType>;
  stagePeople?: Resolver<Maybe<Array<ResolversTypes['StagePerson']>>, ParentType, ContextType, RequireFields<EventStagePeopleArgs, 'search'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  tableOfDay?: Resolver<Maybe<ResolversTypes['TableOfDay']>, ParentType, ContextType, RequireFields<EventTableOfDayArgs, 'tableId'>>;
  team?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  ticketKinds?: Resolver<Array<ResolversTypes['TicketKind']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  unreachablePeople?: Resolver<Maybe<Array<ResolversTypes['UnreachablePerson']>>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingLists?: Resolver<Maybe<ResolversTypes['WaitingLists']>, ParentType, ContextType, RequireFields<EventWaitingListsArgs, 'first' | 'offset'>>;
  walkIns?: Resolver<Maybe<Array<ResolversTypes['WalkIn']>>, ParentType, ContextType>;
};

export type EventBasicsResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventBasics'] = ResolversParentTypes['EventBasics']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canDiscard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['EventFormat']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['EventGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventCancellationPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventCancellationPart'] = ResolversParentTypes['EventCancellationPart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventCopyPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventCopyPart'] = ResolversParentTypes['EventCopyPart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventDiscardedResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventDiscarded'] = ResolversParentTypes['EventDiscarded']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventFormatCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventFormatCount'] = ResolversParentTypes['EventFormatCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
};

export type EventInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventInUse'] = ResolversParentTypes['EventInUse']> = {
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventIsCancelledResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventIsCancelled'] = ResolversParentTypes['EventIsCancelled']> = {
  cancelledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
};

export type EventListResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventList'] = ResolversParentTypes['EventList']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['FiliereCount']>, ParentType, ContextType>;
  formats?: Resolver<Array<ResolversTypes['EventFormatCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EventKindCount']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['EventMonthCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventMonthCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventMonthCount'] = ResolversParentTypes['EventMonthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventNotReadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventNotReady'] = ResolversParentTypes['EventNotReady']> = {
  gaps?: Resolver<Array<ResolversTypes['EventGap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventNotRunningResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventNotRunning'] = ResolversParentTypes['EventNotRunning']> = {
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventOutcome'] = ResolversParentTypes['EventOutcome']> = {
  __resolveType: TypeResolveFn<'EventSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type EventReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventReport'] = ResolversParentTypes['EventReport']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ReportTable']>, ParentType, ContextType>;
};

export type EventSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventSaved'] = ResolversParentTypes['EventSaved']> = {
  event?: Resolver<ResolversTypes['EventBasics'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventStatusCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
};

export type EventTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventTeam'] = ResolversParentTypes['EventTeam']> = {
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventTeamOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventTeamOutcome'] = ResolversParentTypes['EventTeamOutcome']> = {
  __resolveType: TypeResolveFn<'EventTeam' | 'InvalidInput', ParentType, ContextType>;
};

export type EventYearCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventYearCount'] = ResolversParentTypes['EventYearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExhibitorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Exhibitor'] = ResolversParentTypes['Exhibitor']> = {
  booth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BoothItem']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['BoothOffer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExhibitorBoardResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorBoard'] = ResolversParentTypes['ExhibitorBoard']> = {
  exhibitors?: Resolver<Array<ResolversTypes['ExhibitorOnBoard']>, ParentType, ContextType>;
  ordersUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pageUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplies?: Resolver<Array<ResolversTypes['SupplyTotal']>, ParentType, ContextType>;
};

export type ExhibitorBoardOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorBoardOutcome'] = ResolversParentTypes['ExhibitorBoardOutcome']> = {
  __resolveType: TypeResolveFn<'ExhibitorBoardSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type ExhibitorBoardSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorBoardSaved'] = ResolversParentTypes['ExhibitorBoardSaved']> = {
  board?: Resolver<ResolversTypes['ExhibitorBoard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExhibitorOnBoardResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorOnBoard'] = ResolversParentTypes['ExhibitorOnBoard']> = {
  allotmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['BoothChecklistItem']>, ParentType, ContextType>;
  exhibitor?: Resolver<ResolversTypes['Exhibitor'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['ExhibitorTeamMember']>, ParentType, ContextType>;
};

export type ExhibitorProfileOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorProfileOutcome'] = ResolversParentTypes['ExhibitorProfileOutcome']> = {
  __resolveType: TypeResolveFn<'ExhibitorProfileSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type ExhibitorProfileSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorProfileSaved'] = ResolversParentTypes['ExhibitorProfileSaved']> = {
  exhibitor?: Resolver<ResolversTypes['Exhibitor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExhibitorTeamMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorTeamMember'] = ResolversParentTypes['ExhibitorTeamMember']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasTicket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BoothRole'], ParentType, ContextType>;
};

export type ExhibitorsRemindedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExhibitorsReminded'] = ResolversParentTypes['ExhibitorsReminded']> = {
  board?: Resolver<ResolversTypes['ExhibitorBoard'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactorAddedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactorAdded'] = ResolversParentTypes['FactorAdded']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackGivenResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedbackGiven'] = ResolversParentTypes['FeedbackGiven']> = {
  feedback?: Resolver<ResolversTypes['OwnFeedback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedbackNotOpen'] = ResolversParentTypes['FeedbackNotOpen']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedbackOutcome'] = ResolversParentTypes['FeedbackOutcome']> = {
  __resolveType: TypeResolveFn<'FeedbackGiven' | 'FeedbackNotOpen' | 'InvalidInput', ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiliereCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['FiliereCount'] = ResolversParentTypes['FiliereCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filiere?: Resolver<ResolversTypes['Filiere'], ParentType, ContextType>;
};

export type FinishSignInOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinishSignInOutcome'] = ResolversParentTypes['FinishSignInOutcome']> = {
  __resolveType: TypeResolveFn<'ProofRefused' | 'SignedIn' | 'TooManyTries', ParentType, ContextType>;
};

export type FollowOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowOutcome'] = ResolversParentTypes['FollowOutcome']> = {
  __resolveType: TypeResolveFn<'SessionFollowed' | 'SessionFull' | 'SessionWaiting' | 'TimeClash', ParentType, ContextType>;
};

export type FormAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormAnswer'] = ResolversParentTypes['FormAnswer']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormChanged'] = ResolversParentTypes['FormChanged']> = {
  editor?: Resolver<ResolversTypes['FormEditor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormCondition'] = ResolversParentTypes['FormCondition']> = {
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormEditorResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormEditor'] = ResolversParentTypes['FormEditor']> = {
  cancelUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['EditedQuestion']>, ParentType, ContextType>;
};

export type FormOptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormOption'] = ResolversParentTypes['FormOption']> = {
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormQuestion'] = ResolversParentTypes['FormQuestion']> = {
  askedAtDoor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormQuestionKind'], ParentType, ContextType>;
  kindIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['FormOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shownIf?: Resolver<Maybe<ResolversTypes['FormCondition']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FormStage'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['FormTopic']>, ParentType, ContextType>;
};

export type FormQuestionSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormQuestionSaved'] = ResolversParentTypes['FormQuestionSaved']> = {
  editor?: Resolver<ResolversTypes['FormEditor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormerCodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormerCode'] = ResolversParentTypes['FormerCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuestResolvers<ContextType = any, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest']> = {
  admittedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deskCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  emailProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerCodes?: Resolver<Array<ResolversTypes['FormerCode']>, ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSignedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTransferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openQuestionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GuestStatus'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HallMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['HallMeeting'] = ResolversParentTypes['HallMeeting']> = {
  parties?: Resolver<Array<ResolversTypes['HallParty']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type HallPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['HallParty'] = ResolversParentTypes['HallParty']> = {
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HallTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['HallTable'] = ResolversParentTypes['HallTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['HallMeeting']>, ParentType, ContextType>;
};

export type HeldDataResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldData'] = ResolversParentTypes['HeldData']> = {
  consents?: Resolver<Array<ResolversTypes['RecordedConsent']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ifErased?: Resolver<ResolversTypes['IfErased'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['HeldForPurpose']>, ParentType, ContextType>;
};

export type HeldForPurposeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldForPurpose'] = ResolversParentTypes['HeldForPurpose']> = {
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['HeldRows']>, ParentType, ContextType>;
};

export type HeldRowsResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldRows'] = ResolversParentTypes['HeldRows']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityConfirmedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityConfirmed'] = ResolversParentTypes['IdentityConfirmed']> = {
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IfErasedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IfErased'] = ResolversParentTypes['IfErased']> = {
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['TicketThatEnds']>, ParentType, ContextType>;
};

export type ImportNotUndoableResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportNotUndoable'] = ResolversParentTypes['ImportNotUndoable']> = {
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportUndoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportUndone'] = ResolversParentTypes['ImportUndone']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imports?: Resolver<Array<ResolversTypes['AttendeeImport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  errors?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationFault'] = ResolversParentTypes['InvitationFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationLine'] = ResolversParentTypes['InvitationLine']> = {
  change?: Resolver<ResolversTypes['InvitationChange'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationPage'] = ResolversParentTypes['InvitationPage']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationStateCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationStateCount'] = ResolversParentTypes['InvitationStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitations'] = ResolversParentTypes['Invitations']> = {
  byState?: Resolver<Array<ResolversTypes['InvitationStateCount']>, ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationsCheckedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationsChecked'] = ResolversParentTypes['InvitationsChecked']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InvitationLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationsRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationsRefused'] = ResolversParentTypes['InvitationsRefused']> = {
  faults?: Resolver<Array<ResolversTypes['InvitationFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InviteOutcome'] = ResolversParentTypes['InviteOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationsChecked' | 'InvitationsRefused', ParentType, ContextType>;
};

export type InviteSpeakersOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InviteSpeakersOutcome'] = ResolversParentTypes['InviteSpeakersOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationsRefused' | 'SpeakersInvited', ParentType, ContextType>;
};

export type InvoiceRefResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceRef'] = ResolversParentTypes['InvoiceRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinWaitingOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JoinWaitingOutcome'] = ResolversParentTypes['JoinWaitingOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'Busy' | 'InvalidInput' | 'OnWaitingList' | 'PlacesFree' | 'RegistrationClosed', ParentType, ContextType>;
};

export type KindNotForYouResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindNotForYou'] = ResolversParentTypes['KindNotForYou']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindOnOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindOnOffer'] = ResolversParentTypes['KindOnOffer']> = {
  isForYou?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  priceCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceWithVatCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindSettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindSettings'] = ResolversParentTypes['KindSettings']> = {
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = any, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  members?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelShareResolvers<ContextType = any, ParentType extends ResolversParentTypes['LevelShare'] = ResolversParentTypes['LevelShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelWeightResolvers<ContextType = any, ParentType extends ResolversParentTypes['LevelWeight'] = ResolversParentTypes['LevelWeight']> = {
  level?: Resolver<ResolversTypes['ScheduleLevel'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = any, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  drop?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sameDomain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkNotSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkNotSent'] = ResolversParentTypes['LinkNotSent']> = {
  reason?: Resolver<ResolversTypes['LinkNotSentReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkNotUsableResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkNotUsable'] = ResolversParentTypes['LinkNotUsable']> = {
  reason?: Resolver<ResolversTypes['LinkFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkSent'] = ResolversParentTypes['LinkSent']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailKindCount'] = ResolversParentTypes['MailKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MailKind'], ParentType, ContextType>;
};

export type MailNotResendableResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailNotResendable'] = ResolversParentTypes['MailNotResendable']> = {
  kind?: Resolver<ResolversTypes['MailKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailPreview'] = ResolversParentTypes['MailPreview']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailPreviewOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailPreviewOutcome'] = ResolversParentTypes['MailPreviewOutcome']> = {
  __resolveType: TypeResolveFn<'MailPreview' | 'WordsRefused', ParentType, ContextType>;
};

export type MailResentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailResent'] = ResolversParentTypes['MailResent']> = {
  mail?: Resolver<ResolversTypes['SentMail'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailStateCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailStateCount'] = ResolversParentTypes['MailStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
};

export type MailTemplateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTemplate'] = ResolversParentTypes['MailTemplate']> = {
  body?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHouse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TemplateKind'], ParentType, ContextType>;
  placeholders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailTemplateOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTemplateOutcome'] = ResolversParentTypes['MailTemplateOutcome']> = {
  __resolveType: TypeResolveFn<'MailTemplateOutdated' | 'MailTemplateSaved' | 'WordsRefused', ParentType, ContextType>;
};

export type MailTemplateOutdatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTemplateOutdated'] = ResolversParentTypes['MailTemplateOutdated']> = {
  template?: Resolver<ResolversTypes['MailTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailTemplateSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTemplateSaved'] = ResolversParentTypes['MailTemplateSaved']> = {
  template?: Resolver<ResolversTypes['MailTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailTemplateVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTemplateVersion'] = ResolversParentTypes['MailTemplateVersion']> = {
  body?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHouse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['RoleAtEvent']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  getsCampaigns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  staffRole?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
};

export type MeanPartsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeanParts'] = ResolversParentTypes['MeanParts']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  with?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
};

export type MeetingAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingAsked'] = ResolversParentTypes['MeetingAsked']> = {
  request?: Resolver<ResolversTypes['MeetingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingBookedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingBooked'] = ResolversParentTypes['MeetingBooked']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingCancelledResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingCancelled'] = ResolversParentTypes['MeetingCancelled']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingDay'] = ResolversParentTypes['MeetingDay']> = {
  meetings?: Resolver<Array<ResolversTypes['MeetingOfDay']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['MeetingOffer']>, ParentType, ContextType>;
};

export type MeetingDayDeskResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingDayDesk'] = ResolversParentTypes['MeetingDayDesk']> = {
  disputed?: Resolver<Array<ResolversTypes['MeetingToSettle']>, ParentType, ContextType>;
  missed?: Resolver<Array<ResolversTypes['MissedPerson']>, ParentType, ContextType>;
  notHeld?: Resolver<Array<ResolversTypes['MeetingToSettle']>, ParentType, ContextType>;
};

export type MeetingGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingGroup'] = ResolversParentTypes['MeetingGroup']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingGroupPairResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingGroupPair'] = ResolversParentTypes['MeetingGroupPair']> = {
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingHallResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingHall'] = ResolversParentTypes['MeetingHall']> = {
  tables?: Resolver<Array<ResolversTypes['HallTable']>, ParentType, ContextType>;
};

export type MeetingLimitReachedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingLimitReached'] = ResolversParentTypes['MeetingLimitReached']> = {
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingNotCancellableResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingNotCancellable'] = ResolversParentTypes['MeetingNotCancellable']> = {
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingNotOnResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingNotOn'] = ResolversParentTypes['MeetingNotOn']> = {
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingNoteOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingNoteOutcome'] = ResolversParentTypes['MeetingNoteOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MeetingNoteSaved', ParentType, ContextType>;
};

export type MeetingNoteSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingNoteSaved'] = ResolversParentTypes['MeetingNoteSaved']> = {
  meeting?: Resolver<ResolversTypes['PastMeeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingOfDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingOfDay'] = ResolversParentTypes['MeetingOfDay']> = {
  came?: Resolver<ResolversTypes['MeetingCame'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  saying?: Resolver<Maybe<ResolversTypes['MeetingSaying']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  with?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
};

export type MeetingOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingOffer'] = ResolversParentTypes['MeetingOffer']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
};

export type MeetingPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPerson'] = ResolversParentTypes['MeetingPerson']> = {
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeetingPhasesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPhases'] = ResolversParentTypes['MeetingPhases']> = {
  askingUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookingFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MeetingMode'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['MeetingPhase'], ParentType, ContextType>;
  schedulePublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MeetingPlacesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPlaces'] = ResolversParentTypes['MeetingPlaces']> = {
  booths?: Resolver<Array<ResolversTypes['PlaceBooth']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['PlaceSlot']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['PlaceTable']>, ParentType, ContextType>;
  walks?: Resolver<Array<ResolversTypes['PlaceWalk']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['PlaceZone']>, ParentType, ContextType>;
};

export type MeetingPlacesOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPlacesOutcome'] = ResolversParentTypes['MeetingPlacesOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MeetingPlacesSaved', ParentType, ContextType>;
};

export type MeetingPlacesSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPlacesSaved'] = ResolversParentTypes['MeetingPlacesSaved']> = {
  places?: Resolver<ResolversTypes['MeetingPlaces'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingProfileOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingProfileOutcome'] = ResolversParentTypes['MeetingProfileOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MeetingProfileSaved', ParentType, ContextType>;
};

export type MeetingProfileSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingProfileSaved'] = ResolversParentTypes['MeetingProfileSaved']> = {
  view?: Resolver<ResolversTypes['MeetingsView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingRepair'] = ResolversParentTypes['MeetingRepair']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['RepairCause']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RepairChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RepairStatus'], ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
};

export type MeetingReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingReport'] = ResolversParentTypes['MeetingReport']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReportDecision']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
  reportsOfPerson?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingRequest'] = ResolversParentTypes['MeetingRequest']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingRequestLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingRequestLimit'] = ResolversParentTypes['MeetingRequestLimit']> = {
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingRule'] = ResolversParentTypes['MeetingRule']> = {
  one?: Resolver<ResolversTypes['MeetingSide'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['MeetingSide'], ParentType, ContextType>;
};

export type MeetingSaidResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSaid'] = ResolversParentTypes['MeetingSaid']> = {
  meeting?: Resolver<ResolversTypes['MeetingOfDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSayingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSaying'] = ResolversParentTypes['MeetingSaying']> = {
  absent?: Resolver<Maybe<ResolversTypes['MeetingAbsent']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingSettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSettings'] = ResolversParentTypes['MeetingSettings']> = {
  colleaguesMayMeet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['MeetingRequestLimit']>, ParentType, ContextType>;
  longestPause?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetingsPerPerson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesBetween?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phases?: Resolver<Maybe<ResolversTypes['MeetingPhases']>, ParentType, ContextType>;
  requestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['MeetingRule']>, ParentType, ContextType>;
};

export type MeetingSettingsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSettingsOutcome'] = ResolversParentTypes['MeetingSettingsOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MeetingSettingsSaved', ParentType, ContextType>;
};

export type MeetingSettingsSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSettingsSaved'] = ResolversParentTypes['MeetingSettingsSaved']> = {
  settings?: Resolver<ResolversTypes['MeetingSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSettledResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSettled'] = ResolversParentTypes['MeetingSettled']> = {
  meeting?: Resolver<ResolversTypes['MeetingToSettle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSideResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSide'] = ResolversParentTypes['MeetingSide']> = {
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
};

export type MeetingSuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingSuggestion'] = ResolversParentTypes['MeetingSuggestion']> = {
  person?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
};

export type MeetingTagResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingTag'] = ResolversParentTypes['MeetingTag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfEvent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type MeetingToSettleResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingToSettle'] = ResolversParentTypes['MeetingToSettle']> = {
  absent?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  came?: Resolver<ResolversTypes['MeetingCame'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  saidHeld?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  saidNotHeld?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingTooCloseResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingTooClose'] = ResolversParentTypes['MeetingTooClose']> = {
  alternatives?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingsClosedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingsClosed'] = ResolversParentTypes['MeetingsClosed']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['MeetingPhase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingsFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingsFigures'] = ResolversParentTypes['MeetingsFigures']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['SlotUsage']>, ParentType, ContextType>;
};

export type MeetingsOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingsOutcome'] = ResolversParentTypes['MeetingsOutcome']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collegePairs?: Resolver<Array<ResolversTypes['MeetingGroupPair']>, ParentType, ContextType>;
  colleges?: Resolver<Array<ResolversTypes['MeetingGroup']>, ParentType, ContextType>;
  coming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filierePairs?: Resolver<Array<ResolversTypes['MeetingGroupPair']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['MeetingGroup']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['SlotUsage']>, ParentType, ContextType>;
};

export type MeetingsViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingsView'] = ResolversParentTypes['MeetingsView']> = {
  asked?: Resolver<Array<ResolversTypes['MeetingRequest']>, ParentType, ContextType>;
  blocked?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isBarred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpenToMeetings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  offerTagIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['MeetingPhases'], ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['MeetingRequest']>, ParentType, ContextType>;
  requestsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schedule?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  seekTagIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  seeks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharesContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  vocabulary?: Resolver<Array<ResolversTypes['MeetingTag']>, ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wantedColleges?: Resolver<Array<ResolversTypes['College']>, ParentType, ContextType>;
  wantedFilieres?: Resolver<Array<ResolversTypes['Filiere']>, ParentType, ContextType>;
};

export type MemberDirectoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberDirectory'] = ResolversParentTypes['MemberDirectory']> = {
  colleges?: Resolver<Array<ResolversTypes['CollegeCount']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['FiliereCount']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DirectoryPartCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipCount'] = ResolversParentTypes['MembershipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MergeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergeOutcome'] = ResolversParentTypes['MergeOutcome']> = {
  __resolveType: TypeResolveFn<'OrganisationsClash' | 'OrganisationsMerged', ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  clashes?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  drop?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MovingRows']>, ParentType, ContextType>;
};

export type MissedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MissedPerson'] = ResolversParentTypes['MissedPerson']> = {
  comingMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedAt?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
};

export type MovedSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MovedSession'] = ResolversParentTypes['MovedSession']> = {
  from?: Resolver<ResolversTypes['SessionSpan'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SessionSpan'], ParentType, ContextType>;
};

export type MovingRowsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MovingRows'] = ResolversParentTypes['MovingRows']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptMeeting?: Resolver<ResolversTypes['BookOutcome'], ParentType, ContextType, RequireFields<MutationAcceptMeetingArgs, 'requestId' | 'slotId'>>;
  acceptWish?: Resolver<ResolversTypes['WishOutcome'], ParentType, ContextType, RequireFields<MutationAcceptWishArgs, 'requestId'>>;
  actOnCampaign?: Resolver<ResolversTypes['CampaignActOutcome'], ParentType, ContextType, RequireFields<MutationActOnCampaignArgs, 'act' | 'campaignId'>>;
  addApp?: Resolver<ResolversTypes['AddFactorOutcome'], ParentType, ContextType, RequireFields<MutationAddAppArgs, 'code'>>;
  addBoothDuty?: Resolver<ResolversTypes['BoothDutyOutcome'], ParentType, ContextType, RequireFields<MutationAddBoothDutyArgs, 'input'>>;
  addBoothPlace?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationAddBoothPlaceArgs, 'boothId' | 'eventId'>>;
  addMeetingTables?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationAddMeetingTablesArgs, 'input'>>;
  addOnTheSpot?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationAddOnTheSpotArgs, 'input'>>;
  addOwnAbsence?: Resolver<ResolversTypes['SpeakerSpaceOutcome'], ParentType, ContextType, RequireFields<MutationAddOwnAbsenceArgs, 'input'>>;
  addPasskey?: Resolver<ResolversTypes['AddFactorOutcome'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'name' | 'passkey'>>;
  addSpeakerAbsence?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationAddSpeakerAbsenceArgs, 'input'>>;
  addStagePerson?: Resolver<ResolversTypes['NewSpeakerOutcome'], ParentType, ContextType, RequireFields<MutationAddStagePersonArgs, 'input'>>;
  addVideoRoom?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationAddVideoRoomArgs, 'eventId' | 'name' | 'url'>>;
  announceDevice?: Resolver<ResolversTypes['AnnounceOutcome'], ParentType, ContextType, RequireFields<MutationAnnounceDeviceArgs, 'eventId' | 'name' | 'pointId'>>;
  answerOffer?: Resolver<ResolversTypes['AnswerOfferOutcome'], ParentType, ContextType, RequireFields<MutationAnswerOfferArgs, 'accept' | 'offerId'>>;
  answerSpeakerConsent?: Resolver<ResolversTypes['SpeakerSpaceOutcome'], ParentType, ContextType, RequireFields<MutationAnswerSpeakerConsentArgs, 'input'>>;
  applyRepair?: Resolver<ResolversTypes['ApplyRepairOutcome'], ParentType, ContextType, RequireFields<MutationApplyRepairArgs, 'repairId'>>;
  approveRequests?: Resolver<ResolversTypes['DecideOutcome'], ParentType, ContextType, RequireFields<MutationApproveRequestsArgs, 'eventId' | 'ticketIds'>>;
  archivePoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationArchivePointArgs, 'eventId' | 'pointId'>>;
  archiveTicketKind?: Resolver<ResolversTypes['PlacesSaved'], ParentType, ContextType, RequireFields<MutationArchiveTicketKindArgs, 'archived' | 'eventId' | 'kindId'>>;
  askMeeting?: Resolver<ResolversTypes['AskOutcome'], ParentType, ContextType, RequireFields<MutationAskMeetingArgs, 'eventId' | 'forCompany' | 'message' | 'personId' | 'priority' | 'requestKey'>>;
  askOrderInvoice?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationAskOrderInvoiceArgs, 'token'>>;
  askSpeakers?: Resolver<ResolversTypes['AskSpeakersOutcome'], ParentType, ContextType, RequireFields<MutationAskSpeakersArgs, 'pollId' | 'words'>>;
  blockPerson?: Resolver<ResolversTypes['PersonBlocked'], ParentType, ContextType, RequireFields<MutationBlockPersonArgs, 'eventId' | 'isBlocked' | 'personId'>>;
  cancelEvent?: Resolver<ResolversTypes['CancelEventOutcome'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'eventId' | 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['CancelMeetingOutcome'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'meetingId'>>;
  cancelOrder?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'token'>>;
  cancelOrderAsStaff?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationCancelOrderAsStaffArgs, 'orderId'>>;
  cancelRegistration?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'eventId' | 'ticketId'>>;
  cancelSurvey?: Resolver<ResolversTypes['Poll'], ParentType, ContextType, RequireFields<MutationCancelSurveyArgs, 'pollId'>>;
  cancelTicket?: Resolver<ResolversTypes['CancelTicketOutcome'], ParentType, ContextType, RequireFields<MutationCancelTicketArgs, 'code'>>;
  changeAnswers?: Resolver<ResolversTypes['ChangeAnswersOutcome'], ParentType, ContextType, RequireFields<MutationChangeAnswersArgs, 'answers' | 'code'>>;
  changeDevice?: Resolver<ResolversTypes['DeviceOutcome'], ParentType, ContextType, RequireFields<MutationChangeDeviceArgs, 'deviceId' | 'eventId' | 'name' | 'pointId'>>;
  changeStaffRole?: Resolver<ResolversTypes['StaffTeamOutcome'], ParentType, ContextType, RequireFields<MutationChangeStaffRoleArgs, 'personId' | 'role'>>;
  claimOrderPlace?: Resolver<ResolversTypes['ClaimPlaceOutcome'], ParentType, ContextType, RequireFields<MutationClaimOrderPlaceArgs, 'holder' | 'language' | 'token'>>;
  claimOrganisation?: Resolver<ResolversTypes['OrganisationPageOutcome'], ParentType, ContextType, RequireFields<MutationClaimOrganisationArgs, 'organisationId'>>;
  claimSpeakerSpace?: Resolver<ResolversTypes['SpeakerSpace'], ParentType, ContextType, RequireFields<MutationClaimSpeakerSpaceArgs, 'eventId'>>;
  clearUnreachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationClearUnreachableArgs, 'eventId' | 'personId'>>;
  closeAllotment?: Resolver<ResolversTypes['AllotmentSaved'], ParentType, ContextType, RequireFields<MutationCloseAllotmentArgs, 'allotmentId' | 'eventId'>>;
  closePoll?: Resolver<ResolversTypes['ChangePollOutcome'], ParentType, ContextType, RequireFields<MutationClosePollArgs, 'pollId'>>;
  confirmAffiliation?: Resolver<ResolversTypes['AffiliatedPerson'], ParentType, ContextType, RequireFields<MutationConfirmAffiliationArgs, 'isConfirmed' | 'personId'>>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityOutcome'], ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'proof'>>;
  copyCampaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType, RequireFields<MutationCopyCampaignArgs, 'campaignId'>>;
  createEvent?: Resolver<ResolversTypes['EventOutcome'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['OrganisationOutcome'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  createPoll?: Resolver<ResolversTypes['CreatePollOutcome'], ParentType, ContextType, RequireFields<MutationCreatePollArgs, 'input'>>;
  creditOrderPlaces?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationCreditOrderPlacesArgs, 'orderId' | 'placeIds'>>;
  decideMeetingReport?: Resolver<ResolversTypes['ReportDecisionOutcome'], ParentType, ContextType, RequireFields<MutationDecideMeetingReportArgs, 'decision' | 'reportId'>>;
  decideOrganisationChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDecideOrganisationChangeArgs, 'changeId' | 'isApproved'>>;
  decideSessionProposal?: Resolver<ResolversTypes['SpeakerBoardOutcome'], ParentType, ContextType, RequireFields<MutationDecideSessionProposalArgs, 'accept' | 'answer' | 'eventId' | 'id'>>;
  declineInvitation?: Resolver<Maybe<ResolversTypes['InvitationPage']>, ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'token'>>;
  declineMeeting?: Resolver<ResolversTypes['AnswerOutcome'], ParentType, ContextType, RequireFields<MutationDeclineMeetingArgs, 'requestId'>>;
  delaySession?: Resolver<ResolversTypes['DelayOutcome'], ParentType, ContextType, RequireFields<MutationDelaySessionArgs, 'input'>>;
  deleteDraftSession?: Resolver<ResolversTypes['DeleteDraftSessionOutcome'], ParentType, ContextType, RequireFields<MutationDeleteDraftSessionArgs, 'eventId' | 'revision' | 'sessionId'>>;
  deleteProgrammePart?: Resolver<ResolversTypes['DeletePartOutcome'], ParentType, ContextType, RequireFields<MutationDeleteProgrammePartArgs, 'eventId' | 'id' | 'part' | 'revision'>>;
  discardEvent?: Resolver<ResolversTypes['DiscardEventOutcome'], ParentType, ContextType, RequireFields<MutationDiscardEventArgs, 'eventId'>>;
  duplicateEvent?: Resolver<ResolversTypes['EventOutcome'], ParentType, ContextType, RequireFields<MutationDuplicateEventArgs, 'input'>>;
  editRegistration?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationEditRegistrationArgs, 'input'>>;
  eraseMyData?: Resolver<ResolversTypes['ErasureOutcome'], ParentType, ContextType, RequireFields<MutationEraseMyDataArgs, 'email'>>;
  erasePerson?: Resolver<ResolversTypes['ErasureOutcome'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'email'>>;
  extendOrder?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationExtendOrderArgs, 'dueAt' | 'orderId'>>;
  finishSignIn?: Resolver<ResolversTypes['FinishSignInOutcome'], ParentType, ContextType, RequireFields<MutationFinishSignInArgs, 'proof'>>;
  followSession?: Resolver<ResolversTypes['FollowOutcome'], ParentType, ContextType, RequireFields<MutationFollowSessionArgs, 'sessionId'>>;
  giveFeedback?: Resolver<ResolversTypes['FeedbackOutcome'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  giveOrderPlaces?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationGiveOrderPlacesArgs, 'orderId'>>;
  giveStaffRole?: Resolver<ResolversTypes['StaffTeamOutcome'], ParentType, ContextType, RequireFields<MutationGiveStaffRoleArgs, 'input'>>;
  giveTeamRole?: Resolver<ResolversTypes['EventTeamOutcome'], ParentType, ContextType, RequireFields<MutationGiveTeamRoleArgs, 'input'>>;
  hideOrganisationPerson?: Resolver<ResolversTypes['OrganisationPageOutcome'], ParentType, ContextType, RequireFields<MutationHideOrganisationPersonArgs, 'organisationId' | 'personId'>>;
  importCalendar?: Resolver<ResolversTypes['CalendarOutcome'], ParentType, ContextType, RequireFields<MutationImportCalendarArgs, 'apply' | 'csv'>>;
  invite?: Resolver<ResolversTypes['InviteOutcome'], ParentType, ContextType, RequireFields<MutationInviteArgs, 'input'>>;
  inviteSpeakers?: Resolver<ResolversTypes['InviteSpeakersOutcome'], ParentType, ContextType, RequireFields<MutationInviteSpeakersArgs, 'input'>>;
  inviteToBooth?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationInviteToBoothArgs, 'input'>>;
  issueOrderInvoice?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationIssueOrderInvoiceArgs, 'orderId'>>;
  joinWaitingList?: Resolver<ResolversTypes['JoinWaitingOutcome'], ParentType, ContextType, RequireFields<MutationJoinWaitingListArgs, 'input'>>;
  keepSignature?: Resolver<ResolversTypes['SignatureOutcome'], ParentType, ContextType, RequireFields<MutationKeepSignatureArgs, 'input'>>;
  leaveWaitingList?: Resolver<Maybe<ResolversTypes['WaitingPlace']>, ParentType, ContextType, RequireFields<MutationLeaveWaitingListArgs, 'token'>>;
  lockRunMeetings?: Resolver<ResolversTypes['EditRunOutcome'], ParentType, ContextType, RequireFields<MutationLockRunMeetingsArgs, 'locked' | 'requestIds' | 'revision' | 'runId'>>;
  makeClaimLink?: Resolver<ResolversTypes['ClaimLinkOutcome'], ParentType, ContextType, RequireFields<MutationMakeClaimLinkArgs, 'placeId' | 'token'>>;
  makeMeetingSlots?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationMakeMeetingSlotsArgs, 'input'>>;
  markSessionSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMarkSessionSeenArgs, 'sessionId'>>;
  mergeMeetingTags?: Resolver<ResolversTypes['VocabularyOutcome'], ParentType, ContextType, RequireFields<MutationMergeMeetingTagsArgs, 'eventId' | 'intoId' | 'tagId'>>;
  mergeOrganisations?: Resolver<ResolversTypes['MergeOutcome'], ParentType, ContextType, RequireFields<MutationMergeOrganisationsArgs, 'dropId' | 'keepId'>>;
  moderateQuestion?: Resolver<ResolversTypes['Poll'], ParentType, ContextType, RequireFields<MutationModerateQuestionArgs, 'questionId' | 'status'>>;
  moderateWords?: Resolver<ResolversTypes['WordsModerated'], ParentType, ContextType, RequireFields<MutationModerateWordsArgs, 'keys' | 'questionId' | 'shown'>>;
  moveMeeting?: Resolver<ResolversTypes['BookOutcome'], ParentType, ContextType, RequireFields<MutationMoveMeetingArgs, 'meetingId' | 'slotId'>>;
  moveMeetingTables?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationMoveMeetingTablesArgs, 'column' | 'eventId' | 'row' | 'tableIds' | 'zoneId'>>;
  moveUpWaiting?: Resolver<ResolversTypes['WaitingActOutcome'], ParentType, ContextType, RequireFields<MutationMoveUpWaitingArgs, 'entryId' | 'eventId'>>;
  nameOrderPlace?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationNameOrderPlaceArgs, 'holder' | 'placeId' | 'token'>>;
  offerWaiting?: Resolver<ResolversTypes['WaitingActOutcome'], ParentType, ContextType, RequireFields<MutationOfferWaitingArgs, 'entryId' | 'eventId'>>;
  openDoor?: Resolver<ResolversTypes['DevicePaired'], ParentType, ContextType, RequireFields<MutationOpenDoorArgs, 'eventId'>>;
  openInvitation?: Resolver<Maybe<ResolversTypes['InvitationPage']>, ParentType, ContextType, RequireFields<MutationOpenInvitationArgs, 'token'>>;
  openPoll?: Resolver<ResolversTypes['ChangePollOutcome'], ParentType, ContextType, RequireFields<MutationOpenPollArgs, 'pollId'>>;
  orderFormQuestions?: Resolver<ResolversTypes['FormChanged'], ParentType, ContextType, RequireFields<MutationOrderFormQuestionsArgs, 'eventId' | 'ids'>>;
  orderProgrammeParts?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationOrderProgrammePartsArgs, 'eventId' | 'ids' | 'part'>>;
  orderSupplies?: Resolver<ResolversTypes['BoothOrderOutcome'], ParentType, ContextType, RequireFields<MutationOrderSuppliesArgs, 'input'>>;
  orderTicketKinds?: Resolver<ResolversTypes['PlacesSaved'], ParentType, ContextType, RequireFields<MutationOrderTicketKindsArgs, 'eventId' | 'ids'>>;
  pairDevice?: Resolver<ResolversTypes['PairOutcome'], ParentType, ContextType, RequireFields<MutationPairDeviceArgs, 'code'>>;
  passkeyQuestion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payOrder?: Resolver<ResolversTypes['PayOrderOutcome'], ParentType, ContextType, RequireFields<MutationPayOrderArgs, 'token'>>;
  placeDraftSession?: Resolver<ResolversTypes['DraftSessionOutcome'], ParentType, ContextType, RequireFields<MutationPlaceDraftSessionArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderOutcome'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  placeRunMeeting?: Resolver<ResolversTypes['EditRunOutcome'], ParentType, ContextType, RequireFields<MutationPlaceRunMeetingArgs, 'requestId' | 'revision' | 'runId'>>;
  proposeOrganisationName?: Resolver<ResolversTypes['OrganisationPageOutcome'], ParentType, ContextType, RequireFields<MutationProposeOrganisationNameArgs, 'name' | 'organisationId'>>;
  proposeRepair?: Resolver<ResolversTypes['ProposeRepairOutcome'], ParentType, ContextType, RequireFields<MutationProposeRepairArgs, 'causes' | 'eventId'>>;
  proposeSessionWords?: Resolver<ResolversTypes['SpeakerSpaceOutcome'], ParentType, ContextType, RequireFields<MutationProposeSessionWordsArgs, 'input'>>;
  proposeTimes?: Resolver<ResolversTypes['AnswerOutcome'], ParentType, ContextType, RequireFields<MutationProposeTimesArgs, 'requestId' | 'slotIds'>>;
  publishEvent?: Resolver<ResolversTypes['PublishEventOutcome'], ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'eventId'>>;
  publishProgramme?: Resolver<ResolversTypes['PublishOutcome'], ParentType, ContextType, RequireFields<MutationPublishProgrammeArgs, 'input'>>;
  publishScheduleRun?: Resolver<ResolversTypes['PublishRunOutcome'], ParentType, ContextType, RequireFields<MutationPublishScheduleRunArgs, 'revision' | 'runId'>>;
  recordBadgePrints?: Resolver<ResolversTypes['BadgePrintsOutcome'], ParentType, ContextType, RequireFields<MutationRecordBadgePrintsArgs, 'eventId' | 'prints'>>;
  recordBoothActs?: Resolver<ResolversTypes['BoothActsOutcome'], ParentType, ContextType, RequireFields<MutationRecordBoothActsArgs, 'acts' | 'exhibitorId'>>;
  recordDeskActs?: Resolver<ResolversTypes['DeskActsOutcome'], ParentType, ContextType, RequireFields<MutationRecordDeskActsArgs, 'acts'>>;
  recordPayment?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'amountCents' | 'orderId' | 'receivedOn'>>;
  recordScans?: Resolver<ResolversTypes['ScansOutcome'], ParentType, ContextType, RequireFields<MutationRecordScansArgs, 'report' | 'scans'>>;
  refundOrder?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationRefundOrderArgs, 'amountCents' | 'orderId' | 'sentOn'>>;
  refuseRequests?: Resolver<ResolversTypes['DecideOutcome'], ParentType, ContextType, RequireFields<MutationRefuseRequestsArgs, 'eventId' | 'reason' | 'ticketIds'>>;
  register?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  reissueTicket?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationReissueTicketArgs, 'eventId' | 'issue' | 'ticketId'>>;
  remindExhibitors?: Resolver<ResolversTypes['ExhibitorsReminded'], ParentType, ContextType, RequireFields<MutationRemindExhibitorsArgs, 'eventId' | 'exhibitorIds'>>;
  remindInvited?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRemindInvitedArgs, 'eventId'>>;
  remindSpeakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRemindSpeakersArgs, 'eventId' | 'personIds'>>;
  removeApp?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType>;
  removeBoothDuty?: Resolver<ResolversTypes['BoothDutyOutcome'], ParentType, ContextType, RequireFields<MutationRemoveBoothDutyArgs, 'dutyId' | 'exhibitorId'>>;
  removeBoothItem?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationRemoveBoothItemArgs, 'exhibitorId' | 'itemId'>>;
  removeBoothLogo?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationRemoveBoothLogoArgs, 'exhibitorId'>>;
  removeFormQuestion?: Resolver<ResolversTypes['RemoveQuestionOutcome'], ParentType, ContextType, RequireFields<MutationRemoveFormQuestionArgs, 'eventId' | 'id'>>;
  removeFromBooth?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationRemoveFromBoothArgs, 'exhibitorId' | 'personId'>>;
  removeMeetingSlots?: Resolver<ResolversTypes['SlotsRemoved'], ParentType, ContextType, RequireFields<MutationRemoveMeetingSlotsArgs, 'eventId' | 'slotIds'>>;
  removeMeetingTables?: Resolver<ResolversTypes['RemoveTablesOutcome'], ParentType, ContextType, RequireFields<MutationRemoveMeetingTablesArgs, 'eventId' | 'tableIds'>>;
  removeMeetingZone?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationRemoveMeetingZoneArgs, 'eventId' | 'id'>>;
  removeOwnAbsence?: Resolver<ResolversTypes['SpeakerSpace'], ParentType, ContextType, RequireFields<MutationRemoveOwnAbsenceArgs, 'eventId' | 'id'>>;
  removePasskey?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'passkeyId'>>;
  removeQuota?: Resolver<ResolversTypes['RemoveQuotaOutcome'], ParentType, ContextType, RequireFields<MutationRemoveQuotaArgs, 'eventId' | 'quotaId'>>;
  removeSpeakerAbsence?: Resolver<ResolversTypes['DeletePartOutcome'], ParentType, ContextType, RequireFields<MutationRemoveSpeakerAbsenceArgs, 'eventId' | 'id'>>;
  removeSpeakerPhoto?: Resolver<ResolversTypes['SpeakerSpace'], ParentType, ContextType, RequireFields<MutationRemoveSpeakerPhotoArgs, 'eventId'>>;
  removeWaiting?: Resolver<ResolversTypes['WaitingActOutcome'], ParentType, ContextType, RequireFields<MutationRemoveWaitingArgs, 'entryId' | 'eventId'>>;
  renewAgendaFeed?: Resolver<ResolversTypes['AgendaFeed'], ParentType, ContextType, RequireFields<MutationRenewAgendaFeedArgs, 'eventId'>>;
  renewRecoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  renumberMeetingTables?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationRenumberMeetingTablesArgs, 'eventId' | 'firstNumber' | 'tableIds'>>;
  reopenMeetingTables?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationReopenMeetingTablesArgs, 'eventId' | 'tableIds'>>;
  reportPerson?: Resolver<ResolversTypes['PersonReportOutcome'], ParentType, ContextType, RequireFields<MutationReportPersonArgs, 'eventId' | 'personId' | 'text'>>;
  requestSignInLink?: Resolver<ResolversTypes['SignInLinkOutcome'], ParentType, ContextType, RequireFields<MutationRequestSignInLinkArgs, 'email'>>;
  resendMail?: Resolver<ResolversTypes['ResendOutcome'], ParentType, ContextType, RequireFields<MutationResendMailArgs, 'eventId' | 'mailId'>>;
  resendOrder?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationResendOrderArgs, 'orderId'>>;
  resendRegistration?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationResendRegistrationArgs, 'eventId' | 'ticketId'>>;
  resendTicket?: Resolver<ResolversTypes['ResendTicketOutcome'], ParentType, ContextType, RequireFields<MutationResendTicketArgs, 'code'>>;
  reserveMeetingTables?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationReserveMeetingTablesArgs, 'eventId' | 'tableIds'>>;
  resetSecondFactors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'email'>>;
  restartScheduleRun?: Resolver<ResolversTypes['StartRunOutcome'], ParentType, ContextType, RequireFields<MutationRestartScheduleRunArgs, 'runId'>>;
  restoreFormQuestion?: Resolver<ResolversTypes['SaveQuestionOutcome'], ParentType, ContextType, RequireFields<MutationRestoreFormQuestionArgs, 'eventId' | 'id'>>;
  restoreProgrammeVersion?: Resolver<ResolversTypes['DraftRestored'], ParentType, ContextType, RequireFields<MutationRestoreProgrammeVersionArgs, 'eventId' | 'number'>>;
  restoreRegistration?: Resolver<ResolversTypes['RegistrationActOutcome'], ParentType, ContextType, RequireFields<MutationRestoreRegistrationArgs, 'eventId' | 'ticketId'>>;
  retireMeetingTag?: Resolver<ResolversTypes['VocabularyOutcome'], ParentType, ContextType, RequireFields<MutationRetireMeetingTagArgs, 'eventId' | 'isRetired' | 'tagId'>>;
  revokeDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeDeviceArgs, 'deviceId' | 'eventId'>>;
  revokeSigningKey?: Resolver<Array<ResolversTypes['SigningKey']>, ParentType, ContextType, RequireFields<MutationRevokeSigningKeyArgs, 'number'>>;
  rotateSigningKey?: Resolver<Array<ResolversTypes['SigningKey']>, ParentType, ContextType, RequireFields<MutationRotateSigningKeyArgs, 'goodForDays'>>;
  saveAgendaRules?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationSaveAgendaRulesArgs, 'input'>>;
  saveAllotment?: Resolver<ResolversTypes['SaveAllotmentOutcome'], ParentType, ContextType, RequireFields<MutationSaveAllotmentArgs, 'input'>>;
  saveAvailability?: Resolver<ResolversTypes['AvailabilityOutcome'], ParentType, ContextType, RequireFields<MutationSaveAvailabilityArgs, 'away' | 'eventId'>>;
  saveBoothAsks?: Resolver<ResolversTypes['BoothAsksOutcome'], ParentType, ContextType, RequireFields<MutationSaveBoothAsksArgs, 'input'>>;
  saveBoothItem?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationSaveBoothItemArgs, 'input'>>;
  saveBoothPlan?: Resolver<ResolversTypes['BoothPlanOutcome'], ParentType, ContextType, RequireFields<MutationSaveBoothPlanArgs, 'input'>>;
  saveBoothSupplies?: Resolver<ResolversTypes['ExhibitorBoardOutcome'], ParentType, ContextType, RequireFields<MutationSaveBoothSuppliesArgs, 'input'>>;
  saveCampaign?: Resolver<ResolversTypes['SaveCampaignOutcome'], ParentType, ContextType, RequireFields<MutationSaveCampaignArgs, 'input'>>;
  saveCode?: Resolver<ResolversTypes['SaveCodeOutcome'], ParentType, ContextType, RequireFields<MutationSaveCodeArgs, 'input'>>;
  saveDeskSettings?: Resolver<ResolversTypes['DeskSettingsOutcome'], ParentType, ContextType, RequireFields<MutationSaveDeskSettingsArgs, 'input'>>;
  saveDoorNotes?: Resolver<ResolversTypes['DoorNotesOutcome'], ParentType, ContextType, RequireFields<MutationSaveDoorNotesArgs, 'input'>>;
  saveDraftSession?: Resolver<ResolversTypes['DraftSessionOutcome'], ParentType, ContextType, RequireFields<MutationSaveDraftSessionArgs, 'input'>>;
  saveExhibitor?: Resolver<ResolversTypes['ExhibitorBoardOutcome'], ParentType, ContextType, RequireFields<MutationSaveExhibitorArgs, 'input'>>;
  saveExhibitorProfile?: Resolver<ResolversTypes['ExhibitorProfileOutcome'], ParentType, ContextType, RequireFields<MutationSaveExhibitorProfileArgs, 'input'>>;
  saveFormQuestion?: Resolver<ResolversTypes['SaveQuestionOutcome'], ParentType, ContextType, RequireFields<MutationSaveFormQuestionArgs, 'input'>>;
  saveMailTemplate?: Resolver<ResolversTypes['MailTemplateOutcome'], ParentType, ContextType, RequireFields<MutationSaveMailTemplateArgs, 'input'>>;
  saveMeetingNote?: Resolver<ResolversTypes['MeetingNoteOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingNoteArgs, 'meetingId'>>;
  saveMeetingProfile?: Resolver<ResolversTypes['MeetingProfileOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingProfileArgs, 'input'>>;
  saveMeetingSettings?: Resolver<ResolversTypes['MeetingSettingsOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingSettingsArgs, 'input'>>;
  saveMeetingTag?: Resolver<ResolversTypes['VocabularyOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingTagArgs, 'input'>>;
  saveMeetingWalks?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingWalksArgs, 'eventId' | 'walks'>>;
  saveMeetingZone?: Resolver<ResolversTypes['MeetingPlacesOutcome'], ParentType, ContextType, RequireFields<MutationSaveMeetingZoneArgs, 'eventId' | 'name'>>;
  saveOfferHours?: Resolver<ResolversTypes['SaveOfferHoursOutcome'], ParentType, ContextType, RequireFields<MutationSaveOfferHoursArgs, 'eventId' | 'hours'>>;
  saveOrganisationPage?: Resolver<ResolversTypes['OrganisationPageOutcome'], ParentType, ContextType, RequireFields<MutationSaveOrganisationPageArgs, 'input'>>;
  savePastFigures?: Resolver<ResolversTypes['PastFiguresOutcome'], ParentType, ContextType, RequireFields<MutationSavePastFiguresArgs, 'figures'>>;
  savePerson?: Resolver<ResolversTypes['PersonSaved'], ParentType, ContextType, RequireFields<MutationSavePersonArgs, 'eventId' | 'isSaved' | 'personId'>>;
  savePoint?: Resolver<ResolversTypes['PointOutcome'], ParentType, ContextType, RequireFields<MutationSavePointArgs, 'input'>>;
  saveProgrammeRoom?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationSaveProgrammeRoomArgs, 'input'>>;
  saveProgrammeSequence?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationSaveProgrammeSequenceArgs, 'input'>>;
  saveProgrammeTrack?: Resolver<ResolversTypes['PartOutcome'], ParentType, ContextType, RequireFields<MutationSaveProgrammeTrackArgs, 'input'>>;
  saveQuota?: Resolver<ResolversTypes['SaveQuotaOutcome'], ParentType, ContextType, RequireFields<MutationSaveQuotaArgs, 'input'>>;
  saveRegistrationRules?: Resolver<ResolversTypes['SaveRulesOutcome'], ParentType, ContextType, RequireFields<MutationSaveRegistrationRulesArgs, 'input'>>;
  saveSeller?: Resolver<ResolversTypes['SaveSellerOutcome'], ParentType, ContextType, RequireFields<MutationSaveSellerArgs, 'input'>>;
  saveSpeakerDeadlines?: Resolver<ResolversTypes['SpeakerBoardOutcome'], ParentType, ContextType, RequireFields<MutationSaveSpeakerDeadlinesArgs, 'input'>>;
  saveSpeakerNeeds?: Resolver<ResolversTypes['SpeakerSpaceOutcome'], ParentType, ContextType, RequireFields<MutationSaveSpeakerNeedsArgs, 'input'>>;
  saveSpeakerProfile?: Resolver<ResolversTypes['SpeakerProfileOutcome'], ParentType, ContextType, RequireFields<MutationSaveSpeakerProfileArgs, 'input'>>;
  saveTicketKind?: Resolver<ResolversTypes['SaveKindOutcome'], ParentType, ContextType, RequireFields<MutationSaveTicketKindArgs, 'input'>>;
  sayMeetingCame?: Resolver<ResolversTypes['SayOutcome'], ParentType, ContextType, RequireFields<MutationSayMeetingCameArgs, 'happened' | 'meetingId'>>;
  scheduleSurvey?: Resolver<ResolversTypes['ScheduleSurveyOutcome'], ParentType, ContextType, RequireFields<MutationScheduleSurveyArgs, 'input'>>;
  sendAllotment?: Resolver<ResolversTypes['AllotmentSaved'], ParentType, ContextType, RequireFields<MutationSendAllotmentArgs, 'allotmentId' | 'eventId'>>;
  sendBoothInvitation?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationSendBoothInvitationArgs, 'exhibitorId' | 'personId'>>;
  sendCampaign?: Resolver<ResolversTypes['SendCampaignOutcome'], ParentType, ContextType, RequireFields<MutationSendCampaignArgs, 'input'>>;
  sendCompanyLink?: Resolver<ResolversTypes['SendCompanyLinkOutcome'], ParentType, ContextType, RequireFields<MutationSendCompanyLinkArgs, 'email' | 'token'>>;
  sendConfirmationCode?: Resolver<ResolversTypes['ConfirmationCodeOutcome'], ParentType, ContextType>;
  sendTestMail?: Resolver<ResolversTypes['TestMailOutcome'], ParentType, ContextType, RequireFields<MutationSendTestMailArgs, 'input'>>;
  setBankLineAside?: Resolver<ResolversTypes['BankLineOutcome'], ParentType, ContextType, RequireFields<MutationSetBankLineAsideArgs, 'aside' | 'lineId'>>;
  setBoothRole?: Resolver<ResolversTypes['BoothOutcome'], ParentType, ContextType, RequireFields<MutationSetBoothRoleArgs, 'exhibitorId' | 'personId' | 'role'>>;
  setCampaignSubscription?: Resolver<Maybe<ResolversTypes['CampaignSubscription']>, ParentType, ContextType, RequireFields<MutationSetCampaignSubscriptionArgs, 'isSubscribed' | 'token'>>;
  setGetsCampaigns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetGetsCampaignsArgs, 'getsCampaigns'>>;
  setLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  setRepresentative?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType, RequireFields<MutationSetRepresentativeArgs, 'isActive' | 'organisationId' | 'personId'>>;
  settleBankLine?: Resolver<ResolversTypes['BankLineOutcome'], ParentType, ContextType, RequireFields<MutationSettleBankLineArgs, 'lineId' | 'orderId'>>;
  settleConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSettleConflictArgs, 'eventId' | 'scanId'>>;
  settleMeeting?: Resolver<ResolversTypes['SettleOutcome'], ParentType, ContextType, RequireFields<MutationSettleMeetingArgs, 'happened' | 'meetingId'>>;
  settleWalkIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSettleWalkInArgs, 'eventId' | 'id'>>;
  shareContact?: Resolver<ResolversTypes['ShareContactOutcome'], ParentType, ContextType, RequireFields<MutationShareContactArgs, 'input'>>;
  shareTable?: Resolver<ResolversTypes['TableShared'], ParentType, ContextType, RequireFields<MutationShareTableArgs, 'key'>>;
  showMeInDirectory?: Resolver<ResolversTypes['OrganisationPageOutcome'], ParentType, ContextType, RequireFields<MutationShowMeInDirectoryArgs, 'isShown' | 'organisationId'>>;
  showResults?: Resolver<ResolversTypes['ChangePollOutcome'], ParentType, ContextType, RequireFields<MutationShowResultsArgs, 'pollId' | 'shown'>>;
  signIn?: Resolver<ResolversTypes['SignInOutcome'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'token'>>;
  signInWithPasskey?: Resolver<Maybe<ResolversTypes['SignedIn']>, ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'passkey'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutDeviceArgs, 'deviceId'>>;
  signOutOtherDevices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sortWords?: Resolver<ResolversTypes['WordsModerated'], ParentType, ContextType, RequireFields<MutationSortWordsArgs, 'keys' | 'questionId'>>;
  startAddingApp?: Resolver<Maybe<ResolversTypes['AppToAdd']>, ParentType, ContextType>;
  startAddingPasskey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startScheduleRun?: Resolver<ResolversTypes['StartRunOutcome'], ParentType, ContextType, RequireFields<MutationStartScheduleRunArgs, 'input'>>;
  stopCode?: Resolver<ResolversTypes['CodeSaved'], ParentType, ContextType, RequireFields<MutationStopCodeArgs, 'codeId' | 'eventId' | 'stopped'>>;
  stopInvitations?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationStopInvitationsArgs, 'eventId' | 'ids'>>;
  stopScheduleRun?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType, RequireFields<MutationStopScheduleRunArgs, 'runId'>>;
  supportQuestion?: Resolver<ResolversTypes['Poll'], ParentType, ContextType, RequireFields<MutationSupportQuestionArgs, 'questionId' | 'supports'>>;
  takeBackOrderPlace?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType, RequireFields<MutationTakeBackOrderPlaceArgs, 'placeId' | 'token'>>;
  takeBackPlace?: Resolver<Maybe<ResolversTypes['CompanyPlaces']>, ParentType, ContextType, RequireFields<MutationTakeBackPlaceArgs, 'placeId' | 'token'>>;
  takeBackSaying?: Resolver<ResolversTypes['SayOutcome'], ParentType, ContextType, RequireFields<MutationTakeBackSayingArgs, 'meetingId'>>;
  takeStaffRole?: Resolver<ResolversTypes['StaffTeamOutcome'], ParentType, ContextType, RequireFields<MutationTakeStaffRoleArgs, 'personId'>>;
  takeTeamRole?: Resolver<ResolversTypes['EventTeamOutcome'], ParentType, ContextType, RequireFields<MutationTakeTeamRoleArgs, 'eventId' | 'personId' | 'role'>>;
  transferTicket?: Resolver<ResolversTypes['TransferOutcome'], ParentType, ContextType, RequireFields<MutationTransferTicketArgs, 'input'>>;
  undoApproval?: Resolver<ResolversTypes['RequestsDecided'], ParentType, ContextType, RequireFields<MutationUndoApprovalArgs, 'eventId' | 'ticketIds'>>;
  undoAttendeeImport?: Resolver<ResolversTypes['UndoImportOutcome'], ParentType, ContextType, RequireFields<MutationUndoAttendeeImportArgs, 'eventId' | 'importId'>>;
  undoDelay?: Resolver<ResolversTypes['DelayOutcome'], ParentType, ContextType, RequireFields<MutationUndoDelayArgs, 'confirmed' | 'eventId' | 'version'>>;
  undoRepair?: Resolver<ResolversTypes['UndoRepairOutcome'], ParentType, ContextType, RequireFields<MutationUndoRepairArgs, 'repairId'>>;
  unfollowSession?: Resolver<ResolversTypes['UnfollowOutcome'], ParentType, ContextType, RequireFields<MutationUnfollowSessionArgs, 'sessionId'>>;
  unpairDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unpublishEvent?: Resolver<ResolversTypes['UnpublishEventOutcome'], ParentType, ContextType, RequireFields<MutationUnpublishEventArgs, 'eventId'>>;
  unshareTable?: Resolver<ResolversTypes['TableShared'], ParentType, ContextType, RequireFields<MutationUnshareTableArgs, 'key'>>;
  updateEvent?: Resolver<ResolversTypes['EventOutcome'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'eventId' | 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['OrganisationOutcome'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input' | 'organisationId'>>;
  vote?: Resolver<ResolversTypes['VoteOutcome'], ParentType, ContextType, RequireFields<MutationVoteArgs, 'answers' | 'pollId'>>;
  withdrawContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawContactArgs, 'contactId'>>;
  withdrawMeeting?: Resolver<ResolversTypes['AnswerOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawMeetingArgs, 'requestId'>>;
};

export type MyAgendaResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyAgenda'] = ResolversParentTypes['MyAgenda']> = {
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  feedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MyBoothResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyBooth'] = ResolversParentTypes['MyBooth']> = {
  checklist?: Resolver<Array<ResolversTypes['BoothChecklistItem']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['BoothDuty']>, ParentType, ContextType>;
  exhibitor?: Resolver<ResolversTypes['Exhibitor'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['BoothOrderLine']>, ParentType, ContextType>;
  ordersSettledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ordersUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pageUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['BoothPlaces']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BoothRole']>, ParentType, ContextType>;
  supplies?: Resolver<Array<ResolversTypes['BoothSupply']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['ExhibitorTeamMember']>, ParentType, ContextType>;
};

export type MyMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyMail'] = ResolversParentTypes['MyMail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MailKind'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NamedAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamedAnswer'] = ResolversParentTypes['NamedAnswer']> = {
  picks?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamedBallotResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamedBallot'] = ResolversParentTypes['NamedBallot']> = {
  answers?: Resolver<Array<ResolversTypes['NamedAnswer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NewMemberRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewMemberRow'] = ResolversParentTypes['NewMemberRow']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MeanParts'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['MeanParts'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelShare']>, ParentType, ContextType>;
  partnerClubInformation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionGrade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewMemberTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewMemberTable'] = ResolversParentTypes['NewMemberTable']> = {
  csvUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['NewMemberRow']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewSpeakerOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewSpeakerOutcome'] = ResolversParentTypes['NewSpeakerOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SpeakerFound', ParentType, ContextType>;
};

export type NoPlaceLeftResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoPlaceLeft'] = ResolversParentTypes['NoPlaceLeft']> = {
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAnyMoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAnyMore'] = ResolversParentTypes['NotAnyMore']> = {
  reason?: Resolver<ResolversTypes['NotAnyMoreReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEnoughPlacesResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotEnoughPlaces'] = ResolversParentTypes['NotEnoughPlaces']> = {
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotErasedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotErased'] = ResolversParentTypes['NotErased']> = {
  reason?: Resolver<ResolversTypes['NotErasedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPossibleNowResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotPossibleNow'] = ResolversParentTypes['NotPossibleNow']> = {
  reason?: Resolver<ResolversTypes['NotPossibleReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTheTimeToSayResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotTheTimeToSay'] = ResolversParentTypes['NotTheTimeToSay']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['NothingToPlan'] = ResolversParentTypes['NothingToPlan']> = {
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPublishResolvers<ContextType = any, ParentType extends ResolversParentTypes['NothingToPublish'] = ResolversParentTypes['NothingToPublish']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferAcceptedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferAccepted'] = ResolversParentTypes['OfferAccepted']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferOverResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferOver'] = ResolversParentTypes['OfferOver']> = {
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferedPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferedPlace'] = ResolversParentTypes['OfferedPlace']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
};

export type OnWaitingListResolvers<ContextType = any, ParentType extends ResolversParentTypes['OnWaitingList'] = ResolversParentTypes['OnWaitingList']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenAnswer'] = ResolversParentTypes['OpenAnswer']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isByHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeCoarse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['OpenAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['OpenAnswer']>, ParentType, ContextType>;
  pollCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pollTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  smallestGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['WordTheme']>, ParentType, ContextType>;
  toRead?: Resolver<Array<ResolversTypes['OpenAnswer']>, ParentType, ContextType>;
};

export type OptionCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['OptionCount'] = ResolversParentTypes['OptionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanPlace?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  amounts?: Resolver<ResolversTypes['OrderAmounts'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['OrderBalance'], ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['Billing']>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canInvoice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['CancelledBecause']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['InvoiceRef']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['OrderPlace']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['TransferInstructions']>, ParentType, ContextType>;
};

export type OrderActResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderAct'] = ResolversParentTypes['OrderAct']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderAmountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderAmounts'] = ResolversParentTypes['OrderAmounts']> = {
  discountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vat?: Resolver<Array<ResolversTypes['VatShare']>, ParentType, ContextType>;
  vatCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderBalanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderBalance'] = ResolversParentTypes['OrderBalance']> = {
  dueCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderChanged'] = ResolversParentTypes['OrderChanged']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderFigures'] = ResolversParentTypes['OrderFigures']> = {
  dueCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoicedNetCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  codeWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  netCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vatBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderListResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderList'] = ResolversParentTypes['OrderList']> = {
  byMethod?: Resolver<Array<ResolversTypes['PaymentMethodCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['OrderStatusCount']>, ParentType, ContextType>;
  byTask?: Resolver<Array<ResolversTypes['OrderTaskCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['OrderFigures'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['OrderRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderOptions'] = ResolversParentTypes['OrderOptions']> = {
  canInvoice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
};

export type OrderOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderOutcome'] = ResolversParentTypes['OrderOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OrderChanged' | 'OrderRefused', ParentType, ContextType>;
};

export type OrderPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderPlace'] = ResolversParentTypes['OrderPlace']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderPlaceState'], ParentType, ContextType>;
};

export type OrderPlacedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderPlaced'] = ResolversParentTypes['OrderPlaced']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderQuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderQuote'] = ResolversParentTypes['OrderQuote']> = {
  amounts?: Resolver<ResolversTypes['OrderAmounts'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderQuoteOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderQuoteOutcome'] = ResolversParentTypes['OrderQuoteOutcome']> = {
  __resolveType: TypeResolveFn<'CodeNotUsable' | 'InvalidInput' | 'OrderQuote', ParentType, ContextType>;
};

export type OrderRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderRefused'] = ResolversParentTypes['OrderRefused']> = {
  refusal?: Resolver<ResolversTypes['OrderRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderRow'] = ResolversParentTypes['OrderRow']> = {
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  totalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStatusCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderStatusCount'] = ResolversParentTypes['OrderStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrderTaskCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderTaskCount'] = ResolversParentTypes['OrderTaskCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['OrderTask'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationChange'] = ResolversParentTypes['OrganisationChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationOutcome'] = ResolversParentTypes['OrganisationOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OrganisationSaved', ParentType, ContextType>;
};

export type OrganisationPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationPage'] = ResolversParentTypes['OrganisationPage']> = {
  description?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['RepresentativeState']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['DirectoryPerson']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['OrganisationChange']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationPageOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationPageOutcome'] = ResolversParentTypes['OrganisationPageOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OrganisationPageSaved', ParentType, ContextType>;
};

export type OrganisationPageSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationPageSaved'] = ResolversParentTypes['OrganisationPageSaved']> = {
  page?: Resolver<ResolversTypes['OrganisationPage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationQueueResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationQueue'] = ResolversParentTypes['OrganisationQueue']> = {
  changes?: Resolver<Array<ResolversTypes['OrganisationChange']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['RepresentativeAsked']>, ParentType, ContextType>;
};

export type OrganisationSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationSaved'] = ResolversParentTypes['OrganisationSaved']> = {
  organisation?: Resolver<ResolversTypes['StaffOrganisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationsClashResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationsClash'] = ResolversParentTypes['OrganisationsClash']> = {
  events?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationsMergedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationsMerged'] = ResolversParentTypes['OrganisationsMerged']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnFeedbackResolvers<ContextType = any, ParentType extends ResolversParentTypes['OwnFeedback'] = ResolversParentTypes['OwnFeedback']> = {
  attended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  abstract?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['SessionProposal']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slides?: Resolver<Array<ResolversTypes['SpeakerSlides']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  withNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnSessionTitleResolvers<ContextType = any, ParentType extends ResolversParentTypes['OwnSessionTitle'] = ResolversParentTypes['OwnSessionTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type OwnSlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['OwnSlot'] = ResolversParentTypes['OwnSlot']> = {
  isAway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type PairOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PairOutcome'] = ResolversParentTypes['PairOutcome']> = {
  __resolveType: TypeResolveFn<'DevicePaired' | 'PairingCodeWrong', ParentType, ContextType>;
};

export type PairingCodeWrongResolvers<ContextType = any, ParentType extends ResolversParentTypes['PairingCodeWrong'] = ResolversParentTypes['PairingCodeWrong']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartChangedMeanwhileResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartChangedMeanwhile'] = ResolversParentTypes['PartChangedMeanwhile']> = {
  part?: Resolver<Maybe<ResolversTypes['ProgrammePart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartInUse'] = ResolversParentTypes['PartInUse']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOutcome'] = ResolversParentTypes['PartOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartChangedMeanwhile' | 'ProgrammePartSaved', ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerTags?: Resolver<Array<ResolversTypes['MeetingTag']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['MeetingRequest']>, ParentType, ContextType>;
  seekTags?: Resolver<Array<ResolversTypes['MeetingTag']>, ParentType, ContextType>;
  seeks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wantedColleges?: Resolver<Array<ResolversTypes['College']>, ParentType, ContextType>;
  wantedFilieres?: Resolver<Array<ResolversTypes['Filiere']>, ParentType, ContextType>;
};

export type ParticipantPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantPage'] = ResolversParentTypes['ParticipantPage']> = {
  colleges?: Resolver<Array<ResolversTypes['CollegeCount']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['FiliereCount']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['TagCount']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['TagCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassResolvers<ContextType = any, ParentType extends ResolversParentTypes['Pass'] = ResolversParentTypes['Pass']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keepsPlace?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['PassSort'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassNotUsableResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassNotUsable'] = ResolversParentTypes['PassNotUsable']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['PassFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassOutcome'] = ResolversParentTypes['PassOutcome']> = {
  __resolveType: TypeResolveFn<'Pass' | 'PassNotUsable', ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PastFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastFigure'] = ResolversParentTypes['PastFigure']> = {
  measure?: Resolver<ResolversTypes['PastMeasure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastFiguresOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastFiguresOutcome'] = ResolversParentTypes['PastFiguresOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PastFiguresSaved', ParentType, ContextType>;
};

export type PastFiguresSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastFiguresSaved'] = ResolversParentTypes['PastFiguresSaved']> = {
  figures?: Resolver<Array<ResolversTypes['PastFigure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PastMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastMeeting'] = ResolversParentTypes['PastMeeting']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharesContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
};

export type PayOrderOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayOrderOutcome'] = ResolversParentTypes['PayOrderOutcome']> = {
  __resolveType: TypeResolveFn<'OrderRefused' | 'PaymentPage', ParentType, ContextType>;
};

export type PaymentMethodCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentMethodCount'] = ResolversParentTypes['PaymentMethodCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type PaymentNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentNeeded'] = ResolversParentTypes['PaymentNeeded']> = {
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentPage'] = ResolversParentTypes['PaymentPage']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentRow'] = ResolversParentTypes['PaymentRow']> = {
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PaymentSource'], ParentType, ContextType>;
};

export type PersonBlockedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonBlocked'] = ResolversParentTypes['PersonBlocked']> = {
  isBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonErasedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonErased'] = ResolversParentTypes['PersonErased']> = {
  proof?: Resolver<ResolversTypes['ErasedProof'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotAvailableResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonNotAvailable'] = ResolversParentTypes['PersonNotAvailable']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonReportOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonReportOutcome'] = ResolversParentTypes['PersonReportOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PersonNotAvailable' | 'PersonReported', ParentType, ContextType>;
};

export type PersonReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonReported'] = ResolversParentTypes['PersonReported']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonSaved'] = ResolversParentTypes['PersonSaved']> = {
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceBeforeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceBefore'] = ResolversParentTypes['PlaceBefore']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaceBoothResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceBooth'] = ResolversParentTypes['PlaceBooth']> = {
  booth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceClaimedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceClaimed'] = ResolversParentTypes['PlaceClaimed']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOrderOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceOrderOutcome'] = ResolversParentTypes['PlaceOrderOutcome']> = {
  __resolveType: TypeResolveFn<'CodeNotUsable' | 'InvalidInput' | 'KindNotForYou' | 'NotEnoughPlaces' | 'OrderPlaced' | 'OrderRefused' | 'PassNotUsable' | 'RegistrationClosed', ParentType, ContextType>;
};

export type PlaceSlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceSlot'] = ResolversParentTypes['PlaceSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaceTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceTable'] = ResolversParentTypes['PlaceTable']> = {
  booth?: Resolver<Maybe<ResolversTypes['PlaceBooth']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zoneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlaceWalkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceWalk'] = ResolversParentTypes['PlaceWalk']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceZoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceZone'] = ResolversParentTypes['PlaceZone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacesFreeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacesFree'] = ResolversParentTypes['PlacesFree']> = {
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacesSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacesSaved'] = ResolversParentTypes['PlacesSaved']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PlacesSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacesSettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacesSettings'] = ResolversParentTypes['PlacesSettings']> = {
  kinds?: Resolver<Array<ResolversTypes['KindSettings']>, ParentType, ContextType>;
  offerHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['Quota']>, ParentType, ContextType>;
};

export type PlacesShortResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacesShort'] = ResolversParentTypes['PlacesShort']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanBoothResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanBooth'] = ResolversParentTypes['PlanBooth']> = {
  exhibitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanChangedMeanwhileResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanChangedMeanwhile'] = ResolversParentTypes['PlanChangedMeanwhile']> = {
  plan?: Resolver<ResolversTypes['BoothPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTooLargeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTooLarge'] = ResolversParentTypes['PlanTooLarge']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PointOutcome'] = ResolversParentTypes['PointOutcome']> = {
  __resolveType: TypeResolveFn<'CheckInPoint' | 'InvalidInput', ParentType, ContextType>;
};

export type PollResolvers<ContextType = any, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  audience?: Resolver<ResolversTypes['PollAudience'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  hasAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PollMode'], ParentType, ContextType>;
  namedBallots?: Resolver<Maybe<Array<ResolversTypes['NamedBallot']>>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  questionsToModerate?: Resolver<Maybe<Array<ResolversTypes['QuestionToModerate']>>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['PollResults']>, ParentType, ContextType>;
  resultsShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultsWait?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sending?: Resolver<Maybe<ResolversTypes['SurveySending']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  smallestGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PollStatus'], ParentType, ContextType>;
  supported?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  writtenWords?: Resolver<Maybe<Array<ResolversTypes['WrittenWords']>>, ParentType, ContextType>;
};

export type PollChangeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PollChangeRefused'] = ResolversParentTypes['PollChangeRefused']> = {
  status?: Resolver<ResolversTypes['PollStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PollChanged'] = ResolversParentTypes['PollChanged']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollCreatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PollCreated'] = ResolversParentTypes['PollCreated']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['PollNotOpen'] = ResolversParentTypes['PollNotOpen']> = {
  status?: Resolver<ResolversTypes['PollStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollResultsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PollResults'] = ResolversParentTypes['PollResults']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pollId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionResult']>, ParentType, ContextType>;
  speakerQuestions?: Resolver<Array<ResolversTypes['SpeakerQuestion']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  changes?: Resolver<Array<ResolversTypes['PublicChanges']>, ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  sequences?: Resolver<Array<ResolversTypes['Sequence']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeDraft'] = ResolversParentTypes['ProgrammeDraft']> = {
  absences?: Resolver<Array<ResolversTypes['SpeakerAbsence']>, ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['DraftRoom']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['AgendaRules'], ParentType, ContextType>;
  sequences?: Resolver<Array<ResolversTypes['DraftSequence']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['DraftSession']>, ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['DraftTrack']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammePartSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammePartSaved'] = ResolversParentTypes['ProgrammePartSaved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammePublishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammePublished'] = ResolversParentTypes['ProgrammePublished']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeVersion'] = ResolversParentTypes['ProgrammeVersion']> = {
  changes?: Resolver<Array<ResolversTypes['SessionChange']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProofRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProofRefused'] = ResolversParentTypes['ProofRefused']> = {
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeRepairOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeRepairOutcome'] = ResolversParentTypes['ProposeRepairOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RepairProposed', ParentType, ContextType>;
};

export type PublicChangesResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublicChanges'] = ResolversParentTypes['PublicChanges']> = {
  changes?: Resolver<Array<ResolversTypes['SessionChange']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublicationConflict'] = ResolversParentTypes['PublicationConflict']> = {
  conflict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
};

export type PublishEventOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishEventOutcome'] = ResolversParentTypes['PublishEventOutcome']> = {
  __resolveType: TypeResolveFn<'EventIsCancelled' | 'EventNotReady' | 'EventSaved', ParentType, ContextType>;
};

export type PublishNeedsConfirmingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishNeedsConfirming'] = ResolversParentTypes['PublishNeedsConfirming']> = {
  elsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishOutcome'] = ResolversParentTypes['PublishOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NothingToPublish' | 'ProgrammePublished' | 'PublishNeedsConfirming' | 'PublishedMeanwhile', ParentType, ContextType>;
};

export type PublishPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishPreview'] = ResolversParentTypes['PublishPreview']> = {
  changes?: Resolver<Array<ResolversTypes['SessionChange']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictCounts'], ParentType, ContextType>;
  elsewhere?: Resolver<Array<ResolversTypes['BoundElsewhere']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishRunOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishRunOutcome'] = ResolversParentTypes['PublishRunOutcome']> = {
  __resolveType: TypeResolveFn<'RunNotPublishable' | 'SchedulePublished' | 'ScheduleRunChanged', ParentType, ContextType>;
};

export type PublishedMeanwhileResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedMeanwhile'] = ResolversParentTypes['PublishedMeanwhile']> = {
  latest?: Resolver<ResolversTypes['ProgrammeVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedSinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedSince'] = ResolversParentTypes['PublishedSince']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<ResolversTypes['AuditLog'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'filter' | 'first' | 'offset'>>;
  bankLines?: Resolver<ResolversTypes['BankLineList'], ParentType, ContextType>;
  campaignSubscription?: Resolver<Maybe<ResolversTypes['CampaignSubscription']>, ParentType, ContextType, RequireFields<QueryCampaignSubscriptionArgs, 'token'>>;
  checkCode?: Resolver<ResolversTypes['CodeOutcome'], ParentType, ContextType, RequireFields<QueryCheckCodeArgs, 'eventId' | 'word'>>;
  companyPlaces?: Resolver<Maybe<ResolversTypes['CompanyPlaces']>, ParentType, ContextType, RequireFields<QueryCompanyPlacesArgs, 'token'>>;
  compareRuns?: Resolver<ResolversTypes['RunComparison'], ParentType, ContextType, RequireFields<QueryCompareRunsArgs, 'oneId' | 'otherId'>>;
  contactsOfMine?: Resolver<Array<ResolversTypes['ContactOfMine']>, ParentType, ContextType>;
  dataOf?: Resolver<Maybe<ResolversTypes['HeldData']>, ParentType, ContextType, RequireFields<QueryDataOfArgs, 'email'>>;
  erasures?: Resolver<Array<ResolversTypes['ErasureProof']>, ParentType, ContextType, RequireFields<QueryErasuresArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  eventBasics?: Resolver<Maybe<ResolversTypes['EventBasics']>, ParentType, ContextType, RequireFields<QueryEventBasicsArgs, 'slug'>>;
  eventCancellation?: Resolver<Array<ResolversTypes['EventCancellationPart']>, ParentType, ContextType, RequireFields<QueryEventCancellationArgs, 'eventId'>>;
  eventCopy?: Resolver<Array<ResolversTypes['EventCopyPart']>, ParentType, ContextType, RequireFields<QueryEventCopyArgs, 'eventId'>>;
  events?: Resolver<ResolversTypes['EventList'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'filter' | 'first' | 'offset'>>;
  freeSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QueryFreeSlotsArgs, 'requestId'>>;
  invitationPage?: Resolver<Maybe<ResolversTypes['InvitationPage']>, ParentType, ContextType, RequireFields<QueryInvitationPageArgs, 'token'>>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFormerTicketCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryIsFormerTicketCodeArgs, 'code'>>;
  mailPreview?: Resolver<ResolversTypes['MailPreviewOutcome'], ParentType, ContextType, RequireFields<QueryMailPreviewArgs, 'input'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  meetingLimit?: Resolver<Maybe<ResolversTypes['MeetingLimitReached']>, ParentType, ContextType, RequireFields<QueryMeetingLimitArgs, 'requestId'>>;
  memberDirectory?: Resolver<ResolversTypes['MemberDirectory'], ParentType, ContextType, RequireFields<QueryMemberDirectoryArgs, 'first' | 'offset'>>;
  mergePreview?: Resolver<ResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'dropId' | 'keepId'>>;
  myData?: Resolver<ResolversTypes['HeldData'], ParentType, ContextType>;
  myDevices?: Resolver<Array<ResolversTypes['SignedInDevice']>, ParentType, ContextType>;
  mySecondFactors?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType>;
  newMemberTable?: Resolver<Maybe<ResolversTypes['NewMemberTable']>, ParentType, ContextType, RequireFields<QueryNewMemberTableArgs, 'language' | 'year'>>;
  newMemberYears?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  offeredPlace?: Resolver<Maybe<ResolversTypes['OfferedPlace']>, ParentType, ContextType, RequireFields<QueryOfferedPlaceArgs, 'token'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'token'>>;
  orderQuote?: Resolver<ResolversTypes['OrderQuoteOutcome'], ParentType, ContextType, RequireFields<QueryOrderQuoteArgs, 'eventId' | 'items'>>;
  orders?: Resolver<ResolversTypes['OrderList'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first' | 'offset'>>;
  organisationPage?: Resolver<Maybe<ResolversTypes['OrganisationPage']>, ParentType, ContextType, RequireFields<QueryOrganisationPageArgs, 'organisationId'>>;
  organisationPeople?: Resolver<Array<ResolversTypes['AffiliatedPerson']>, ParentType, ContextType, RequireFields<QueryOrganisationPeopleArgs, 'organisationId'>>;
  organisationQueue?: Resolver<ResolversTypes['OrganisationQueue'], ParentType, ContextType>;
  organisationRepresentatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType, RequireFields<QueryOrganisationRepresentativesArgs, 'organisationId'>>;
  pass?: Resolver<ResolversTypes['PassOutcome'], ParentType, ContextType, RequireFields<QueryPassArgs, 'token'>>;
  pastFigures?: Resolver<Maybe<Array<ResolversTypes['PastFigure']>>, ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType, RequireFields<QueryPollArgs, 'code'>>;
  publicationPreview?: Resolver<ResolversTypes['SchedulePublication'], ParentType, ContextType, RequireFields<QueryPublicationPreviewArgs, 'runId'>>;
  reportYears?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  runPlaces?: Resolver<Array<ResolversTypes['RunPlace']>, ParentType, ContextType, RequireFields<QueryRunPlacesArgs, 'requestId' | 'runId'>>;
  scheduleRun?: Resolver<ResolversTypes['ScheduleRunView'], ParentType, ContextType, RequireFields<QueryScheduleRunArgs, 'first' | 'id' | 'offset' | 'unplacedOffset'>>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedTable?: Resolver<Maybe<ResolversTypes['SharedTable']>, ParentType, ContextType, RequireFields<QuerySharedTableArgs, 'language' | 'token'>>;
  signingKeys?: Resolver<Array<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  splitResults?: Resolver<Maybe<ResolversTypes['PollResults']>, ParentType, ContextType, RequireFields<QuerySplitResultsArgs, 'pollId' | 'value'>>;
  staffEvents?: Resolver<ResolversTypes['StaffEventList'], ParentType, ContextType, RequireFields<QueryStaffEventsArgs, 'first' | 'offset'>>;
  staffHome?: Resolver<Maybe<ResolversTypes['StaffHome']>, ParentType, ContextType>;
  staffOrder?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType, RequireFields<QueryStaffOrderArgs, 'id'>>;
  staffOrganisations?: Resolver<ResolversTypes['StaffOrganisationList'], ParentType, ContextType, RequireFields<QueryStaffOrganisationsArgs, 'filter' | 'first' | 'offset'>>;
  staffTeam?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  tablet?: Resolver<ResolversTypes['TabletOutcome'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'code'>>;
  unfinishedSignIn?: Resolver<Maybe<ResolversTypes['SignInUnfinished']>, ParentType, ContextType>;
  waitingPlace?: Resolver<Maybe<ResolversTypes['WaitingPlace']>, ParentType, ContextType, RequireFields<QueryWaitingPlaceArgs, 'token'>>;
  waysToConfirm?: Resolver<ResolversTypes['WaysToConfirm'], ParentType, ContextType>;
  yearReport?: Resolver<Maybe<ResolversTypes['YearReport']>, ParentType, ContextType, RequireFields<QueryYearReportArgs, 'language' | 'year'>>;
};

export type QuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  highest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['QuestionOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  shownIf?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  splits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuestionConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuestionCondition'] = ResolversParentTypes['QuestionCondition']> = {
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuestionNeeded'] = ResolversParentTypes['QuestionNeeded']> = {
  by?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionOptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuestionOption'] = ResolversParentTypes['QuestionOption']> = {
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuestionResult'] = ResolversParentTypes['QuestionResult']> = {
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['OptionCount']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['WordCount']>, ParentType, ContextType>;
};

export type QuestionToModerateResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuestionToModerate'] = ResolversParentTypes['QuestionToModerate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeCoarse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpeakerQuestionStatus'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotaInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuotaInUse'] = ResolversParentTypes['QuotaInUse']> = {
  kindNames?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotaTooSmallResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuotaTooSmall'] = ResolversParentTypes['QuotaTooSmall']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordedConsent'] = ResolversParentTypes['RecordedConsent']> = {
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisteredResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registered'] = ResolversParentTypes['Registered']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationActResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationAct'] = ResolversParentTypes['RegistrationAct']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegistrationActOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationActOutcome'] = ResolversParentTypes['RegistrationActOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'NoPlaceLeft' | 'NotPossibleNow' | 'RegistrationChanged', ParentType, ContextType>;
};

export type RegistrationChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationChanged'] = ResolversParentTypes['RegistrationChanged']> = {
  detail?: Resolver<ResolversTypes['RegistrationDetail'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationClosedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationClosed'] = ResolversParentTypes['RegistrationClosed']> = {
  reason?: Resolver<ResolversTypes['ClosedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationCurvesResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationCurves'] = ResolversParentTypes['RegistrationCurves']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['EditionChoice']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['EditionCurve']>, ParentType, ContextType>;
  this?: Resolver<ResolversTypes['EditionCurve'], ParentType, ContextType>;
};

export type RegistrationDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationDetail'] = ResolversParentTypes['RegistrationDetail']> = {
  answers?: Resolver<Array<ResolversTypes['FormAnswer']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidesSensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RegistrationAct']>, ParentType, ContextType>;
  isUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegistrationKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationKindCount'] = ResolversParentTypes['RegistrationKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type RegistrationOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationOutcome'] = ResolversParentTypes['RegistrationOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'Busy' | 'CodeNotUsable' | 'InvalidInput' | 'KindNotForYou' | 'OnWaitingList' | 'PassNotUsable' | 'PaymentNeeded' | 'Registered' | 'RegistrationClosed' | 'SoldOut' | 'TicketSent', ParentType, ContextType>;
};

export type RegistrationOverviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationOverview'] = ResolversParentTypes['RegistrationOverview']> = {
  byAudience?: Resolver<Array<ResolversTypes['AudienceCount']>, ParentType, ContextType>;
  byCollege?: Resolver<Array<ResolversTypes['CollegeCount']>, ParentType, ContextType>;
  byDay?: Resolver<Array<ResolversTypes['DayCount']>, ParentType, ContextType>;
  byFiliere?: Resolver<Array<ResolversTypes['FiliereCount']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['RegistrationKindCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['TicketStatusCount']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RegistrationRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationRow'] = ResolversParentTypes['RegistrationRow']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegistrationStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationState'] = ResolversParentTypes['RegistrationState']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['ClosedReason']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takesCodes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemoveQuestionOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveQuestionOutcome'] = ResolversParentTypes['RemoveQuestionOutcome']> = {
  __resolveType: TypeResolveFn<'FormChanged' | 'QuestionNeeded', ParentType, ContextType>;
};

export type RemoveQuotaOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveQuotaOutcome'] = ResolversParentTypes['RemoveQuotaOutcome']> = {
  __resolveType: TypeResolveFn<'PlacesSaved' | 'QuotaInUse', ParentType, ContextType>;
};

export type RemoveTablesOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTablesOutcome'] = ResolversParentTypes['RemoveTablesOutcome']> = {
  __resolveType: TypeResolveFn<'MeetingPlacesSaved' | 'TablesInUse', ParentType, ContextType>;
};

export type RepairAppliedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairApplied'] = ResolversParentTypes['RepairApplied']> = {
  repair?: Resolver<ResolversTypes['MeetingRepair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairCauseResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairCause'] = ResolversParentTypes['RepairCause']> = {
  kind?: Resolver<ResolversTypes['RepairCauseKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepairChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairChange'] = ResolversParentTypes['RepairChange']> = {
  from?: Resolver<Maybe<ResolversTypes['RepairPlace']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RepairChangeKind'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RepairPlace']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['RepairWhy'], ParentType, ContextType>;
};

export type RepairChoicesResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairChoices'] = ResolversParentTypes['RepairChoices']> = {
  people?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['RepairSession']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['RepairTable']>, ParentType, ContextType>;
};

export type RepairNotUndoableResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairNotUndoable'] = ResolversParentTypes['RepairNotUndoable']> = {
  reason?: Resolver<ResolversTypes['RepairFixed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairOutdatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairOutdated'] = ResolversParentTypes['RepairOutdated']> = {
  repair?: Resolver<ResolversTypes['MeetingRepair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairPlace'] = ResolversParentTypes['RepairPlace']> = {
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepairProposedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairProposed'] = ResolversParentTypes['RepairProposed']> = {
  repair?: Resolver<ResolversTypes['MeetingRepair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairSession'] = ResolversParentTypes['RepairSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type RepairSettledResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairSettled'] = ResolversParentTypes['RepairSettled']> = {
  repair?: Resolver<ResolversTypes['MeetingRepair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairTable'] = ResolversParentTypes['RepairTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepairUndoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepairUndone'] = ResolversParentTypes['RepairUndone']> = {
  repair?: Resolver<ResolversTypes['MeetingRepair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell']> = {
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportColumn'] = ResolversParentTypes['ReportColumn']> = {
  kind?: Resolver<ResolversTypes['ReportColumnKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportDecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportDecided'] = ResolversParentTypes['ReportDecided']> = {
  report?: Resolver<ResolversTypes['MeetingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportDecidedBeforeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportDecidedBefore'] = ResolversParentTypes['ReportDecidedBefore']> = {
  report?: Resolver<ResolversTypes['MeetingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportDecisionOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportDecisionOutcome'] = ResolversParentTypes['ReportDecisionOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ReportDecided' | 'ReportDecidedBefore', ParentType, ContextType>;
};

export type ReportTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportTable'] = ResolversParentTypes['ReportTable']> = {
  chart?: Resolver<ResolversTypes['ReportChart'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ReportColumn']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['ReportCell']>>, ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RepresentativeState'], ParentType, ContextType>;
};

export type RepresentativeAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentativeAsked'] = ResolversParentTypes['RepresentativeAsked']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RequestAnsweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestAnswered'] = ResolversParentTypes['RequestAnswered']> = {
  request?: Resolver<ResolversTypes['MeetingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestKindCount'] = ResolversParentTypes['RequestKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type RequestLimitReachedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestLimitReached'] = ResolversParentTypes['RequestLimitReached']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestNotOpen'] = ResolversParentTypes['RequestNotOpen']> = {
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestRow'] = ResolversParentTypes['RequestRow']> = {
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Requests'] = ResolversParentTypes['Requests']> = {
  byKind?: Resolver<Array<ResolversTypes['RequestKindCount']>, ParentType, ContextType>;
  isUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RequestRow']>, ParentType, ContextType>;
};

export type RequestsDecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestsDecided'] = ResolversParentTypes['RequestsDecided']> = {
  ticketIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResendOutcome'] = ResolversParentTypes['ResendOutcome']> = {
  __resolveType: TypeResolveFn<'MailNotResendable' | 'MailResent', ParentType, ContextType>;
};

export type ResendTicketOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResendTicketOutcome'] = ResolversParentTypes['ResendTicketOutcome']> = {
  __resolveType: TypeResolveFn<'NotAnyMore' | 'TicketResent', ParentType, ContextType>;
};

export type RoleAtEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAtEvent'] = ResolversParentTypes['RoleAtEvent']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['EventRole']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoomResolvers<ContextType = any, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunClashResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunClash'] = ResolversParentTypes['RunClash']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RunComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunComparison'] = ResolversParentTypes['RunComparison']> = {
  betterInOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betterInOther?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  onlyInOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyInOther?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunMeeting'] = ResolversParentTypes['RunMeeting']> = {
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tableId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RunMeetingPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunMeetingPage'] = ResolversParentTypes['RunMeetingPage']> = {
  meetings?: Resolver<Array<ResolversTypes['RunMeeting']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunNotPublishableResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunNotPublishable'] = ResolversParentTypes['RunNotPublishable']> = {
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunPerson'] = ResolversParentTypes['RunPerson']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['MeetingPerson'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RunPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunPlace'] = ResolversParentTypes['RunPlace']> = {
  clashes?: Resolver<Array<ResolversTypes['RunClash']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['RunTable']>, ParentType, ContextType>;
};

export type RunPlaceTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunPlaceTaken'] = ResolversParentTypes['RunPlaceTaken']> = {
  breaksRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['RunClash']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunTable'] = ResolversParentTypes['RunTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunUnplacedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunUnplaced'] = ResolversParentTypes['RunUnplaced']> = {
  blockedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changePeople?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changeSlot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnplacedReason'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RunUnplacedPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunUnplacedPage'] = ResolversParentTypes['RunUnplacedPage']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['RunUnplaced']>, ParentType, ContextType>;
};

export type SaidTooLongAgoResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaidTooLongAgo'] = ResolversParentTypes['SaidTooLongAgo']> = {
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveAllotmentOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveAllotmentOutcome'] = ResolversParentTypes['SaveAllotmentOutcome']> = {
  __resolveType: TypeResolveFn<'AllotmentSaved' | 'Busy' | 'InvalidInput' | 'PlacesShort', ParentType, ContextType>;
};

export type SaveCampaignOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveCampaignOutcome'] = ResolversParentTypes['SaveCampaignOutcome']> = {
  __resolveType: TypeResolveFn<'CampaignNotPossible' | 'CampaignOutdated' | 'CampaignSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveCodeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveCodeOutcome'] = ResolversParentTypes['SaveCodeOutcome']> = {
  __resolveType: TypeResolveFn<'CodeSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveKindOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveKindOutcome'] = ResolversParentTypes['SaveKindOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'PlacesSaved' | 'QuotaTooSmall', ParentType, ContextType>;
};

export type SaveOfferHoursOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveOfferHoursOutcome'] = ResolversParentTypes['SaveOfferHoursOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PlacesSaved', ParentType, ContextType>;
};

export type SaveQuestionOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveQuestionOutcome'] = ResolversParentTypes['SaveQuestionOutcome']> = {
  __resolveType: TypeResolveFn<'FormQuestionSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveQuotaOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveQuotaOutcome'] = ResolversParentTypes['SaveQuotaOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'PlacesSaved' | 'QuotaTooSmall', ParentType, ContextType>;
};

export type SaveRulesOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveRulesOutcome'] = ResolversParentTypes['SaveRulesOutcome']> = {
  __resolveType: TypeResolveFn<'FormChanged' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveSellerOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveSellerOutcome'] = ResolversParentTypes['SaveSellerOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SellerSaved', ParentType, ContextType>;
};

export type SayOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SayOutcome'] = ResolversParentTypes['SayOutcome']> = {
  __resolveType: TypeResolveFn<'MeetingNotOn' | 'MeetingSaid' | 'NotTheTimeToSay' | 'SaidTooLongAgo', ParentType, ContextType>;
};

export type ScanRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScanRecorded'] = ResolversParentTypes['ScanRecorded']> = {
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type ScansOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScansOutcome'] = ResolversParentTypes['ScansOutcome']> = {
  __resolveType: TypeResolveFn<'DeviceUnknown' | 'InvalidInput' | 'ScansRecorded', ParentType, ContextType>;
};

export type ScansRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScansRecorded'] = ResolversParentTypes['ScansRecorded']> = {
  count?: Resolver<ResolversTypes['DoorCount'], ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['ScanRecorded']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleFigures'] = ResolversParentTypes['ScheduleFigures']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapsBound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  worstShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SchedulePlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['SchedulePlan'] = ResolversParentTypes['SchedulePlan']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['ScheduleRun']>, ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleProgress'] = ResolversParentTypes['ScheduleProgress']> = {
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SchedulePublicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['SchedulePublication'] = ResolversParentTypes['SchedulePublication']> = {
  conflicts?: Resolver<Array<ResolversTypes['PublicationConflict']>, ParentType, ContextType>;
  endsAsking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchedulePublishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SchedulePublished'] = ResolversParentTypes['SchedulePublished']> = {
  publication?: Resolver<ResolversTypes['SchedulePublication'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRun'] = ResolversParentTypes['ScheduleRun']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['ScheduleFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['ScheduleRunOptions'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ScheduleProgress']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScheduleRunStatus'], ParentType, ContextType>;
};

export type ScheduleRunChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunChanged'] = ResolversParentTypes['ScheduleRunChanged']> = {
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleRunEditedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunEdited'] = ResolversParentTypes['ScheduleRunEdited']> = {
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleRunGoingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunGoing'] = ResolversParentTypes['ScheduleRunGoing']> = {
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleRunOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunOptions'] = ResolversParentTypes['ScheduleRunOptions']> = {
  fromNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxConsecutive?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMeetings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  walkMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['LevelWeight']>, ParentType, ContextType>;
  withPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScheduleRunStartedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunStarted'] = ResolversParentTypes['ScheduleRunStarted']> = {
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleRunViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleRunView'] = ResolversParentTypes['ScheduleRunView']> = {
  meetings?: Resolver<ResolversTypes['RunMeetingPage'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['RunPerson']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ScheduleRun'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['RunUnplacedPage'], ParentType, ContextType>;
};

export type ScheduleSurveyOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleSurveyOutcome'] = ResolversParentTypes['ScheduleSurveyOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PollChangeRefused' | 'PollChanged', ParentType, ContextType>;
};

export type SecondFactorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondFactors'] = ResolversParentTypes['SecondFactors']> = {
  hasApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SellerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  bic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SellerSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SellerSaved'] = ResolversParentTypes['SellerSaved']> = {
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendCampaignOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendCampaignOutcome'] = ResolversParentTypes['SendCampaignOutcome']> = {
  __resolveType: TypeResolveFn<'CampaignNotPossible' | 'CampaignOutdated' | 'CampaignReachChanged' | 'CampaignSaved' | 'InvalidInput' | 'WordsRefused', ParentType, ContextType>;
};

export type SendCompanyLinkOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendCompanyLinkOutcome'] = ResolversParentTypes['SendCompanyLinkOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LinkNotSent' | 'LinkSent', ParentType, ContextType>;
};

export type SentMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['SentMail'] = ResolversParentTypes['SentMail']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canResend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnreachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MailKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentMailListResolvers<ContextType = any, ParentType extends ResolversParentTypes['SentMailList'] = ResolversParentTypes['SentMailList']> = {
  byKind?: Resolver<Array<ResolversTypes['MailKindCount']>, ParentType, ContextType>;
  byState?: Resolver<Array<ResolversTypes['MailStateCount']>, ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SentMail']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SequenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sequence'] = ResolversParentTypes['Sequence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  abstract?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delayMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['SessionDocument']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFollowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  placeInLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Sequence']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['SessionSpeaker']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  streamUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionChange'] = ResolversParentTypes['SessionChange']> = {
  fields?: Resolver<Array<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['SessionPlace']>, ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speakersAdded?: Resolver<Array<ResolversTypes['StageName']>, ParentType, ContextType>;
  speakersRemoved?: Resolver<Array<ResolversTypes['StageName']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  titleBefore?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['SessionPlace']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['SessionChangeKind'], ParentType, ContextType>;
};

export type SessionDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionDocument'] = ResolversParentTypes['SessionDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionFeedbackResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionFeedback'] = ResolversParentTypes['SessionFeedback']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type SessionFollowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionFollowed'] = ResolversParentTypes['SessionFollowed']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionFullResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionFull'] = ResolversParentTypes['SessionFull']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionOverResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionOver'] = ResolversParentTypes['SessionOver']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionPlace'] = ResolversParentTypes['SessionPlace']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionProposal'] = ResolversParentTypes['SessionProposal']> = {
  abstract?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  abstractNow?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionProposalState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  titleNow?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type SessionSpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionSpan'] = ResolversParentTypes['SessionSpan']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionSpeakerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionSpeaker'] = ResolversParentTypes['SessionSpeaker']> = {
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
};

export type SessionUnfollowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionUnfollowed'] = ResolversParentTypes['SessionUnfollowed']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionWaitingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionWaiting'] = ResolversParentTypes['SessionWaiting']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionsMovedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionsMoved'] = ResolversParentTypes['SessionsMoved']> = {
  moved?: Resolver<Array<ResolversTypes['MovedSession']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettleOutcome'] = ResolversParentTypes['SettleOutcome']> = {
  __resolveType: TypeResolveFn<'MeetingNotOn' | 'MeetingSettled' | 'NotTheTimeToSay', ParentType, ContextType>;
};

export type ShareContactOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShareContactOutcome'] = ResolversParentTypes['ShareContactOutcome']> = {
  __resolveType: TypeResolveFn<'ContactShared' | 'InvalidInput', ParentType, ContextType>;
};

export type SharedTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedTable'] = ResolversParentTypes['SharedTable']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ReportTable'], ParentType, ContextType>;
};

export type SignInLinkOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInLinkOutcome'] = ResolversParentTypes['SignInLinkOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SignInLinkRequested', ParentType, ContextType>;
};

export type SignInLinkRequestedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInLinkRequested'] = ResolversParentTypes['SignInLinkRequested']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesValid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInOutcome'] = ResolversParentTypes['SignInOutcome']> = {
  __resolveType: TypeResolveFn<'LinkNotUsable' | 'SignInUnfinished' | 'SignedIn', ParentType, ContextType>;
};

export type SignInUnfinishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInUnfinished'] = ResolversParentTypes['SignInUnfinished']> = {
  hasApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPasskeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SignInStep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureKeptResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignatureKept'] = ResolversParentTypes['SignatureKept']> = {
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignatureOutcome'] = ResolversParentTypes['SignatureOutcome']> = {
  __resolveType: TypeResolveFn<'DeviceUnknown' | 'InvalidInput' | 'SignatureKept', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInDeviceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedInDevice'] = ResolversParentTypes['SignedInDevice']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThisOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  goodUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SigningKeyState'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SlotHasMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotHasMeeting'] = ResolversParentTypes['SlotHasMeeting']> = {
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  alternatives?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotUsageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotUsage'] = ResolversParentTypes['SlotUsage']> = {
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  tablesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotsRemovedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotsRemoved'] = ResolversParentTypes['SlotsRemoved']> = {
  kept?: Resolver<Array<ResolversTypes['PlaceSlot']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['MeetingPlaces'], ParentType, ContextType>;
};

export type SoldOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['SoldOut'] = ResolversParentTypes['SoldOut']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerAbsenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerAbsence'] = ResolversParentTypes['SpeakerAbsence']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['StagePerson'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SpeakerAwayResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerAway'] = ResolversParentTypes['SpeakerAway']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SpeakerBoardResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerBoard'] = ResolversParentTypes['SpeakerBoard']> = {
  deadlines?: Resolver<ResolversTypes['SpeakerDeadlines'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['SessionProposal']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SpeakerBoardRow']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['OwnSessionTitle']>, ParentType, ContextType>;
};

export type SpeakerBoardOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerBoardOutcome'] = ResolversParentTypes['SpeakerBoardOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SpeakerBoardSaved', ParentType, ContextType>;
};

export type SpeakerBoardRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerBoardRow'] = ResolversParentTypes['SpeakerBoardRow']> = {
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SpeakerItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoFileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['OwnSessionTitle']>, ParentType, ContextType>;
  slides?: Resolver<Array<ResolversTypes['SpeakerSlides']>, ParentType, ContextType>;
};

export type SpeakerBoardSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerBoardSaved'] = ResolversParentTypes['SpeakerBoardSaved']> = {
  board?: Resolver<ResolversTypes['SpeakerBoard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerCardResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerCard'] = ResolversParentTypes['SpeakerCard']> = {
  biography?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SpeakerLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SpeakerConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerConsent'] = ResolversParentTypes['SpeakerConsent']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpeakerConsentKind'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerDeadlinesResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerDeadlines'] = ResolversParentTypes['SpeakerDeadlines']> = {
  profileDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slidesDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takesLateSlides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpeakerFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerFound'] = ResolversParentTypes['SpeakerFound']> = {
  person?: Resolver<ResolversTypes['StagePerson'], ParentType, ContextType>;
  wasKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerInvitationLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerInvitationLine'] = ResolversParentTypes['SpeakerInvitationLine']> = {
  change?: Resolver<ResolversTypes['SpeakerInvitationChange'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerItem'] = ResolversParentTypes['SpeakerItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['SpeakerItemKey'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SpeakerItemState'], ParentType, ContextType>;
};

export type SpeakerLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerLink'] = ResolversParentTypes['SpeakerLink']> = {
  kind?: Resolver<ResolversTypes['SpeakerLinkKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerNeedsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerNeeds'] = ResolversParentTypes['SpeakerNeeds']> = {
  access?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerProfileOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerProfileOutcome'] = ResolversParentTypes['SpeakerProfileOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SpeakerProfileSaved', ParentType, ContextType>;
};

export type SpeakerProfileSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerProfileSaved'] = ResolversParentTypes['SpeakerProfileSaved']> = {
  profile?: Resolver<ResolversTypes['SpeakerCard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerQuestion'] = ResolversParentTypes['SpeakerQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerQuestionAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerQuestionAsked'] = ResolversParentTypes['SpeakerQuestionAsked']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerSlidesResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerSlides'] = ResolversParentTypes['SpeakerSlides']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerSpaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerSpace'] = ResolversParentTypes['SpeakerSpace']> = {
  away?: Resolver<Array<ResolversTypes['SpeakerAway']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['SpeakerConsent']>, ParentType, ContextType>;
  deadlines?: Resolver<ResolversTypes['SpeakerDeadlines'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SpeakerItem']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['SpeakerNeeds'], ParentType, ContextType>;
  photoFileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SpeakerCard'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['OwnSession']>, ParentType, ContextType>;
};

export type SpeakerSpaceOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerSpaceOutcome'] = ResolversParentTypes['SpeakerSpaceOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SpeakerSpaceSaved', ParentType, ContextType>;
};

export type SpeakerSpaceSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakerSpaceSaved'] = ResolversParentTypes['SpeakerSpaceSaved']> = {
  space?: Resolver<ResolversTypes['SpeakerSpace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakersInvitedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpeakersInvited'] = ResolversParentTypes['SpeakersInvited']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SpeakerInvitationLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffDecision'] = ResolversParentTypes['StaffDecision']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StaffDecisionKind'], ParentType, ContextType>;
};

export type StaffEventLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffEventLine'] = ResolversParentTypes['StaffEventLine']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffEventListResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffEventList'] = ResolversParentTypes['StaffEventList']> = {
  events?: Resolver<Array<ResolversTypes['StaffEventLine']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['EventYearCount']>, ParentType, ContextType>;
};

export type StaffEventRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffEventRow'] = ResolversParentTypes['StaffEventRow']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffHomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffHome'] = ResolversParentTypes['StaffHome']> = {
  coming?: Resolver<Array<ResolversTypes['StaffEventRow']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['StaffDecision']>, ParentType, ContextType>;
  eventsThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openPolls?: Resolver<Array<ResolversTypes['Poll']>, ParentType, ContextType>;
  registeredThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<Array<ResolversTypes['StaffEventRow']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type StaffOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffOrder'] = ResolversParentTypes['StaffOrder']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['PaymentRow']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['OrderAct']>, ParentType, ContextType>;
};

export type StaffOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffOrganisation'] = ResolversParentTypes['StaffOrganisation']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  filiere?: Resolver<Maybe<ResolversTypes['Filiere']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffOrganisationListResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffOrganisationList'] = ResolversParentTypes['StaffOrganisationList']> = {
  colleges?: Resolver<Array<ResolversTypes['CollegeCount']>, ParentType, ContextType>;
  filieres?: Resolver<Array<ResolversTypes['FiliereCount']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['MembershipCount']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['StaffOrganisation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffTeam'] = ResolversParentTypes['StaffTeam']> = {
  members?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffTeamOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffTeamOutcome'] = ResolversParentTypes['StaffTeamOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LastAdministrator' | 'StaffTeam', ParentType, ContextType>;
};

export type StageNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageName'] = ResolversParentTypes['StageName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StagePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['StagePerson'] = ResolversParentTypes['StagePerson']> = {
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartRunOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartRunOutcome'] = ResolversParentTypes['StartRunOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NothingToPlan' | 'PlanTooLarge' | 'ScheduleRunGoing' | 'ScheduleRunStarted', ParentType, ContextType>;
};

export type SuggestionReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  kind?: Resolver<ResolversTypes['SuggestionReasonKind'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['MeetingTag']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuppliesShortResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuppliesShort'] = ResolversParentTypes['SuppliesShort']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyOrderLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplyOrderLine'] = ResolversParentTypes['SupplyOrderLine']> = {
  booth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exhibitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplyTotal'] = ResolversParentTypes['SupplyTotal']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SupplyOrderLine']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['BoothSupply'], ParentType, ContextType>;
};

export type SurveySendingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SurveySending'] = ResolversParentTypes['SurveySending']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remindsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sendsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TableInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TableInUse'] = ResolversParentTypes['TableInUse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MeetingPerson']>, ParentType, ContextType>;
};

export type TableOfDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['TableOfDay'] = ResolversParentTypes['TableOfDay']> = {
  table?: Resolver<ResolversTypes['HallTable'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TableSharedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TableShared'] = ResolversParentTypes['TableShared']> = {
  sharedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TablesInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TablesInUse'] = ResolversParentTypes['TablesInUse']> = {
  tables?: Resolver<Array<ResolversTypes['TableInUse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TabletResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tablet'] = ResolversParentTypes['Tablet']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asksSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  badgeFormat?: Resolver<ResolversTypes['BadgeFormat'], ParentType, ContextType>;
  badgePlace?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  guests?: Resolver<Array<ResolversTypes['Guest']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['VerifyingKey']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DoorKind']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['CheckInPoint'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  signedInOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TabletOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TabletOutcome'] = ResolversParentTypes['TabletOutcome']> = {
  __resolveType: TypeResolveFn<'DeviceUnknown' | 'Tablet', ParentType, ContextType>;
};

export type TagCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TagCount'] = ResolversParentTypes['TagCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['MeetingTag'], ParentType, ContextType>;
};

export type TagExistsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TagExists'] = ResolversParentTypes['TagExists']> = {
  tag?: Resolver<ResolversTypes['MeetingTag'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['TeamRole']>, ParentType, ContextType>;
};

export type TemplateFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TemplateFault'] = ResolversParentTypes['TemplateFault']> = {
  code?: Resolver<ResolversTypes['TemplateFaultCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TemplateField'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TestMailOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestMailOutcome'] = ResolversParentTypes['TestMailOutcome']> = {
  __resolveType: TypeResolveFn<'TestMailRefused' | 'TestMailSent' | 'WordsRefused', ParentType, ContextType>;
};

export type TestMailRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestMailRefused'] = ResolversParentTypes['TestMailRefused']> = {
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestMailSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestMailSent'] = ResolversParentTypes['TestMailSent']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextResolvers<ContextType = any, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  care?: Resolver<ResolversTypes['TicketCare'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
};

export type TicketCancelledResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketCancelled'] = ResolversParentTypes['TicketCancelled']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketCareResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketCare'] = ResolversParentTypes['TicketCare']> = {
  answers?: Resolver<Array<ResolversTypes['FormAnswer']>, ParentType, ContextType>;
  cancelUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayTransfer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wasTransferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketKind'] = ResolversParentTypes['TicketKind']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxPerOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minPerOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceWithVatCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  saleUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketKindState'], ParentType, ContextType>;
  vatBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketNotCancellableResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketNotCancellable'] = ResolversParentTypes['TicketNotCancellable']> = {
  reason?: Resolver<ResolversTypes['TicketNotCancellableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketResent'] = ResolversParentTypes['TicketResent']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketSent'] = ResolversParentTypes['TicketSent']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStatusCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketStatusCount'] = ResolversParentTypes['TicketStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
};

export type TicketThatEndsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketThatEnds'] = ResolversParentTypes['TicketThatEnds']> = {
  eventTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketTransferredResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketTransferred'] = ResolversParentTypes['TicketTransferred']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeClashResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimeClash'] = ResolversParentTypes['TimeClash']> = {
  with?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyAsked'] = ResolversParentTypes['TooManyAsked']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  retryAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTriesResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyTries'] = ResolversParentTypes['TooManyTries']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackResolvers<ContextType = any, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type TransferInstructionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransferInstructions'] = ResolversParentTypes['TransferInstructions']> = {
  bic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransferOutcome'] = ResolversParentTypes['TransferOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KindNotForYou' | 'NotAnyMore' | 'TicketTransferred', ParentType, ContextType>;
};

export type UndoImportOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoImportOutcome'] = ResolversParentTypes['UndoImportOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'ImportNotUndoable' | 'ImportUndone', ParentType, ContextType>;
};

export type UndoRepairOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoRepairOutcome'] = ResolversParentTypes['UndoRepairOutcome']> = {
  __resolveType: TypeResolveFn<'RepairNotUndoable' | 'RepairSettled' | 'RepairUndone', ParentType, ContextType>;
};

export type UnfollowOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnfollowOutcome'] = ResolversParentTypes['UnfollowOutcome']> = {
  __resolveType: TypeResolveFn<'SessionUnfollowed', ParentType, ContextType>;
};

export type UnpublishEventOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnpublishEventOutcome'] = ResolversParentTypes['UnpublishEventOutcome']> = {
  __resolveType: TypeResolveFn<'EventInUse' | 'EventIsCancelled' | 'EventSaved', ParentType, ContextType>;
};

export type UnreachablePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnreachablePerson'] = ResolversParentTypes['UnreachablePerson']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VatShareResolvers<ContextType = any, ParentType extends ResolversParentTypes['VatShare'] = ResolversParentTypes['VatShare']> = {
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vatCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerifyingKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerifyingKey'] = ResolversParentTypes['VerifyingKey']> = {
  goodUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VocabularyOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VocabularyOutcome'] = ResolversParentTypes['VocabularyOutcome']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'TagExists' | 'VocabularySaved', ParentType, ContextType>;
};

export type VocabularySavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['VocabularySaved'] = ResolversParentTypes['VocabularySaved']> = {
  vocabulary?: Resolver<Array<ResolversTypes['VocabularyTag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VocabularyTagResolvers<ContextType = any, ParentType extends ResolversParentTypes['VocabularyTag'] = ResolversParentTypes['VocabularyTag']> = {
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['MeetingTag'], ParentType, ContextType>;
};

export type VoteOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VoteOutcome'] = ResolversParentTypes['VoteOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyVoted' | 'InvalidInput' | 'PollNotOpen' | 'VoteRecorded', ParentType, ContextType>;
};

export type VoteRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['VoteRecorded'] = ResolversParentTypes['VoteRecorded']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingActOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingActOutcome'] = ResolversParentTypes['WaitingActOutcome']> = {
  __resolveType: TypeResolveFn<'Busy' | 'PlacesShort' | 'WaitingChanged' | 'WaitingElsewhere', ParentType, ContextType>;
};

export type WaitingChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingChanged'] = ResolversParentTypes['WaitingChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingElsewhereResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingElsewhere'] = ResolversParentTypes['WaitingElsewhere']> = {
  status?: Resolver<ResolversTypes['WaitingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingKindCount'] = ResolversParentTypes['WaitingKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type WaitingListsResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingLists'] = ResolversParentTypes['WaitingLists']> = {
  byKind?: Resolver<Array<ResolversTypes['WaitingKindCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['WaitingStatusCount']>, ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['WaitingRow']>, ParentType, ContextType>;
};

export type WaitingPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingPlace'] = ResolversParentTypes['WaitingPlace']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitingStatus'], ParentType, ContextType>;
};

export type WaitingRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingRow'] = ResolversParentTypes['WaitingRow']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kindId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitingStatus'], ParentType, ContextType>;
};

export type WaitingStatusCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingStatusCount'] = ResolversParentTypes['WaitingStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitingStatus'], ParentType, ContextType>;
};

export type WalkInResolvers<ContextType = any, ParentType extends ResolversParentTypes['WalkIn'] = ResolversParentTypes['WalkIn']> = {
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hadTicket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['WalkInMatter']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WalkInRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WalkInRecorded'] = ResolversParentTypes['WalkInRecorded']> = {
  hadTicket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['WalkInMatter']>, ParentType, ContextType>;
  ticketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WaysToConfirmResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaysToConfirm'] = ResolversParentTypes['WaysToConfirm']> = {
  confirmedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPasskeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WishOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WishOutcome'] = ResolversParentTypes['WishOutcome']> = {
  __resolveType: TypeResolveFn<'AlreadyAsked' | 'MeetingsClosed' | 'RequestAnswered' | 'RequestNotOpen', ParentType, ContextType>;
};

export type WordCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordCount'] = ResolversParentTypes['WordCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordTheme'] = ResolversParentTypes['WordTheme']> = {
  answers?: Resolver<Array<ResolversTypes['OpenAnswer']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordsModeratedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordsModerated'] = ResolversParentTypes['WordsModerated']> = {
  poll?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
};

export type WordsRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordsRefused'] = ResolversParentTypes['WordsRefused']> = {
  faults?: Resolver<Array<ResolversTypes['TemplateFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrittenWordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['WrittenWords'] = ResolversParentTypes['WrittenWords']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isShown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeCoarse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['YearReport'] = ResolversParentTypes['YearReport']> = {
  tables?: Resolver<Array<ResolversTypes['ReportTable']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AddFactorOutcome?: AddFactorOutcomeResolvers<ContextType>;
  AffiliatedPerson?: AffiliatedPersonResolvers<ContextType>;
  AgendaFeed?: AgendaFeedResolvers<ContextType>;
  AgendaRules?: AgendaRulesResolvers<ContextType>;
  Allotment?: AllotmentResolvers<ContextType>;
  AllotmentClaim?: AllotmentClaimResolvers<ContextType>;
  AllotmentSaved?: AllotmentSavedResolvers<ContextType>;
  AlreadyAsked?: AlreadyAskedResolvers<ContextType>;
  AlreadyRegistered?: AlreadyRegisteredResolvers<ContextType>;
  AlreadyVoted?: AlreadyVotedResolvers<ContextType>;
  AnnounceOutcome?: AnnounceOutcomeResolvers<ContextType>;
  AnswerOfferOutcome?: AnswerOfferOutcomeResolvers<ContextType>;
  AnswerOutcome?: AnswerOutcomeResolvers<ContextType>;
  AnswersChanged?: AnswersChangedResolvers<ContextType>;
  AppToAdd?: AppToAddResolvers<ContextType>;
  ApplyRepairOutcome?: ApplyRepairOutcomeResolvers<ContextType>;
  ArrivalMinute?: ArrivalMinuteResolvers<ContextType>;
  AskOutcome?: AskOutcomeResolvers<ContextType>;
  AskSpeakersOutcome?: AskSpeakersOutcomeResolvers<ContextType>;
  AttendanceSheet?: AttendanceSheetResolvers<ContextType>;
  AttendedSession?: AttendedSessionResolvers<ContextType>;
  AttendeeImport?: AttendeeImportResolvers<ContextType>;
  AudienceCount?: AudienceCountResolvers<ContextType>;
  AuditActionCount?: AuditActionCountResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEventCount?: AuditEventCountResolvers<ContextType>;
  AuditLog?: AuditLogResolvers<ContextType>;
  AuditPersonCount?: AuditPersonCountResolvers<ContextType>;
  AvailabilityOutcome?: AvailabilityOutcomeResolvers<ContextType>;
  AvailabilitySaved?: AvailabilitySavedResolvers<ContextType>;
  AwaitedGuest?: AwaitedGuestResolvers<ContextType>;
  Badge?: BadgeResolvers<ContextType>;
  BadgePrintsOutcome?: BadgePrintsOutcomeResolvers<ContextType>;
  BadgePrintsRecorded?: BadgePrintsRecordedResolvers<ContextType>;
  BankLine?: BankLineResolvers<ContextType>;
  BankLineList?: BankLineListResolvers<ContextType>;
  BankLineOutcome?: BankLineOutcomeResolvers<ContextType>;
  BankLineSettled?: BankLineSettledResolvers<ContextType>;
  Billing?: BillingResolvers<ContextType>;
  BookOutcome?: BookOutcomeResolvers<ContextType>;
  BoothActRecorded?: BoothActRecordedResolvers<ContextType>;
  BoothActsOutcome?: BoothActsOutcomeResolvers<ContextType>;
  BoothActsRecorded?: BoothActsRecordedResolvers<ContextType>;
  BoothAnswer?: BoothAnswerResolvers<ContextType>;
  BoothAsks?: BoothAsksResolvers<ContextType>;
  BoothAsksOutcome?: BoothAsksOutcomeResolvers<ContextType>;
  BoothChecklistItem?: BoothChecklistItemResolvers<ContextType>;
  BoothContact?: BoothContactResolvers<ContextType>;
  BoothContactFigure?: BoothContactFigureResolvers<ContextType>;
  BoothContacts?: BoothContactsResolvers<ContextType>;
  BoothDuty?: BoothDutyResolvers<ContextType>;
  BoothDutyOutcome?: BoothDutyOutcomeResolvers<ContextType>;
  BoothItem?: BoothItemResolvers<ContextType>;
  BoothMeeting?: BoothMeetingResolvers<ContextType>;
  BoothOrderLine?: BoothOrderLineResolvers<ContextType>;
  BoothOrderOutcome?: BoothOrderOutcomeResolvers<ContextType>;
  BoothOutcome?: BoothOutcomeResolvers<ContextType>;
  BoothPlaces?: BoothPlacesResolvers<ContextType>;
  BoothPlan?: BoothPlanResolvers<ContextType>;
  BoothPlanOutcome?: BoothPlanOutcomeResolvers<ContextType>;
  BoothPlanSaved?: BoothPlanSavedResolvers<ContextType>;
  BoothQuestion?: BoothQuestionResolvers<ContextType>;
  BoothSaved?: BoothSavedResolvers<ContextType>;
  BoothSupply?: BoothSupplyResolvers<ContextType>;
  BoundElsewhere?: BoundElsewhereResolvers<ContextType>;
  Busy?: BusyResolvers<ContextType>;
  CalendarFault?: CalendarFaultResolvers<ContextType>;
  CalendarImported?: CalendarImportedResolvers<ContextType>;
  CalendarLine?: CalendarLineResolvers<ContextType>;
  CalendarOutcome?: CalendarOutcomeResolvers<ContextType>;
  CalendarRefused?: CalendarRefusedResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignActOutcome?: CampaignActOutcomeResolvers<ContextType>;
  CampaignAudience?: CampaignAudienceResolvers<ContextType>;
  CampaignNotPossible?: CampaignNotPossibleResolvers<ContextType>;
  CampaignOutdated?: CampaignOutdatedResolvers<ContextType>;
  CampaignProgress?: CampaignProgressResolvers<ContextType>;
  CampaignReach?: CampaignReachResolvers<ContextType>;
  CampaignReachChanged?: CampaignReachChangedResolvers<ContextType>;
  CampaignSaved?: CampaignSavedResolvers<ContextType>;
  CampaignSubscription?: CampaignSubscriptionResolvers<ContextType>;
  CancelEventOutcome?: CancelEventOutcomeResolvers<ContextType>;
  CancelMeetingOutcome?: CancelMeetingOutcomeResolvers<ContextType>;
  CancelTicketOutcome?: CancelTicketOutcomeResolvers<ContextType>;
  ChangeAnswersOutcome?: ChangeAnswersOutcomeResolvers<ContextType>;
  ChangePollOutcome?: ChangePollOutcomeResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  CheckInPoint?: CheckInPointResolvers<ContextType>;
  ClaimLinkMade?: ClaimLinkMadeResolvers<ContextType>;
  ClaimLinkOutcome?: ClaimLinkOutcomeResolvers<ContextType>;
  ClaimPlaceOutcome?: ClaimPlaceOutcomeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeAccepted?: CodeAcceptedResolvers<ContextType>;
  CodeNotUsable?: CodeNotUsableResolvers<ContextType>;
  CodeOutcome?: CodeOutcomeResolvers<ContextType>;
  CodeSaved?: CodeSavedResolvers<ContextType>;
  CollegeCount?: CollegeCountResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CompanyPlace?: CompanyPlaceResolvers<ContextType>;
  CompanyPlaces?: CompanyPlacesResolvers<ContextType>;
  ConfirmIdentityOutcome?: ConfirmIdentityOutcomeResolvers<ContextType>;
  ConfirmationCodeOutcome?: ConfirmationCodeOutcomeResolvers<ContextType>;
  ConfirmationCodeSent?: ConfirmationCodeSentResolvers<ContextType>;
  ConflictCounts?: ConflictCountsResolvers<ContextType>;
  ConflictScan?: ConflictScanResolvers<ContextType>;
  ContactNote?: ContactNoteResolvers<ContextType>;
  ContactOfMine?: ContactOfMineResolvers<ContextType>;
  ContactShared?: ContactSharedResolvers<ContextType>;
  CreatePollOutcome?: CreatePollOutcomeResolvers<ContextType>;
  CurvePoint?: CurvePointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayCount?: DayCountResolvers<ContextType>;
  DecideOutcome?: DecideOutcomeResolvers<ContextType>;
  DelayNeedsConfirming?: DelayNeedsConfirmingResolvers<ContextType>;
  DelayOutcome?: DelayOutcomeResolvers<ContextType>;
  DeleteDraftSessionOutcome?: DeleteDraftSessionOutcomeResolvers<ContextType>;
  DeletePartOutcome?: DeletePartOutcomeResolvers<ContextType>;
  DeskActsOutcome?: DeskActsOutcomeResolvers<ContextType>;
  DeskActsRecorded?: DeskActsRecordedResolvers<ContextType>;
  DeskSettings?: DeskSettingsResolvers<ContextType>;
  DeskSettingsOutcome?: DeskSettingsOutcomeResolvers<ContextType>;
  DeskSettingsSaved?: DeskSettingsSavedResolvers<ContextType>;
  DeviceAnnounced?: DeviceAnnouncedResolvers<ContextType>;
  DeviceOutcome?: DeviceOutcomeResolvers<ContextType>;
  DevicePaired?: DevicePairedResolvers<ContextType>;
  DeviceUnknown?: DeviceUnknownResolvers<ContextType>;
  DirectoryPartCount?: DirectoryPartCountResolvers<ContextType>;
  DirectoryPerson?: DirectoryPersonResolvers<ContextType>;
  DiscardEventOutcome?: DiscardEventOutcomeResolvers<ContextType>;
  DoorConflict?: DoorConflictResolvers<ContextType>;
  DoorCount?: DoorCountResolvers<ContextType>;
  DoorDevice?: DoorDeviceResolvers<ContextType>;
  DoorGuest?: DoorGuestResolvers<ContextType>;
  DoorKind?: DoorKindResolvers<ContextType>;
  DoorNotesOutcome?: DoorNotesOutcomeResolvers<ContextType>;
  DoorNotesSaved?: DoorNotesSavedResolvers<ContextType>;
  DoorQuestion?: DoorQuestionResolvers<ContextType>;
  DoorView?: DoorViewResolvers<ContextType>;
  DraftDocument?: DraftDocumentResolvers<ContextType>;
  DraftRestored?: DraftRestoredResolvers<ContextType>;
  DraftRoom?: DraftRoomResolvers<ContextType>;
  DraftSequence?: DraftSequenceResolvers<ContextType>;
  DraftSession?: DraftSessionResolvers<ContextType>;
  DraftSessionDeleted?: DraftSessionDeletedResolvers<ContextType>;
  DraftSessionOutcome?: DraftSessionOutcomeResolvers<ContextType>;
  DraftSessionSaved?: DraftSessionSavedResolvers<ContextType>;
  DraftSpeaker?: DraftSpeakerResolvers<ContextType>;
  DraftTrack?: DraftTrackResolvers<ContextType>;
  DutyOverMeetings?: DutyOverMeetingsResolvers<ContextType>;
  EditRunOutcome?: EditRunOutcomeResolvers<ContextType>;
  EditedQuestion?: EditedQuestionResolvers<ContextType>;
  EditionChoice?: EditionChoiceResolvers<ContextType>;
  EditionCurve?: EditionCurveResolvers<ContextType>;
  ErasedProof?: ErasedProofResolvers<ContextType>;
  ErasureOutcome?: ErasureOutcomeResolvers<ContextType>;
  ErasureProof?: ErasureProofResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventBasics?: EventBasicsResolvers<ContextType>;
  EventCancellationPart?: EventCancellationPartResolvers<ContextType>;
  EventCopyPart?: EventCopyPartResolvers<ContextType>;
  EventDiscarded?: EventDiscardedResolvers<ContextType>;
  EventFormatCount?: EventFormatCountResolvers<ContextType>;
  EventInUse?: EventInUseResolvers<ContextType>;
  EventIsCancelled?: EventIsCancelledResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  EventList?: EventListResolvers<ContextType>;
  EventMonthCount?: EventMonthCountResolvers<ContextType>;
  EventNotReady?: EventNotReadyResolvers<ContextType>;
  EventNotRunning?: EventNotRunningResolvers<ContextType>;
  EventOutcome?: EventOutcomeResolvers<ContextType>;
  EventReport?: EventReportResolvers<ContextType>;
  EventSaved?: EventSavedResolvers<ContextType>;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  EventTeam?: EventTeamResolvers<ContextType>;
  EventTeamOutcome?: EventTeamOutcomeResolvers<ContextType>;
  EventYearCount?: EventYearCountResolvers<ContextType>;
  Exhibitor?: ExhibitorResolvers<ContextType>;
  ExhibitorBoard?: ExhibitorBoardResolvers<ContextType>;
  ExhibitorBoardOutcome?: ExhibitorBoardOutcomeResolvers<ContextType>;
  ExhibitorBoardSaved?: ExhibitorBoardSavedResolvers<ContextType>;
  ExhibitorOnBoard?: ExhibitorOnBoardResolvers<ContextType>;
  ExhibitorProfileOutcome?: ExhibitorProfileOutcomeResolvers<ContextType>;
  ExhibitorProfileSaved?: ExhibitorProfileSavedResolvers<ContextType>;
  ExhibitorTeamMember?: ExhibitorTeamMemberResolvers<ContextType>;
  ExhibitorsReminded?: ExhibitorsRemindedResolvers<ContextType>;
  FactorAdded?: FactorAddedResolvers<ContextType>;
  FeedbackGiven?: FeedbackGivenResolvers<ContextType>;
  FeedbackNotOpen?: FeedbackNotOpenResolvers<ContextType>;
  FeedbackOutcome?: FeedbackOutcomeResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  FiliereCount?: FiliereCountResolvers<ContextType>;
  FinishSignInOutcome?: FinishSignInOutcomeResolvers<ContextType>;
  FollowOutcome?: FollowOutcomeResolvers<ContextType>;
  FormAnswer?: FormAnswerResolvers<ContextType>;
  FormChanged?: FormChangedResolvers<ContextType>;
  FormCondition?: FormConditionResolvers<ContextType>;
  FormEditor?: FormEditorResolvers<ContextType>;
  FormOption?: FormOptionResolvers<ContextType>;
  FormQuestion?: FormQuestionResolvers<ContextType>;
  FormQuestionSaved?: FormQuestionSavedResolvers<ContextType>;
  FormerCode?: FormerCodeResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  HallMeeting?: HallMeetingResolvers<ContextType>;
  HallParty?: HallPartyResolvers<ContextType>;
  HallTable?: HallTableResolvers<ContextType>;
  HeldData?: HeldDataResolvers<ContextType>;
  HeldForPurpose?: HeldForPurposeResolvers<ContextType>;
  HeldRows?: HeldRowsResolvers<ContextType>;
  IdentityConfirmed?: IdentityConfirmedResolvers<ContextType>;
  IfErased?: IfErasedResolvers<ContextType>;
  ImportNotUndoable?: ImportNotUndoableResolvers<ContextType>;
  ImportUndone?: ImportUndoneResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationFault?: InvitationFaultResolvers<ContextType>;
  InvitationLine?: InvitationLineResolvers<ContextType>;
  InvitationPage?: InvitationPageResolvers<ContextType>;
  InvitationStateCount?: InvitationStateCountResolvers<ContextType>;
  Invitations?: InvitationsResolvers<ContextType>;
  InvitationsChecked?: InvitationsCheckedResolvers<ContextType>;
  InvitationsRefused?: InvitationsRefusedResolvers<ContextType>;
  InviteOutcome?: InviteOutcomeResolvers<ContextType>;
  InviteSpeakersOutcome?: InviteSpeakersOutcomeResolvers<ContextType>;
  InvoiceRef?: InvoiceRefResolvers<ContextType>;
  JoinWaitingOutcome?: JoinWaitingOutcomeResolvers<ContextType>;
  KindNotForYou?: KindNotForYouResolvers<ContextType>;
  KindOnOffer?: KindOnOfferResolvers<ContextType>;
  KindSettings?: KindSettingsResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  LevelShare?: LevelShareResolvers<ContextType>;
  LevelWeight?: LevelWeightResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LinkNotSent?: LinkNotSentResolvers<ContextType>;
  LinkNotUsable?: LinkNotUsableResolvers<ContextType>;
  LinkSent?: LinkSentResolvers<ContextType>;
  MailKindCount?: MailKindCountResolvers<ContextType>;
  MailNotResendable?: MailNotResendableResolvers<ContextType>;
  MailPreview?: MailPreviewResolvers<ContextType>;
  MailPreviewOutcome?: MailPreviewOutcomeResolvers<ContextType>;
  MailResent?: MailResentResolvers<ContextType>;
  MailStateCount?: MailStateCountResolvers<ContextType>;
  MailTemplate?: MailTemplateResolvers<ContextType>;
  MailTemplateOutcome?: MailTemplateOutcomeResolvers<ContextType>;
  MailTemplateOutdated?: MailTemplateOutdatedResolvers<ContextType>;
  MailTemplateSaved?: MailTemplateSavedResolvers<ContextType>;
  MailTemplateVersion?: MailTemplateVersionResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MeanParts?: MeanPartsResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAsked?: MeetingAskedResolvers<ContextType>;
  MeetingBooked?: MeetingBookedResolvers<ContextType>;
  MeetingCancelled?: MeetingCancelledResolvers<ContextType>;
  MeetingDay?: MeetingDayResolvers<ContextType>;
  MeetingDayDesk?: MeetingDayDeskResolvers<ContextType>;
  MeetingGroup?: MeetingGroupResolvers<ContextType>;
  MeetingGroupPair?: MeetingGroupPairResolvers<ContextType>;
  MeetingHall?: MeetingHallResolvers<ContextType>;
  MeetingLimitReached?: MeetingLimitReachedResolvers<ContextType>;
  MeetingNotCancellable?: MeetingNotCancellableResolvers<ContextType>;
  MeetingNotOn?: MeetingNotOnResolvers<ContextType>;
  MeetingNoteOutcome?: MeetingNoteOutcomeResolvers<ContextType>;
  MeetingNoteSaved?: MeetingNoteSavedResolvers<ContextType>;
  MeetingOfDay?: MeetingOfDayResolvers<ContextType>;
  MeetingOffer?: MeetingOfferResolvers<ContextType>;
  MeetingPerson?: MeetingPersonResolvers<ContextType>;
  MeetingPhases?: MeetingPhasesResolvers<ContextType>;
  MeetingPlaces?: MeetingPlacesResolvers<ContextType>;
  MeetingPlacesOutcome?: MeetingPlacesOutcomeResolvers<ContextType>;
  MeetingPlacesSaved?: MeetingPlacesSavedResolvers<ContextType>;
  MeetingProfileOutcome?: MeetingProfileOutcomeResolvers<ContextType>;
  MeetingProfileSaved?: MeetingProfileSavedResolvers<ContextType>;
  MeetingRepair?: MeetingRepairResolvers<ContextType>;
  MeetingReport?: MeetingReportResolvers<ContextType>;
  MeetingRequest?: MeetingRequestResolvers<ContextType>;
  MeetingRequestLimit?: MeetingRequestLimitResolvers<ContextType>;
  MeetingRule?: MeetingRuleResolvers<ContextType>;
  MeetingSaid?: MeetingSaidResolvers<ContextType>;
  MeetingSaying?: MeetingSayingResolvers<ContextType>;
  MeetingSettings?: MeetingSettingsResolvers<ContextType>;
  MeetingSettingsOutcome?: MeetingSettingsOutcomeResolvers<ContextType>;
  MeetingSettingsSaved?: MeetingSettingsSavedResolvers<ContextType>;
  MeetingSettled?: MeetingSettledResolvers<ContextType>;
  MeetingSide?: MeetingSideResolvers<ContextType>;
  MeetingSuggestion?: MeetingSuggestionResolvers<ContextType>;
  MeetingTag?: MeetingTagResolvers<ContextType>;
  MeetingToSettle?: MeetingToSettleResolvers<ContextType>;
  MeetingTooClose?: MeetingTooCloseResolvers<ContextType>;
  MeetingsClosed?: MeetingsClosedResolvers<ContextType>;
  MeetingsFigures?: MeetingsFiguresResolvers<ContextType>;
  MeetingsOutcome?: MeetingsOutcomeResolvers<ContextType>;
  MeetingsView?: MeetingsViewResolvers<ContextType>;
  MemberDirectory?: MemberDirectoryResolvers<ContextType>;
  MembershipCount?: MembershipCountResolvers<ContextType>;
  MergeOutcome?: MergeOutcomeResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MissedPerson?: MissedPersonResolvers<ContextType>;
  MovedSession?: MovedSessionResolvers<ContextType>;
  MovingRows?: MovingRowsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyAgenda?: MyAgendaResolvers<ContextType>;
  MyBooth?: MyBoothResolvers<ContextType>;
  MyMail?: MyMailResolvers<ContextType>;
  NamedAnswer?: NamedAnswerResolvers<ContextType>;
  NamedBallot?: NamedBallotResolvers<ContextType>;
  NewMemberRow?: NewMemberRowResolvers<ContextType>;
  NewMemberTable?: NewMemberTableResolvers<ContextType>;
  NewSpeakerOutcome?: NewSpeakerOutcomeResolvers<ContextType>;
  NoPlaceLeft?: NoPlaceLeftResolvers<ContextType>;
  NotAnyMore?: NotAnyMoreResolvers<ContextType>;
  NotEnoughPlaces?: NotEnoughPlacesResolvers<ContextType>;
  NotErased?: NotErasedResolvers<ContextType>;
  NotPossibleNow?: NotPossibleNowResolvers<ContextType>;
  NotTheTimeToSay?: NotTheTimeToSayResolvers<ContextType>;
  NothingToPlan?: NothingToPlanResolvers<ContextType>;
  NothingToPublish?: NothingToPublishResolvers<ContextType>;
  OfferAccepted?: OfferAcceptedResolvers<ContextType>;
  OfferOver?: OfferOverResolvers<ContextType>;
  OfferedPlace?: OfferedPlaceResolvers<ContextType>;
  OnWaitingList?: OnWaitingListResolvers<ContextType>;
  OpenAnswer?: OpenAnswerResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  OptionCount?: OptionCountResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAct?: OrderActResolvers<ContextType>;
  OrderAmounts?: OrderAmountsResolvers<ContextType>;
  OrderBalance?: OrderBalanceResolvers<ContextType>;
  OrderChanged?: OrderChangedResolvers<ContextType>;
  OrderFigures?: OrderFiguresResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderList?: OrderListResolvers<ContextType>;
  OrderOptions?: OrderOptionsResolvers<ContextType>;
  OrderOutcome?: OrderOutcomeResolvers<ContextType>;
  OrderPlace?: OrderPlaceResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderQuote?: OrderQuoteResolvers<ContextType>;
  OrderQuoteOutcome?: OrderQuoteOutcomeResolvers<ContextType>;
  OrderRefused?: OrderRefusedResolvers<ContextType>;
  OrderRow?: OrderRowResolvers<ContextType>;
  OrderStatusCount?: OrderStatusCountResolvers<ContextType>;
  OrderTaskCount?: OrderTaskCountResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationChange?: OrganisationChangeResolvers<ContextType>;
  OrganisationOutcome?: OrganisationOutcomeResolvers<ContextType>;
  OrganisationPage?: OrganisationPageResolvers<ContextType>;
  OrganisationPageOutcome?: OrganisationPageOutcomeResolvers<ContextType>;
  OrganisationPageSaved?: OrganisationPageSavedResolvers<ContextType>;
  OrganisationQueue?: OrganisationQueueResolvers<ContextType>;
  OrganisationSaved?: OrganisationSavedResolvers<ContextType>;
  OrganisationsClash?: OrganisationsClashResolvers<ContextType>;
  OrganisationsMerged?: OrganisationsMergedResolvers<ContextType>;
  OwnFeedback?: OwnFeedbackResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  OwnSessionTitle?: OwnSessionTitleResolvers<ContextType>;
  OwnSlot?: OwnSlotResolvers<ContextType>;
  PairOutcome?: PairOutcomeResolvers<ContextType>;
  PairingCodeWrong?: PairingCodeWrongResolvers<ContextType>;
  PartChangedMeanwhile?: PartChangedMeanwhileResolvers<ContextType>;
  PartInUse?: PartInUseResolvers<ContextType>;
  PartOutcome?: PartOutcomeResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantPage?: ParticipantPageResolvers<ContextType>;
  Pass?: PassResolvers<ContextType>;
  PassNotUsable?: PassNotUsableResolvers<ContextType>;
  PassOutcome?: PassOutcomeResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PastFigure?: PastFigureResolvers<ContextType>;
  PastFiguresOutcome?: PastFiguresOutcomeResolvers<ContextType>;
  PastFiguresSaved?: PastFiguresSavedResolvers<ContextType>;
  PastMeeting?: PastMeetingResolvers<ContextType>;
  PayOrderOutcome?: PayOrderOutcomeResolvers<ContextType>;
  PaymentMethodCount?: PaymentMethodCountResolvers<ContextType>;
  PaymentNeeded?: PaymentNeededResolvers<ContextType>;
  PaymentPage?: PaymentPageResolvers<ContextType>;
  PaymentRow?: PaymentRowResolvers<ContextType>;
  PersonBlocked?: PersonBlockedResolvers<ContextType>;
  PersonErased?: PersonErasedResolvers<ContextType>;
  PersonNotAvailable?: PersonNotAvailableResolvers<ContextType>;
  PersonReportOutcome?: PersonReportOutcomeResolvers<ContextType>;
  PersonReported?: PersonReportedResolvers<ContextType>;
  PersonSaved?: PersonSavedResolvers<ContextType>;
  PlaceBefore?: PlaceBeforeResolvers<ContextType>;
  PlaceBooth?: PlaceBoothResolvers<ContextType>;
  PlaceClaimed?: PlaceClaimedResolvers<ContextType>;
  PlaceOrderOutcome?: PlaceOrderOutcomeResolvers<ContextType>;
  PlaceSlot?: PlaceSlotResolvers<ContextType>;
  PlaceTable?: PlaceTableResolvers<ContextType>;
  PlaceWalk?: PlaceWalkResolvers<ContextType>;
  PlaceZone?: PlaceZoneResolvers<ContextType>;
  PlacesFree?: PlacesFreeResolvers<ContextType>;
  PlacesSaved?: PlacesSavedResolvers<ContextType>;
  PlacesSettings?: PlacesSettingsResolvers<ContextType>;
  PlacesShort?: PlacesShortResolvers<ContextType>;
  PlanBooth?: PlanBoothResolvers<ContextType>;
  PlanChangedMeanwhile?: PlanChangedMeanwhileResolvers<ContextType>;
  PlanTooLarge?: PlanTooLargeResolvers<ContextType>;
  PointOutcome?: PointOutcomeResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollChangeRefused?: PollChangeRefusedResolvers<ContextType>;
  PollChanged?: PollChangedResolvers<ContextType>;
  PollCreated?: PollCreatedResolvers<ContextType>;
  PollNotOpen?: PollNotOpenResolvers<ContextType>;
  PollResults?: PollResultsResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeDraft?: ProgrammeDraftResolvers<ContextType>;
  ProgrammePartSaved?: ProgrammePartSavedResolvers<ContextType>;
  ProgrammePublished?: ProgrammePublishedResolvers<ContextType>;
  ProgrammeVersion?: ProgrammeVersionResolvers<ContextType>;
  ProofRefused?: ProofRefusedResolvers<ContextType>;
  ProposeRepairOutcome?: ProposeRepairOutcomeResolvers<ContextType>;
  PublicChanges?: PublicChangesResolvers<ContextType>;
  PublicationConflict?: PublicationConflictResolvers<ContextType>;
  PublishEventOutcome?: PublishEventOutcomeResolvers<ContextType>;
  PublishNeedsConfirming?: PublishNeedsConfirmingResolvers<ContextType>;
  PublishOutcome?: PublishOutcomeResolvers<ContextType>;
  PublishPreview?: PublishPreviewResolvers<ContextType>;
  PublishRunOutcome?: PublishRunOutcomeResolvers<ContextType>;
  PublishedMeanwhile?: PublishedMeanwhileResolvers<ContextType>;
  PublishedSince?: PublishedSinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  QuestionNeeded?: QuestionNeededResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  QuestionResult?: QuestionResultResolvers<ContextType>;
  QuestionToModerate?: QuestionToModerateResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  QuotaInUse?: QuotaInUseResolvers<ContextType>;
  QuotaTooSmall?: QuotaTooSmallResolvers<ContextType>;
  RecordedConsent?: RecordedConsentResolvers<ContextType>;
  Registered?: RegisteredResolvers<ContextType>;
  RegistrationAct?: RegistrationActResolvers<ContextType>;
  RegistrationActOutcome?: RegistrationActOutcomeResolvers<ContextType>;
  RegistrationChanged?: RegistrationChangedResolvers<ContextType>;
  RegistrationClosed?: RegistrationClosedResolvers<ContextType>;
  RegistrationCurves?: RegistrationCurvesResolvers<ContextType>;
  RegistrationDetail?: RegistrationDetailResolvers<ContextType>;
  RegistrationKindCount?: RegistrationKindCountResolvers<ContextType>;
  RegistrationOutcome?: RegistrationOutcomeResolvers<ContextType>;
  RegistrationOverview?: RegistrationOverviewResolvers<ContextType>;
  RegistrationRow?: RegistrationRowResolvers<ContextType>;
  RegistrationState?: RegistrationStateResolvers<ContextType>;
  RemoveQuestionOutcome?: RemoveQuestionOutcomeResolvers<ContextType>;
  RemoveQuotaOutcome?: RemoveQuotaOutcomeResolvers<ContextType>;
  RemoveTablesOutcome?: RemoveTablesOutcomeResolvers<ContextType>;
  RepairApplied?: RepairAppliedResolvers<ContextType>;
  RepairCause?: RepairCauseResolvers<ContextType>;
  RepairChange?: RepairChangeResolvers<ContextType>;
  RepairChoices?: RepairChoicesResolvers<ContextType>;
  RepairNotUndoable?: RepairNotUndoableResolvers<ContextType>;
  RepairOutdated?: RepairOutdatedResolvers<ContextType>;
  RepairPlace?: RepairPlaceResolvers<ContextType>;
  RepairProposed?: RepairProposedResolvers<ContextType>;
  RepairSession?: RepairSessionResolvers<ContextType>;
  RepairSettled?: RepairSettledResolvers<ContextType>;
  RepairTable?: RepairTableResolvers<ContextType>;
  RepairUndone?: RepairUndoneResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  ReportColumn?: ReportColumnResolvers<ContextType>;
  ReportDecided?: ReportDecidedResolvers<ContextType>;
  ReportDecidedBefore?: ReportDecidedBeforeResolvers<ContextType>;
  ReportDecisionOutcome?: ReportDecisionOutcomeResolvers<ContextType>;
  ReportTable?: ReportTableResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RepresentativeAsked?: RepresentativeAskedResolvers<ContextType>;
  RequestAnswered?: RequestAnsweredResolvers<ContextType>;
  RequestKindCount?: RequestKindCountResolvers<ContextType>;
  RequestLimitReached?: RequestLimitReachedResolvers<ContextType>;
  RequestNotOpen?: RequestNotOpenResolvers<ContextType>;
  RequestRow?: RequestRowResolvers<ContextType>;
  Requests?: RequestsResolvers<ContextType>;
  RequestsDecided?: RequestsDecidedResolvers<ContextType>;
  ResendOutcome?: ResendOutcomeResolvers<ContextType>;
  ResendTicketOutcome?: ResendTicketOutcomeResolvers<ContextType>;
  RoleAtEvent?: RoleAtEventResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RunClash?: RunClashResolvers<ContextType>;
  RunComparison?: RunComparisonResolvers<ContextType>;
  RunMeeting?: RunMeetingResolvers<ContextType>;
  RunMeetingPage?: RunMeetingPageResolvers<ContextType>;
  RunNotPublishable?: RunNotPublishableResolvers<ContextType>;
  RunPerson?: RunPersonResolvers<ContextType>;
  RunPlace?: RunPlaceResolvers<ContextType>;
  RunPlaceTaken?: RunPlaceTakenResolvers<ContextType>;
  RunTable?: RunTableResolvers<ContextType>;
  RunUnplaced?: RunUnplacedResolvers<ContextType>;
  RunUnplacedPage?: RunUnplacedPageResolvers<ContextType>;
  SaidTooLongAgo?: SaidTooLongAgoResolvers<ContextType>;
  SaveAllotmentOutcome?: SaveAllotmentOutcomeResolvers<ContextType>;
  SaveCampaignOutcome?: SaveCampaignOutcomeResolvers<ContextType>;
  SaveCodeOutcome?: SaveCodeOutcomeResolvers<ContextType>;
  SaveKindOutcome?: SaveKindOutcomeResolvers<ContextType>;
  SaveOfferHoursOutcome?: SaveOfferHoursOutcomeResolvers<ContextType>;
  SaveQuestionOutcome?: SaveQuestionOutcomeResolvers<ContextType>;
  SaveQuotaOutcome?: SaveQuotaOutcomeResolvers<ContextType>;
  SaveRulesOutcome?: SaveRulesOutcomeResolvers<ContextType>;
  SaveSellerOutcome?: SaveSellerOutcomeResolvers<ContextType>;
  SayOutcome?: SayOutcomeResolvers<ContextType>;
  ScanRecorded?: ScanRecordedResolvers<ContextType>;
  ScansOutcome?: ScansOutcomeResolvers<ContextType>;
  ScansRecorded?: ScansRecordedResolvers<ContextType>;
  ScheduleFigures?: ScheduleFiguresResolvers<ContextType>;
  SchedulePlan?: SchedulePlanResolvers<ContextType>;
  ScheduleProgress?: ScheduleProgressResolvers<ContextType>;
  SchedulePublication?: SchedulePublicationResolvers<ContextType>;
  SchedulePublished?: SchedulePublishedResolvers<ContextType>;
  ScheduleRun?: ScheduleRunResolvers<ContextType>;
  ScheduleRunChanged?: ScheduleRunChangedResolvers<ContextType>;
  ScheduleRunEdited?: ScheduleRunEditedResolvers<ContextType>;
  ScheduleRunGoing?: ScheduleRunGoingResolvers<ContextType>;
  ScheduleRunOptions?: ScheduleRunOptionsResolvers<ContextType>;
  ScheduleRunStarted?: ScheduleRunStartedResolvers<ContextType>;
  ScheduleRunView?: ScheduleRunViewResolvers<ContextType>;
  ScheduleSurveyOutcome?: ScheduleSurveyOutcomeResolvers<ContextType>;
  SecondFactors?: SecondFactorsResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  SellerSaved?: SellerSavedResolvers<ContextType>;
  SendCampaignOutcome?: SendCampaignOutcomeResolvers<ContextType>;
  SendCompanyLinkOutcome?: SendCompanyLinkOutcomeResolvers<ContextType>;
  SentMail?: SentMailResolvers<ContextType>;
  SentMailList?: SentMailListResolvers<ContextType>;
  Sequence?: SequenceResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionChange?: SessionChangeResolvers<ContextType>;
  SessionDocument?: SessionDocumentResolvers<ContextType>;
  SessionFeedback?: SessionFeedbackResolvers<ContextType>;
  SessionFollowed?: SessionFollowedResolvers<ContextType>;
  SessionFull?: SessionFullResolvers<ContextType>;
  SessionOver?: SessionOverResolvers<ContextType>;
  SessionPlace?: SessionPlaceResolvers<ContextType>;
  SessionProposal?: SessionProposalResolvers<ContextType>;
  SessionSpan?: SessionSpanResolvers<ContextType>;
  SessionSpeaker?: SessionSpeakerResolvers<ContextType>;
  SessionUnfollowed?: SessionUnfollowedResolvers<ContextType>;
  SessionWaiting?: SessionWaitingResolvers<ContextType>;
  SessionsMoved?: SessionsMovedResolvers<ContextType>;
  SettleOutcome?: SettleOutcomeResolvers<ContextType>;
  ShareContactOutcome?: ShareContactOutcomeResolvers<ContextType>;
  SharedTable?: SharedTableResolvers<ContextType>;
  SignInLinkOutcome?: SignInLinkOutcomeResolvers<ContextType>;
  SignInLinkRequested?: SignInLinkRequestedResolvers<ContextType>;
  SignInOutcome?: SignInOutcomeResolvers<ContextType>;
  SignInUnfinished?: SignInUnfinishedResolvers<ContextType>;
  SignatureKept?: SignatureKeptResolvers<ContextType>;
  SignatureOutcome?: SignatureOutcomeResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SignedInDevice?: SignedInDeviceResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotHasMeeting?: SlotHasMeetingResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  SlotUsage?: SlotUsageResolvers<ContextType>;
  SlotsRemoved?: SlotsRemovedResolvers<ContextType>;
  SoldOut?: SoldOutResolvers<ContextType>;
  SpeakerAbsence?: SpeakerAbsenceResolvers<ContextType>;
  SpeakerAway?: SpeakerAwayResolvers<ContextType>;
  SpeakerBoard?: SpeakerBoardResolvers<ContextType>;
  SpeakerBoardOutcome?: SpeakerBoardOutcomeResolvers<ContextType>;
  SpeakerBoardRow?: SpeakerBoardRowResolvers<ContextType>;
  SpeakerBoardSaved?: SpeakerBoardSavedResolvers<ContextType>;
  SpeakerCard?: SpeakerCardResolvers<ContextType>;
  SpeakerConsent?: SpeakerConsentResolvers<ContextType>;
  SpeakerDeadlines?: SpeakerDeadlinesResolvers<ContextType>;
  SpeakerFound?: SpeakerFoundResolvers<ContextType>;
  SpeakerInvitationLine?: SpeakerInvitationLineResolvers<ContextType>;
  SpeakerItem?: SpeakerItemResolvers<ContextType>;
  SpeakerLink?: SpeakerLinkResolvers<ContextType>;
  SpeakerNeeds?: SpeakerNeedsResolvers<ContextType>;
  SpeakerProfileOutcome?: SpeakerProfileOutcomeResolvers<ContextType>;
  SpeakerProfileSaved?: SpeakerProfileSavedResolvers<ContextType>;
  SpeakerQuestion?: SpeakerQuestionResolvers<ContextType>;
  SpeakerQuestionAsked?: SpeakerQuestionAskedResolvers<ContextType>;
  SpeakerSlides?: SpeakerSlidesResolvers<ContextType>;
  SpeakerSpace?: SpeakerSpaceResolvers<ContextType>;
  SpeakerSpaceOutcome?: SpeakerSpaceOutcomeResolvers<ContextType>;
  SpeakerSpaceSaved?: SpeakerSpaceSavedResolvers<ContextType>;
  SpeakersInvited?: SpeakersInvitedResolvers<ContextType>;
  StaffDecision?: StaffDecisionResolvers<ContextType>;
  StaffEventLine?: StaffEventLineResolvers<ContextType>;
  StaffEventList?: StaffEventListResolvers<ContextType>;
  StaffEventRow?: StaffEventRowResolvers<ContextType>;
  StaffHome?: StaffHomeResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffOrder?: StaffOrderResolvers<ContextType>;
  StaffOrganisation?: StaffOrganisationResolvers<ContextType>;
  StaffOrganisationList?: StaffOrganisationListResolvers<ContextType>;
  StaffTeam?: StaffTeamResolvers<ContextType>;
  StaffTeamOutcome?: StaffTeamOutcomeResolvers<ContextType>;
  StageName?: StageNameResolvers<ContextType>;
  StagePerson?: StagePersonResolvers<ContextType>;
  StartRunOutcome?: StartRunOutcomeResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  SuppliesShort?: SuppliesShortResolvers<ContextType>;
  SupplyOrderLine?: SupplyOrderLineResolvers<ContextType>;
  SupplyTotal?: SupplyTotalResolvers<ContextType>;
  SurveySending?: SurveySendingResolvers<ContextType>;
  TableInUse?: TableInUseResolvers<ContextType>;
  TableOfDay?: TableOfDayResolvers<ContextType>;
  TableShared?: TableSharedResolvers<ContextType>;
  TablesInUse?: TablesInUseResolvers<ContextType>;
  Tablet?: TabletResolvers<ContextType>;
  TabletOutcome?: TabletOutcomeResolvers<ContextType>;
  TagCount?: TagCountResolvers<ContextType>;
  TagExists?: TagExistsResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TemplateFault?: TemplateFaultResolvers<ContextType>;
  TestMailOutcome?: TestMailOutcomeResolvers<ContextType>;
  TestMailRefused?: TestMailRefusedResolvers<ContextType>;
  TestMailSent?: TestMailSentResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketCancelled?: TicketCancelledResolvers<ContextType>;
  TicketCare?: TicketCareResolvers<ContextType>;
  TicketKind?: TicketKindResolvers<ContextType>;
  TicketNotCancellable?: TicketNotCancellableResolvers<ContextType>;
  TicketResent?: TicketResentResolvers<ContextType>;
  TicketSent?: TicketSentResolvers<ContextType>;
  TicketStatusCount?: TicketStatusCountResolvers<ContextType>;
  TicketThatEnds?: TicketThatEndsResolvers<ContextType>;
  TicketTransferred?: TicketTransferredResolvers<ContextType>;
  TimeClash?: TimeClashResolvers<ContextType>;
  TooManyAsked?: TooManyAskedResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  TooManyTries?: TooManyTriesResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  TransferInstructions?: TransferInstructionsResolvers<ContextType>;
  TransferOutcome?: TransferOutcomeResolvers<ContextType>;
  UndoImportOutcome?: UndoImportOutcomeResolvers<ContextType>;
  UndoRepairOutcome?: UndoRepairOutcomeResolvers<ContextType>;
  UnfollowOutcome?: UnfollowOutcomeResolvers<ContextType>;
  UnpublishEventOutcome?: UnpublishEventOutcomeResolvers<ContextType>;
  UnreachablePerson?: UnreachablePersonResolvers<ContextType>;
  VatShare?: VatShareResolvers<ContextType>;
  VerifyingKey?: VerifyingKeyResolvers<ContextType>;
  VocabularyOutcome?: VocabularyOutcomeResolvers<ContextType>;
  VocabularySaved?: VocabularySavedResolvers<ContextType>;
  VocabularyTag?: VocabularyTagResolvers<ContextType>;
  VoteOutcome?: VoteOutcomeResolvers<ContextType>;
  VoteRecorded?: VoteRecordedResolvers<ContextType>;
  WaitingActOutcome?: WaitingActOutcomeResolvers<ContextType>;
  WaitingChanged?: WaitingChangedResolvers<ContextType>;
  WaitingElsewhere?: WaitingElsewhereResolvers<ContextType>;
  WaitingKindCount?: WaitingKindCountResolvers<ContextType>;
  WaitingLists?: WaitingListsResolvers<ContextType>;
  WaitingPlace?: WaitingPlaceResolvers<ContextType>;
  WaitingRow?: WaitingRowResolvers<ContextType>;
  WaitingStatusCount?: WaitingStatusCountResolvers<ContextType>;
  WalkIn?: WalkInResolvers<ContextType>;
  WalkInRecorded?: WalkInRecordedResolvers<ContextType>;
  WaysToConfirm?: WaysToConfirmResolvers<ContextType>;
  WishOutcome?: WishOutcomeResolvers<ContextType>;
  WordCount?: WordCountResolvers<ContextType>;
  WordTheme?: WordThemeResolvers<ContextType>;
  WordsModerated?: WordsModeratedResolvers<ContextType>;
  WordsRefused?: WordsRefusedResolvers<ContextType>;
  WrittenWords?: WrittenWordsResolvers<ContextType>;
  YearReport?: YearReportResolvers<ContextType>;
};

