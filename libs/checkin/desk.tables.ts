import { AttendanceSignature } from './entities/attendance-signature';
import { BadgePrint } from './entities/badge-print';
import { DeskSettings } from './entities/desk-settings';
import { DoorAnswer } from './entities/door-answer';
import { WalkIn } from './entities/walk-in';
import { Desk1732000000087 } from './migrations/1732000000087-desk';
import { DeskWithoutWalkIn1732000000088 } from './migrations/1732000000088-desk-without-walk-in';
import { DeskActs1732000000130 } from './migrations/1732000000130-desk-acts';

export const deskTables = {
  entities: [BadgePrint, DeskSettings, AttendanceSignature, WalkIn, DoorAnswer],
  migrations: [Desk1732000000087, DeskWithoutWalkIn1732000000088, DeskActs1732000000130],
};
