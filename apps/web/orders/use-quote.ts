import { useQuery } from 'urql';
import { OrderQuoteDocument } from '@parvis/contract/web';
import { itemsOf, type OrderDraft } from './order-draft';

export type Quote = { lines: QuoteParts['lines']; amounts: QuoteParts['amounts']; isRefused: boolean };
type QuoteParts = Extract<
  NonNullable<ReturnType<typeof useQuoteQuery>[0]['data']>['orderQuote'],
  { __typename: 'OrderQuote' }
>;

interface Asked {
  eventId: string;
  items: { kindId: string; count: number }[];
  code: string | null;
  pass: string | null;
}

const useQuoteQuery = (variables: Asked) =>
  useQuery({ query: OrderQuoteDocument, variables, pause: variables.items.length === 0 });

/** What it costs, by the server's own arithmetic; without a code that it refuses. */
export function useQuote(eventId: string, { places, code }: OrderDraft, pass: string | null): Quote | undefined {
  const items = itemsOf(places);
  const typed = code.trim() || null;
  const [withCode] = useQuoteQuery({ eventId, items, code: typed, pass });
  const [plain] = useQuoteQuery({ eventId, items, code: null, pass });
  if (items.length === 0) return undefined;
  const asked = withCode.data?.orderQuote;
  const full = plain.data?.orderQuote;
  if (asked?.__typename === 'OrderQuote') return { ...asked, isRefused: false };
  if (full?.__typename === 'OrderQuote') return { ...full, isRefused: asked?.__typename === 'CodeNotUsable' };
  return undefined;
}
