import { CodesResolver } from './codes.resolver';
import { SaveCode } from './save-code';

export const codeProviders = [CodesResolver, SaveCode];
