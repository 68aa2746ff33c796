import { useTranslation } from 'react-i18next';
import type { OrderRefusal } from '@parvis/contract/web';
import { ordersFrench } from './orders.words';

type Code = keyof typeof ordersFrench.codes;

/** What is wrong with a field, in words; a code that is not known gets a sentence all the same. */
export function useFaultWords(): (code: string | undefined) => string | undefined {
  const { t } = useTranslation('orders');
  return (code) => {
    if (code === undefined) return undefined;
    return t(`codes.${Object.hasOwn(ordersFrench.codes, code) ? (code as Code) : 'OTHER'}`);
  };
}

export function useRefusalWords(): (refusal: OrderRefusal) => string {
  const { t } = useTranslation('orders');
  return (refusal) => t(`refusals.${refusal}`);
}
