import { PastFigure } from './entities/past-figure';
import { SharedTable } from './entities/shared-table';
import { Reports1732000000100 } from './migrations/1732000000100-reports';

export { writePastFigures } from './history/past-figures';
export { readPastFigures } from './history/read-past-figures';
export { ReportsModule } from './reports.module';

export const reportsTables = { entities: [PastFigure, SharedTable], migrations: [Reports1732000000100] };
