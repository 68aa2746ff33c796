import { IconTicketOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OfferedPlaceDocument } from '@parvis/contract/web';
import { EmptyState, LoadingState } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { ClaimForm } from './claim-form';

/** Somebody was sent the link of a place: they take it with their own name, address and answers. */
export function ClaimPlaceScreen() {
  const { t } = useTranslation('orders');
  const { me } = useSession();
  const [token] = useState(() => window.location.hash.slice(1));
  const response = useQuery({ query: OfferedPlaceDocument, variables: { token } });
  return (
    <QueryView response={response}>
      {({ offeredPlace }) => {
        if (me === undefined) return <LoadingState />;
        return offeredPlace && !offeredPlace.isTaken ? (
          <ClaimForm place={offeredPlace} token={token} me={me} />
        ) : (
          <EmptyState icon={IconTicketOff} order={1} title={t('claim.taken')}>
            {t('claim.takenLead')}
          </EmptyState>
        );
      }}
    </QueryView>
  );
}
