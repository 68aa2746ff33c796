import { NotFoundException, SetMetadata } from '@nestjs/common';
import type { Permission } from '@parvis/domain';

export type Allowed = 'public' | 'signedIn' | Permission;

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
