import { Alert, Stack } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { OrderPageDocument, type OrderPageQuery, PassPageDocument, PlaceOrderDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, LoadingState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { PassClosed } from '../places/claim-screen';
import type { OpenPass } from '../places/use-way';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { type Me, useSession } from '../shell/session';
import { BillingStep } from './billing-step';
import { Progress, STEPS, Steps } from './order-steps';
import { keepToken } from './order-token';
import {
  dropDraft,
  type Faults,
  faultsFrom,
  faultsOf,
  inputOf,
  keepDraft,
  type OrderDraft,
  readDraft,
  setCount,
  type Step,
  stepOf,
} from './order-draft';
import { PaymentStep } from './payment-step';
import { PlacesStep } from './places-step';
import { useOutcomeWords } from './use-outcome-words';
import { useQuote } from './use-quote';

export type OrderEvent = Omit<NonNullable<OrderPageQuery['event']>, 'kindsOnOffer'> & {
  ticketKinds: NonNullable<OrderPageQuery['event']>['kindsOnOffer'][number]['kind'][];
};

/** How somebody comes to an order: a kind that they chose, with a code or by a secret link. */
interface WayToOrder {
  kindId: string | undefined;
  code: string | undefined;
  acces: string | undefined;
  pass: OpenPass | undefined;
}

/** An order of one or several places, on three screens at most. */
export function OrderScreen() {
  const { slug = '' } = useParams({ strict: false });
  const { kind, code, acces } = useSearch({ strict: false });
  const { me } = useSession();
  const response = useQuery({
    query: OrderPageDocument,
    variables: { slug, code: code ?? null, pass: acces ?? null },
  });
  const [{ data: opened }] = useQuery({
    query: PassPageDocument,
    variables: { token: acces ?? '' },
    pause: acces === undefined,
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        if (me === undefined || (acces !== undefined && !opened)) return <LoadingState />;
        const pass = acces === undefined ? undefined : opened?.pass;
        if (pass?.__typename === 'PassNotUsable') return <PassClosed pass={pass} />;
        const kinds = event.kindsOnOffer.map((offer) => offer.kind);
        // Speakers and exhibitors come by the team, one by one.
        const ticketKinds = pass
          ? kinds.map((given) => ofPass(given, pass))
          : kinds.filter(({ id, audience }) => id === kind || (audience !== 'SPEAKER' && audience !== 'EXHIBITOR'));
        const way = { kindId: pass ? pass.kind.id : kind, code, acces, pass };
        return <Orderable event={{ ...event, ticketKinds }} me={me} way={way} />;
      }}
    </QueryView>
  );
}

/** As many places as the link keeps, whatever the rules of the sale are. */
const ofPass = (kind: OrderEvent['ticketKinds'][number], { sort, placesLeft }: OpenPass) => ({
  ...kind,
  needsApproval: false,
  minPerOrder: 1,
  maxPerOrder: sort === 'INVITATION' ? 1 : placesLeft,
  placesLeft: null,
});

interface OrderingProps {
  event: OrderEvent;
  me: Me | null;
  way: WayToOrder;
}

function Orderable({ event, me, way }: OrderingProps) {
  const { t } = useTranslation('orders');
  const offered = event.ticketKinds.filter(({ needsApproval }) => !needsApproval);
  const hasPrice = offered.some(({ priceCents }) => priceCents > 0);
  const back = (
    <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
      {t('form.seeEvent')}
    </LinkButton>
  );
  if (offered.length === 0)
    return (
      <EmptyState icon={IconTicket} order={1} title={t('form.nothing')} action={back}>
        {t('form.nothingLead')}
      </EmptyState>
    );
  if (hasPrice && !event.orderOptions.canInvoice && offered.every(({ priceCents }) => priceCents > 0))
    return (
      <EmptyState icon={IconTicket} order={1} title={t('form.notReady')} action={back}>
        {t('form.notReadyLead')}
      </EmptyState>
    );
  return <Ordering event={event} me={me} way={way} />;
}

const knownOf = (me: Me | null, pass: OpenPass | undefined): Partial<OrderDraft> =>
  me
    ? {
        email: me.email,
        givenName: me.givenName,
        familyName: me.familyName,
        organisationName: me.organisation?.name ?? '',
      }
    : {
        email: pass?.email ?? '',
        givenName: pass?.givenName ?? '',
        familyName: pass?.familyName ?? '',
        organisationName: pass?.organisationName ?? '',
      };

function Ordering({ event, me, way }: OrderingProps) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { notice, tell } = useOutcomeWords();
  const [{ fetching }, place] = useMutation(PlaceOrderDocument);
  // What a link opens is an order of its own.
  const draftKey = way.acces ? `${event.slug}.${way.acces}` : event.slug;
  const [draft, setDraft] = useState(() => {
    const read = readDraft(draftKey, knownOf(me, way.pass));
    const kept = { ...read, code: way.code ?? read.code };
    const first = event.ticketKinds.find(({ id }) => id === way.kindId);
    return kept.places.length === 0 && first
      ? { ...kept, places: setCount([], first.id, Math.max(1, first.minPerOrder)), isForMe: true }
      : kept;
  });
  const [step, setStep] = useState<Step>('places');
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const quote = useQuote(event.id, draft, way.acces ?? null);
  const isFree = quote?.amounts.totalCents === 0;
  const count = Object.keys(faults).length;

  useEffect(() => keepDraft(draftKey, draft), [draftKey, draft]);
  useFirstFault(form, faults);

  const change = (part: Partial<OrderDraft>) => {
    setDraft({ ...draft, ...part });
    // What is being corrected is not called wrong while one types.
    setFaults({});
  };
  const goTo = (next: Step) => {
    setStep(next);
    window.scrollTo({ top: 0 });
    form.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const show = (found: Faults) => {
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) setStep(stepOf(first, draft.method));
  };

  const send = async () => {
    const { data } = await place({ input: inputOf(draft, event.id, language, isFree, way.acces) });
    if (!data) return tell('failed');
    const outcome = data.placeOrder;
    switch (outcome.__typename) {
      case 'OrderPlaced':
        dropDraft(draftKey);
        keepToken(outcome.token);
        await navigate({ to: '/commande', hash: outcome.token });
        return;
      case 'InvalidInput':
        return show(faultsFrom(outcome.errors));
      case 'NotEnoughPlaces':
        tell(outcome);
        return goTo('places');
      case 'KindNotForYou':
      case 'OrderRefused':
      case 'RegistrationClosed':
      case 'CodeNotUsable':
      case 'PassNotUsable':
        return tell(outcome);
      default:
        return assertNever(outcome);
    }
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    tell(undefined);
    if (draft.places.length === 0 || fetching) return;
    const found = faultsOf(draft, step, isFree);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (next) goTo(next);
    else await send();
  };

  return (
    <Stack maw={720} mx="auto" gap={0}>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('form.title')}
        lead={format.days(event.startsAt, event.endsAt, event.timeZone)}
      />
      <Progress step={step} />
      <form ref={form} onSubmit={(submitted) => void submit(submitted)} noValidate>
        <Stack gap="lg">
          {(notice || count > 0) && (
            <Alert color="coral" role="alert">
              {notice ?? t('form.check', { count })}
            </Alert>
          )}
          {step === 'places' && (
            <PlacesStep event={event} draft={draft} faults={faults} onChange={change} quote={quote} />
          )}
          {step === 'billing' && <BillingStep draft={draft} faults={faults} isFree={isFree} onChange={change} />}
          {step === 'payment' && (
            <PaymentStep
              methods={event.orderOptions.methods}
              draft={draft}
              faults={faults}
              isFree={isFree}
              quote={quote}
              onChange={change}
            />
          )}
          <Steps
            step={step}
            isSending={fetching}
            canGoOn={draft.places.length > 0}
            method={isFree ? 'NONE' : draft.method || 'TRANSFER'}
            totalCents={quote?.amounts.totalCents}
            onBack={() => goTo(STEPS[STEPS.indexOf(step) - 1]!)}
          />
        </Stack>
      </form>
    </Stack>
  );
}

/** Takes the keyboard to the first field that is wrong. */
function useFirstFault(form: React.RefObject<HTMLFormElement | null>, faults: Faults) {
  useEffect(() => {
    const [first] = Object.keys(faults);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [form, faults]);
}
