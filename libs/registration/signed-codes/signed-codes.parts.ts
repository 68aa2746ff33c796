import { SealedKeys } from './sealed-keys';
import { SigningKeys } from './signing-keys';
import { SigningKeysResolver } from './signing-keys.resolver';

export const signedCodesParts = { providers: [SigningKeys, SigningKeysResolver, SealedKeys] };
