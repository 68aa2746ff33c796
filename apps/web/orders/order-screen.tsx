import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  OrderPageDocument,
  type OrderPageQuery,
  OrderQuoteDocument,
  PlaceOrderDocument,
  type PlaceOrderMutation,
} from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, LoadingState, PageHeader, useFormat, useLanguage, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { type Me, useSession } from '../shell/session';
import { BillingStep } from './billing-step';
import { keepToken } from './order-token';
import {
  dropDraft,
  type Faults,
  faultsFrom,
  faultsOf,
  inputOf,
  itemsOf,
  keepDraft,
  type OrderDraft,
  readDraft,
  setCount,
  type Step,
  stepOf,
} from './order-draft';
import { PaymentStep } from './payment-step';
import { PlacesStep } from './places-step';
import { useRefusalWords } from './use-fault-words';

export type OrderEvent = NonNullable<OrderPageQuery['event']>;
type Outcome = PlaceOrderMutation['placeOrder'];

const STEPS: readonly Step[] = ['places', 'billing', 'payment'];

/** An order of one or several places, on three screens at most. */
export function OrderScreen() {
  const { slug = '' } = useParams({ strict: false });
  const { kind } = useSearch({ strict: false });
  const { me } = useSession();
  const response = useQuery({ query: OrderPageDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        if (me === undefined) return <LoadingState />;
        // Speakers and exhibitors come by the team, one by one.
        const ticketKinds = event.ticketKinds.filter(
          ({ id, audience }) => id === kind || (audience !== 'SPEAKER' && audience !== 'EXHIBITOR'),
        );
        return <Orderable event={{ ...event, ticketKinds }} me={me} kindId={kind} />;
      }}
    </QueryView>
  );
}

function Orderable({ event, me, kindId }: { event: OrderEvent; me: Me | null; kindId: string | undefined }) {
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
  return <Ordering event={event} me={me} kindId={kindId} />;
}

const knownOf = (me: Me | null): Partial<OrderDraft> =>
  me
    ? {
        email: me.email,
        givenName: me.givenName,
        familyName: me.familyName,
        organisationName: me.organisation?.name ?? '',
      }
    : {};

function Ordering({ event, me, kindId }: { event: OrderEvent; me: Me | null; kindId: string | undefined }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { notice, tell } = useOutcomeWords();
  const [{ fetching }, place] = useMutation(PlaceOrderDocument);
  const [draft, setDraft] = useState(() => {
    const kept = readDraft(event.slug, knownOf(me));
    const first = event.ticketKinds.find(({ id }) => id === kindId);
    return kept.places.length === 0 && first
      ? { ...kept, places: setCount([], first.id, Math.max(1, first.minPerOrder)), isForMe: true }
      : kept;
  });
  const [step, setStep] = useState<Step>('places');
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const quote = useQuote(event.id, draft);
  const isFree = quote?.amounts.totalCents === 0;
  const count = Object.keys(faults).length;

  useEffect(() => keepDraft(event.slug, draft), [event.slug, draft]);
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
    const { data } = await place({ input: inputOf(draft, event.id, language, isFree) });
    if (!data) return tell('failed');
    const outcome = data.placeOrder;
    switch (outcome.__typename) {
      case 'OrderPlaced':
        dropDraft(event.slug);
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

function Progress({ step }: { step: Step }) {
  const { t } = useTranslation('orders');
  return (
    <Text fw={600} c="parvis.7" mb="md" role="status">
      {`${t('form.step', { at: STEPS.indexOf(step) + 1, of: STEPS.length })}\u00a0\u00b7 ${t(`form.steps.${step}`)}`}
    </Text>
  );
}

interface StepsProps {
  step: Step;
  isSending: boolean;
  canGoOn: boolean;
  method: OrderDraft['method'];
  totalCents: number | undefined;
  onBack: () => void;
}

function Steps({ step, isSending, canGoOn, method, totalCents, onBack }: StepsProps) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const amount = totalCents === undefined ? '' : money(totalCents);
  const last =
    method === 'NONE'
      ? t('form.orderFree')
      : method === 'ONLINE'
        ? t('form.payNow', { amount })
        : t('form.order', { amount });
  return (
    <Group justify="space-between">
      {step === 'places' ? (
        <span />
      ) : (
        <Button variant="subtle" size="lg" onClick={onBack}>
          {t('form.back')}
        </Button>
      )}
      <Button type="submit" size="lg" loading={isSending} disabled={!canGoOn}>
        {step === 'payment' ? last : t('form.next')}
      </Button>
    </Group>
  );
}

export type Quote = { lines: QuoteParts['lines']; amounts: QuoteParts['amounts']; isRefused: boolean };
type QuoteParts = Extract<
  NonNullable<ReturnType<typeof useQuoteQuery>[0]['data']>['orderQuote'],
  { __typename: 'OrderQuote' }
>;

const useQuoteQuery = (eventId: string, items: { kindId: string; count: number }[], code: string | null) =>
  useQuery({ query: OrderQuoteDocument, variables: { eventId, items, code }, pause: items.length === 0 });

/** What it costs, by the server's own arithmetic; without a code that it refuses. */
function useQuote(eventId: string, { places, code }: OrderDraft): Quote | undefined {
  const items = itemsOf(places);
  const typed = code.trim() || null;
  const [withCode] = useQuoteQuery(eventId, items, typed);
  const [plain] = useQuoteQuery(eventId, items, null);
  if (items.length === 0) return undefined;
  const asked = withCode.data?.orderQuote;
  const full = plain.data?.orderQuote;
  if (asked?.__typename === 'OrderQuote') return { ...asked, isRefused: false };
  if (full?.__typename === 'OrderQuote') return { ...full, isRefused: asked?.__typename === 'CodeNotUsable' };
  return undefined;
}

/** Takes the keyboard to the first field that is wrong. */
function useFirstFault(form: React.RefObject<HTMLFormElement | null>, faults: Faults) {
  useEffect(() => {
    const [first] = Object.keys(faults);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [form, faults]);
}

/** Why the order was not taken, in words. */
function useOutcomeWords() {
  const { t } = useTranslation('orders');
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
      case 'OrderPlaced':
      case 'InvalidInput':
        return undefined;
    }
  };
  return { notice: words(), tell };
}
