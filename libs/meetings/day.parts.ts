import { MeetingOffer } from './entities/meeting-offer';
import { MeetingRepair } from './entities/meeting-repair';
import { SendOfferHandler } from './jobs/send-offer';
import { MeetingRepairs1732000000076 } from './migrations/1732000000076-meeting-repairs';
import { AnswerOffer } from './repair/answer-offer';
import { ApplyRepair } from './repair/apply-repair';
import { ProposeRepair } from './repair/propose-repair';
import { RepairResolver } from './repair/repair.resolver';
import { RepairWork } from './repair/repair-work';
import { RestoreMeetings } from './repair/restore-meetings';
import { UndoRepair } from './repair/undo-repair';

/** Mending the day, as a part of the room. */
export const dayParts = {
  providers: [
    AnswerOffer,
    ApplyRepair,
    ProposeRepair,
    RepairResolver,
    RepairWork,
    RestoreMeetings,
    SendOfferHandler,
    UndoRepair,
  ],
  entities: [MeetingRepair, MeetingOffer],
  migrations: [MeetingRepairs1732000000076],
};
