import { Alert, Button, Paper, Stack } from '@mantine/core';
import { IconTicket, IconTicketOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ClaimOrderPlaceDocument, OfferedPlaceDocument, type OfferedPlaceQuery } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, LoadingState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { type Me, useSession } from '../shell/session';
import { HolderFields } from './holder-fields';
import { useFaultWords, useRefusalWords } from './use-fault-words';

type Offered = NonNullable<OfferedPlaceQuery['offeredPlace']>;

/** Somebody was sent the link of a place: they take it with their own name and address. */
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
          <Claiming place={offeredPlace} token={token} me={me} />
        ) : (
          <EmptyState icon={IconTicketOff} order={1} title={t('claim.taken')}>
            {t('claim.takenLead')}
          </EmptyState>
        );
      }}
    </QueryView>
  );
}

function Claiming({ place, token, me }: { place: Offered; token: string; me: Me | null }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const words = useFaultWords();
  const refusal = useRefusalWords();
  const [{ fetching }, claim] = useMutation(ClaimOrderPlaceDocument);
  const [holder, setHolder] = useState({
    givenName: me?.givenName ?? '',
    familyName: me?.familyName ?? '',
    email: me?.email ?? '',
  });
  const [codes, setCodes] = useState<Record<string, string>>({});
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState<{ email: string; isConfirmed: boolean }>();
  const { event } = place;

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setFault(undefined);
    const { data } = await claim({ token, holder, language });
    if (!data) return setFault(t('failed'));
    const outcome = data.claimOrderPlace;
    switch (outcome.__typename) {
      case 'PlaceClaimed':
        return setDone(outcome);
      case 'InvalidInput':
        return setCodes(Object.fromEntries(outcome.errors.map((error) => [error.field, error.code])));
      case 'OrderRefused':
        return setFault(refusal(outcome.refusal));
      case 'KindNotForYou':
        return setFault(words('KIND_NOT_FOR_THEM'));
      default:
        return assertNever(outcome);
    }
  };

  if (done)
    return (
      <div role="status">
        <EmptyState
          icon={IconTicket}
          order={1}
          title={t('claim.done')}
          action={
            <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
              {t('form.seeEvent')}
            </LinkButton>
          }
        >
          {t(done.isConfirmed ? 'claim.confirmed' : 'claim.waits', { email: done.email })}
        </EmptyState>
      </div>
    );
  return (
    <Stack maw={560} mx="auto" gap={0}>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('claim.title')}
        lead={`${t('claim.lead', { from: place.from, kind: text(place.kindName) })} ${format.days(event.startsAt, event.endsAt, event.timeZone)}.`}
      />
      <Paper>
        <form onSubmit={(submitted) => void submit(submitted)} noValidate>
          <Stack>
            {fault && (
              <Alert color="coral" role="alert">
                {fault}
              </Alert>
            )}
            <HolderFields
              holder={holder}
              codes={codes}
              isMine
              onChange={(part) => {
                setHolder({ ...holder, ...part });
                setCodes({});
              }}
            />
            <Button type="submit" size="lg" loading={fetching}>
              {t('claim.submit')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}
