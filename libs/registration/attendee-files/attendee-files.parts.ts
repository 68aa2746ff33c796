import { AttendeeImport } from '../entities/attendee-import';
import { ImportedTicket } from '../entities/imported-ticket';
import { AttendeeFilesController } from './attendee-files.controller';
import { AttendeeImportsResolver } from './attendee-files.resolver';
import { ExportAttendees } from './export-attendees';
import { ImportAttendees } from './import-attendees';
import { UndoImport } from './undo-import';

/** Lists of attendees that come in and go out as files. */
export const attendeeFilesParts = {
  entities: [AttendeeImport, ImportedTicket],
  controllers: [AttendeeFilesController],
  providers: [AttendeeImportsResolver, ExportAttendees, ImportAttendees, UndoImport],
};
