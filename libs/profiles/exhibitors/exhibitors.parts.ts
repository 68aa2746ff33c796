import { BoothDuties } from './booth-duties';
import { BoothTeam } from './booth-team';
import { BoothActs, BoothResolver } from './booth.resolver';
import { CatalogueResolver } from './catalogue.resolver';
import { DrawPlan } from './draw-plan';
import { ExhibitorCopies } from './exhibitor-copies';
import { ExhibitorFilesController } from './exhibitor-files.controller';
import { HoldBooth } from './hold-booth';
import { SendBoothInvitationHandler, SendBoothReminderHandler } from './jobs/send-booth-mails';
import { ManageExhibitors } from './manage-exhibitors';
import { OrdersFileController } from './orders-file.controller';
import { OrderSupplies } from './order-supplies';
import { SaveExhibitorProfile } from './save-exhibitor-profile';

/** Exhibitors: their pages, teams, duty and orders, and the plan of their booths. */
export const exhibitorsParts = {
  controllers: [OrdersFileController, ExhibitorFilesController],
  providers: [
    BoothActs,
    BoothDuties,
    BoothResolver,
    BoothTeam,
    CatalogueResolver,
    DrawPlan,
    ExhibitorCopies,
    HoldBooth,
    ManageExhibitors,
    OrderSupplies,
    SaveExhibitorProfile,
    SendBoothInvitationHandler,
    SendBoothReminderHandler,
  ],
};
