import { deskTables } from './desk.tables';
import { CheckInPoint } from './entities/check-in-point';
import { CheckInPointKind } from './entities/check-in-point-kind';
import { DoorConflict } from './entities/door-conflict';
import { DoorDevice } from './entities/door-device';
import { DoorNote } from './entities/door-note';
import { Scan } from './entities/scan';
import { Stay } from './entities/stay';
import { Checkin1732000000008 } from './migrations/1732000000008-checkin';
import { PointsAndDevices1732000000080 } from './migrations/1732000000080-points-and-devices';
import { ReissuedCodes1732000000137 } from './migrations/1732000000137-reissued-codes';
import { SettledConflicts1732000000135 } from './migrations/1732000000135-settled-conflicts';

export { CheckinModule } from './checkin.module';

export const checkinTables = {
  entities: [Scan, CheckInPoint, CheckInPointKind, DoorDevice, Stay, DoorConflict, DoorNote, ...deskTables.entities],
  migrations: [
    Checkin1732000000008,
    PointsAndDevices1732000000080,
    ...deskTables.migrations,
    SettledConflicts1732000000135,
    ReissuedCodes1732000000137,
  ],
};
