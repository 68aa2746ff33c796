import { AttendanceSignature } from './entities/attendance-signature';
import { BadgePrint } from './entities/badge-print';
import { DeskSettings } from './entities/desk-settings';
import { Desk1732000000087 } from './migrations/1732000000087-desk';
import { DeskWithoutWalkIn1732000000088 } from './migrations/1732000000088-desk-without-walk-in';

export const deskTables = {
  entities: [BadgePrint, DeskSettings, AttendanceSignature],
  migrations: [Desk1732000000087, DeskWithoutWalkIn1732000000088],
};
