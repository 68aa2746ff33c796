import type { useTranslation } from 'react-i18next';
import type { RegistrationActFieldsFragment } from '@parvis/contract/web';
import type { Text } from '@parvis/domain';

type Refusal = Exclude<RegistrationActFieldsFragment, { __typename: 'RegistrationChanged' | 'InvalidInput' }>;

/** Why staff could not do it, and what to do instead. */
export function actRefusal(
  t: ReturnType<typeof useTranslation<'attendees'>>['t'],
  text: (text: Text) => string,
  refusal: Refusal,
): string {
  switch (refusal.__typename) {
    case 'NoPlaceLeft':
      return t('acts.noPlace', { kind: text(refusal.kindName) });
    case 'NotPossibleNow':
      return t(`acts.not.${refusal.why}`);
    case 'Busy':
      return t('acts.busy');
  }
}
