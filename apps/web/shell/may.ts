import { type Permission, permits, TEAM_ROLES } from '@parvis/domain';
import { type Me, useSession } from './session';

type Person = Pick<Me, 'events'> & { staffRole?: Me['staffRole'] };

const rolesAt = (me: Person, slug: string | undefined) =>
  me.events.find(({ eventSlug }) => eventSlug === slug)?.roles ?? [];

/** The same table as the server's: what is not permitted is not shown. */
export const mayAt = (me: Person | null | undefined, slug: string | undefined, permission: Permission): boolean =>
  me != null && permits([...(me.staffRole ? [me.staffRole] : []), ...rolesAt(me, slug)], permission);

/** True for whoever has something to do in the team's pages of an event. */
export const isInTeam = (me: Person | null | undefined, slug: string): boolean =>
  me != null && (me.staffRole != null || rolesAt(me, slug).some((role) => TEAM_ROLES.some((one) => one === role)));

/** What the person who is signed in may do: at the event of `slug`, or as staff everywhere. */
export function useMay(slug?: string): (permission: Permission) => boolean {
  const { me } = useSession();
  return (permission) => mayAt(me, slug, permission);
}
