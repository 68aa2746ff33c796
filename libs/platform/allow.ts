import { ForbiddenException, NotFoundException, SetMetadata } from '@nestjs/common';
import type { Permission } from '@parvis/domain';

/** `signingIn`: also for those who have to add a second factor before they are signed in. */
export type Allowed = 'public' | 'signingIn' | 'signedIn' | Permission;

export const ALLOWED = Symbol('ALLOWED');

/** Who may call this operation. One without it is refused to everybody, and a test names it. */
export const Allow = (allowed: Allowed) => SetMetadata(ALLOWED, allowed);

/** The same answer for what does not exist and for what is somebody else's: 404 for a file, this code in GraphQL. */
export class NotFoundOrNotAllowed extends NotFoundException {
  static readonly code = 'NOT_FOUND_OR_NOT_ALLOWED';

  constructor() {
    super('Not found, or not allowed.');
  }
}

export const REAUTHENTICATED = Symbol('REAUTHENTICATED');

/**
 * Marks a dangerous act: whoever has not shown who they are in the last `CONFIRMED_MINUTES` is asked to do so first.
 * The front end does that by itself and sends the operation again.
 */
export const Reauthenticated = () => SetMetadata(REAUTHENTICATED, true);

/** How long one counts as having shown who one is. */
export const CONFIRMED_MINUTES = 10;

/** The person may, but has to show again who they are. */
export class ReauthenticationNeeded extends ForbiddenException {
  static readonly code = 'REAUTHENTICATION_NEEDED';

  constructor() {
    super({ statusCode: 403, message: 'Confirm who you are first.', code: ReauthenticationNeeded.code });
  }
}

/** True when it is not long ago; an instant to come, as after the clock was set back, is no proof. */
export function isRecentlyConfirmed(authenticatedAt: Date, now: Date): boolean {
  const ago = now.getTime() - authenticatedAt.getTime();
  return ago > -60_000 && ago < CONFIRMED_MINUTES * 60_000;
}
