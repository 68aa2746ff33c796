import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { eventSpace, root, staffEvent } from './spaces';

const boothContacts = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant/contacts',
  component: lazyRouteComponent(() => import('../../contacts/booth-contacts-screen'), 'BoothContactsScreen'),
});
const myContacts = createRoute({
  getParentRoute: () => root,
  path: '/moi/contacts',
  component: lazyRouteComponent(() => import('../../contacts/my-contacts-screen'), 'MyContactsScreen'),
});
const staffContacts = createRoute({
  getParentRoute: () => staffEvent,
  path: '/contacts',
  component: lazyRouteComponent(() => import('../../contacts/staff-contacts-screen'), 'StaffContactsScreen'),
});

export const contactsPublicRoutes = [myContacts];
export const contactsEventRoutes = [boothContacts];
export const contactsStaffEventRoutes = [staffContacts];
