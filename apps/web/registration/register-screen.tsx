import { Alert, Stack } from '@mantine/core';
import { IconMailForward, IconTicket } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  RegisterDocument,
  type RegisterMutation,
  RegistrationPageDocument,
  type RegistrationPageQuery,
} from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, LoadingState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { type Draft, dropDraft, type Faults, faultsFrom, readDraft } from './draft';
import { RegistrationForm } from './registration-form';

type Event = NonNullable<RegistrationPageQuery['event']>;
type Outcome = RegisterMutation['register'];
/** Outcomes that end the form without a ticket on screen. */
type Ending = Exclude<Outcome['__typename'], 'Registered' | 'InvalidInput'>;

const ENDINGS = {
  SoldOut: 'form.soldOut',
  RegistrationClosed: 'form.closed.EVENT_OVER',
  KindNotForYou: 'form.kindNotForYou',
  PaymentNeeded: 'form.paymentNeeded',
} as const;

/** Registration on one calm page. */
export function RegisterScreen() {
  const { slug = '' } = useParams({ strict: false });
  const { me } = useSession();
  const response = useQuery({ query: RegistrationPageDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        if (me === undefined) return <LoadingState />;
        if (event.myTicket) return <HaveTicket code={event.myTicket.code} />;
        if (event.registration.closedBecause)
          return <ClosedNotice event={event} reason={event.registration.closedBecause} />;
        return <Registering event={event} />;
      }}
    </QueryView>
  );
}

function Registering({ event }: { event: Event }) {
  const { t } = useTranslation('registration');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { me, refresh } = useSession();
  const [{ fetching }, register] = useMutation(RegisterDocument);
  const [ending, setEnding] = useState<{ name: Ending; email: string }>();
  const [failed, setFailed] = useState(false);
  const [initial] = useState(() =>
    readDraft(
      event.slug,
      me
        ? {
            email: me.email,
            givenName: me.givenName,
            familyName: me.familyName,
            organisationName: me.organisation?.name ?? '',
            jobTitle: me.jobTitle ?? '',
          }
        : {},
    ),
  );

  const send = async (draft: Draft): Promise<Faults> => {
    setFailed(false);
    const { data } = await register({
      input: {
        ...draft,
        jobTitle: draft.jobTitle || null,
        profession: draft.profession || 'OTHER',
        eventId: event.id,
        language,
        openToMeetings: event.hasMeetings && draft.openToMeetings,
      },
    });
    if (!data) {
      setFailed(true);
      return {};
    }
    const outcome = data.register;
    switch (outcome.__typename) {
      case 'Registered':
        dropDraft(event.slug);
        if (me) refresh();
        await navigate({ to: '/billet/$code', params: { code: outcome.ticket.code } });
        return {};
      case 'InvalidInput':
        return faultsFrom(outcome.errors);
      case 'TicketSent':
      case 'AlreadyRegistered':
        dropDraft(event.slug);
        setEnding({ name: outcome.__typename, email: outcome.email });
        return {};
      case 'SoldOut':
      case 'RegistrationClosed':
      case 'KindNotForYou':
      case 'PaymentNeeded':
        setEnding({ name: outcome.__typename, email: '' });
        return {};
      default:
        return assertNever(outcome);
    }
  };

  if (ending?.name === 'TicketSent' || ending?.name === 'AlreadyRegistered')
    return <InTheMailbox name={ending.name} email={ending.email} slug={event.slug} />;
  return (
    <Stack maw={640} mx="auto" gap={0}>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('form.title')}
        lead={`${format.days(event.startsAt, event.endsAt, event.timeZone)}. ${t('form.lead')}`}
      />
      {failed && (
        <Alert color="coral" role="alert" mb="md">
          {t('form.failed')}
        </Alert>
      )}
      {ending && (
        <Alert color="coral" role="alert" mb="md">
          {t(ENDINGS[ending.name])}
        </Alert>
      )}
      <RegistrationForm
        slug={event.slug}
        initial={initial}
        asksForMeetings={event.hasMeetings}
        isSending={fetching}
        onSend={send}
      />
    </Stack>
  );
}

function InTheMailbox({
  name,
  email,
  slug,
}: {
  name: 'TicketSent' | 'AlreadyRegistered';
  email: string;
  slug: string;
}) {
  const { t } = useTranslation('registration');
  const { t: shell } = useTranslation('shell');
  const { isDemo } = useSession();
  const words =
    name === 'TicketSent'
      ? (['form.sentTitle', 'form.sent'] as const)
      : (['form.alreadyTitle', 'form.already'] as const);
  return (
    <div role="status">
      <EmptyState
        icon={IconMailForward}
        title={t(words[0])}
        action={
          <Stack gap="xs" align="center">
            {isDemo && <LinkButton to="/boite">{shell('mailbox')}</LinkButton>}
            <LinkButton to="/evenements/$slug" params={{ slug }} variant="subtle">
              {t('form.back')}
            </LinkButton>
          </Stack>
        }
      >
        {t(words[1], { email })}
      </EmptyState>
    </div>
  );
}

function HaveTicket({ code }: { code: string }) {
  const { t } = useTranslation('registration');
  return (
    <EmptyState
      icon={IconTicket}
      title={t('form.haveTicket')}
      action={
        <LinkButton to="/billet/$code" params={{ code }}>
          {t('form.seeTicket')}
        </LinkButton>
      }
    />
  );
}

function ClosedNotice({
  event,
  reason,
}: {
  event: Event;
  reason: NonNullable<Event['registration']['closedBecause']>;
}) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const day = event.registration.opensAt ? format.day(event.registration.opensAt, event.timeZone) : '';
  return (
    <EmptyState
      icon={IconTicket}
      title={t('form.closedTitle')}
      action={
        <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
          {t('form.back')}
        </LinkButton>
      }
    >
      {t(`form.closed.${reason}`, { day })}
    </EmptyState>
  );
}
