import { Scan } from './entities/scan';
import { Checkin1732000000008 } from './migrations/1732000000008-checkin';

export { CheckinModule } from './checkin.module';

export const checkinTables = { entities: [Scan], migrations: [Checkin1732000000008] };
