import { ConfigurePlaces } from './configure';
import { KindCopies } from './kind-copies';
import { KindsResolver } from './kinds.resolver';

export const kindProviders = [ConfigurePlaces, KindCopies, KindsResolver];
