import { SendDirectoryNewsHandler } from '../jobs/send-directory-news';
import { DecideDirectory } from './decide';
import { DirectoryResolver } from './directory.resolver';
import { KeepPage } from './keep-page';
import { Keepers } from './keepers';
import { LogosController } from './logos.controller';

/** The directory's part of the module. */
export const directoryParts = {
  controllers: [LogosController],
  providers: [DecideDirectory, DirectoryResolver, KeepPage, Keepers, SendDirectoryNewsHandler],
};
