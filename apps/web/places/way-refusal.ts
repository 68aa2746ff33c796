import type { useTranslation } from 'react-i18next';
import type { CodeFault, PassFault } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';

/** Why what somebody came with opens nothing, or not now. */
export type WayRefusal =
  | { __typename: 'PassNotUsable'; why: PassFault }
  | { __typename: 'CodeNotUsable'; fault: CodeFault }
  | { __typename: 'Busy' };

export function wayRefusalWords(t: ReturnType<typeof useTranslation<'places'>>['t'], refusal: WayRefusal): string {
  switch (refusal.__typename) {
    case 'PassNotUsable':
      return t(`pass.${refusal.why}`);
    case 'CodeNotUsable':
      return t(`code.${refusal.fault}`);
    case 'Busy':
      return t('busy');
    default:
      return assertNever(refusal);
  }
}
