import type { Purpose } from './personal-data-purposes';

/**
 * One table that speaks of people. The columns are sorted by what erasing a person does with them; lists are words
 * apart by spaces. A new column goes into one of these lists: a test compares them with the database.
 */
export interface PersonalTable {
  purpose: Purpose;
  /** What becomes of the person's rows: GO with the person, or STAY for the figures that are counted from them. */
  rows: 'GO' | 'STAY';
  /**
   * How a row leads to the person, one of several ways: `person_id` is the person's id, `@email` their address,
   * `ticket_id in ticket.id` that of a row of another table which leads to them. Empty: only as words within texts.
   */
  of: string;
  /** Goes with its row. */
  gone?: string;
  /** Id or address of the person: that of a stand-in without a name takes its place. */
  standIn?: string;
  /** Set to null, or to an empty text where null is refused. */
  empty?: string;
  /** Words that may name the person in their own rows and in those of others: name, address and id are replaced. */
  scrub?: string;
  /** A key that opens something for its holder: replaced by one that nobody has. Not exported. */
  renew?: string;
  /** A hash or key that is nobody's to read; it goes with its row or opens nothing any more. Not exported. */
  secret?: string;
  /** Leads to a stored file that is erased with the row. */
  file?: string;
  /** Says something about the person that reports count (college, profession); stays with the stand-in. */
  figure?: string;
  /** Stays as it is, because `law` wants it. */
  keep?: string;
  law?: string;
  /** Says nothing about a person. */
  plain?: string;
}

/** Every table that speaks of people, by feature: what for, and what erasing somebody does with it. */
export const PERSONAL_DATA = {
  // Platform
  audit_entry: {
    purpose: 'SECURITY',
    rows: 'STAY',
    of: 'actor_id, subject_id',
    standIn: 'actor_id subject_id',
    scrub: 'details',
    plain: 'id at event_id action subject',
  },
  sent_mail: {
    purpose: 'MESSAGES',
    rows: 'STAY',
    of: 'recipient_id, @address',
    standIn: 'recipient_id address',
    scrub: 'cause subject fault',
    plain: 'sent_at id event_id kind state',
  },
  rate_limit: { purpose: 'SECURITY', rows: 'STAY', of: '', scrub: 'key', plain: 'points expire' },
  unreachable_address: { purpose: 'MESSAGES', rows: 'GO', of: '@address', gone: 'address fault', plain: 'since' },
  stored_file: {
    purpose: 'REGISTRATION',
    rows: 'GO',
    of: '',
    gone: 'sha256 name content',
    plain: 'id media_type size created_at',
  },

  // Accounts
  person: {
    purpose: 'ACCOUNT',
    rows: 'GO',
    of: 'id',
    gone: 'id email given_name family_name job_title in_directory',
    figure: 'profession organisation_id language',
    plain: 'created_at affiliation_confirmed_at',
  },
  sign_in_link: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id next',
    secret: 'token_hash',
    plain: 'id created_at expires_at used_at',
  },
  web_session: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id user_agent address',
    secret: 'token_hash',
    plain: 'id created_at expires_at last_seen_at authenticated_at second_factor_at',
  },
  confirmation_code: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'session_id in web_session.id',
    gone: 'session_id',
    secret: 'code_hash',
    plain: 'id created_at expires_at used_at',
  },
  authenticator_app: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    secret: 'sealed_secret',
    plain: 'created_at confirmed_at',
  },
  used_app_code: { purpose: 'SECURITY', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'step used_at' },
  recovery_code: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    secret: 'code_hash',
    plain: 'id used_at',
  },
  passkey: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id name',
    secret: 'credential_id public_key',
    plain: 'id counter transports created_at last_used_at',
  },
  passkey_challenge: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'session_id in web_session.id',
    gone: 'session_id',
    secret: 'challenge',
    plain: 'id purpose expires_at',
  },
  proof_attempt: { purpose: 'SECURITY', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'id kind tried_at' },
  staff_member: { purpose: 'TEAM', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'role' },
  organisation_change: {
    purpose: 'DIRECTORY',
    rows: 'STAY',
    of: 'proposed_by',
    empty: 'proposed_by',
    scrub: 'word',
    plain: 'id organisation_id name logo_id proposed_at decided_at is_approved',
  },
  organisation_representative: {
    purpose: 'DIRECTORY',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    plain: 'organisation_id state since',
  },

  // Events and messages
  event_role: { purpose: 'REGISTRATION', rows: 'STAY', of: 'person_id', standIn: 'person_id', plain: 'event_id role' },
  template_version: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'changed_by',
    empty: 'changed_by',
    plain: 'event_id kind number subject body changed_at',
  },
  campaign: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'created_by',
    empty: 'created_by',
    scrub: 'audience',
    plain: 'id event_id status version subject body scheduled_at started_at finished_at created_at',
  },
  campaign_recipient: {
    purpose: 'MESSAGES',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    secret: 'token_hash',
    plain: 'campaign_id state taken_at',
  },
  unsubscription: { purpose: 'MESSAGES', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'since' },

  // Registration
  ticket: {
    purpose: 'REGISTRATION',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    empty: 'refusal_reason',
    renew: 'code',
    plain: 'id event_id request_key status open_to_meetings registered_at cancelled_at kind_id replaces_id issue',
  },
  ticket_answer: {
    purpose: 'REGISTRATION',
    rows: 'GO',
    of: 'ticket_id in ticket.id',
    gone: 'answer',
    plain: 'ticket_id question_id',
  },
  answer_file: {
    purpose: 'REGISTRATION',
    rows: 'GO',
    of: 'ticket_id in ticket.id',
    file: 'file_id',
    plain: 'question_id ticket_id',
  },
  former_ticket_code: {
    purpose: 'REGISTRATION',
    rows: 'GO',
    of: 'ticket_id in ticket.id',
    secret: 'code',
    plain: 'ticket_id issue replaced_at',
  },
  consent: {
    purpose: 'CONSENTS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id wording',
    plain: 'id event_id purpose granted language recorded_at',
  },
  waiting_entry: {
    purpose: 'REGISTRATION',
    rows: 'STAY',
    of: '@email',
    standIn: 'email',
    empty: 'given_name family_name organisation_name',
    renew: 'token',
    plain: 'id event_id kind_id number places language request_key status joined_at offered_at offer_expires_at',
  },
  invitation: {
    purpose: 'REGISTRATION',
    rows: 'STAY',
    of: '@email',
    standIn: 'email',
    empty: 'given_name family_name organisation_name',
    renew: 'token',
    plain:
      'id event_id kind_id language expires_at created_at sent_at reminded_at opened_at accepted_at declined_at stopped_at ticket_id',
  },
  allotment: {
    purpose: 'REGISTRATION',
    rows: 'STAY',
    of: '@contact_email',
    standIn: 'contact_email',
    empty: 'contact_name',
    renew: 'claim_token contact_token',
    plain: 'id event_id kind_id company language expires_at closed_at sent_at created_at',
  },
  code: {
    purpose: 'REGISTRATION',
    rows: 'STAY',
    of: '',
    scrub: 'note',
    plain: 'id event_id word percent_basis_points amount_cents uses_max valid_from valid_until stopped_at created_at',
  },
  attendee_import: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'actor_id',
    empty: 'actor_id',
    scrub: 'file_name',
    plain: 'id event_id tickets_sent imported_at undone_at',
  },

  // Orders
  ticket_order: {
    purpose: 'ORDERS',
    rows: 'STAY',
    of: 'buyer_id, @email',
    standIn: 'buyer_id email',
    empty: 'given_name family_name',
    scrub: 'billing',
    plain:
      'id event_id request_key reference status method language placed_at due_at paid_at cancelled_at cancelled_because',
  },
  order_place: {
    purpose: 'ORDERS',
    rows: 'STAY',
    of: 'person_id, @email',
    standIn: 'person_id',
    empty: 'given_name family_name email',
    plain: 'place_id line_id position dropped_at invoice_id credit_note_id',
  },
  order_link: {
    purpose: 'SECURITY',
    rows: 'GO',
    of: 'order_id in ticket_order.id',
    secret: 'token_hash',
    plain: 'order_id created_at',
  },
  invoice: {
    purpose: 'ACCOUNTS',
    rows: 'STAY',
    of: 'order_id in ticket_order.id',
    keep: 'content',
    plain: 'id order_id kind year number credited_id issued_at net_cents vat_cents',
    law: 'Code de commerce, art. L123-22',
  },
  bank_line: {
    purpose: 'ACCOUNTS',
    rows: 'STAY',
    of: 'imported_by',
    empty: 'imported_by',
    keep: 'label',
    plain: 'id fingerprint booked_on amount_cents imported_at set_aside_at',
    law: 'Code de commerce, art. L123-22',
  },
  payment: {
    purpose: 'ACCOUNTS',
    rows: 'STAY',
    of: 'recorded_by',
    empty: 'recorded_by',
    keep: 'note',
    plain: 'id order_id amount_cents received_on recorded_at bank_line_id provider_id',
    law: 'Code de commerce, art. L123-22',
  },

  // Agenda
  agenda_feed: {
    purpose: 'AGENDA',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    secret: 'token',
    plain: 'event_id created_at',
  },
  session_speaker: {
    purpose: 'PROGRAMME',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    plain: 'session_id role position',
  },
  draft_session_speaker: {
    purpose: 'PROGRAMME',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    plain: 'session_id role position',
  },
  session_document: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'file_id in speaker_slides.file_id',
    file: 'file_id',
    plain: 'id session_id title url position',
  },
  draft_session_document: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'file_id in speaker_slides.file_id',
    file: 'file_id',
    plain: 'id session_id title url position',
  },
  draft_session: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'changed_by',
    empty: 'changed_by',
    plain:
      'id event_id sequence_id room_id track_id kind title abstract language starts_at minutes capacity expected stream_url revision changed_at',
  },
  programme_version: {
    purpose: 'PROGRAMME',
    rows: 'STAY',
    of: 'published_by',
    empty: 'published_by',
    scrub: 'note content changes',
    plain: 'event_id number published_at',
  },
  programme_file: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'event_id in event_role.event_id',
    gone: 'gzip brotli',
    plain: 'event_id digest',
  },
  seat: {
    purpose: 'AGENDA',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    plain: 'id slot_id table_id session_id meeting_id away duty_id',
  },
  session_follow: {
    purpose: 'AGENDA',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    plain: 'session_id followed_at',
  },
  session_seen: { purpose: 'AGENDA', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'session_id seen_at' },
  session_feedback: {
    purpose: 'SURVEYS',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    empty: 'text',
    plain: 'session_id rating given_at',
  },
  workshop_waiting: {
    purpose: 'AGENDA',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    plain: 'session_id number joined_at',
  },
  speaker_absence: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id starts_at ends_at',
    plain: 'id event_id',
  },

  // Speakers and exhibitors
  speaker_profile: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id biography links technical_needs access_needs diet travel',
    file: 'photo_file_id',
    plain: 'event_id needs_said_at invited_at claimed_at reminded_at',
  },
  speaker_consent: {
    purpose: 'CONSENTS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id wording',
    plain: 'id event_id kind given answered_at',
  },
  speaker_slides: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    file: 'file_id',
    plain: 'id event_id session_id number handed_in_at is_late',
  },
  session_proposal: {
    purpose: 'PROGRAMME',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id title abstract answer',
    empty: 'decided_by',
    plain: 'id event_id session_id state proposed_at decided_at',
  },
  exhibitor_member: {
    purpose: 'EXHIBITORS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    plain: 'exhibitor_id role invited_at link_id',
  },
  booth_duty: {
    purpose: 'EXHIBITORS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id starts_at ends_at',
    plain: 'id exhibitor_id',
  },

  // Meetings
  meeting_profile: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id offers seeks languages wanted',
    plain: 'event_id wanted_colleges wanted_filieres barred_at',
  },
  meeting_profile_tag: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    plain: 'event_id side tag_id',
  },
  meeting_entry: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id sort_name organisation_id document',
    plain: 'event_id audience college filiere',
  },
  meeting_suggestion: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id, suggested_id',
    gone: 'person_id suggested_id',
    plain: 'event_id position reasons',
  },
  saved_person: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id, saved_id',
    gone: 'person_id saved_id',
    plain: 'event_id',
  },
  meeting_block: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id, blocked_id',
    gone: 'person_id blocked_id',
    plain: 'blocked_at',
  },
  meeting_request: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'from_person_id, to_person_id',
    standIn: 'from_person_id to_person_id',
    empty: 'message decline_note',
    plain:
      'id event_id request_key status sent_at answered_at priority company_id decline_reason expires_at proposed_slot_ids',
  },
  meeting_offer: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'accepted_by',
    standIn: 'accepted_by',
    plain: 'id repair_id request_id slot_id status expires_at',
  },
  meeting_note: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    empty: 'note',
    plain: 'meeting_id rating next_step saved_at',
  },
  meeting_saying: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'said_by, absent_person_id',
    standIn: 'said_by absent_person_id',
    plain: 'id meeting_id by_staff happened said_at',
  },
  meeting_reminder: {
    purpose: 'MEETINGS',
    rows: 'GO',
    of: 'person_id',
    gone: 'person_id',
    plain: 'meeting_id revision told_at',
  },
  meeting_report: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'reporter_id, reported_id',
    standIn: 'reporter_id reported_id',
    empty: 'text decision_note decided_by',
    plain: 'id event_id reported_at decision decided_at',
  },
  meeting_repair: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'proposed_by, applied_by',
    empty: 'proposed_by applied_by',
    scrub: 'causes changes closures applied',
    plain: 'id event_id status kept proposed_at applied_at undone_at',
  },
  schedule_run: {
    purpose: 'MEETINGS',
    rows: 'STAY',
    of: 'started_by, published_by',
    empty: 'started_by published_by',
    scrub: 'options input result publication',
    plain:
      'id event_id number status progress fault locked revision created_at seen_at stop_asked_at ended_at published_at',
  },

  // The door
  scan: {
    purpose: 'DOOR',
    rows: 'STAY',
    of: 'ticket_id in ticket.id, operator_id',
    standIn: 'operator_id',
    scrub: 'reason operator_name',
    renew: 'code',
    plain:
      'id event_id ticket_id device_id method verdict scanned_at received_at point_id kind direction sequence device_time shown undoes_id',
  },
  walk_in: {
    purpose: 'DOOR',
    rows: 'STAY',
    of: 'ticket_id in ticket.id, @typed.email, settled_by',
    empty: 'typed told settled_by',
    scrub: 'operator_name',
    secret: 'code',
    plain: 'id event_id ticket_id had_ticket matter device_id arrived_at received_at settled_at',
  },
  attendance_signature: {
    purpose: 'DOOR',
    rows: 'GO',
    of: 'ticket_id in ticket.id',
    gone: 'path',
    plain: 'id event_id ticket_id session_id width height device_id signed_at received_at',
  },
  door_answer: {
    purpose: 'REGISTRATION',
    rows: 'GO',
    of: 'ticket_id in ticket.id',
    gone: 'answer operator_name',
    plain: 'id event_id ticket_id question_id device_id answered_at received_at',
  },
  door_note: { purpose: 'DOOR', rows: 'GO', of: 'ticket_id in ticket.id', gone: 'is_vip note', plain: 'ticket_id' },
  badge_print: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'printed_by',
    empty: 'printed_by',
    plain: 'id event_id ticket_id format device_id printed_at',
  },
  door_conflict: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'seen_by',
    empty: 'seen_by',
    plain: 'scan_id event_id point_id ticket_id kind other_scan_id seen_at settled_as',
  },
  door_device: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'made_by, revoked_by',
    empty: 'made_by revoked_by',
    scrub: 'name',
    plain:
      'id event_id point_id pairing_hash pairing_expires_at secret_hash made_at signed_in_only paired_at revoked_at last_seen_at waiting_scans battery',
  },

  // Contacts of booths
  booth_contact: {
    purpose: 'CONTACTS',
    rows: 'STAY',
    of: 'person_id, scanned_by',
    standIn: 'person_id',
    empty: 'scanned_by phone',
    plain: 'id exhibitor_id ticket_id scanned_at shares_profile shares_email told_at removed_at withdrawn_at',
  },
  booth_scan: {
    purpose: 'CONTACTS',
    rows: 'STAY',
    of: 'scanned_by',
    empty: 'scanned_by',
    plain: 'id contact_id scanned_at received_at',
  },
  contact_note: {
    purpose: 'CONTACTS',
    rows: 'GO',
    of: 'author_id, contact_id in booth_contact.id',
    gone: 'author_id rating tags body answers',
    plain: 'contact_id written_at',
  },

  // Polls and reports
  vote: {
    purpose: 'SURVEYS',
    rows: 'STAY',
    of: 'person_id',
    standIn: 'person_id',
    secret: 'receipt',
    plain: 'poll_id',
  },
  named_ballot: { purpose: 'SURVEYS', rows: 'GO', of: 'person_id', gone: 'person_id', plain: 'ballot_id' },
  answer: {
    purpose: 'SURVEYS',
    rows: 'STAY',
    of: '',
    scrub: 'words words_key',
    plain: 'ballot_id question_id value picks',
  },
  speaker_question: { purpose: 'SURVEYS', rows: 'STAY', of: '', scrub: 'words', plain: 'id poll_id status' },
  answers_import: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'imported_by',
    empty: 'imported_by',
    plain: 'poll_id event_id sha256 imported_at',
  },
  past_figure: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'entered_by',
    empty: 'entered_by',
    plain: 'year measure value entered_at',
  },
  shared_table: {
    purpose: 'TEAM',
    rows: 'STAY',
    of: 'shared_by',
    empty: 'shared_by',
    secret: 'token',
    plain: 'id event_id year table_key shared_at',
  },
} as const satisfies Record<string, PersonalTable>;

/** Tables that say nothing about people, or nothing that leads to one; each with its columns. */
export const NOT_PERSONAL: Record<string, string> = {
  erasure: 'id erased_at asked_by rows',
  agenda_rules: 'event_id room_change_minutes building_change_minutes revision',
  ballot: 'id poll_id',
  bank_columns: 'header columns',
  booth_asks: 'exhibitor_id tags questions',
  booth_order: 'exhibitor_id supply_id quantity price ordered_at',
  booth_plan: 'event_id version width height picture_id booths',
  booth_supply: 'id event_id name price most_each stock position archived_at',
  check_in_point:
    'id event_id name kind is_main session_id room_id opens_at closes_at access seats_kept_until reentry capacity position archived_at',
  check_in_point_kind: 'point_id kind_id',
  code_kind: 'code_id kind_id',
  code_use: 'code_id number ticket_id order_ref used_at',
  desk_settings: 'event_id asks_signature badge_format badge_place',
  device_vote: 'poll_id device receipt',
  event:
    'id slug title summary kind format filiere status starts_at ends_at time_zone venue address published_participants source_note revision cancelled_at cancelled_because',
  exhibitor:
    'id event_id organisation_id booth description website filiere offers logo_id allotment_id orders_settled_at reminded_at',
  exhibitor_item: 'id exhibitor_id kind title description url file_id position',
  exhibitor_settings: 'event_id page_until orders_until',
  form_question:
    'id event_id kind topic stage label help options required is_sensitive shown_if_id shown_if_values position archived_at asked_at_door',
  form_question_kind: 'question_id kind_id',
  imported_ticket: 'ticket_id import_id',
  invoice_counter: 'kind year last',
  meeting: 'id event_id request_id slot_id table_id status revision booked_at cancelled_at',
  meeting_period:
    'event_id opens_at closes_at mode asking_until booking_from schedule_published_at requests_per_hour request_days meetings_per_person minutes_between colleagues_may_meet',
  meeting_request_limit: 'kind_id requests',
  meeting_rule: 'id event_id one_audience one_college one_filiere other_audience other_college other_filiere',
  meeting_table: 'id event_id label position number zone_id plan_row plan_column exhibitor_id video_url removed_at',
  meeting_tag: 'id event_id label retired_at',
  meeting_walk: 'one_zone_id other_zone_id minutes',
  meeting_zone: 'id event_id name position',
  order_line:
    'id order_id kind_id position name price_cents vat_basis_points code_word percent_basis_points amount_cents',
  organisation: 'id name college filiere city member_from member_until description website logo_id',
  organisation_domain: 'domain organisation_id',
  organisation_redirect: 'old_id organisation_id',
  place: 'id event_id kind_id allotment_id order_ref claim_token_hash claimed_ticket_id withdrawn_at',
  poll: 'id event_id code title mode status is_anonymous results_shown created_at opened_at closed_at audience smallest_group session_id results_wait',
  programme_upload: 'file_id event_id',
  provider_message: 'id received_at waits_for refund_id amount_cents',
  question:
    'id poll_id position kind topic label options required lowest highest section shown_if_id shown_if_values splits',
  quota: 'event_id size id name',
  registration_settings: 'event_id offer_hours cancel_until change_until',
  room: 'id event_id name capacity position building revision',
  sealed_ballot: 'id poll_id sealed',
  seller: 'id details saved_at',
  sequence: 'id event_id title position revision',
  session:
    'id event_id sequence_id room_id kind title abstract language starts_at ends_at capacity track_id expected stream_url revision',
  session_delay: 'session_id planned_starts_at planned_ends_at starts_at ends_at',
  signing_key: 'number public_key sealed_private_key made_at good_until revoked_at',
  slot: 'id event_id starts_at ends_at',
  socket_attachment: 'id created_at payload',
  speaker_asker: 'poll_id asker asked',
  speaker_deadlines: 'event_id profile_due_at slides_due_at takes_late_slides',
  speaker_question_support: 'question_id voter',
  stay: 'entered_scan_id event_id point_id ticket_id day entered_at left_at',
  survey_sending: 'poll_id sends_at reminds_at closes_at sent_at reminded_at',
  ticket_kind:
    'id event_id audience name description price_cents vat_basis_points sale_from sale_until min_per_order max_per_order needs_code needs_approval position archived_at',
  ticket_kind_quota: 'kind_id quota_id',
  track: 'id event_id name colour position revision',
  wall_word: 'question_id words_key is_shown',
  words_theme: 'question_id words_key theme',
};
