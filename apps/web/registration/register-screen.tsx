import { Box, Button, Group, Stack } from '@mantine/core';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
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
import { ErrorState, LoadingState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { PassClosed } from '../places/claim-screen';
import { GivenPlace } from '../places/given-place';
import { InLineNotice } from '../places/in-line-notice';
import { JoinLine } from '../places/join-line';
import { BY_ITSELF, choiceOf } from '../places/kind-choice';
import { useWay, type Way } from '../places/use-way';
import { TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { type Draft, dropDraft, type Faults, faultsFrom, keepTicket, readDraft, ticketMade } from './draft';
import { EventCode, Kinds } from './kind-step';
import { type Refusal, RefusalNotice } from './refusal-notice';
import { ClosedNotice, HaveTicket, InTheMailbox, type Mailed } from './register-endings';
import { RegistrationForm } from './registration-form';

type Event = NonNullable<RegistrationPageQuery['event']>;
type Outcome = RegisterMutation['register'];

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
        // The screen may still stand, on its way out, when one steps back to it.
        return <Entrance event={event} onMade={setMade} />;
      }}
    </QueryView>
  );
}

interface EntranceProps {
  event: Event;
  onMade: (ticketCode: string) => void;
}

/** What somebody came with decides whether the form opens: a link may, when the sale is over or every place is taken. */
function Entrance({ event, onMade }: EntranceProps) {
  const { acces, code, attente } = useSearch({ from: '/evenements/$slug/inscription' });
  const way = useWay({ slug: event.slug, eventId: event.id, acces, code });
  if (way.hasFailed) return <ErrorState onRetry={() => window.location.reload()} />;
  if (way.isLoading) return <LoadingState />;
  if (way.pass?.__typename === 'PassNotUsable') return <PassClosed pass={way.pass} />;
  // What has a price is ordered; what a company gives its colleagues is settled.
  if (way.pass && way.pass.sort !== 'COMPANY' && way.pass.kind.priceCents > 0)
    return <Navigate to="/evenements/$slug/commande" params={{ slug: event.slug }} search={{ acces }} replace />;
  const isOpen =
    way.pass !== undefined || way.offers.some(({ kind, isForYou }) => kind.state === 'ON_SALE' && isForYou !== false);
  const soldOut = way.offers.filter(({ kind, isForYou }) => kind.state === 'SOLD_OUT' && isForYou !== false);
  const awaited = soldOut.filter(({ kind }) => kind.id === attente);
  if (awaited.length > 0) return <JoinLine event={event} offers={awaited} />;
  if (isOpen) return <Registering event={event} way={way} onMade={onMade} />;
  const otherWay = event.registration.takesCodes && (
    <Box mb="md" ta="left">
      <EventCode event={event} way={way} />
    </Box>
  );
  if (soldOut.length > 0)
    return (
      <JoinLine event={event} offers={soldOut}>
        {otherWay}
      </JoinLine>
    );
  return (
    <ClosedNotice event={event} reason={event.registration.closedBecause ?? 'NOT_TAKEN_HERE'}>
      {otherWay}
    </ClosedNotice>
  );
}

function Registering({ event, way, onMade }: EntranceProps & { way: Way }) {
  const { t } = useTranslation('registration');
  const { t: places } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { etape, acces, code } = useSearch({ from: '/evenements/$slug/inscription' });
  const { me, refresh } = useSession();
  const [{ fetching }, register] = useMutation(RegisterDocument);
  const [refusal, setRefusal] = useState<Refusal>();
  const [mailed, setMailed] = useState<Mailed>();
  const [waiting, setWaiting] = useState<Extract<Outcome, { __typename: 'OnWaitingList' }>>();
  const [failed, setFailed] = useState(false);
  const [last, setLast] = useState<Draft>();
  const [isChoosing, setChoosing] = useState(etape === 'kind');
  const choice = way.pass ? 'NONE' : choiceOf(way.offers);
  const asksKind = choice === 'NEEDED' || (choice === 'ON_REQUEST' && isChoosing);
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
        : knownOf(way),
    ),
  );

  const send = async (typed: Draft, waitIfFull = false): Promise<Faults> => {
    const { answers, fileNames: _, kindId, ...draft } = typed;
    setLast(typed);
    setFailed(false);
    setRefusal(undefined);
    const { data } = await register({
      input: {
        ...draft,
        kindId: asksKind && kindId !== BY_ITSELF ? kindId || null : null,
        pass: acces ?? null,
        code: way.code?.word ?? null,
        waitIfFull: waitIfFull || way.offers.some(({ kind }) => kind.id === kindId && kind.state === 'SOLD_OUT'),
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
        onMade(outcome.ticket.code);
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
      case 'PassNotUsable':
      case 'CodeNotUsable':
      case 'Busy':
        setRefusal(outcome);
        window.scrollTo({ top: 0 });
        return {};
      case 'OnWaitingList':
        dropDraft(event.slug);
        setWaiting(outcome);
        return {};
      default:
        return assertNever(outcome);
    }
  };

  if (waiting) return <InLineNotice place={waiting} slug={event.slug} />;
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
        <RefusalNotice
          refusal={refusal}
          slug={event.slug}
          code={way.code?.word}
          acces={acces}
          isSending={fetching}
          onWait={last && (() => void send(last, true))}
        />
      )}
      {way.pass?.__typename === 'Pass' && <GivenPlace pass={way.pass} />}
      {!asksKind && (
        <Group gap="lg" mb="md" align="flex-start">
          {choice === 'ON_REQUEST' && (
            <Button
              variant="subtle"
              px={0}
              onClick={() => {
                setChoosing(true);
                void navigate({
                  to: '/evenements/$slug/inscription',
                  params: { slug: event.slug },
                  search: (before) => ({ ...before, etape: 'kind' }),
                });
              }}
            >
              {places('choice.other')}
            </Button>
          )}
          {!way.pass && (event.registration.takesCodes || code) && <EventCode event={event} way={way} />}
        </Group>
      )}
      <RegistrationForm
        slug={event.slug}
        initial={initial}
        form={event.form}
        asksForMeetings={event.hasMeetings}
        isSending={fetching}
        isEmailFixed={false}
        kindChoice={
          asksKind
            ? (draft, choose, error) => <Kinds event={event} way={way} draft={draft} choose={choose} error={error} />
            : undefined
        }
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

const knownOf = ({ pass }: Way): Partial<Draft> =>
  pass?.__typename === 'Pass' && pass.sort !== 'COMPANY'
    ? {
        email: pass.email ?? '',
        givenName: pass.givenName ?? '',
        familyName: pass.familyName ?? '',
        organisationName: pass.organisationName ?? '',
      }
    : pass?.__typename === 'Pass'
      ? { organisationName: pass.organisationName ?? '' }
      : {};
