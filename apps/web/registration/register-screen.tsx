import { Alert, Button, Stack } from '@mantine/core';
import { IconMailForward, IconTicket } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
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
import { type Draft, dropDraft, type Faults, faultsFrom, keepTicket, readDraft, ticketMade } from './draft';
import { RegistrationForm } from './registration-form';

type Event = NonNullable<RegistrationPageQuery['event']>;
type Outcome = RegisterMutation['register'];
/** Outcomes that leave the form where it is, with a sentence over it. */
type Refusal = Extract<Outcome, { __typename: 'SoldOut' | 'RegistrationClosed' | 'KindNotForYou' | 'PaymentNeeded' }>;
type Mailed = Extract<Outcome, { __typename: 'TicketSent' | 'AlreadyRegistered' }>;

/** Registration on one calm page, or on a few. */
export function RegisterScreen() {
  const { slug = '' } = useParams({ strict: false });
  const { me } = useSession();
  const [made, setMade] = useState(() => ticketMade(slug));
  const response = useQuery({ query: RegistrationPageDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        if (me === undefined) return <LoadingState />;
        if (event.myTicket) return <HaveTicket code={event.myTicket.code} />;
        if (made) {
          const forget = () => {
            dropDraft(slug);
            setMade(undefined);
          };
          return <HaveTicket code={made} onAnother={forget} />;
        }
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
  const { etape } = useSearch({ from: '/evenements/$slug/inscription' });
  const { me, refresh } = useSession();
  const [{ fetching }, register] = useMutation(RegisterDocument);
  const [refusal, setRefusal] = useState<Refusal>();
  const [mailed, setMailed] = useState<Mailed>();
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

  const send = async ({ answers, fileNames: _, kindId, ...draft }: Draft): Promise<Faults> => {
    setFailed(false);
    setRefusal(undefined);
    const { data } = await register({
      input: {
        ...draft,
        kindId: kindId || null,
        jobTitle: draft.jobTitle || null,
        profession: draft.profession || 'OTHER',
        eventId: event.id,
        language,
        openToMeetings: event.hasMeetings && draft.openToMeetings,
        answers: Object.entries(answers).map(([questionId, values]) => ({ questionId, values })),
      },
    });
    if (!data) {
      setFailed(true);
      return {};
    }
    const outcome = data.register;
    switch (outcome.__typename) {
      case 'Registered':
        keepTicket(event.slug, outcome.ticket.code);
        if (me) refresh();
        await navigate({ to: '/billet/$code', params: { code: outcome.ticket.code } });
        return {};
      case 'InvalidInput':
        return faultsFrom(outcome.errors);
      case 'TicketSent':
      case 'AlreadyRegistered':
        dropDraft(event.slug);
        setMailed(outcome);
        return {};
      case 'SoldOut':
      case 'RegistrationClosed':
      case 'KindNotForYou':
      case 'PaymentNeeded':
        setRefusal(outcome);
        window.scrollTo({ top: 0 });
        return {};
      default:
        return assertNever(outcome);
    }
  };

  if (mailed) return <InTheMailbox outcome={mailed} slug={event.slug} />;
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
      {(failed || refusal) && (
        <Alert color="coral" role="alert" mb="md">
          {refusal ? refusalWords(t, refusal) : t('form.failed')}
        </Alert>
      )}
      <RegistrationForm
        slug={event.slug}
        initial={initial}
        form={event.form}
        asksForMeetings={event.hasMeetings}
        isSending={fetching}
        isEmailFixed={false}
        step={etape}
        goTo={(step) =>
          void navigate({
            to: '/evenements/$slug/inscription',
            params: { slug: event.slug },
            search: (before) => ({ ...before, etape: step }),
          })
        }
        onSend={send}
      />
    </Stack>
  );
}

function refusalWords(t: ReturnType<typeof useTranslation<'registration'>>['t'], refusal: Refusal): string {
  switch (refusal.__typename) {
    case 'SoldOut':
      return t('form.soldOut');
    case 'RegistrationClosed':
      return t(`form.closed.${refusal.reason}`, { day: '' });
    case 'KindNotForYou':
      return t('form.kindNotForYou');
    case 'PaymentNeeded':
      return t('form.paymentNeeded');
  }
}

function InTheMailbox({ outcome, slug }: { outcome: Mailed; slug: string }) {
  const { t } = useTranslation('registration');
  const { t: shell } = useTranslation('shell');
  const { isDemo } = useSession();
  const words =
    outcome.__typename === 'TicketSent'
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
        {t(words[1], { email: outcome.email })}
      </EmptyState>
    </div>
  );
}

function HaveTicket({ code, onAnother }: { code: string; onAnother?: () => void }) {
  const { t } = useTranslation('registration');
  return (
    <EmptyState
      icon={IconTicket}
      title={t('form.haveTicket')}
      action={
        <Stack gap="xs" align="center">
          <LinkButton to="/billet/$code" params={{ code }}>
            {t('form.seeTicket')}
          </LinkButton>
          {onAnother && (
            <Button variant="subtle" onClick={onAnother}>
              {t('form.another')}
            </Button>
          )}
        </Stack>
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
