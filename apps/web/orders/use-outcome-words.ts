import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceOrderMutation } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import { useRefusalWords } from './use-fault-words';

type Outcome = PlaceOrderMutation['placeOrder'];

/** Why the order was not taken, in words. */
export function useOutcomeWords() {
  const { t } = useTranslation('orders');
  const { t: places } = useTranslation('places');
  const { t: field } = useTranslation('field');
  const text = useText();
  const refusal = useRefusalWords();
  const [outcome, tell] = useState<Outcome | 'failed'>();
  const words = (): string | undefined => {
    if (outcome === undefined) return undefined;
    if (outcome === 'failed') return t('failed');
    switch (outcome.__typename) {
      case 'NotEnoughPlaces':
        return t('form.notEnough', { count: outcome.placesLeft, kind: text(outcome.kindName) });
      case 'KindNotForYou':
        return t('form.notForYou', { audience: field(`audiences.${outcome.audience}`) });
      case 'OrderRefused':
        return refusal(outcome.refusal);
      case 'RegistrationClosed':
        return t('form.closed');
      case 'CodeNotUsable':
        return t('form.codeRefused');
      case 'PassNotUsable':
        return places(`pass.${outcome.why}`);
      case 'OrderPlaced':
      case 'InvalidInput':
        return undefined;
    }
  };
  return { notice: words(), tell };
}
