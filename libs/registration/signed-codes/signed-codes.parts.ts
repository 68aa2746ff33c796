import { SigningKeys } from './signing-keys';
import { SigningKeysResolver } from './signing-keys.resolver';
import { TicketKeySecret } from './ticket-key-secret';

export const signedCodesParts = { providers: [SigningKeys, SigningKeysResolver, TicketKeySecret] };
