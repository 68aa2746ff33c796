import type { OrderRefusal, OrderRefused } from '@parvis/contract/resolvers';

export const refused = (refusal: OrderRefusal): OrderRefused => ({ __typename: 'OrderRefused', refusal });
