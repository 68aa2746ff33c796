import { AfterResolver } from './after/after.resolver';
import { SaveMeetingNote } from './after/past-meetings';
import { Agree } from './asking/agree';
import { AskingResolver } from './asking/asking.resolver';
import { ExpireRequestHandler } from './asking/expire-request';
import { MeetingBlock } from './entities/meeting-block';
import { MeetingEntry } from './entities/meeting-entry';
import { MeetingNote } from './entities/meeting-note';
import { MeetingProfileTag } from './entities/meeting-profile-tag';
import { MeetingReport } from './entities/meeting-report';
import { MeetingRequestLimit } from './entities/meeting-request-limit';
import { MeetingRule } from './entities/meeting-rule';
import { MeetingSuggestion } from './entities/meeting-suggestion';
import { MeetingTag } from './entities/meeting-tag';
import { SavedPerson } from './entities/saved-person';
import { SendRequestNewsHandler } from './jobs/send-request-news';
import { MeetingPhases1732000000055 } from './migrations/1732000000055-meeting-phases';
import { FindingPeople1732000000056 } from './migrations/1732000000056-finding-people';
import { KeepPeople } from './people/keep-people';
import { MakeSuggestionsHandler } from './people/make-suggestions';
import { PeopleResolver } from './people/people.resolver';
import { DecideReport } from './people/reports';
import { PhasesResolver } from './phases/phases.resolver';
import { SaveMeetingSettings } from './phases/save-settings';
import { KeepVocabulary } from './profile/vocabulary';
import { VocabularyResolver } from './profile/vocabulary.resolver';

/** Phases, profiles, finding people, asking them, and what stays after a meeting. */
export const requestParts = {
  entities: [
    MeetingRule,
    MeetingRequestLimit,
    MeetingTag,
    MeetingProfileTag,
    SavedPerson,
    MeetingBlock,
    MeetingReport,
    MeetingNote,
    MeetingSuggestion,
    MeetingEntry,
  ],
  migrations: [MeetingPhases1732000000055, FindingPeople1732000000056],
  providers: [
    AfterResolver,
    Agree,
    AskingResolver,
    DecideReport,
    ExpireRequestHandler,
    KeepPeople,
    KeepVocabulary,
    MakeSuggestionsHandler,
    PeopleResolver,
    PhasesResolver,
    SaveMeetingNote,
    SaveMeetingSettings,
    SendRequestNewsHandler,
    VocabularyResolver,
  ],
};
