import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { messagesSearch } from '../../messages/messages-search';
import { eventSpace, root, staffEvent } from './spaces';
import { optionalText } from './search';

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/boite',
  component: lazyRouteComponent(() => import('../../mailbox/mailbox-screen'), 'MailboxScreen'),
  validateSearch: (search): { message?: string } => ({ message: optionalText(search['message']) }),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/desabonnement',
  component: lazyRouteComponent(() => import('../../messages/unsubscribe-screen'), 'UnsubscribeScreen'),
});
const myMessages = createRoute({
  getParentRoute: () => eventSpace,
  path: '/messages',
  component: lazyRouteComponent(() => import('../../messages/my-messages-screen'), 'MyMessagesScreen'),
});
const staffMessages = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages',
  component: lazyRouteComponent(() => import('../../messages/messages-screen'), 'MessagesScreen'),
  validateSearch: messagesSearch,
});
const mailTemplate = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages/modeles/$modele',
  component: lazyRouteComponent(() => import('../../messages/template-screen'), 'TemplateScreen'),
});
const campaign = createRoute({
  getParentRoute: () => staffEvent,
  path: '/messages/campagnes/$campagne',
  component: lazyRouteComponent(() => import('../../messages/campaign-screen'), 'CampaignScreen'),
  validateSearch: (search): { envoi?: true } => (search['envoi'] === true ? { envoi: true } : {}),
});

export const messagesPublicRoutes = [mailbox, unsubscribe];
export const messagesEventRoutes = [myMessages];
export const messagesStaffEventRoutes = [staffMessages, mailTemplate, campaign];
