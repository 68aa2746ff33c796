import { useQuery } from 'urql';
import { CheckCodeDocument, KindsOnOfferDocument, PassPageDocument, type PassPageQuery } from '@parvis/contract/web';
import type { Accepted } from './code-field';
import type { Offer } from './kind-choice';
import type { WayRefusal } from './way-refusal';

export type OpenPass = Extract<PassPageQuery['pass'], { __typename: 'Pass' }>;
export type ClosedPass = Extract<PassPageQuery['pass'], { __typename: 'PassNotUsable' }>;

/** How somebody comes to a place: by a secret link, with a code, or as everybody. */
export interface Way {
  pass: OpenPass | ClosedPass | undefined;
  code: Accepted | undefined;
  codeFault: Extract<WayRefusal, { __typename: 'CodeNotUsable' }> | undefined;
  offers: readonly Offer[];
  isLoading: boolean;
  hasFailed: boolean;
}

interface Address {
  slug: string;
  eventId: string | undefined;
  acces?: string | undefined;
  code?: string | undefined;
}

export function useWay({ slug, eventId, acces, code }: Address): Way {
  const [pass] = useQuery({
    query: PassPageDocument,
    variables: { token: acces ?? '' },
    pause: acces === undefined,
    requestPolicy: 'cache-and-network',
  });
  const [checked] = useQuery({
    query: CheckCodeDocument,
    variables: { eventId: eventId ?? '', word: code ?? '' },
    pause: eventId === undefined || code === undefined || acces !== undefined,
  });
  const [offers] = useQuery({
    query: KindsOnOfferDocument,
    variables: { slug, code: code ?? null, pass: acces ?? null, email: null },
    requestPolicy: 'cache-and-network',
  });
  const judged = code === undefined ? undefined : checked.data?.checkCode;
  return {
    pass: acces === undefined ? undefined : pass.data?.pass,
    code: judged?.__typename === 'CodeAccepted' ? judged : undefined,
    codeFault: judged?.__typename === 'CodeNotUsable' ? judged : undefined,
    offers: offers.data?.event?.kindsOnOffer ?? [],
    isLoading: !offers.data || (acces !== undefined && !pass.data) || (code !== undefined && !acces && !checked.data),
    hasFailed: Boolean(offers.error ?? pass.error ?? checked.error),
  };
}
