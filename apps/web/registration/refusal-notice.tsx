import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegisterMutation } from '@parvis/contract/web';
import { type WayRefusal, wayRefusalWords } from '../places/way-refusal';
import { LinkButton } from '../shell/link-button';

/** Outcomes that leave the form where it is, with a sentence over it. */
export type Refusal = Extract<
  RegisterMutation['register'],
  { __typename: 'SoldOut' | 'RegistrationClosed' | 'KindNotForYou' | 'PaymentNeeded' | WayRefusal['__typename'] }
>;

interface RefusalNoticeProps {
  /** Nothing where the answer never came. */
  refusal: Refusal | undefined;
  slug: string;
  code: string | undefined;
  acces: string | undefined;
  isSending: boolean;
  /** Sends the form again, to wait in line. */
  onWait: (() => void) | undefined;
}

/** Why nobody is registered yet, and what to do next. */
export function RefusalNotice({ refusal, slug, code, acces, isSending, onWait }: RefusalNoticeProps) {
  const { t } = useTranslation('registration');
  const { t: places } = useTranslation('places');
  return (
    <Alert color="coral" role="alert" mb="md">
      {refusal ? refusalWords(t, places, refusal) : t('form.failed')}
      {refusal?.__typename === 'PaymentNeeded' && (
        <LinkButton
          to="/evenements/$slug/commande"
          params={{ slug }}
          search={{ kind: refusal.kind.id, code, acces }}
          variant="default"
          mt="sm"
          display="table"
        >
          {places('choice.order')}
        </LinkButton>
      )}
      {refusal?.__typename === 'SoldOut' && onWait && (
        <Button mt="sm" variant="default" loading={isSending} onClick={onWait}>
          {places('soldOut.wait')}
        </Button>
      )}
    </Alert>
  );
}

function refusalWords(
  t: ReturnType<typeof useTranslation<'registration'>>['t'],
  places: ReturnType<typeof useTranslation<'places'>>['t'],
  refusal: Refusal,
): string {
  switch (refusal.__typename) {
    case 'SoldOut':
      return t('form.soldOut');
    case 'RegistrationClosed':
      return t(`form.closed.${refusal.reason}`, { day: '' });
    case 'KindNotForYou':
      return t('form.kindNotForYou');
    case 'PaymentNeeded':
      return t('form.paymentNeeded');
    case 'PassNotUsable':
    case 'CodeNotUsable':
    case 'Busy':
      return wayRefusalWords(places, refusal);
  }
}
