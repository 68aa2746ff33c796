import { AttendanceSignature } from './entities/attendance-signature';
import { BadgePrint } from './entities/badge-print';
import { DeskSettings } from './entities/desk-settings';
import { WalkIn } from './entities/walk-in';
import { Desk1732000000087 } from './migrations/1732000000087-desk';

export const deskTables = {
  entities: [BadgePrint, WalkIn, DeskSettings, AttendanceSignature],
  migrations: [Desk1732000000087],
};
