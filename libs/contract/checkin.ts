/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Audience =
  | 'EXHIBITOR'
  | 'GUEST'
  | 'MEMBER'
  | 'NON_MEMBER'
  | 'PRESS'
  | 'SPEAKER';

/** What a badge is printed on; millimetres. */
export type BadgeFormat =
  | 'A6'
  | 'CARD_102_152'
  | 'LABEL_62_100'
  | 'LABEL_89_41';

/** At most 200 of each. */
export type DeskActsInput = {
  answers: Array<DoorAnswerInput>;
  operatorName?: string | null | undefined;
  prints: Array<DoorPrintInput>;
  /** The clock of the tablet as it sends this. */
  sentAt: string;
  walkIns: Array<WalkInInput>;
};

export type DeviceReport = {
  /** Percent, where the tablet tells. */
  battery?: number | null | undefined;
  /** Who holds the tablet, as typed on it. */
  operatorName?: string | null | undefined;
  /** The clock of the tablet as it sends this: how far it is off puts the times of its scans right. Without, it is taken to be right. */
  sentAt?: string | null | undefined;
  /** How many more scans wait on it. */
  waiting: number;
};

export type DoorAnswerInput = {
  deviceTime: string;
  /** Made by the tablet; sent twice it is one answer. */
  id: string;
  /** In which the question was read. */
  language: Language;
  questionId: string;
  ticketId: string;
  values: Array<string>;
};

export type DoorPrintInput = {
  deviceTime: string;
  format: BadgeFormat;
  /** Made by the tablet; sent twice it counts once. */
  id: string;
  ticketId: string;
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

/** A ticket that was sent to its holder; one that waits for approval or payment has not been. */
export type GuestStatus =
  | 'CANCELLED'
  | 'CONFIRMED';

export type Language =
  | 'EN'
  | 'FR';

export type PointAccess =
  | 'EVERYBODY'
  /** Those who signed up for the session; others while seats last. */
  | 'SIGNED_UP_FIRST'
  | 'SIGNED_UP_ONLY';

export type PointKind =
  | 'COCKTAIL'
  | 'DOOR'
  | 'LUNCH'
  | 'ROOM'
  | 'WORKSHOP';

export type ScanDirection =
  | 'IN'
  | 'OUT';

export type ScanInput = {
  code: string;
  /** By the clock of the tablet, whatever it shows. */
  deviceTime: string;
  direction?: ScanDirection | null | undefined;
  /** Made by the tablet; the same scan sent twice counts once. */
  id: string;
  kind?: ScanKind | null | undefined;
  method: ScanMethod;
  /** The point where the tablet stood; its present one when left out. */
  pointId?: string | null | undefined;
  /** For MANUAL: why. */
  reason?: string | null | undefined;
  /** How many scans the tablet had made by then. */
  sequence?: number | null | undefined;
  /** What the tablet said to the people there. */
  shown?: ScanVerdict | null | undefined;
  /** For UNDO: the scan of the same code that is taken back. */
  undoesId?: string | null | undefined;
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

export type SignatureInput = {
  /** For the session of the tablet's point; else for the half-day in which it was drawn. */
  forSession: boolean;
  height: number;
  /** Made by the tablet; sent twice it is kept once. */
  id: string;
  /** The strokes as an SVG path: M, L and C with numbers. */
  path: string;
  signedAt: string;
  ticketId: string;
  width: number;
};

/** What one of the cluster's own people may do, at every event. */
export type StaffRole =
  /** Everything, the team and the keys too. */
  | 'ADMINISTRATOR'
  /** Everything about events, people and orders. */
  | 'EVENT_MANAGER'
  /** Reads registrations, figures and reports. */
  | 'READER';

export type WalkInInput = {
  /** A short ticket code that the tablet made: on the badge that was given out, and in the scan that let the person in. */
  code: string;
  deviceTime: string;
  email: string;
  familyName: string;
  givenName: string;
  /** Made by the tablet; sent twice it is one registration. */
  id: string;
  kindId: string;
  language: Language;
  organisationName: string;
  /** What the person was told of their data, as it was read to them. */
  told: string;
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

export type DoorHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type DoorHomeQuery = { __typename: 'Query', serverTime: string, isDemo: boolean, me: { __typename: 'Me', id: string, isStaff: boolean, staffRole: StaffRole | null, language: Language, events: Array<{ __typename: 'RoleAtEvent', eventSlug: string, startsAt: string, endsAt: string, roles: Array<EventRole>, eventTitle: { __typename: 'Text', fr: string, en: string } }> } | null, coming: { __typename: 'EventList', events: Array<{ __typename: 'Event', slug: string, startsAt: string, endsAt: string, timeZone: string, venue: string | null, title: { __typename: 'Text', fr: string, en: string } }> }, past: { __typename: 'EventList', events: Array<{ __typename: 'Event', slug: string, startsAt: string, endsAt: string, timeZone: string, venue: string | null, title: { __typename: 'Text', fr: string, en: string } }> } };

export type EventToOpenFragment = { __typename: 'Event', slug: string, startsAt: string, endsAt: string, timeZone: string, venue: string | null, title: { __typename: 'Text', fr: string, en: string } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { __typename: 'Mutation', setLanguage: Language };

export type DoorPointsQueryVariables = Exact<{
  slug: string;
}>;


export type DoorPointsQuery = { __typename: 'Query', me: { __typename: 'Me', id: string } | null, event: { __typename: 'Event', id: string, checkInPoints: Array<{ __typename: 'CheckInPoint', id: string, kind: PointKind, isMain: boolean, name: { __typename: 'Text', fr: string, en: string } }> | null } | null };

export type WhoIsSignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsSignedInQuery = { __typename: 'Query', me: { __typename: 'Me', id: string } | null };

export type OpenDoorMutationVariables = Exact<{
  eventId: string;
  pointId: string;
}>;


export type OpenDoorMutation = { __typename: 'Mutation', openDoor: { __typename: 'DevicePaired', key: string, deviceId: string } };

export type PairDeviceMutationVariables = Exact<{
  code: string;
}>;


export type PairDeviceMutation = { __typename: 'Mutation', pairDevice:
    | { __typename: 'DevicePaired', key: string, deviceId: string }
    | { __typename: 'PairingCodeWrong', at: string }
   };

export type UnpairDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type UnpairDeviceMutation = { __typename: 'Mutation', unpairDevice: boolean };

export type TabletStateQueryVariables = Exact<{ [key: string]: never; }>;


export type TabletStateQuery = { __typename: 'Query', serverTime: string, tablet:
    | { __typename: 'DeviceUnknown', at: string }
    | { __typename: 'Tablet', deviceId: string, deviceName: string, signedInOnly: boolean, asksSignature: boolean, badgeFormat: BadgeFormat, eventId: string, eventSlug: string, startsAt: string, endsAt: string, timeZone: string, venue: string | null, asOf: string, kinds: Array<{ __typename: 'DoorKind', id: string, audience: Audience, placesLeft: number | null, name: { __typename: 'Text', fr: string, en: string } }>, questions: Array<{ __typename: 'FormQuestion', id: string, kind: FormQuestionKind, required: boolean, askedAtDoor: boolean, kindIds: Array<string>, label: { __typename: 'Text', fr: string, en: string }, help: { __typename: 'Text', fr: string, en: string } | null, options: Array<{ __typename: 'FormOption', value: string, label: { __typename: 'Text', fr: string, en: string } }> }>, badgePlace: { __typename: 'Text', fr: string, en: string } | null, eventTitle: { __typename: 'Text', fr: string, en: string }, point: { __typename: 'CheckInPoint', id: string, kind: PointKind, isMain: boolean, opensAt: string | null, closesAt: string | null, access: PointAccess, seatsKeptUntil: string | null, reentry: boolean, capacity: number | null, kindIds: Array<string>, name: { __typename: 'Text', fr: string, en: string }, count: { __typename: 'DoorCount', pointId: string, isMain: boolean, expected: number, present: number, inside: number, scans: number, refused: number } }, keys: Array<{ __typename: 'VerifyingKey', number: number, publicKey: string, goodUntil: string | null, revokedAt: string | null }>, guests: Array<{ __typename: 'Guest', ticketId: string, code: string, issue: number, name: string, organisationName: string | null, audience: Audience, kindId: string, status: GuestStatus, cancelledAt: string | null, isTransferred: boolean, isSignedUp: boolean, isVip: boolean, note: string, givenName: string, familyName: string, jobTitle: string | null, openQuestionIds: Array<string>, deskCodes: Array<string>, emailProof: string, prints: number, enteredAt: string | null, leftAt: string | null, admittedBy: string | null, kindName: { __typename: 'Text', fr: string, en: string }, formerCodes: Array<{ __typename: 'FormerCode', code: string, issue: number, replacedAt: string }> }> }
   };

export type CountedFragment = { __typename: 'DoorCount', pointId: string, isMain: boolean, expected: number, present: number, inside: number, scans: number, refused: number };

export type RecordScansMutationVariables = Exact<{
  scans: Array<ScanInput> | ScanInput;
  report: DeviceReport;
}>;


export type RecordScansMutation = { __typename: 'Mutation', recordScans:
    | { __typename: 'DeviceUnknown', at: string }
    | { __typename: 'InvalidInput', errors: Array<{ __typename: 'FieldError', field: string, code: string }> }
    | { __typename: 'ScansRecorded', scans: Array<{ __typename: 'ScanRecorded', id: string, verdict: ScanVerdict, admittedAt: string | null }>, count: { __typename: 'DoorCount', pointId: string, isMain: boolean, expected: number, present: number, inside: number, scans: number, refused: number } }
   };

export type KeepSignatureMutationVariables = Exact<{
  input: SignatureInput;
}>;


export type KeepSignatureMutation = { __typename: 'Mutation', keepSignature:
    | { __typename: 'DeviceUnknown' }
    | { __typename: 'InvalidInput', errors: Array<{ __typename: 'FieldError', field: string, code: string }> }
    | { __typename: 'SignatureKept' }
   };

export type RecordDeskActsMutationVariables = Exact<{
  acts: DeskActsInput;
}>;


export type RecordDeskActsMutation = { __typename: 'Mutation', recordDeskActs:
    | { __typename: 'DeskActsRecorded', walkIns: Array<{ __typename: 'WalkInRecorded', id: string, ticketId: string | null, hadTicket: boolean, matter: WalkInMatter | null }> }
    | { __typename: 'DeviceUnknown', at: string }
    | { __typename: 'InvalidInput', errors: Array<{ __typename: 'FieldError', field: string, code: string }> }
   };

export type WalkInRecordedFragment = { __typename: 'WalkInRecorded', id: string, ticketId: string | null, hadTicket: boolean, matter: WalkInMatter | null };

export const EventToOpenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventToOpen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]} as unknown as DocumentNode<EventToOpenFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoorCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"scans"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const WalkInRecordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkInRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WalkInRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"hadTicket"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}}]}}]} as unknown as DocumentNode<WalkInRecordedFragment, unknown>;
export const DoorHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStaff"}},{"kind":"Field","name":{"kind":"Name","value":"staffRole"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventSlug"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"EnumValue","value":"COMING"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventToOpen"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"EnumValue","value":"PAST"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventToOpen"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventToOpen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]} as unknown as DocumentNode<DoorHomeQuery, DoorHomeQueryVariables>;
export const SetLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const DoorPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkInPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}}]}}]}}]}}]} as unknown as DocumentNode<DoorPointsQuery, DoorPointsQueryVariables>;
export const WhoIsSignedInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsSignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WhoIsSignedInQuery, WhoIsSignedInQueryVariables>;
export const OpenDoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pointId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pointId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pointId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}}]}}]}}]} as unknown as DocumentNode<OpenDoorMutation, OpenDoorMutationVariables>;
export const PairDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePaired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairingCodeWrong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<PairDeviceMutation, PairDeviceMutationVariables>;
export const UnpairDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpairDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpairDevice"}}]}}]} as unknown as DocumentNode<UnpairDeviceMutation, UnpairDeviceMutationVariables>;
export const TabletStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TabletState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"tablet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tablet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"signedInOnly"}},{"kind":"Field","name":{"kind":"Name","value":"asksSignature"}},{"kind":"Field","name":{"kind":"Name","value":"badgeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"askedAtDoor"}},{"kind":"Field","name":{"kind":"Name","value":"kindIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"badgePlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"eventSlug"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"seatsKeptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reentry"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"kindIds"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"goodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"kindId"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isTransferred"}},{"kind":"Field","name":{"kind":"Name","value":"formerCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSignedUp"}},{"kind":"Field","name":{"kind":"Name","value":"isVip"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"openQuestionIds"}},{"kind":"Field","name":{"kind":"Name","value":"deskCodes"}},{"kind":"Field","name":{"kind":"Name","value":"emailProof"}},{"kind":"Field","name":{"kind":"Name","value":"prints"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"admittedBy"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoorCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"scans"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]} as unknown as DocumentNode<TabletStateQuery, TabletStateQueryVariables>;
export const RecordScansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordScans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scans"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScanInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"report"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceReport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scans"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scans"}}},{"kind":"Argument","name":{"kind":"Name","value":"report"},"value":{"kind":"Variable","name":{"kind":"Name","value":"report"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScansRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoorCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"scans"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]} as unknown as DocumentNode<RecordScansMutation, RecordScansMutationVariables>;
export const KeepSignatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KeepSignatureMutation, KeepSignatureMutationVariables>;
export const RecordDeskActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDeskActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskActsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeskActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"acts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskActsRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"walkIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkInRecorded"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkInRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WalkInRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"hadTicket"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}}]}}]} as unknown as DocumentNode<RecordDeskActsMutation, RecordDeskActsMutationVariables>;