import { Agenda1732000000005 } from './migrations/1732000000005-agenda';

export { AgendaModule } from './agenda.module';

export const agendaTables = { entities: [], migrations: [Agenda1732000000005] };
