import { useTranslation } from 'react-i18next';

type Refusal =
  { __typename: 'ProofRefused'; triesLeft: number } | { __typename: 'TooManyTries'; minutes: number } | undefined;

/** Why a proof was not taken, in words. */
export function useRefusal(): (refusal: Refusal) => string {
  const { t } = useTranslation('security');
  return (refusal) => {
    if (!refusal) return t('failed');
    return refusal.__typename === 'ProofRefused'
      ? t('confirm.refused', { count: refusal.triesLeft })
      : t('confirm.wait', { count: refusal.minutes });
  };
}
